#!/usr/bin/python3
"""A shop's day through the accessibility tree: a limited link is made, meets a refusal of the server on a field, sells
out, is restocked, gets a time of its own and loses it again. Customers are the sandbox's own."""

import accessible
from walk import audit, becomes, check, choose, command, fill, pick, press, run, says

TITLE = "Cours de poterie"


def state_of(table):
    titles = accessible.headers(table)
    for row in range(table.queryTable().nRows):
        if accessible.cell(table, row, titles.index("Title")).name == TITLE:
            return accessible.cell(table, row, titles.index("State")).name
    return ""


def wait_for_state(app, table, state):
    def look():
        press(app, "Synchronise")
        return state in state_of(table)

    becomes(look, f"the table says {state!r}")


def create(app):
    press(app, "New link")
    fill(app, "text", "Title", TITLE)
    fill(app, "text", "Details", "x" * 70_000)  # this server takes 65,535
    fill(app, "text", "Price", "1 500")
    choose(app, "Limited")
    fill(app, "text", "Places", "2")
    pick(app, "Instance", 1)
    audit(app, "of the form")
    press(app, "Create link")
    says(app, "65535")
    fill(app, "text", "Details", "Une place")
    press(app, "Create link")
    says(app, "is online")


def restock(app, places):
    command(app, "Add places")
    fill(app, "text", "Places", str(places))
    press(app, "Add places")
    says(app, "has its new places")
    press(app, "Close this message")


def change_links(walk):
    shop = walk.shop("--links", 0, "--transactions", 0, "--arrivals", "--speed", 10)  # customers come, and there is nothing to buy
    app = walk.open(shop=shop)
    accessible.find(app, "label", "Online")
    create(app)
    table = accessible.find(app, "table", "Payment links")
    wait_for_state(app, table, "Sold out")
    restock(app, 5)
    check("Sold out" in state_of(table) or "Active" in state_of(table), "five places more")
    wait_for_state(app, table, "Sold out")
    restock(app, 50_000)
    wait_for_state(app, table, "Active")

    command(app, "When it expires")
    pick(app, "Expires without payment", 4)
    press(app, "Save")
    says(app, "expires is changed")
    press(app, "Close this message")
    command(app, "When it expires")
    pick(app, "Expires without payment", -4)
    press(app, "Save")
    says(app, TITLE)


if __name__ == "__main__":
    run(change_links)
