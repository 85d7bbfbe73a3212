"""The program against the stand-in server: every reading of the contract, changes between syncs, and no network."""

import time
import unittest

import checks
import oracle
from combos import COMBOS
from harness import Case


class Readings(Case):
    """One test per reading is made below, so that each fails under its own name."""

    def check(self, name, **size):
        options = COMBOS[name]
        server, paylink = self.both(**{"links": 30, "transactions": 300, **size, **options})
        report = self.sync(paylink)
        truth = server.truth()
        log = server.log()
        counts = {"instances": len(truth["instances"]), "links": len(truth["links"]),
                  "transactions": len(truth["transactions"])}
        self.assertEqual(counts, {key: report[key] for key in counts}, "counts of a first sync")
        self.assertEqual(len(log), report["requests"], "requests in the report and on the server")
        self.assertGreater(report["bytes"], 0)
        self.assertEqual({"GET"}, {row["method"] for row in log}, "a sync only reads")
        self.assertEqual([], [row for row in log if not row["key"] or "json" not in row["accept"]],
                         "each request brings the key headers and asks for JSON")
        self.assertEqual([], server.recorder()["visits"], "page addresses of another host are not followed")
        server.forget()
        checks.check_everything(paylink, truth, known_modes=options.get("words") != "unknown")
        self.assertEqual([], server.log(), "reading commands do not touch the network")


def _reading(name):
    return lambda self: self.check(name)


for _name in COMBOS:
    setattr(Readings, f"test_{_name}", _reading(_name))


class Details(Case):
    def test_a_single_day_of_algiers(self):
        server, paylink = self.both()
        self.sync(paylink)
        truth = server.truth()
        for day in ("2024-12-31", "2025-01-01", "2025-03-31", "2025-04-01", "2024-02-29"):
            oracle.compare_totals(paylink.read("totals", "--by", "day", "--from", day, "--to", day), truth, "day", day, day)
            oracle.compare_payments(paylink.read("transactions", "--from", day, "--to", day),
                                    oracle.within(truth["transactions"], day, day), f"transactions of {day}")

    def test_search(self):
        server, paylink = self.both()
        self.sync(paylink)
        link = server.truth()["links"][4]
        self.assertIn(link["slug"], [row["slug"] for row in paylink.read("links", "--search", link["slug"][:14])])
        self.assertIn(link["slug"], [row["slug"] for row in paylink.read("links", "--search", link["title"].split()[0])])
        self.assertEqual([], paylink.read("links", "--search", "zzqqxx-nothing"))

    def test_a_clock_that_is_wrong(self):
        for ahead in (7200, -7200):
            with self.subTest(ahead):
                server = self.stand_in(clock=ahead)
                paylink = self.paylink(server, f"clock{ahead}")
                self.sync(paylink)
                checks.check_core(paylink, server.truth(), deadlines=False)
                server.stop()

    def test_profiles_are_apart(self):
        server, paylink = self.both()
        self.sync(paylink)
        other = self.paylink(server)
        other.profile = "second"
        seen = other.run("links")
        self.expect(seen, 0)
        self.assertEqual([], seen.json)
        self.sync(other)
        checks.check_core(other, server.truth())
        checks.check_core(paylink, server.truth())

    def test_people_get_a_table_and_pipes_get_quiet(self):
        server, paylink = self.both()
        result = paylink.run("sync", json=False)
        self.expect(result, 0)
        self.assertEqual("", result.err, f"quiet in a pipe\n{result}")
        slug = server.truth()["links"][0]["slug"]
        for command in (("links",), ("link", slug), ("transactions",), ("totals", "--by", "month"), ("doctor",)):
            result = paylink.run(*command, json=False)
            self.expect(result, 0)
            self.assertTrue(result.out.strip(), f"something to read\n{result}")
            self.assertFalse(result.out.lstrip().startswith(("{", "[")), f"a table, not JSON\n{result}")
            self.assertEqual("", result.err, f"quiet in a pipe\n{result}")

    def test_a_larger_shop(self):
        server, paylink = self.both(links=1000, transactions=20000, amounts="number")
        begin = time.monotonic()
        report = self.sync(paylink)
        seconds = time.monotonic() - begin
        truth = server.truth()
        self.assertEqual((1000, 20000), (report["links"], report["transactions"]))
        checks.check_links(paylink, truth)
        checks.check_payments(paylink, truth, narrow=False)
        checks.check_totals(paylink, truth)
        checks.check_exports(paylink, truth)
        print(f"\n1,000 links, 20,000 payments: {report['requests']} requests, {seconds:.1f} s", flush=True)


class Offline(Case):
    def test_everything_answers_the_same_with_the_server_gone(self):
        server, paylink = self.both(amounts="number")
        self.sync(paylink)
        before = checks.snapshot(paylink)
        server.stop()
        checks.compare_snapshots(before, checks.snapshot(paylink), "with the server stopped")
        for command in (("links",), ("totals", "--by", "year"), ("doctor",)):
            self.expect(paylink.run(*command, keys=False), 0)

    def test_server_down_is_4_and_the_cache_stays(self):
        server, paylink = self.both()
        self.sync(paylink)
        before = checks.snapshot(paylink)
        server.stop()
        result = paylink.run("sync")
        self.expect(result, 4)
        self.assertTrue(result.err.strip(), f"an error is said on stderr\n{result}")
        checks.compare_snapshots(before, checks.snapshot(paylink), "after a sync without a server")


class Changes(Case):
    """What happens on the server between two syncs arrives with the next one."""

    def pick(self, truth, **wanted):
        for link in truth["links"]:
            if all(link[name] == value for name, value in wanted.items()) and link["id"] not in self.taken:
                self.taken.add(link["id"])
                return link["id"]
        raise AssertionError(f"no link with {wanted}")

    def change_much(self, server):
        truth, self.taken = server.truth(), set()
        reusable = self.pick(truth, wire_mode="reusable", state="active")
        for sum_of in (1, 12345, 500010):
            server.mutate("pay", link=reusable, centimes=sum_of)
        server.mutate("pay", link=reusable, centimes=999, status="failed")
        server.mutate("pay", link=self.pick(truth, wire_mode="one_shot", state="active"))
        server.mutate("restock", link=self.pick(truth, state="sold-out"), add=3)
        server.mutate("pause", link=self.pick(truth, wire_mode="reusable", state="active"))
        server.mutate("resume", link=self.pick(truth, wire_mode="reusable", state="paused"))
        server.mutate("expire", link=self.pick(truth, wire_mode="one_shot", state="active"))
        server.mutate("change", link=self.pick(truth, wire_mode="reusable", state="active"), title="Nouveau titre")
        last = self.pick(truth, wire_mode="limited", state="active")
        link = next(k for k in truth["links"] if k["id"] == last)
        for _ in range(link["max"] - link["count"]):
            server.mutate("pay", link=last)
        open_links = {k["id"] for k in truth["links"] if k["wire_mode"] == "reusable"}
        for status in ("failed", "pending"):
            late = [p for p in truth["transactions"] if p["status"] == status and p["link"] in open_links]
            server.mutate("completed", transaction=late[-1]["id"])  # the oldest: far from the first page

    def check(self, **options):
        server, paylink = self.both(links=48, transactions=400, **options)
        self.sync(paylink)
        self.change_much(server)
        self.sync(paylink)
        truth = server.truth()
        checks.check_links(paylink, truth)
        checks.check_payments(paylink, truth)
        checks.check_totals(paylink, truth)
        checks.check_exports(paylink, truth)

    def test_with_full_items(self):
        self.check()

    def test_with_thin_items_and_small_pages(self):
        self.check(items="thin", cap=10, pages="minimal")

    def test_without_the_recent_list(self):
        self.check(recent="missing", ids="number", amounts="mixed")

    def test_a_quiet_change_arrives_with_a_full_sync(self):
        server, paylink = self.both(links=48, items="thin")
        self.sync(paylink)
        truth, self.taken = server.truth(), set()
        server.mutate("restock", link=self.pick(truth, wire_mode="limited", state="active"), add=7)
        server.mutate("change", link=self.pick(truth, wire_mode="limited", state="active"), timeout=99)
        pending = next(p for p in truth["transactions"] if p["status"] == "pending")
        server.mutate("failed", transaction=pending["id"])
        self.sync(paylink, "--full")
        checks.check_core(paylink, server.truth())

    def test_a_deleted_link_goes_after_full_syncs(self):
        server, paylink = self.both()
        self.sync(paylink)
        gone = next(k for k in server.truth()["links"] if k["transactions"] == 0)
        server.mutate("delete", link=gone["id"])
        for _ in range(2):
            self.sync(paylink, "--full")
        checks.check_core(paylink, server.truth())

    def test_a_link_missing_from_one_list_loses_nothing(self):
        server, paylink = self.both()
        self.sync(paylink)
        truth = server.truth()
        busy = max(truth["links"], key=lambda k: k["transactions"])
        server.mutate("hide", link=busy["id"])
        self.sync(paylink, codes=(0, 6))
        checks.check_payments(paylink, truth, narrow=False)
        checks.check_totals(paylink, truth, every=("month", "link"))
        server.mutate("show", link=busy["id"])
        self.sync(paylink)
        checks.check_core(paylink, server.truth())

    def test_a_second_sync_asks_little_and_changes_nothing(self):
        for name, options in (("full", {}), ("thin", {"items": "thin"})):
            with self.subTest(name):
                server = self.stand_in(links=60, transactions=600, settled=True, **options)
                paylink = self.paylink(server, name)
                self.sync(paylink)
                before = checks.snapshot(paylink, as_of=False)
                server.forget()
                self.sync(paylink)
                asked = server.log()
                limit = 15  # instances, a page or two for each, the recent list, and some slack
                self.assertLessEqual(len(asked), limit, "\n".join(row["path"] for row in asked))
                checks.compare_snapshots(before, checks.snapshot(paylink, as_of=False), "a second sync")
                server.stop()


if __name__ == "__main__":
    unittest.main()
