"""The program against a server that misbehaves: it ends, it says so, and no cached row is lost or wrong."""

import unittest

import checks
import oracle
from harness import Case


class Passing(Case):
    """Trouble that passes: safe calls are repeated until the sync is whole."""

    def check(self, patience=90, codes=(0,), **faults):
        server, paylink = self.both(links=30, transactions=300, items="thin", cap=20, **faults)
        report = self.sync(paylink, codes=codes, patience=patience)
        self.assertTrue(any(row["fault"] for row in server.log()), "the fault was met")
        if report["complete"]:
            checks.check_core(paylink, server.truth())
        else:
            self.nothing_false(paylink, server.truth())
        server.switch(fault="")
        self.sync(paylink, "--full")
        checks.check_core(paylink, server.truth())
        return server

    def nothing_false(self, paylink, truth):
        """An incomplete cache may lack rows, but each row it has is a true one."""
        links = {link["id"]: link for link in truth["links"]}
        for row in paylink.read("links"):
            self.assertIn(row["id"], links)
            wanted = links[row["id"]]
            self.assertEqual((wanted["collected"], wanted["wire_status"]),
                             (oracle.centimes(row["collected"]), row["wireStatus"]), row)
        known = {(p["id"], p["status"], p["centimes"]) for p in truth["transactions"]}
        for row in paylink.read("transactions"):
            self.assertIn((row["id"], row["status"], oracle.centimes(row["amount"])), known)
        checks.paylink_ok(paylink, "doctor")

    def waits(self, log, seconds):
        """After a 429 nobody asks again before the time is over; 300 ms are for what was already on its way."""
        for refused in (row for row in log if row["status"] == 429):
            early = [row["arrived"] - refused["sent"] for row in log
                     if 0.3 < row["arrived"] - refused["sent"] < seconds * 0.9]
            self.assertEqual([], early, "seconds after a 429 at which a request came all the same")

    def test_429_with_seconds(self):
        server = self.check(fault="429", fault_every=20, fault_times=3, retry_after=1)
        self.waits(server.log(), 1)

    def test_429_with_a_date(self):
        server = self.check(fault="429date", fault_every=25, fault_times=2, retry_after=1)
        self.waits(server.log(), 1)

    def test_html_502(self):
        self.check(fault="502", fault_every=9)

    def test_html_503(self):
        self.check(fault="503", fault_every=13)

    def test_cut_bodies(self):
        self.check(fault="cut", fault_every=7)

    def test_first_answer_is_cut(self):
        self.check(fault="cut", fault_times=1)

    def test_500_with_a_code(self):
        self.check(fault="500code", fault_every=11, codes=(0, 6))

    def test_200_that_is_not_json(self):
        self.check(fault="notjson", fault_every=11, codes=(0, 6))

    def test_200_that_is_empty(self):
        self.check(fault="empty", fault_every=11, codes=(0, 6))

    def test_200_that_says_no(self):
        self.check(fault="refused", fault_every=11, codes=(0, 6))


class Lasting(Case):
    """Trouble that stays: the right exit code, and the cache as it was."""

    def check(self, codes, changed=True, **faults):
        server, paylink = self.both(links=20, transactions=150)
        self.sync(paylink)
        before = checks.snapshot(paylink, as_of=False)
        server.forget()
        server.switch(**faults)
        result = paylink.run("sync", patience=110)
        self.expect(result, *codes)
        self.assertTrue(result.err.strip() or result.out.strip(), f"it says something\n{result}")
        checks.compare_snapshots(before, checks.snapshot(paylink, as_of=False), "after a sync that failed")
        server.switch(fault="", auth_after=-1)
        if changed:
            link = next(k for k in server.truth()["links"] if k["wire_mode"] == "reusable" and k["state"] == "active")
            server.mutate("pay", link=link["id"], centimes=777)
        self.sync(paylink)
        checks.check_core(paylink, server.truth())
        return server

    def test_502_for_ever(self):
        self.check((4, 5, 6), fault="502")

    def test_not_json_for_ever(self):
        self.check((4, 5, 6), fault="notjson")

    def test_cut_for_ever(self):
        self.check((4, 5, 6), fault="cut")

    def test_no_for_ever(self):
        self.check((5, 6), fault="refused")

    def test_redirect_to_another_host(self):
        server = self.check((4, 5, 6), fault="redirect")
        self.assertEqual([], server.recorder()["visits"], "nobody follows, least of all with the keys")

    def test_key_refused_in_the_middle(self):
        server, paylink = self.both(items="thin")
        server.switch(auth_after=9)
        result = paylink.run("sync")
        self.expect(result, 3)
        server.switch(auth_after=-1)
        self.sync(paylink)
        checks.check_core(paylink, server.truth())

    def test_wrong_key(self):
        server, paylink = self.both()
        self.sync(paylink)
        before = checks.snapshot(paylink, as_of=False)
        right, paylink.key = paylink.key, "wrong-key-5Tt1"
        result = paylink.run("sync")
        self.expect(result, 3)
        self.assertTrue(result.err.strip(), f"an error is said on stderr\n{result}")
        checks.compare_snapshots(before, checks.snapshot(paylink, as_of=False), "after a wrong key")
        self.assertEqual([], paylink.leaks())
        paylink.key = right
        self.sync(paylink)

    def test_keys_leave_only_for_loopback_over_plain_http(self):
        server, paylink = self.both()
        port = server.base.split(":")[2].split("/")[0]
        result = paylink.run("sync", base=f"http://0.0.0.0:{port}/api/v2/mytpe-pay")  # not a loopback address
        self.assertNotIn(result.code, (0, 1), f"refused\n{result}")
        self.assertEqual([], [row for row in server.log() if row["key"]], "no request brought a key")


class Partial(Case):
    """One part fails: exit 6, and the rest is kept."""

    def test_the_payments_of_one_link(self):
        server, paylink = self.both(links=24, transactions=300, items="thin")
        self.sync(paylink)
        truth = server.truth()
        before = {row["id"] for row in paylink.read("transactions")}
        links = [k for k in truth["links"] if k["wire_mode"] == "reusable" and k["state"] == "active"][:3]
        for link in links:
            server.mutate("pay", link=link["id"], centimes=4242)
        server.switch(fault="500code", fault_path=f"^/transaction/recent|^/links/{links[0]['id']}")
        report = self.sync(paylink, codes=(6,))
        self.assertFalse(report["complete"])
        after = {row["id"] for row in paylink.read("transactions")}
        self.assertEqual(set(), before - after, "rows lost")
        self.assertEqual({k["id"] for k in truth["links"]}, {row["id"] for row in paylink.read("links")})
        server.switch(fault="")
        self.sync(paylink)
        checks.check_core(paylink, server.truth())

    def test_a_page_of_one_instance_on_a_first_sync(self):
        server, paylink = self.both(links=40, transactions=200)
        instances = [i["id"] for i in server.truth()["instances"]]
        server.switch(fault="502", fault_path=f"^/{instances[1]}/links")
        self.sync(paylink, codes=(6,), patience=110)
        got = {row["id"] for row in paylink.read("links")}
        wanted = {k["id"] for k in server.truth()["links"] if k["instance"] != instances[1]}
        self.assertEqual(set(), wanted - got, "links of the other instances are there")
        server.switch(fault="")
        self.sync(paylink)
        checks.check_core(paylink, server.truth())

    def test_details_that_never_come(self):
        server, paylink = self.both(links=24, transactions=200, items="thin")
        link = server.truth()["links"][8]
        server.switch(fault="notjson", fault_path=f"^/links/{link['id']}$")
        self.sync(paylink, codes=(6,))
        self.assertIn(link["id"], {row["id"] for row in paylink.read("links")}, "what the list told is kept")
        server.switch(fault="")
        self.sync(paylink)
        checks.check_core(paylink, server.truth())


class Moving(Case):
    """Pages that move while they are read."""

    def test_rows_that_cross_the_border_a_few_times(self):
        server, paylink = self.both(links=60, transactions=200, fixed_page=5, pages="minimal", shift=4)
        self.sync(paylink)
        checks.check_core(paylink, server.truth())

    def test_rows_that_never_stand_still(self):
        server, paylink = self.both(links=60, transactions=200, fixed_page=5, shift=-1)
        report = self.sync(paylink, codes=(0, 6))
        ids = [row["id"] for row in paylink.read("links")]
        self.assertEqual(len(ids), len(set(ids)), "no row twice")
        if report["complete"]:
            self.assertEqual(60, len(ids), "complete means all of them")
        self.assertLess(len(server.log()), 600, "it gives up some time")

    def test_a_known_row_is_not_lost_when_pages_move(self):
        server, paylink = self.both(links=60, transactions=200, fixed_page=5)
        self.sync(paylink)
        server.switch(shift=-1)
        self.sync(paylink, codes=(0, 6))
        checks.check_core(paylink, server.truth())

    def test_payments_that_arrive_while_it_reads(self):
        server, paylink = self.both(links=30, transactions=300, arrivals=3, fixed_page=20, amounts="number")
        self.sync(paylink, codes=(0, 6))
        got = [row["id"] for row in paylink.read("transactions")]
        self.assertEqual(len(got), len(set(got)), "no payment twice")
        server.switch(arrivals=0)
        self.sync(paylink)
        checks.check_core(paylink, server.truth())


if __name__ == "__main__":
    unittest.main()
