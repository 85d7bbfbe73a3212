"""The stand-in server against a small reader of its own: the yardstick is checked before it measures."""

import http.client
import json
import re
import time
import unittest
from datetime import datetime, timedelta
from decimal import Decimal
from urllib.parse import urlsplit

import oracle
from combos import COMBOS
from harness import Case


class Reader:
    """Reads everything the plain way: all pages, the details and the payments of every link."""

    def __init__(self, server):
        self.url = urlsplit(server.base)
        self.headers = {"X-API-KEY": server.key, "X-API-SECRET": server.secret, "Accept": "application/json"}
        self.line = http.client.HTTPConnection(self.url.netloc, timeout=20)

    def raw(self, path, method="GET", headers=None):
        self.line.request(method, self.url.path + path, headers=self.headers if headers is None else headers)
        answer = self.line.getresponse()
        return answer.status, answer.headers, answer.read()

    def get(self, path):
        status, headers, body = self.raw(path)
        if status == 301 and headers["Location"].startswith(f"http://{self.url.netloc}/"):
            return self.get(headers["Location"].split(self.url.path, 1)[1])
        if status != 200:
            raise AssertionError(f"{path}: {status} {body[:200]!r}")
        value = json.loads(body, parse_float=Decimal)
        return value["data"] if isinstance(value, dict) and "data" in value and "id" not in value and \
            "current_page" not in value else value

    def rows(self, path):
        found, page = {}, 1
        while True:
            data = self.get(f"{path}?per_page=50&page={page}")
            found.update({str(row["id"]): row for row in data["data"]})
            if not data["data"] or len(found) >= int(data["total"]):
                return list(found.values())
            page += 1


def money(value):
    return None if value is None else f"{Decimal(value):.2f}"


def state(row):
    paid, count = row["payment_status"], int(row["successful_payments_count"])
    if "expired" in (row["status"], paid):
        return "expired"
    if row["status"] != "closed":
        return {"active": "active", "inactive": "paused"}.get(row["status"], "unknown")
    if row["payment_mode"] == "one_shot" and (paid in ("paid", "fully_paid") or count):
        return "paid"
    return "sold-out" if row["payment_mode"] == "limited" and count >= row["max_payments"] else "closed"


def as_listed(row):
    limited = row["payment_mode"] == "limited"
    minutes = row.get("effective_inactivity_timeout_minutes")
    deadline = source = None
    if minutes and row["payment_mode"] in ("one_shot", "limited") and state(row) == "active":
        begin = datetime.fromisoformat(row["last_activity_at"].replace("Z", "+00:00"))
        deadline, source = (begin + timedelta(minutes=minutes)).isoformat(), row["inactivity_timeout_source"]
    return {"id": str(row["id"]), "slug": row["slug"], "title": row["title"], "instanceId": str(row["mytpe_pay_id"]),
            "state": state(row), "reason": "", "mode": oracle.MODES.get(row["payment_mode"]),
            "amountKind": oracle.KINDS.get(row["type"]), "price": money(row["amount"]),
            "maxPayments": row["max_payments"], "paidCount": int(row["successful_payments_count"]),
            "placesLeft": max(0, row["remaining_payments"]) if limited else None,
            "collected": money(row["collected_amount"]), "deadline": deadline, "deadlineSource": source,
            "url": row["payment_link"], "wireStatus": row["status"], "wirePaymentStatus": row["payment_status"]}


class ReaderCase(Case):
    def reader(self, server):
        reader = Reader(server)
        self.addCleanup(reader.line.close)
        return reader


class Readings(ReaderCase):
    def test_every_reading_tells_the_same_truth(self):
        for name, options in COMBOS.items():
            with self.subTest(name):
                server = self.stand_in(links=24, transactions=150, **options)
                self.check(server)
                server.stop()

    def check(self, server):
        reader, truth = self.reader(server), server.truth()
        instances = reader.rows("")
        self.assertEqual({i["id"] for i in truth["instances"]}, {str(i["id"]) for i in instances})
        listed = [row for i in instances for row in reader.rows(f"/{i['id']}/links")]
        links = [reader.get(f"/links/{row['id']}") for row in listed]
        oracle.compare_links([as_listed(row) for row in links], truth["links"])
        payments = [dict(row, id=str(row["id"]), amount=money(row["amount"]))
                    for link in links for row in reader.rows(f"/links/{link['id']}/transactions")]
        oracle.compare_payments(payments, truth["transactions"])

    def test_truth_agrees_with_itself(self):
        truth = self.stand_in().truth()
        for by, table in (("day", "days"), ("month", "months")):
            wanted = {key: (row["count"], row["collected"]) for key, row in truth[table].items()}
            self.assertEqual(wanted, {k: tuple(v) for k, v in oracle.expected_totals(truth, by).items()})
        for link in truth["links"]:
            done = [p["centimes"] for p in truth["transactions"] if p["link"] == link["id"] and p["status"] == "completed"]
            self.assertEqual((link["count"], link["collected"]), (len(done), sum(done)), link["slug"])

    def test_all_states_and_modes_are_there(self):
        truth = self.stand_in(links=60, transactions=500).truth()
        self.assertLessEqual({"active", "paused", "sold-out", "paid", "expired", "closed"}, {k["state"] for k in truth["links"]})
        self.assertEqual({"reusable", "one_shot", "limited"}, {k["wire_mode"] for k in truth["links"]})
        self.assertTrue(any(k["max"] is not None and k["count"] > k["max"] for k in truth["links"]), "one oversold link")
        self.assertTrue(any(k["deadline"] for k in truth["links"]))
        self.assertTrue(any(p["centimes"] > 2**53 for p in truth["transactions"]), "a sum that no double holds")

    def test_same_seed_same_world(self):
        one, two = (self.stand_in(seed=5).truth() for _ in "ab")
        fixed = [p for p in one["transactions"] if p["day"] < "2026"]
        self.assertTrue(fixed)
        self.assertEqual(fixed, [p for p in two["transactions"] if p["day"] < "2026"])


class Misbehaviour(ReaderCase):
    def test_keys(self):
        reader = self.reader(self.stand_in())
        self.assertEqual(401, reader.raw("/", headers={"Accept": "application/json", "X-API-KEY": "x"})[0])
        status, headers, _ = reader.raw("/", headers={})
        self.assertEqual((200, "text/html; charset=UTF-8"), (status, headers["Content-Type"]))

    def test_faults(self):
        server = self.stand_in()
        reader = self.reader(server)
        for fault, status in (("429", 429), ("429date", 429), ("502", 502), ("503", 503), ("500code", 500),
                              ("notjson", 200), ("empty", 200), ("refused", 200), ("redirect", 302)):
            server.switch(fault=fault, fault_every=2, fault_times=1)
            self.assertEqual([200, status, 200, 200], [reader.raw("/")[0] for _ in range(4)], fault)
        server.switch(fault="cut", fault_every=1, fault_times=1)
        with self.assertRaises(http.client.IncompleteRead):
            reader.raw("/")
        self.assertEqual([], server.recorder()["visits"])

    def test_only_the_chosen_path_fails(self):
        server = self.stand_in(fault="502", fault_path="^/transaction/")
        reader = self.reader(server)
        self.assertEqual([200, 502], [reader.raw(p)[0] for p in ("/", "/transaction/recent")])

    def test_shifting_pages_lose_a_row_for_the_plain_reader(self):
        server = self.stand_in(links=40, fixed_page=5, shift=3)
        reader = self.reader(server)
        instance = server.truth()["instances"][0]["id"]
        wanted = {k["id"] for k in server.truth()["links"] if k["instance"] == instance}
        once = []
        for page in range(1, 9):
            once += [row["id"] for row in reader.get(f"/{instance}/links?page={page}")["data"]]
        self.assertEqual(len(wanted), len(once), "as many rows as links")
        self.assertLess(len(set(once)), len(wanted), "but not the same ones")
        self.assertEqual(wanted, {row["id"] for row in reader.rows(f"/{instance}/links")}, "then it stands still")

    def test_changes(self):
        server = self.stand_in(links=40)
        before = {k["id"]: k for k in server.truth()["links"]}
        sold_out = next(k for k in before.values() if k["state"] == "sold-out")
        empty = next(k for k in before.values() if k["transactions"] == 0)
        failed = next(p for p in server.truth()["transactions"] if p["status"] == "failed")
        server.mutate("restock", link=sold_out["id"], add=2)
        server.mutate("delete", link=empty["id"])
        server.mutate("completed", transaction=failed["id"])
        after = {k["id"]: k for k in server.truth()["links"]}
        self.assertEqual("active", after[sold_out["id"]]["state"])
        self.assertNotIn(empty["id"], after)
        self.assertEqual(before[failed["link"]]["collected"] + failed["centimes"], after[failed["link"]]["collected"])

    def test_ends_when_standard_input_closes(self):
        server = self.stand_in()
        server.process.stdin.close()
        self.assertEqual(0, server.process.wait(10))

    def test_clock_and_latency(self):
        server = self.stand_in(clock=7200, latency=120)
        begin = time.monotonic()
        stamp = self.reader(server).raw("/")[1]["Date"]
        self.assertGreaterEqual(time.monotonic() - begin, 0.12)
        self.assertRegex(stamp, re.compile(r"GMT$"))


if __name__ == "__main__":
    unittest.main()
