"""What must hold around the data: keys, file modes, usage errors, sudden death, damage, two at once."""

import os
import random
import subprocess
import threading
import time
import unittest

import checks
from harness import PATIENCE, Case

LIVES = int(os.environ.get("PAYLINK_E2E_KILLS", "15"))


class Files(Case):
    def test_keys_are_nowhere_and_files_are_private(self):
        server, paylink = self.both()
        old = os.umask(0o002)
        self.addCleanup(os.umask, old)
        seen = []
        running = paylink.start("sync")
        while running.poll() is None:
            if paylink.data.exists():
                seen += paylink.loose()
            time.sleep(0.005)
        running.communicate(timeout=PATIENCE)
        self.assertEqual(0, running.returncode)
        self.assertEqual([], sorted(set(seen)), "while it runs: files 600, folders 700")
        checks.paylink_ok(paylink, "links")
        self.sync(paylink, "--full")
        server.stop()
        self.expect(paylink.run("sync"), 4)
        self.assertTrue(list(paylink.data.rglob("cache.db")), "the cache is under the data folder")
        self.assertEqual([], paylink.loose(), "files 600, folders 700")
        self.assertEqual([], paylink.leaks(), "files that hold a key")

    def test_a_damaged_cache_is_noticed_and_replaced(self):
        server, paylink = self.both()
        self.sync(paylink)
        cache = next(paylink.data.rglob("cache.db"))
        for path in cache.parent.glob("cache.db-*"):
            path.unlink()
        data = bytearray(cache.read_bytes())
        for start in range(4096, len(data), 4096):
            data[start:start + 64] = b"\xa5" * 64
        cache.write_bytes(data)
        result = paylink.run("doctor")
        self.assertNotIn(result.code, (0, 1), f"doctor sees the damage\n{result}")
        self.assertGreater(result.code, 0, f"and does not die of it\n{result}")
        for _ in range(2):  # the first may only put the damaged file aside
            result = paylink.run("sync")
            self.expect(result, 0, 6, 7)
        self.expect(result, 0)
        checks.check_core(paylink, server.truth())

    def test_export_to_a_folder_that_is_not_there(self):
        _, paylink = self.both(links=5, transactions=20)
        self.sync(paylink)
        result = paylink.run("export", "transactions", "--output", self.home / "none" / "x.csv")
        self.expect(result, 2, 7)
        self.one_sentence(result)

    def test_export_replaces_a_file_whole(self):
        server, paylink = self.both(links=5, transactions=20)
        self.sync(paylink)
        target = self.home / "old.csv"
        target.write_text("something longer than what will come " * 4000)
        checks.paylink_ok(paylink, "export", "transactions", "--output", target)
        self.assertNotIn(b"something longer", target.read_bytes())
        self.assertEqual(["old.csv", "one"], sorted(p.name for p in self.home.iterdir()))


class Usage(Case):
    WRONG = {
        "no such command": ["paint"],
        "no such option": ["links", "--colour"],
        "totals without --by": ["totals"],
        "totals by nothing known": ["totals", "--by", "hour"],
        "a day that does not exist": ["totals", "--by", "day", "--from", "2025-02-30", "--to", "2025-03-01"],
        "not a day": ["transactions", "--from", "yesterday"],
        "from after to": ["totals", "--by", "day", "--from", "2025-03-02", "--to", "2025-03-01"],
        "a state that is none": ["links", "--state", "happy"],
        "export of nothing": ["export"],
        "export of something else": ["export", "customers", "--output", "x.csv"],
        "export without --output": ["export", "transactions"],
        "export in an unknown format": ["export", "transactions", "--output", "x.csv", "--format", "tablet"],
        "link without a name": ["link"],
        "an option without its value": ["links", "--search"],
    }

    def test_usage_errors_are_2_and_one_sentence(self):
        server, paylink = self.both(links=5, transactions=20)
        self.sync(paylink)
        server.forget()
        for what, args in self.WRONG.items():
            with self.subTest(what):
                result = paylink.run(*args)
                self.expect(result, 2)
                self.one_sentence(result)
        self.assertEqual([], server.log(), "none of them touched the network")
        self.assertFalse((paylink.home / "x.csv").exists())

    def test_no_command(self):
        _, paylink = self.both(links=5, transactions=20)
        self.expect(paylink.run(), 2)

    def test_a_base_that_is_no_address(self):
        _, paylink = self.both(links=5, transactions=20)
        for base in ("not a url", "ftp://127.0.0.1/x", "http://"):
            with self.subTest(base):
                result = paylink.run("sync", base=base)
                self.expect(result, 2)
                self.one_sentence(result)

    def test_a_profile_does_not_climb_out(self):
        _, paylink = self.both(links=5, transactions=20)
        paylink.profile = "../../outside"
        result = paylink.run("sync")
        self.assertFalse(list(self.home.rglob("outside*")), f"nothing outside the data folder\n{result}")
        self.expect(result, 2)

    def test_sync_without_keys(self):
        server, paylink = self.both(links=5, transactions=20)
        result = paylink.run("sync", keys=False)
        self.expect(result, 2, 3)
        self.one_sentence(result)
        self.assertEqual([], server.log(), "nothing to ask without keys")

    def test_a_link_that_is_not_there(self):
        _, paylink = self.both(links=5, transactions=20)
        self.sync(paylink)
        result = paylink.run("link", "no-such-link")
        self.expect(result, 2, 5)
        self.one_sentence(result)

    def test_reading_before_the_first_sync(self):
        server, paylink = self.both(links=5, transactions=20)
        for command in (["links"], ["transactions"], ["totals", "--by", "month"], ["doctor"]):
            with self.subTest(command[0]):
                self.expect(paylink.run(*command), 0)
        self.assertEqual([], server.log())


class SuddenDeath(Case):
    def test_killed_at_random_moments(self):
        server, paylink = self.both(links=60, transactions=600, items="thin", payments="thin", cap=20, latency=8)
        # Moments are counted in requests and not in seconds: a busy machine is slow, and then again it is not.
        whole = self.sync(self.paylink(server, "rehearsal"))["requests"]
        draw = random.Random(20261121)
        killed = 0
        for life in range(LIVES):
            server.forget()
            moment = draw.randrange(whole)
            running = paylink.start("sync", "--full")
            while running.poll() is None and len(server.log()) < moment:
                time.sleep(0.005)
            time.sleep(draw.uniform(0.0, 0.02))  # between two answers as well as at one
            if running.poll() is None:
                running.kill()
                killed += 1
            running.communicate(timeout=PATIENCE)
            with self.subTest(life=life):
                self.expect(paylink.run("doctor"), 0)
                self.assertEqual([], paylink.loose(), "files 600, folders 700")
            if life % 5 == 2:  # the world goes on in between
                link = next(k for k in server.truth()["links"] if k["wire_mode"] == "reusable" and k["state"] == "active")
                server.mutate("pay", link=link["id"], centimes=1000 + life)
        self.assertGreater(killed, LIVES // 2, "most of them died in the middle")
        self.sync(paylink)
        checks.check_core(paylink, server.truth())
        self.assertEqual([], paylink.leaks(), "files that hold a key")

    def test_killed_while_it_updates_a_full_cache(self):
        server, paylink = self.both(links=40, transactions=400, fixed_page=10, latency=5)
        self.sync(paylink)
        kept = {row["id"] for row in paylink.read("transactions")}
        draw = random.Random(7)
        for life in range(5):
            running = paylink.start("sync", "--full")
            try:
                running.wait(draw.uniform(0.02, 0.25))
            except subprocess.TimeoutExpired:
                running.kill()
            running.communicate(timeout=PATIENCE)
            with self.subTest(life=life):
                self.expect(paylink.run("doctor"), 0)
                self.assertEqual(set(), kept - {row["id"] for row in paylink.read("transactions")}, "rows lost")
        checks.check_core(paylink, server.truth())

    def test_asked_to_end(self):
        server, paylink = self.both(links=40, latency=100, items="thin")
        running = paylink.start("sync")
        while running.poll() is None and len(server.log()) < 5:
            time.sleep(0.01)
        running.terminate()
        running.communicate(timeout=PATIENCE)
        self.expect(paylink.run("doctor"), 0)


class TwoAtOnce(Case):
    def test_two_syncs_and_readers_over_one_cache(self):
        server, paylink = self.both(links=60, transactions=600, items="thin", latency=4)
        results = []
        threads = [threading.Thread(target=lambda: results.append(paylink.run("sync"))) for _ in range(2)]
        for thread in threads:
            thread.start()
        while any(thread.is_alive() for thread in threads):
            for command in (["links"], ["totals", "--by", "month"], ["doctor"]):
                self.expect(paylink.run(*command), 0)
        for thread in threads:
            thread.join()
        self.assertEqual(2, len(results), "both ended")
        for result in results:
            self.expect(result, 0, 6, 7)
        self.assertIn(0, [result.code for result in results], "one of them at least went through")
        self.sync(paylink)
        checks.check_core(paylink, server.truth())


if __name__ == "__main__":
    unittest.main()
