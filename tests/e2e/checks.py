"""Everything a cache must answer, asked through the command line and compared with the truth."""

from __future__ import annotations

import oracle

WINDOW = ("2024-12-29", "2025-03-31")


def check_links(paylink, truth, deadlines=True):
    oracle.compare_links(paylink.read("links"), truth["links"], deadlines)


def check_one_link(paylink, truth, deadlines=True):
    for link in truth["links"][:: max(1, len(truth["links"]) // 3)]:
        for name in ("id", "slug"):
            row = paylink.read("link", link[name])
            oracle.fail_if(oracle.link_problems(row, link, deadlines), f"link {link[name]}")


def check_states(paylink, truth):
    for state in ("active", "paused", "sold-out", "paid", "expired", "closed", "unknown"):
        got = sorted(row["slug"] for row in paylink.read("links", "--state", state))
        wanted = sorted(link["slug"] for link in truth["links"] if link["state"] == state)
        if got != wanted:
            raise oracle.Wrong(f"links --state {state}: got {got}, expected {wanted}")


def check_payments(paylink, truth, narrow=True):
    payments = truth["transactions"]
    oracle.compare_payments(paylink.read("transactions"), payments)
    if not narrow:
        return
    first, last = WINDOW
    oracle.compare_payments(paylink.read("transactions", "--from", first, "--to", last),
                            oracle.within(payments, first, last), f"transactions {first} to {last}")
    for status in ("completed", "failed"):
        oracle.compare_payments(paylink.read("transactions", "--status", status),
                                [p for p in payments if p["status"] == status], f"transactions --status {status}")
    link = max(truth["links"], key=lambda k: k["transactions"])
    oracle.compare_payments(paylink.read("transactions", "--link", link["id"]),
                            [p for p in payments if p["link"] == link["id"]], "transactions --link")


def check_totals(paylink, truth, every=oracle.EVERY, known_modes=True):
    for by in every:
        if by == "mode" and not known_modes:
            continue
        oracle.compare_totals(paylink.read("totals", "--by", by), truth, by)
        oracle.compare_totals(paylink.read("totals", "--by", by, "--from", WINDOW[0], "--to", WINDOW[1]), truth, by, *WINDOW)


def check_exports(paylink, truth):
    folder = paylink.home / "exports"
    folder.mkdir(exist_ok=True)
    for first, last in ((None, None), WINDOW):
        window = ["--from", first, "--to", last] if first else []
        target = folder / "transactions.csv"
        paylink_ok(paylink, "export", "transactions", "--output", target, *window)
        oracle.compare_export(target.read_bytes(), truth, first, last, f"export transactions {window}")
    target = folder / "links.csv"
    paylink_ok(paylink, "export", "links", "--output", target, "--format", "plain")
    rows, _ = oracle.read_csv(target.read_bytes(), "export links")
    if len(rows) != len(truth["links"]):
        raise oracle.Wrong(f"export links: {len(rows)} rows, expected {len(truth['links'])}")
    left = sorted(p.name for p in folder.iterdir())
    if left != ["links.csv", "transactions.csv"]:
        raise oracle.Wrong(f"exports leave other files behind: {left}")


def paylink_ok(paylink, *args):
    result = paylink.run(*args)
    if result.code:
        raise AssertionError(f"expected exit 0\n{result}")
    return result


def check_everything(paylink, truth, deadlines=True, known_modes=True):
    check_links(paylink, truth, deadlines)
    check_one_link(paylink, truth, deadlines)
    check_states(paylink, truth)
    check_payments(paylink, truth)
    check_totals(paylink, truth, known_modes=known_modes)
    check_exports(paylink, truth)
    paylink_ok(paylink, "doctor")


def check_core(paylink, truth, deadlines=True):
    """The short form, for the many runs that only ask whether the cache is right."""
    check_links(paylink, truth, deadlines)
    check_payments(paylink, truth, narrow=False)
    check_totals(paylink, truth, every=("month", "link"))
    paylink_ok(paylink, "doctor")


def snapshot(paylink, as_of=True):
    """The answers of every reading command, to be compared with those of a later moment."""
    export = paylink.home / "snapshot.csv"
    answers = {"links": paylink.read("links"), "transactions": paylink.read("transactions")}
    for by in oracle.EVERY:
        answers[by] = paylink.read("totals", "--by", by)
        if not as_of:
            answers[by].pop("asOf", None)
    paylink_ok(paylink, "export", "transactions", "--output", export)
    answers["export"] = export.read_bytes()
    answers["link"] = [paylink.read("link", row["id"]) for row in answers["links"][:2]]
    paylink_ok(paylink, "doctor")
    return answers


def compare_snapshots(before, after, what):
    changed = [name for name in before if before[name] != after[name]]
    if changed:
        name = changed[0]
        raise oracle.Wrong(f"{what}: {', '.join(changed)} changed\nbefore {str(before[name])[:800]}\nafter  {str(after[name])[:800]}")
