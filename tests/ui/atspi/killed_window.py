#!/usr/bin/python3
"""kill -9 of a running window: with a form half typed, then in the middle of a change to many links. The next start offers
what was cut short; taken up, it ends as if nothing had happened: one link, every link paused once."""

import json
import sqlite3
import urllib.parse
import urllib.request

import accessible
from walk import check, command, fill, pick, press, run, says

TITLE = "Formulaire coupe"
PRICE = "1 250,50"
DETAILS = "Ce qui est ecrit reste"


class Asked:
    """The shop as the server itself tells of it."""

    def __init__(self, shop):
        self._shop = shop

    def _ask(self, path):
        request = urllib.request.Request(self._shop.base + path, headers={
            "X-API-KEY": self._shop.key, "X-API-SECRET": self._shop.secret, "Accept": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)

    def links(self, **query):
        found = []
        for instance in self._ask("/active")["data"]["data"]:
            text = urllib.parse.urlencode({"per_page": 100, **query})
            found += self._ask(f"/{instance['id']}/links?{text}")["data"]["data"]
        return found


def start(walk, shop):
    app = walk.open(shop=shop)
    accessible.find(app, "label", "Online")
    return app


def journal(walk, question):
    """Asks the journal on the disk, as another program would after a crash."""
    path = next(walk.data.glob("**/journal.db"))
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return connection.execute(question).fetchall()
    finally:
        connection.close()


def field(app, name):
    return accessible.find(app, "text", name)


def a_form_survives(walk, shop, server):
    app = start(walk, shop)
    press(app, "New link")
    fill(app, "text", "Title", TITLE)
    fill(app, "text", "Details", DETAILS)
    pick(app, "Instance", 1)
    fill(app, "text", "Price", PRICE)
    accessible.until(lambda: any(TITLE in body and PRICE in body
                                 for (body,) in journal(walk, "SELECT body FROM drafts")), "no draft is kept")
    walk.kill()
    check(not server.links(search=TITLE), "killed with a form half typed: the server has heard of nothing")

    app = start(walk, shop)
    says(app, "A form was not sent")
    press(app, "Go on with it")
    for name, typed in (("Title", TITLE), ("Details", DETAILS), ("Price", PRICE)):
        accessible.until(lambda: accessible.text_of(field(app, name)) == typed, f"{name} is not {typed!r}")
    check(True, "every field is as it was typed")
    press(app, "Create link")
    says(app, "is online")
    made = [link for link in server.links(search=TITLE) if link["title"] == TITLE]
    check(len(made) == 1, f"exactly one link is made of it ({len(made)})")
    accessible.until(lambda: journal(walk, "SELECT count(*) FROM drafts") == [(0,)], "the draft stays behind")
    return app


def many_links_survive(walk, shop, server, app):
    """The rows of a change are in the journal, each settled before the next: killed after a few, nothing is flipped twice."""
    active = {link["id"] for link in server.links(per_page=100) if link["status"] == "active"}
    rows = accessible.find(app, "table", "Payment links").queryTable()
    accessible.until(lambda: rows.nRows > 40, "the table has every link")
    for row in range(rows.nRows):
        rows.addRowSelection(row)
    command(app, "Pause")
    press(app, "Pause ")
    accessible.until(lambda: journal(walk, "SELECT count(*) FROM bulk_rows WHERE state = 1") > [(2,)], "no link is paused",
                     pause=0.005)
    walk.kill()
    done = sum(link["status"] != "active" for link in server.links(per_page=100) if link["id"] in active)
    check(0 < done < len(active), f"killed after {done} of {len(active)} links")

    app = start(walk, shop)
    says(app, "was cut short")
    press(app, "Go on with it")
    press(app, "Pause ")
    says(app, " done")
    left = [link["title"] for link in server.links(per_page=100) if link["id"] in active and link["status"] == "active"]
    check(not left, f"every one of them is paused, none was flipped back {left}")


def killed(walk):
    shop = walk.shop("--links", 40, "--transactions", 40, "--seed", 5)
    server = Asked(shop)
    app = a_form_survives(walk, shop, server)
    many_links_survive(walk, shop, server, app)


if __name__ == "__main__":
    run(killed)
