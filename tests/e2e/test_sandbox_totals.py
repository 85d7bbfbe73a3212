"""The three programs' promise: the sandbox's own total, read through sync and totals, to the centime."""

import csv
import io
import unittest
from decimal import Decimal

import oracle
from checks import paylink_ok
from harness import BIN, Case, Served


class Sandbox(Case):
    def sandbox(self, links, transactions, seed):
        program = BIN / "paylink-sandbox"
        if not program.exists():
            self.fail(f"no program at {program} (PAYLINK_BIN_DIR says where it is)")
        server = Served([str(program), "--links", str(links), "--transactions", str(transactions), "--seed", str(seed),
                         "--port", "0"])
        self.addCleanup(server.stop)
        self.assertEqual(transactions, server.hello["transactions"], "as many payments as asked for")
        self.assertEqual(links, server.hello["links"], "as many links as asked for")
        return server

    def answers(self, paylink):
        return {by: paylink.read("totals", "--by", by) for by in oracle.EVERY}

    def export(self, paylink):
        target = self.home / "all.csv"
        paylink_ok(paylink, "export", "transactions", "--output", target)
        data = target.read_bytes()
        rows, header = oracle.read_csv(data)
        self.assertEqual(oracle.EXPORT_HEADER, ",".join(header))
        return rows, data

    def check(self, links, transactions, seed):
        server = self.sandbox(links, transactions, seed)
        count = int(server.hello["completed_count"])
        total = int(Decimal(str(server.hello["completed_total"])) * 100)
        paylink = self.paylink(server)
        report = self.sync(paylink)
        self.assertEqual((links, transactions), (report["links"], report["transactions"]), report)
        answers = self.answers(paylink)
        rows, data = self.export(paylink)
        for by, answer in answers.items():
            self.assertEqual([count, total], [answer["total"]["count"], oracle.centimes(answer["total"]["collected"])],
                             f"the total of totals --by {by}")
            summed = [sum(row["count"] for row in answer["rows"]),
                      sum(oracle.centimes(row["collected"]) for row in answer["rows"])]
            self.assertEqual([count, total], summed, f"the rows of totals --by {by}")
        self.compare_with_export(rows, answers, transactions, count, total)
        listed = paylink.read("links")
        self.assertEqual((links, total), (len(listed), sum(oracle.centimes(row["collected"]) for row in listed)),
                         "links and what they collected")
        self.without_the_server(server, paylink, answers, data)

    def compare_with_export(self, rows, answers, transactions, count, total):
        self.assertEqual(transactions, len(rows), "every payment is exported")
        done = [row for row in rows if row["status"] == "completed"]
        self.assertEqual((count, total), (len(done), sum(int(Decimal(row["amount"]) * 100) for row in done)),
                         "completed payments in the export")
        for by, length in (("day", 10), ("month", 7), ("year", 4)):
            summed = {}
            for row in done:
                part = summed.setdefault(row["date"][:length], [0, 0])
                part[0] += 1
                part[1] += int(Decimal(row["amount"]) * 100)
            oracle.compare_total_rows(answers[by], summed, f"totals --by {by} against the export")
        by_link = {}
        for row in done:
            part = by_link.setdefault(oracle.plain(row["link_id"]), [0, 0])
            part[0] += 1
            part[1] += int(Decimal(row["amount"]) * 100)
        oracle.compare_total_rows(answers["link"], by_link, "totals --by link against the export")

    def without_the_server(self, server, paylink, answers, data):
        server.stop()
        self.assertEqual(answers, self.answers(paylink), "totals with the sandbox stopped")
        self.assertEqual(list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))),
                         list(csv.reader(io.StringIO(self.export(paylink)[1].decode("utf-8-sig"), newline=""))),
                         "the export with the sandbox stopped")
        paylink_ok(paylink, "doctor")

    def test_5_payments(self):
        self.check(links=3, transactions=5, seed=1)

    def test_500_payments(self):
        self.check(links=25, transactions=500, seed=2)

    def test_50000_payments(self):
        self.check(links=400, transactions=50000, seed=3)


if __name__ == "__main__":
    unittest.main()
