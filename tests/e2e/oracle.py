"""What the program must answer, worked out from the truth, and readable differences."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal, InvalidOperation

MODES = {"reusable": "reusable", "one_shot": "one-shot", "limited": "limited"}
KINDS = {"dynamic": "fixed", "fixed": "fixed", "static": "free"}
EVERY = ("day", "week", "month", "quarter", "year", "link", "instance", "mode")
LINK_KEYS = ("id", "slug", "title", "instanceId", "state", "reason", "mode", "amountKind", "price", "maxPayments",
             "paidCount", "placesLeft", "collected", "deadline", "deadlineSource", "url", "wireStatus",
             "wirePaymentStatus")
EXPORT_HEADER = ("date,time,instance,link_title,link_id,mode,order_number,gateway_order_id,approval_code,status,amount,"
                 "currency,method,invoice_number,environment,created_utc")


class Wrong(AssertionError):
    pass


def centimes(text, where="money"):
    """Decimal text with two places at most, as an integer of centimes."""
    if not isinstance(text, str) or not re.fullmatch(r"-?\d+(\.\d{1,2})?", text):
        raise Wrong(f"{where}: {text!r} is not decimal text")
    return int(Decimal(text) * 100)


def fail_if(problems, what):
    if problems:
        shown = "\n  ".join(problems[:20])
        more = f"\n  ... and {len(problems) - 20} more" if len(problems) > 20 else ""
        raise Wrong(f"{what}: {len(problems)} difference(s)\n  {shown}{more}")


def moment(text):
    value = datetime.fromisoformat(text.replace("Z", "+00:00"))
    if value.utcoffset() != timedelta(0):
        raise ValueError("not UTC")
    return value


# -- links --------------------------------------------------------------------------------------------------------------


def link_problems(row, truth, deadlines=True):
    """Every field of one row of `links` that does not say what the truth says."""
    found = []

    def check(name, expected, got=...):
        got = row.get(name) if got is ... else got
        if got != expected:
            found.append(f"link {truth['slug']}: {name} is {got!r}, expected {expected!r}")

    missing = [name for name in LINK_KEYS if name not in row]
    if missing:
        return [f"link {truth['slug']}: keys missing: {', '.join(missing)}"]
    for name, key in (("id", "id"), ("slug", "slug"), ("title", "title"), ("instanceId", "instance"), ("url", "url"),
                      ("state", "state"), ("paidCount", "count"), ("wireStatus", "wire_status"),
                      ("wirePaymentStatus", "wire_payment_status")):
        check(name, truth[key])
    try:
        check("collected", truth["collected"], centimes(row["collected"], f"link {truth['slug']} collected"))
        free = KINDS.get(truth["wire_type"]) == "free"
        if row["price"] is not None or not free:
            check("price", truth["price"], None if row["price"] is None else centimes(row["price"], "price"))
    except Wrong as problem:
        found.append(str(problem))
    if truth["wire_mode"] in MODES:
        check("mode", MODES[truth["wire_mode"]])
    if truth["wire_type"] in KINDS:
        check("amountKind", KINDS[truth["wire_type"]])
    if truth["wire_mode"] == "limited":
        check("maxPayments", truth["max"])
        check("placesLeft", max(0, truth["max"] - truth["count"]))
    if truth["wire_mode"] == "reusable":
        check("maxPayments", None)
        check("placesLeft", None)
    if deadlines:
        found += deadline_problems(row, truth)
    return found


def deadline_problems(row, truth):
    if truth["deadline"] is None or row["deadline"] is None:
        if truth["deadline"] != row["deadline"]:
            return [f"link {truth['slug']}: deadline is {row['deadline']!r}, expected {truth['deadline']!r}"]
        return []
    try:
        apart = abs((moment(row["deadline"]) - moment(truth["deadline"])).total_seconds())
    except (ValueError, AttributeError) as problem:
        return [f"link {truth['slug']}: deadline {row['deadline']!r} is not ISO 8601 UTC ({problem})"]
    if apart >= 1:
        return [f"link {truth['slug']}: deadline is {row['deadline']}, expected {truth['deadline']}"]
    if row["deadlineSource"] != truth["deadline_source"]:
        return [f"link {truth['slug']}: deadlineSource {row['deadlineSource']!r}, expected {truth['deadline_source']!r}"]
    return []


def compare_links(rows, truth_links, deadlines=True, what="links"):
    problems = []
    seen = Counter(row.get("id") for row in rows)
    problems += [f"id {ident!r} appears {n} times" for ident, n in seen.items() if n > 1]
    known = {row["id"]: row for row in rows}
    wanted = {link["id"]: link for link in truth_links}
    problems += [f"missing link {wanted[i]['slug']} ({i})" for i in wanted if i not in known]
    problems += [f"unexpected link {i!r}" for i in known if i not in wanted]
    for ident, link in wanted.items():
        if ident in known:
            problems += link_problems(known[ident], link, deadlines)
    fail_if(problems, what)


# -- payments and totals ----------------------------------------------------------------------------------------------------


def within(payments, first=None, last=None):
    return [p for p in payments if (not first or p["day"] >= first) and (not last or p["day"] <= last)]


def key_of(payment, by, links):
    day = date.fromisoformat(payment["day"])
    if by == "day":
        return payment["day"]
    if by == "week":
        year, week, _ = day.isocalendar()
        return f"{year:04d}-W{week:02d}"
    if by == "month":
        return payment["day"][:7]
    if by == "quarter":
        return f"{day.year:04d}-Q{(day.month + 2) // 3}"
    if by == "year":
        return f"{day.year:04d}"
    link = links[payment["link"]]
    if by == "link":
        return link["id"]
    return link["instance"] if by == "instance" else MODES.get(link["wire_mode"], link["wire_mode"])


def expected_totals(truth, by, first=None, last=None):
    links = {link["id"]: link for link in truth["links"]}
    rows = defaultdict(lambda: [0, 0])
    for p in within(truth["transactions"], first, last):
        if p["status"] == "completed":
            row = rows[key_of(p, by, links)]
            row[0] += 1
            row[1] += p["centimes"]
    return dict(rows)


def compare_totals(answer, truth, by, first=None, last=None):
    wanted = expected_totals(truth, by, first, last)
    compare_total_rows(answer, wanted, f"totals --by {by} {first or ''} {last or ''}")


def compare_total_rows(answer, wanted, what):
    problems = [f"key {name!r} missing in the answer" for name in ("zone", "asOf", "rows", "total") if name not in answer]
    fail_if(problems, what)
    if answer["zone"] != "Africa/Algiers":
        problems.append(f"zone is {answer['zone']!r}")
    got = {}
    for row in answer["rows"]:
        if row["key"] in got:
            problems.append(f"{row['key']} appears twice")
        got[row["key"]] = [row["count"], centimes(row["collected"], what)]
    for key in sorted(set(got) | set(wanted)):
        mine, theirs = wanted.get(key, [0, 0]), got.get(key, [0, 0])  # a row of zero may be shown or left out
        if mine != theirs:
            problems.append(f"{key}: got count {theirs[0]}, {theirs[1]} centimes; expected {mine[0]}, {mine[1]}")
    total = [answer["total"]["count"], centimes(answer["total"]["collected"], what)]
    expected = [sum(row[i] for row in wanted.values()) for i in (0, 1)]
    if total != expected:
        problems.append(f"total: got {total}, expected {expected}")
    fail_if(problems, what)


def compare_payments(rows, payments, what="transactions"):
    """Rows need `id`, `status` and `amount`; nothing else is asked of them here."""
    if not isinstance(rows, list):
        raise Wrong(f"{what}: a JSON array is expected, got {type(rows).__name__}")
    try:
        got = Counter((str(r["id"]), r["status"], centimes(r["amount"], what)) for r in rows)
    except KeyError as missing:
        raise Wrong(f"{what}: a row lacks {missing}: {rows[0]}") from None
    wanted = Counter((p["id"], p["status"], p["centimes"]) for p in payments)
    problems = [f"missing: {row} x{n}" for row, n in (wanted - got).items()]
    problems += [f"not in the truth: {row} x{n}" for row, n in (got - wanted).items()]
    fail_if(problems, what)


# -- exports ------------------------------------------------------------------------------------------------------------


def read_csv(data, what="export"):
    text = data.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    if not rows:
        raise Wrong(f"{what}: the file is empty")
    problems = [f"line {i + 1} has {len(row)} fields, the header {len(rows[0])}" for i, row in enumerate(rows)
                if len(row) != len(rows[0])]
    if data and not data.endswith(b"\r\n"):
        problems.append(f"the file ends with {data[-2:]!r}, RFC 4180 asks for CRLF")
    fail_if(problems, what)
    return [dict(zip(rows[0], row)) for row in rows[1:]], rows[0]


def plain(text):
    """A cell without the apostrophe that keeps a spreadsheet from running it."""
    return text[1:] if text[:1] == "'" and text[1:2] in "=+-@\t\r" else text


def compare_export(data, truth, first=None, last=None, what="export transactions"):
    rows, header = read_csv(data, what)
    if ",".join(header) != EXPORT_HEADER:
        raise Wrong(f"{what}: the header is {','.join(header)}")
    links = {link["id"]: link for link in truth["links"]}
    payments = within(truth["transactions"], first, last)
    problems = []

    def line(day, clock, link, mode, order, gateway, approval, status, amount, method, environment, created):
        return (day, clock, link, mode, order or "", gateway or "", approval or "", status, amount, method,
                environment or "", created)

    wanted = Counter(line(p["day"], p["time"][:5], p["link"], MODES.get(links[p["link"]]["wire_mode"], ""),
                          p["order_number"], p["order_id"], p["approval_code"], p["status"], p["centimes"], p["method"], p["environment"],
                          p["created"]) for p in payments)
    got = Counter()
    for row in rows:
        try:
            created = datetime.fromisoformat(row["created_utc"].replace("Z", "")).strftime("%Y-%m-%dT%H:%M:%S")
            amount = int(Decimal(row["amount"]) * 100)
        except (ValueError, InvalidOperation) as problem:
            problems.append(f"unreadable row ({problem}): {row}")
            continue
        link = links.get(plain(row["link_id"]))
        mode = row["mode"].replace("_", "-") if link and link["wire_mode"] in MODES else ""
        got[line(row["date"], row["time"][:5], plain(row["link_id"]), mode, row["order_number"], row["gateway_order_id"],
                 row["approval_code"], row["status"], amount, row["method"], row["environment"], created)] += 1
        if row["currency"] != "DZD":
            problems.append(f"currency {row['currency']!r}")
        if link and "\n" not in link["title"] and plain(row["link_title"]) != link["title"]:
            problems.append(f"link_title {row['link_title']!r}, expected {link['title']!r}")
    problems += [f"missing: {row} x{n}" for row, n in (wanted - got).items()]
    problems += [f"not in the truth: {row} x{n}" for row, n in (got - wanted).items()]
    fail_if(problems, what)


def today():
    return datetime.now(timezone(timedelta(hours=1))).date()
