"""The demonstration, used without eyes: a link is found by its invoice number, opened, its payments are read and its
URL copied; then the page of all payments is read and searched."""

import re

import accessible
from walk import audit, check

NOTHING = {"", "\u2013", "\u2026"}


def plain(text):
    """Without the marks that keep numbers in order."""
    return "".join(c for c in text if c not in "\u2066\u2067\u2068\u2069\u200e\u200f").replace("\u00a0", " ")


def read(table, row, column):
    """A cell once its row was read from the disk."""
    return plain(accessible.until(
        lambda: (name := accessible.cell(table, row, column).name) != "\u2026" and (name or " "), "a row is read"))


def invoice_in(table, titles):
    column = next((at for at, title in enumerate(titles) if "nvoice" in title), None)
    check(column is not None, "the links table knows invoice numbers")
    for row in range(table.queryTable().nRows):
        name = plain(accessible.cell(table, row, column).name)
        badge = accessible.cell(table, row, titles.index("State")).name
        if name not in NOTHING and badge.endswith("paid") and ", 0 of" not in badge:
            return name
    return None


def open_link(app):
    table = accessible.find(app, "table", "Payment links")
    rows = accessible.until(lambda: (n := table.queryTable().nRows) >= 60 and n, "the demonstration has 60 links")
    titles = accessible.headers(table)
    invoice = invoice_in(table, titles)
    check(invoice, f"a link with payments has an invoice number: {invoice!r}")
    search = accessible.find(app, "text", "Search links")
    accessible.set_text(search, invoice)
    accessible.until(lambda: 0 < table.queryTable().nRows < rows, "the invoice number finds its link")
    badge = accessible.cell(table, 0, titles.index("State")).name
    check(badge.startswith("State: "), f"its badge is read aloud: {badge!r}")

    accessible.focus(search)
    accessible.key("Down")
    accessible.key("Return")
    url = accessible.find(app, "text", "Link URL")
    address = accessible.text_of(url)
    check(address.startswith("http"), f"Return opens the link: {address}")
    payments = accessible.find(app, "table", "Payments of this link")
    accessible.until(lambda: payments.queryTable().nRows > 0, "the link's payments are listed beside it")
    status = read(payments, 0, accessible.headers(payments).index("Status"))
    check(status.startswith("Status: "), f"its newest payment is read aloud: {status!r}")
    accessible.press(accessible.find(app, "push button", "Copy link URL"))
    accessible.set_text(search, "")
    accessible.until(lambda: accessible.pasted_into(search) == address, "the clipboard holds the link's URL")
    check(True, "the link's URL is on the clipboard")
    accessible.set_text(search, "")
    audit(app, "beside the table")


def read_payments(app):
    accessible.press(accessible.find(app, "check box", "Payments"))
    table = accessible.find(app, "table", "Payments")
    rows = accessible.until(lambda: (n := table.queryTable().nRows) >= 400 and n, "the demonstration has payments")
    print(f"     {rows} payments")
    titles = accessible.headers(table)
    for title in ("Time", "Status", "Amount", "Link", "Order number", "Approval code", "Payer", "Reason"):
        check(title in titles, f"a column is called {title!r}")
    badge = read(table, 0, titles.index("Status"))
    check(badge.startswith("Status: "), f"a status is read aloud: {badge!r}")
    amount = read(table, 0, titles.index("Amount"))
    check(amount.endswith("DZD"), f"an amount is read: {amount!r}")

    order = read(table, 3, titles.index("Order number"))
    search = accessible.find(app, "text", "Search payments")
    accessible.set_text(search, order)
    accessible.until(lambda: 0 < table.queryTable().nRows < 5, "an order number finds its payment")
    check(read(table, 0, titles.index("Order number")) == order, f"the search finds {order!r}")
    audit(app, "of the payments")

    accessible.set_text(search, "no such payment")
    accessible.find(app, "label", "No payment matches")
    accessible.press(accessible.find(app, "push button", "Show all payments"))
    accessible.until(lambda: table.queryTable().nRows >= rows, "all payments are back")
    check(True, "an empty result offers the way back")
    choose_a_link(app, table, rows, titles)
    accessible.press(accessible.find(app, "check box", "Links"))
    accessible.find(app, "table", "Payment links")
    check(True, "the rail leads back to the links")


def choose_a_link(app, table, rows, titles):
    """With the keyboard alone: a link by a few letters, a period by its name. (Qt 6.4 shows the bus no panels that pop up.)"""
    title = read(table, 0, titles.index("Link"))
    letters = max(re.findall("[a-z]+", title), key=len)
    accessible.press(accessible.find(app, "push button", "Link\u2026"))
    accessible.type_text(letters)
    accessible.key("Return")
    chip = accessible.find(app, "push button", "Remove filter: Link: ")
    check(letters in chip.name, f"{letters!r} finds a link, which is a condition now: {chip.name!r}")
    accessible.until(lambda: table.queryTable().nRows < rows, "its payments are shown alone")
    accessible.press(accessible.find(app, "push button", "Days and amounts"))
    for _ in range(7):
        accessible.key("Tab")  # from today to this year
    accessible.key("Return")
    accessible.until(lambda: sum(node.getRoleName() == "push button" and node.name.startswith("Remove filter")
                                 and accessible.is_shown(node) for node in accessible.nodes(app)) == 2, "a period is chosen")
    accessible.press(accessible.find(app, "push button", "Clear all filters"))
    accessible.until(lambda: table.queryTable().nRows >= rows, "every payment is back")
    check(True, "a link and a period are chosen and taken away")
