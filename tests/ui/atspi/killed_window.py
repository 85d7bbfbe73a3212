#!/usr/bin/python3
"""kill -9 of a running window: with a form half typed, then in the middle of a change to many links. The next start offers
what was cut short; taken up, it ends as if nothing had happened: one link, every link paused once."""

import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import urllib.parse
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support" / "ui"))

import accessible  # noqa: E402

TITLE = "Formulaire coupe"
PRICE = "1 250,50"
DETAILS = "Ce qui est ecrit reste"
PATIENCE = 60.0
PROGRAM = sys.argv[1]
FOLDER = pathlib.Path(sys.argv[2])


def check(claim, what):
    if not claim:
        sys.exit(f"FAIL {what}")
    print(f"ok   {what}", flush=True)


class Shop:
    def __init__(self):
        told = json.loads((FOLDER / "shop.json").read_text())
        self.base, self.key, self.secret = told["base"], told["key"], told["secret"]

    def ask(self, path):
        request = urllib.request.Request(self.base + path, headers={
            "X-API-KEY": self.key, "X-API-SECRET": self.secret, "Accept": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)

    def links(self, **query):
        found = []
        for instance in self.ask("/active")["data"]["data"]:
            text = urllib.parse.urlencode({"per_page": 100, **query})
            found += self.ask(f"/{instance['id']}/links?{text}")["data"]["data"]
        return found


class Window:
    """The program, from its start to its death."""

    def __init__(self, shop):
        environment = {**os.environ, "PAYLINK_API_KEY": shop.key, "PAYLINK_API_SECRET": shop.secret}
        self.process = subprocess.Popen(
            [PROGRAM, "--data-dir", str(FOLDER / "data"), "--base-url", shop.base, "--theme", "light", "--language", "en"],
            env=environment)
        self.app = accessible.application("paylink-desk", self.process.pid)
        accessible.find(self.app, "label", "Online")

    def kill(self):
        self.process.kill()
        self.process.wait()

    def button(self, name):
        return accessible.find(self.app, "push button", name)

    def press(self, name):
        accessible.press(self.button(name))

    def field(self, name):
        return accessible.find(self.app, "text", name)

    def says(self, text):
        accessible.until(lambda: accessible.find(self.app, "label", text), f"no message with {text!r}", timeout=PATIENCE)
        print(f"ok   it says: {text}", flush=True)


def journal(question):
    """Asks the journal on the disk, as another program would after a crash."""
    path = next(FOLDER.glob("data/**/journal.db"))
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return connection.execute(question).fetchall()
    finally:
        connection.close()


def choose_first_instance(app):
    """In its list: Qt 6.4 lets the bus choose nothing in a box."""
    box = accessible.until(
        lambda: next((node for node in accessible.nodes(app) if node.getRoleName() == "combo box"
                      and accessible.is_shown(node) and accessible.label_of(node) == "Instance"), None), "no box of instances")
    action = box.queryAction()
    action.doAction([action.getName(at) for at in range(action.nActions)].index("ShowMenu"))
    accessible.key("Down")
    accessible.key("Return")


def a_form_survives(shop):
    window = Window(shop)
    window.press("New link")
    accessible.set_text(window.field("Title"), TITLE)
    accessible.set_text(window.field("Details"), DETAILS)
    choose_first_instance(window.app)
    accessible.set_text(window.field("Price"), PRICE)
    accessible.until(
        lambda: any(TITLE in body and PRICE in body for (body,) in journal("SELECT body FROM drafts")), "no draft is kept")
    window.kill()
    check(not shop.links(search=TITLE), "killed with a form half typed: the server has heard of nothing")

    window = Window(shop)
    window.says("A form was not sent")
    window.press("Go on with it")
    for name, typed in (("Title", TITLE), ("Details", DETAILS), ("Price", PRICE)):
        accessible.until(lambda: accessible.text_of(window.field(name)) == typed, f"{name} is not {typed!r}")
    print("ok   every field is as it was typed", flush=True)
    window.press("Create link")
    window.says("is online")
    made = [link for link in shop.links(search=TITLE) if link["title"] == TITLE]
    check(len(made) == 1, f"exactly one link is made of it ({len(made)})")
    accessible.until(lambda: journal("SELECT count(*) FROM drafts") == [(0,)], "the draft stays behind")
    return window


def run(app, name):
    """A command of the menu bar, by its name."""
    item = accessible.until(
        lambda: next((node for node in accessible.nodes(app) if node.getRoleName() == "menu item"
                      and node.name.startswith(name) and node.getState().contains(accessible.pyatspi.STATE_ENABLED)), None),
        f"no command {name!r}")
    action = item.queryAction()
    action.doAction([action.getName(at) for at in range(action.nActions)].index("Press"))


def many_links_survive(shop, window):
    """The rows of a change are in the journal, each settled before the next: killed after a few, nothing is flipped twice."""
    active = {link["id"] for link in shop.links(per_page=100) if link["status"] == "active"}
    table = accessible.find(window.app, "table", "Payment links")
    rows = table.queryTable()
    accessible.until(lambda: rows.nRows > 40, "the table has every link")
    for row in range(rows.nRows):
        rows.addRowSelection(row)
    run(window.app, "Pause")
    accessible.press(accessible.find(window.app, "push button", "Pause "))
    accessible.until(lambda: journal("SELECT count(*) FROM bulk_rows WHERE state = 1") > [(2,)], "no link is paused", pause=0.005)
    window.kill()
    done = sum(link["status"] != "active" for link in shop.links(per_page=100) if link["id"] in active)
    check(0 < done < len(active), f"killed after {done} of {len(active)} links")

    window = Window(shop)
    window.says("was cut short")
    window.press("Go on with it")
    accessible.press(accessible.find(window.app, "push button", "Pause "))
    window.says(" done")
    left = [link["title"] for link in shop.links(per_page=100) if link["id"] in active and link["status"] == "active"]
    check(not left, f"every one of them is paused, none was flipped back {left}")
    window.kill()


if __name__ == "__main__":
    try:
        shop = Shop()
        many_links_survive(shop, a_form_survives(shop))
    except accessible.Missing as missing:
        sys.exit(f"FAIL {missing}")
