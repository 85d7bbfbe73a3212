"""The program is killed while it writes, at any moment: nothing is lost, nothing is doubled, and the next run says which."""

import json
import os
import random
import time
import unittest
import urllib.parse
import urllib.request

from harness import BIN, Case, Served

KILLS = int(os.environ.get("PAYLINK_E2E_KILLS", "12"))
ROWS = 20


class Killed(Case):
    def setUp(self):
        super().setUp()
        self.server = Served([str(BIN / "paylink-sandbox"), "--links", "6", "--transactions", "20", "--seed", "3", "--port", "0"])
        self.addCleanup(self.server.stop)
        self.mine = self.paylink(self.server)
        self.dice = random.Random(20260310)
        self.instance = self.ask("/active")["data"]["data"][0]["id"]

    def ask(self, path, verb="GET"):
        request = urllib.request.Request(self.server.base + path, method=verb, headers={
            "X-API-KEY": self.server.key, "X-API-SECRET": self.server.secret, "Accept": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)

    def links_with(self, text):
        query = urllib.parse.urlencode({"search": text, "per_page": 100})
        return self.ask(f"/{self.instance}/links?{query}")["data"]["data"]

    def details(self, link):
        return self.ask(f"/links/{link}")["data"]

    def killed(self, *args, within):
        """Starts a command and kills it after a moment; whether it was still alive."""
        process = self.mine.start(*args)
        time.sleep(self.dice.uniform(0, within))
        alive = process.poll() is None
        process.kill()
        process.communicate(timeout=30)
        return alive

    def time_of(self, *args):
        started = time.monotonic()
        self.expect(self.mine.run(*args), 0)
        return time.monotonic() - started

    def test_create(self):
        words = ("--instance", self.instance, "--title", "Killed", "--details", "d", "--amount", "8000")
        usual = self.time_of("create", *words, "--slug", "usual")
        died = 0
        for number in range(KILLS):
            slug = f"killed-{number}"
            died += self.killed("create", *words, "--slug", slug, within=1.3 * usual)
            before = [link for link in self.links_with(slug) if link["slug"] == slug]
            again = self.mine.run("create", *words, "--slug", slug)
            # Found by its slug, made now, or refused as taken where the first had ended well before it died.
            self.expect(again, 0, 5)
            after = [link for link in self.links_with(slug) if link["slug"] == slug]
            self.assertEqual(1, len(after), f"{slug}: {again}")
            if before:
                self.assertEqual(before[0]["id"], after[0]["id"])
            if again.code == 5:
                self.assertTrue(before, again)
        self.assertGreater(died, 0, "some died at work")

    def test_restock(self):
        link = self.mine.read("create", "--instance", self.instance, "--title", "Seats", "--details", "d", "--amount", "100",
                              "--mode", "limited", "--max-payments", "1", "--slug", "seats")["id"]
        usual = self.time_of("restock", "seats", "--add", "1")
        for _ in range(KILLS):
            quota = self.details(link)["max_payments"]
            self.killed("restock", "seats", "--add", "1", within=1.3 * usual)
            settled = self.mine.run("sync")
            self.expect(settled, 0)
            now = self.details(link)["max_payments"]
            self.assertIn(now, (quota, quota + 1), settled)
            if "it was made" in settled.err:
                self.assertEqual(quota + 1, now, settled)
            if "it was not made" in settled.err:
                self.assertEqual(quota, now, settled)

    def test_import(self):
        table = self.home / "invoices.csv"
        rows = [f"Invoice {n},{n}00,FAC-{n}" for n in range(1, ROWS + 1)]
        table.write_text("title,amount,invoice\n" + "\n".join(rows) + "\n")
        self.expect(self.mine.run("import", table, "--instance", self.instance, "--dry-run"), 0)
        self.assertEqual([], self.links_with("Invoice"))
        for _ in range(KILLS):
            self.killed("import", table, "--instance", self.instance, within=0.5)
        final = self.mine.read("import", table, "--instance", self.instance)
        self.assertEqual((ROWS, ROWS), (final["rows"], final["done"]), final)
        made = self.links_with("Invoice")
        self.assertEqual(ROWS, len(made))
        self.assertEqual(sorted(row["slug"] for row in final["links"]), sorted(link["slug"] for link in made))
        for link in made:
            self.assertEqual("one_shot", link["payment_mode"])


if __name__ == "__main__":
    unittest.main()
