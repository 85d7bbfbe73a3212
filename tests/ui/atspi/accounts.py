#!/usr/bin/python3
"""From the first start to two accounts through the accessibility tree, with a real keychain: a wrong key and what is said
of it, then the right one and a full table; a second account; back to the first; the first is removed."""

import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support" / "ui"))

import accessible  # noqa: E402
import pyatspi  # noqa: E402


def check(claim, what):
    if not claim:
        sys.exit(f"FAIL {what}")
    print(f"ok   {what}")


def audit(app, promise):
    unnamed = accessible.unnamed_controls(app)
    for line in unnamed:
        print(f"     no name: {line}")
    check(not unnamed, promise)


def named(app, start, shown=True):
    """The first control whose name begins so, whatever it is."""

    def look():
        for node in accessible.nodes(app):
            if node.name.startswith(start) and (not shown or accessible.is_shown(node)) and node.getRoleName() != "label":
                return node
        return None

    return accessible.until(look, f"nothing called {start!r}")


def says(app, text):
    accessible.until(lambda: accessible.find(app, "label", text), f"no message with {text!r}")
    print(f"ok   it says: {text}")


def fill(app, shop, name=None, key=None):
    if name:
        accessible.set_text(accessible.find(app, "text", "Account name"), name)
        accessible.press(accessible.find(app, "radio button", "Test"))
    accessible.set_text(accessible.find(app, "password text", "API key"), key or shop["key"])
    accessible.set_text(accessible.find(app, "password text", "API secret"), shop["secret"])


def rows_become(app, count, what):
    def look():
        for node in accessible.nodes(app):
            if node.getRoleName() == "table" and accessible.is_shown(node) and node.name == "Payment links":
                return node.queryTable().nRows == count
        return False

    accessible.until(look, what, timeout=40)
    print(f"ok   {what}")


def choose_entry(app, steps):
    """So many entries down in the menu at the head of the rail: Qt shows the entries of a popup to no bus."""
    menu = named(app, "Account: ")
    accessible.press(menu)
    accessible.until(lambda: menu.getState().contains(pyatspi.STATE_PRESSED), "the menu of accounts does not open")
    for _ in range(steps):
        accessible.key("Down")
    accessible.key("Return")


def profiles(data):
    return sorted(path.parent.name for path in pathlib.Path(data).glob("profiles/*/profile.json"))


def main(one, two, data):
    shops = [json.loads(pathlib.Path(file).read_text()) for file in (one, two)]
    app = accessible.application("paylink-desk")
    connect = accessible.find(app, "push button", "Connect my account")
    accessible.find(app, "push button", "Look around")
    audit(app, "every control of the welcome has a name")
    accessible.press(connect)

    fill(app, shops[0], "Boutique", "pk_mistyped")
    accessible.press(accessible.find(app, "check box", "Another address"))
    accessible.set_text(accessible.find(app, "text", "Address of the API"), shops[0]["base"])
    audit(app, "every control of the form has a name")
    accessible.press(accessible.find(app, "push button", "Connect"))
    says(app, "The server refused the key")
    check(profiles(data) == [], "nothing was stored")

    fill(app, shops[0])
    accessible.press(accessible.find(app, "push button", "Connect"))
    rows_become(app, 12, "the right key fills the table")
    named(app, "Account: Boutique, TEST")
    check(profiles(data) == ["default"], "the account is kept")
    audit(app, "every control of the window has a name")

    choose_entry(app, 2)  # the account, then "Add an account"
    fill(app, shops[1], "Second")
    accessible.press(accessible.find(app, "check box", "Another address"))
    accessible.set_text(accessible.find(app, "text", "Address of the API"), shops[1]["base"])
    accessible.press(accessible.find(app, "push button", "Connect"))
    rows_become(app, 7, "the second account has a table of its own")
    named(app, "Account: Second, TEST")

    choose_entry(app, 1)
    rows_become(app, 12, "the first one comes back, with the key from the keychain")
    named(app, "Account: Boutique, TEST")

    choose_entry(app, 4)  # two accounts, "Add an account", "Manage accounts"
    accessible.find(app, "list", "Accounts")
    audit(app, "every control of the accounts has a name")
    accessible.press(accessible.find(app, "push button", "Remove…"))
    says(app, "its key in the keychain")
    accessible.press(next(node for node in accessible.nodes(app) if node.getRoleName() == "push button"
                          and node.name == "Remove" and accessible.is_shown(node)))
    rows_become(app, 7, "removing one shows the other")
    check(profiles(data) == ["second"], "its folder is gone, the other is there")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except accessible.Missing as missing:
        sys.exit(f"FAIL {missing}")
