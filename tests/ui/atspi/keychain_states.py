#!/usr/bin/python3
"""The running window and a keychain that is not as one wishes. Where there is none, a key is kept for as long as the program
runs, because the person says so. Where it is locked at the start, what was read is there, and the person unlocks it or
enters the key for this session; what is not given up is said, and nothing of it is called removed.

    keyring.sh --here none|unlocked keychain_states.py ...
"""

import os
import subprocess

import accessible
import leaks
import secretservice
from account_steps import ask_for_removal, choose_entry, confirm_removal, type_account, type_keys
from walk import audit, becomes, button, check, press, run, says

LINKS = 12
ONLY_HERE = "Use it for this session only"


def keyring(change):
    subprocess.run([os.environ["KEYRING_SCRIPT"], change], check=True, timeout=60)


def is_there():
    """A Secret Service answers on this bus."""
    try:
        return secretservice.entries() is not None
    except Exception:  # the bus says that nobody has that name
        return False


def rows_become(app, what):
    becomes(lambda: accessible.find(app, "table", "Payment links").queryTable().nRows == LINKS, what)


def is_online(app, what):
    accessible.find(app, "label", "Online")
    check(True, what)


def connect_account(app, shop):
    press(app, "Connect my account")
    type_account(app, shop, "Boutique")
    press(app, "Connect")


def no_file_holds_a_key(walk, shop):
    secrets = leaks.needles(shop.key, shop.secret)
    for root in (walk.folder, os.environ["HOME"]):
        check(leaks.files_holding(root, secrets) == [], "no file holds the key")


def without_a_keychain(walk, shop):
    app = walk.open()
    connect_account(app, shop)
    says(app, "offers no keychain")
    audit(app, "of the choice")
    check(not list(walk.data.glob("profiles/*/cache.db")), "nothing is read before the person has chosen")
    press(app, ONLY_HERE)
    rows_become(app, "chosen, the key is used for this session")
    no_file_holds_a_key(walk, shop)
    walk.kill()

    app = walk.open()
    rows_become(app, "started again, what was read is there")
    says(app, "No API key is set")
    press(app, "Enter a new key")
    type_keys(app, shop.key, shop.secret)
    press(app, "Use this key")
    says(app, "offers no keychain")
    press(app, ONLY_HERE)
    is_online(app, "and the key can be entered again")
    no_file_holds_a_key(walk, shop)


def locked(walk, shop):
    app = walk.open()
    connect_account(app, shop)
    rows_become(app, "the key is in the keychain")
    walk.kill()
    keyring("--lock")

    app = walk.open()
    rows_become(app, "locked at the start, what was read is there")
    says(app, "The keychain is locked")
    audit(app, "of the choice")
    press(app, "Try again")
    says(app, "The keychain is locked")
    press(app, "Enter the key for this session")
    type_keys(app, shop.key, shop.secret)
    press(app, "Use this key")
    is_online(app, "a key for this session synchronises")
    walk.kill()

    app = walk.open()
    says(app, "The keychain is locked")
    keyring("--unlock")
    press(app, "Try again")
    is_online(app, "unlocked, the stored key synchronises")
    remove(walk, app)
    no_file_holds_a_key(walk, shop)


def remove(walk, app):
    """Not gone before a look into the open keychain says so."""
    keyring("--lock")
    remove_account(app)
    says(app, "the key is still in it")
    says(app, "Nothing was removed yet")
    press(app, "Cancel")
    keyring("--unlock")
    check(len(secretservice.entries()) == 1 and list(walk.data.glob("profiles/*/profile.json")), "and nothing was")
    remove_account(app)
    button(app, "Connect my account")
    check(secretservice.entries() == [], "unlocked, it is gone, and the welcome is back")


def remove_account(app):
    choose_entry(app, 3)  # the account, "Add an account", "Manage accounts"
    ask_for_removal(app)
    confirm_removal(app)


def keychain_states(walk):
    shop = walk.shop("--links", LINKS, "--transactions", 30)
    if is_there():
        locked(walk, shop)
    else:
        without_a_keychain(walk, shop)


if __name__ == "__main__":
    run(keychain_states)
