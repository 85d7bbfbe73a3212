#!/usr/bin/python3
"""One walk through the running window, with a real keychain: the first start, killed while a key is typed; a key that is
refused, the right one, the first synchronisation and a full table; a passphrase, the lock and what a screen reader is told
meanwhile; a second account, back to the first, the first is removed; the report for whoever helps. Started again it is
locked; who forgot the passphrase begins anew."""

import contextlib
import os
import sqlite3

import accessible
import leaks
import secretservice
from account_steps import ask_for_removal, choose_entry, confirm_removal, type_account, type_keys
from walk import audit, becomes, button, check, fill, press, run, says

PASSPHRASE = "open sesame!"
ONE, TWO = 12, 7  # links of the two shops: a table tells whose it is


def links_table(app):
    return accessible.find(app, "table", "Payment links")


def rows_become(app, count, what):
    becomes(lambda: links_table(app).queryTable().nRows == count, what)


def account_is(app, whole):
    becomes(lambda: accessible.find(app, "push button", f"Account: {whole}"), f"the rail says “{whole}”")


def is_blamed(app, role, name, sentence):
    """The field has the keyboard, and a screen reader reads the sentence with it."""

    def look():
        field = accessible.find(app, role, name)
        return accessible.has_state(field, accessible.pyatspi.STATE_FOCUSED) and sentence in field.description

    becomes(look, f"the field “{name}” is blamed")


def profiles(walk):
    return sorted(path.parent.name for path in walk.data.glob("profiles/*/profile.json"))


def connect_first(walk, app, shop):
    connect = button(app, "Connect my account")
    button(app, "Look around")
    audit(app, "of the welcome")
    accessible.press(connect)
    type_account(app, shop, "Boutique", key="pk_mistyped")
    audit(app, "of the form")
    press(app, "Connect")
    says(app, "The server refused the key")
    is_blamed(app, "password text", "API key", "The server refused the key")
    audit(app, "beside what is wrong")
    check(profiles(walk) == [] and secretservice.entries() == [], "nothing was stored")

    type_keys(app, shop.key, shop.secret)
    press(app, "Connect")
    rows_become(app, ONE, "the right key fills the table")
    account_is(app, "Boutique, TEST")
    accessible.find(app, "label", "Online")
    check(profiles(walk) == ["default"] and len(secretservice.entries()) == 1, "the account is kept, its key in the keychain")
    audit(app, "of the window")


def told(app):
    """Every name, description and text that the bus hands out now, shown or not; of a table its first cells."""
    app.clear_cache()
    words = []
    for node in accessible.nodes(app, cells=60):
        words += [node.name, node.description]
        with contextlib.suppress(Exception):  # a node without text, or one that went
            words.append(accessible.text_of(node))
    return [word for word in words if word]


def private_words(walk):
    """What nobody may learn while the window is locked: who paid and what for. Any amount has its currency."""
    with contextlib.closing(sqlite3.connect(walk.data / "profiles" / "default" / "cache.db", timeout=30)) as cache:
        titles = [row[0] for row in cache.execute("SELECT title FROM links")]
        payers = [word for row in cache.execute("SELECT payer_name, payer_email, payer_phone FROM transactions")
                  for word in row if word]
    check(len(titles) == ONE and payers, "the cache holds titles and names of those who paid")
    return {"titles": titles, "payers": payers, "amounts": ["DZD"]}


def tells(app, words):
    heard = told(app)
    return [text for text in heard if any(word in text for word in words)]


def name_now(node):
    """Asked on the bus, not remembered; empty where it is nobody's any more."""
    try:
        node.clear_cache()
        return node.name
    except Exception:  # the bus says that there is no such thing
        return ""


def lock_and_unlock(walk, app):
    private = private_words(walk)
    every = [word for words in private.values() for word in words]
    table = links_table(app)
    cell = accessible.cell(table, 0, accessible.headers(table).index("Title"))
    becomes(lambda: tells(app, private["titles"]), "unlocked, the tree tells titles")
    accessible.press(accessible.find(app, "check box", "Payments"))
    becomes(lambda: tells(app, private["payers"]) and tells(app, ["DZD"]), "and who paid, and how much")

    press(app, "Lock")  # no passphrase yet: the settings open there
    fill(app, "password text", "New passphrase", PASSPHRASE)
    fill(app, "password text", "New passphrase again", PASSPHRASE)
    press(app, "Set the passphrase")
    press(app, "Lock now")
    accessible.find(app, "label", "is locked")
    check(tells(app, every) == [], "locked, the whole tree tells no title, no payer and no amount")
    check(not name_now(table) and not name_now(cell), "who held on to the table and a cell of it has nothing")
    audit(app, "of the lock page")

    fill(app, "password text", "Passphrase", "open barley!")
    press(app, "Unlock")
    says(app, "not the passphrase")
    check(tells(app, every) == [], "a wrong passphrase stays out, and learns nothing")
    unlock(app)
    check(button(app, "Change the passphrase"), "the right one lets in, to the settings as they were")
    becomes(lambda: tells(app, private["payers"]), "and everything is there again")
    accessible.press(accessible.find(app, "check box", "Links"))


def unlock(app):
    unlock_now = button(app, "Unlock")
    accessible.until(lambda: accessible.has_state(unlock_now, accessible.pyatspi.STATE_SENSITIVE), "no next try")
    fill(app, "password text", "Passphrase", PASSPHRASE)
    accessible.press(unlock_now)


def second_account(walk, app, shop):
    choose_entry(app, 2)  # the account, then "Add an account"
    type_account(app, shop, "Second")
    press(app, "Connect")
    rows_become(app, TWO, "the second account has a table of its own")
    account_is(app, "Second, TEST")
    check(len(secretservice.entries()) == 2, "each key has an entry of its own in the keychain")
    choose_entry(app, 1)
    rows_become(app, ONE, "the first one comes back, with the key from the keychain")
    account_is(app, "Boutique, TEST")


def remove_first(walk, app):
    before = secretservice.entries()
    choose_entry(app, 4)  # two accounts, "Add an account", "Manage accounts"
    accessible.find(app, "list", "Accounts")
    audit(app, "of the accounts")
    ask_for_removal(app)
    confirm_removal(app)
    rows_become(app, TWO, "removing one shows the other")
    check(profiles(walk) == ["second"], "its folder is gone, the other is there")
    check(not list(walk.data.glob("profiles/default/cache.db*")), "and so is what it had cached")
    left = secretservice.entries()
    check(len(left) == 1 and set(left) < set(before), "its key is gone from the keychain, the other's is there")


def read_report(app, shops):
    """What is shown to whoever helps, and what is copied for them. The settings are open."""
    secrets = secrets_of(shops)
    accessible.focus(accessible.find(app, "list", "Sections"))
    for _ in range(9):
        accessible.key("Down")  # "Help" is the last one
    press(app, "Show the report")
    report = accessible.find(app, "text", "The report")
    text = becomes(lambda: accessible.text_of(report), "there is a report")
    press(app, "Copy")
    heard = "\n".join(told(app))
    check("paylink-desk" in text and "Log" in heard, "it tells of the program, beside the log")
    check(not leaks.found_in((text + heard).encode(), secrets), "and of no key, nor of the passphrase")
    accessible.key("Escape")  # the report
    check("Boutique" not in text and "Second" not in text, "and of no account's name")
    search = accessible.find(app, "text", "Search the log")
    accessible.until(lambda: "paylink-desk" in accessible.pasted_into(search), "the report is not on the clipboard")


def start_again(walk):
    app = walk.open()
    accessible.find(app, "label", "is locked")
    check(not tells(app, ["DZD", "Second"]), "started again it is locked, and tells no amount and no account")
    unlock(app)
    rows_become(app, TWO, "the right passphrase lets in")
    walk.kill()


def begin_anew(walk, shop):
    app = walk.open()
    accessible.find(app, "label", "is locked")
    cache = walk.data / "profiles" / "second" / "cache.db"
    with contextlib.closing(sqlite3.connect(cache, timeout=30)) as planted, planted:
        planted.execute("INSERT INTO meta (name, value) VALUES ('planted', 1)")
    journal = cache.with_name("journal.db").stat().st_ino
    accessible.press(accessible.find(app, "check box", "I forgot"))
    accessible.find(app, "label", "does not encrypt")
    erase = button(app, "Erase and begin anew")
    check(not erase.getState().contains(accessible.pyatspi.STATE_SENSITIVE), "nothing is erased before a word is typed")
    fill(app, "text", "type ERASE", "erase")
    accessible.until(lambda: accessible.has_state(erase, accessible.pyatspi.STATE_SENSITIVE), "the word does not let erase")
    accessible.press(erase)
    accessible.until(lambda: not (walk.data / "lock.json").exists(), "the passphrase does not go")
    app = accessible.application("paylink-desk", walk.window.pid)
    press(app, "Enter a new key")
    check(secretservice.entries() == [], "no key is left in the keychain")
    type_keys(app, shop.key, shop.secret)
    press(app, "Use this key")
    rows_become(app, TWO, "with a key the links are read again")
    with contextlib.closing(sqlite3.connect(cache, timeout=30)) as anew:
        check(not anew.execute("SELECT 1 FROM meta WHERE name = 'planted'").fetchall(), "the cache is another one")
    check(cache.with_name("journal.db").stat().st_ino == journal, "the journal stayed")


def secrets_of(shops):
    return leaks.needles(PASSPHRASE, *(word for shop in shops for word in (shop.key, shop.secret)))


def nothing_tells(walk, shops, when):
    """No file of the program, its settings and its caches, of the keychain either."""
    for root in (walk.folder, os.environ["HOME"]):
        check(leaks.files_holding(root, secrets_of(shops)) == [], f"{when} no file holds a key or the passphrase")


def die_while_typing(walk, shop):
    """A key that was typed and not sent is nowhere after a crash."""
    app = walk.open()
    press(app, "Connect my account")
    type_keys(app, shop.key, shop.secret)
    fill(app, "text", "Account name", "Boutique")
    walk.kill()
    nothing_tells(walk, (shop,), "killed while a key was typed")


def first_run(walk):
    one = walk.shop("--links", ONE, "--transactions", 30)
    two = walk.shop("--links", TWO, "--transactions", 20, "--seed", 2)
    die_while_typing(walk, one)
    app = walk.open()
    connect_first(walk, app, one)
    lock_and_unlock(walk, app)
    check((walk.data / "lock.json").stat().st_mode & 0o077 == 0, "the record of the passphrase is its owner's alone")
    second_account(walk, app, two)
    remove_first(walk, app)
    read_report(app, (one, two))
    walk.kill()
    nothing_tells(walk, (one, two), "killed at work")
    start_again(walk)
    begin_anew(walk, two)
    nothing_tells(walk, (one, two), "begun anew")


if __name__ == "__main__":
    run(first_run)
