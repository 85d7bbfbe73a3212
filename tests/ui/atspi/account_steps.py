"""Steps with accounts that more than one walk takes."""

import accessible
from walk import button, choose, fill, press


def type_keys(app, key, secret):
    fill(app, "password text", "API key", key)
    fill(app, "password text", "API secret", secret)


def type_account(app, shop, name, key=None):
    """The whole form, from its name to the address; `key` instead of the right one."""
    fill(app, "text", "Account name", name)
    choose(app, "Test")
    type_keys(app, key or shop.key, shop.secret)
    accessible.press(accessible.find(app, "check box", "Another address"))
    fill(app, "text", "Address of the API", shop.base)


def choose_entry(app, steps):
    """So many entries down in the menu at the head of the rail: Qt shows the entries of a popup to no bus."""
    menu = button(app, "Account: ")
    accessible.press(menu)
    accessible.until(lambda: accessible.has_state(menu, accessible.pyatspi.STATE_PRESSED), "the menu of accounts does not open")
    for _ in range(steps):
        accessible.key("Down")
    accessible.key("Return")


def confirm_removal(app):
    """In the question that is open: not the button that asked for it."""
    accessible.press(accessible.until(
        lambda: next((node for node in accessible.nodes(app) if node.getRoleName() == "push button"
                      and node.name == "Remove" and accessible.is_shown(node)), None), "no button to remove"))


def ask_for_removal(app):
    """Of the account that is chosen among the settings, which are open."""
    press(app, "Remove…")
    accessible.find(app, "label", "its key in the keychain")
