#!/usr/bin/python3
"""A shop's day through the accessibility tree: a limited link is made, meets a refusal of the server on a field, sells
out, is restocked, gets a time of its own and loses it again. Customers are the sandbox's own."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support" / "ui"))

import accessible  # noqa: E402

TITLE = "Cours de poterie"
PATIENCE = 60.0


def check(claim, what):
    if not claim:
        sys.exit(f"FAIL {what}")
    print(f"ok   {what}")


def button(app, name):
    return accessible.find(app, "push button", name)


def choose(app, name):
    accessible.press(accessible.find(app, "radio button", name))


def pick(app, name, steps):
    """So many entries down from the chosen one in a combo box, or up, in its list: Qt 6.4 lets the bus choose none."""
    box = accessible.until(
        lambda: next((node for node in accessible.nodes(app) if node.getRoleName() == "combo box"
                      and accessible.is_shown(node) and accessible.label_of(node) == name), None), f"no box {name!r}")
    action = box.queryAction()
    action.doAction([action.getName(at) for at in range(action.nActions)].index("ShowMenu"))
    for _ in range(abs(steps)):
        accessible.key("Down" if steps > 0 else "Up")
    accessible.key("Return")


def says(app, text):
    accessible.until(
        lambda: accessible.find(app, "label", text), f"no message with {text!r}", timeout=PATIENCE)
    print(f"ok   it says: {text}")


def run(app, name):
    """A command of the menu bar, by its name."""

    def look():
        for node in accessible.nodes(app):
            if node.getRoleName() == "menu item" and node.name.startswith(name):
                return node
        return None

    item = accessible.until(look, f"no command {name!r}")
    action = item.queryAction()
    action.doAction([action.getName(at) for at in range(action.nActions)].index("Press"))


def state_of(table):
    titles = accessible.headers(table)
    for row in range(table.queryTable().nRows):
        if accessible.cell(table, row, titles.index("Title")).name == TITLE:
            return accessible.cell(table, row, titles.index("State")).name
    return ""


def wait_for_state(app, table, state):
    def look():
        accessible.press(button(app, "Synchronise"))
        return state in state_of(table)

    accessible.until(look, f"the link is never {state!r}", timeout=PATIENCE)
    print(f"ok   the table says {state!r}")


def create(app):
    accessible.press(button(app, "New link"))
    accessible.set_text(accessible.find(app, "text", "Title"), TITLE)
    accessible.set_text(accessible.find(app, "text", "Details"), "x" * 70_000)  # this server takes 65,535
    accessible.set_text(accessible.find(app, "text", "Price"), "1 500")
    choose(app, "Limited")
    accessible.set_text(accessible.find(app, "text", "Places"), "2")
    pick(app, "Instance", 1)
    unnamed = accessible.unnamed_controls(app)
    check(not unnamed, f"every control of the form has a name {unnamed}")
    accessible.press(button(app, "Create link"))
    says(app, "65535")
    accessible.set_text(accessible.find(app, "text", "Details"), "Une place")
    accessible.press(button(app, "Create link"))
    says(app, "is online")


def restock(app, places):
    run(app, "Add places")
    accessible.set_text(accessible.find(app, "text", "Places"), str(places))
    accessible.press(button(app, "Add places"))
    says(app, "has its new places")
    accessible.press(button(app, "Close this message"))


def main():
    app = accessible.application("paylink-desk")
    accessible.find(app, "label", "Online")
    create(app)
    table = accessible.find(app, "table", "Payment links")
    wait_for_state(app, table, "Sold out")
    restock(app, 5)
    check("Sold out" in state_of(table) or "Active" in state_of(table), "five places more")
    wait_for_state(app, table, "Sold out")
    restock(app, 50_000)
    wait_for_state(app, table, "Active")

    run(app, "When it expires")
    pick(app, "Expires without payment", 4)
    accessible.press(button(app, "Save"))
    says(app, "expires is changed")
    accessible.press(button(app, "Close this message"))
    run(app, "When it expires")
    pick(app, "Expires without payment", -4)
    accessible.press(button(app, "Save"))
    says(app, TITLE)


if __name__ == "__main__":
    try:
        main()
    except accessible.Missing as missing:
        sys.exit(f"FAIL {missing}")
