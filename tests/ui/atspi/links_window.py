"""The links window of the demonstration: every control has a name, a badge is read aloud, a search finds."""

import accessible
from walk import audit, check


def read_links(app):
    table = accessible.find(app, "table", "Payment links")
    rows = accessible.until(lambda: (n := table.queryTable().nRows) >= 60 and n, "the demonstration has 60 links")
    accessible.find(app, "label", "Online")
    print(f"     {rows} rows")

    audit(app, "on the screen")

    accessible.until(lambda: any("button" in node.getRoleName() and node.name.startswith("Instance")
                                 and accessible.is_shown(node) for node in accessible.nodes(app)),
                     "after the first sync an instance can be chosen")
    check(True, "after the first sync an instance can be chosen")

    titles = accessible.headers(table)
    check("State" in titles and "Places left" in titles, "columns are named")
    state = titles.index("State")
    badge = accessible.cell(table, 0, state).name
    check(badge.startswith("State: ") and "paid" in badge, f"a badge is read aloud: {badge!r}")

    search = accessible.find(app, "text", "Search links")
    wanted = accessible.cell(table, 5, titles.index("Title")).name
    accessible.set_text(search, wanted)
    accessible.until(lambda: 0 < table.queryTable().nRows < rows, "the search narrows the table")
    found = [accessible.cell(table, row, titles.index("Title")).name for row in range(table.queryTable().nRows)]
    check(wanted in found, f"the search finds {wanted!r}")

    accessible.set_text(search, "no such link")
    accessible.find(app, "label", "No link matches")
    accessible.press(accessible.find(app, "push button", "Clear the search"))
    accessible.until(lambda: table.queryTable().nRows == rows, "clearing the search shows all rows")
    check(True, "an empty result offers the way back")

    accessible.find(app, "push button", "Synchronise")
    audit(app, "after a search")
