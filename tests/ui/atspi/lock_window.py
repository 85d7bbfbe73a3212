#!/usr/bin/python3
"""The running window: a passphrase is set, it locks and tells nobody anything, a wrong passphrase stays out, the right
one lets in; started again, it is locked. Nothing in a file tells the passphrase. Who forgot it begins anew.

    lock_window.py set|again|anew FOLDER
"""

import contextlib
import pathlib
import sqlite3
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support" / "ui"))

import accessible  # noqa: E402

PASSPHRASE = "open sesame!"
AMOUNT = "DZD"


def check(claim, what):
    if not claim:
        sys.exit(f"FAIL {what}")
    print(f"ok   {what}")


def told(app):
    """Every name, description and text that the bus hands out, shown or not; of a table its first cells."""
    words = []
    for node in accessible.nodes(app, cells=60):
        words += [node.name, node.description]
        try:
            words.append(accessible.text_of(node))
        except Exception:  # a node without text, or one that went
            pass
    return [word for word in words if word]


def tells(app, titles):
    words = told(app)
    return [word for word in words if AMOUNT in word or any(title in word for title in titles)]


def name_now(node):
    """Asked on the bus, not remembered; empty where it is nobody's any more."""
    try:
        node.clear_cache()
        return node.name
    except Exception:  # the bus says that there is no such thing
        return ""


def button(app, name):
    return accessible.find(app, "push button", name)


def unlock(app):
    accessible.set_text(accessible.find(app, "password text", "Passphrase"), PASSPHRASE)
    accessible.press(button(app, "Unlock"))
    return accessible.find(app, "table", "Payment links")


def set_and_lock(app, _folder):
    table = accessible.find(app, "table", "Payment links")
    accessible.until(lambda: table.queryTable().nRows >= 60, "the demonstration has 60 links")
    column = accessible.headers(table).index("Title")
    titles = [accessible.cell(table, row, column).name for row in range(0, 40, 7)]
    cell = accessible.cell(table, 0, column)
    accessible.until(lambda: tells(app, titles), "the window tells titles and amounts while it is open")

    accessible.press(button(app, "Lock"))  # no passphrase yet: the settings open there
    accessible.set_text(accessible.find(app, "password text", "New passphrase"), PASSPHRASE)
    accessible.set_text(accessible.find(app, "password text", "New passphrase again"), PASSPHRASE)
    accessible.press(button(app, "Set the passphrase"))
    accessible.press(button(app, "Lock now"))
    accessible.find(app, "label", "is locked")
    check(not tells(app, titles), "locked, the whole tree tells neither a title nor an amount")
    check(not name_now(table) and not name_now(cell), "who held on to the table and a cell of it has nothing")
    unnamed = accessible.unnamed_controls(app)
    check(not unnamed, f"every control of the lock page has a name {unnamed}")

    accessible.set_text(accessible.find(app, "password text", "Passphrase"), "open barley!")
    accessible.press(button(app, "Unlock"))
    accessible.find(app, "label", "not the passphrase")
    check(not tells(app, titles), "a wrong passphrase stays out")

    unlock(app)
    check(button(app, "Change the passphrase"), "the right one lets in, to the settings as they were")
    accessible.until(lambda: tells(app, titles), "and everything is there again")


def begin_anew(app, folder):
    accessible.find(app, "label", "is locked")
    cache = next(folder.glob("profiles/*/cache.db"))
    with contextlib.closing(sqlite3.connect(cache, timeout=10)) as planted, planted:
        planted.execute("INSERT INTO meta (name, value) VALUES ('planted', 1)")
    journal = cache.with_name("journal.db").stat().st_ino
    accessible.press(accessible.find(app, "check box", "I forgot"))
    accessible.find(app, "label", "does not encrypt")
    erase = button(app, "Erase and begin anew")
    check(not erase.getState().contains(accessible.pyatspi.STATE_SENSITIVE), "nothing is erased before a word is typed")
    accessible.set_text(accessible.find(app, "text", "type ERASE"), "erase")
    accessible.until(lambda: erase.getState().contains(accessible.pyatspi.STATE_SENSITIVE), "the word lets erase")
    accessible.press(erase)
    accessible.until(lambda: not (folder / "lock.json").exists(), "the passphrase goes last")
    table = accessible.find(accessible.application("paylink-desk"), "table", "Payment links")
    accessible.until(lambda: table.queryTable().nRows >= 60, "the links are read again")
    with contextlib.closing(sqlite3.connect(cache, timeout=10)) as anew:
        check(not anew.execute("SELECT 1 FROM meta WHERE name = 'planted'").fetchall(), "the cache is another one")
    check(cache.with_name("journal.db").stat().st_ino == journal, "the journal stayed")


def start_again(app, _folder):
    accessible.find(app, "label", "is locked")
    check(not tells(app, []), "started again it is locked, and tells no amount")
    unlock(app)
    check(True, "the right passphrase lets in")


def main():
    step, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    app = accessible.application("paylink-desk")
    {"set": set_and_lock, "again": start_again, "anew": begin_anew}[step](app, folder)
    record = folder / "lock.json"
    if step != "anew":
        check(record.stat().st_mode & 0o077 == 0, "the record is its owner's alone")
    for file in folder.rglob("*"):
        if file.is_file():
            check(PASSPHRASE.encode() not in file.read_bytes(), f"no passphrase in {file.name}")


if __name__ == "__main__":
    try:
        main()
    except accessible.Missing as missing:
        sys.exit(f"FAIL {missing}")
