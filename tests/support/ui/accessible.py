"""A running window, seen and used through its accessibility tree (AT-SPI), as a screen reader does.

Needs /usr/bin/python3 with python3-pyatspi and gir1.2-atspi-2.0.
"""

import time

import pyatspi

TIMEOUT = 60.0  # of what takes a moment; a loaded machine takes many

CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "password text", "spin button",
    "slider", "table", "tree", "tree table", "list", "menu item", "check menu item", "radio menu item", "page tab",
    "link", "image", "chart", "progress bar", "column header", "table column header",
}
TABLES = {"table", "tree", "tree table", "list"}


class Missing(AssertionError):
    """Something did not show up in time."""


def until(look, what, timeout=TIMEOUT, pause=0.1):
    """What `look` returns once that is true; the tree may change under it."""
    end = time.monotonic() + timeout
    while True:
        try:
            found = look()
        except Exception as error:  # a node that went away while it was read
            found, trouble = None, error
        else:
            trouble = None
        if found:
            return found
        if time.monotonic() > end:
            raise Missing(f"{what}{f' ({trouble})' if trouble else ''}")
        time.sleep(pause)


def application(name, process=None):
    """`process`: its number; one of that name that died may still be listed."""

    def is_it(app):
        try:
            return app is not None and app.name == name and process in (None, app.get_process_id())
        except Exception:  # one that died and is still listed; those after it are to be looked at
            return False

    def look():
        return next((app for app in pyatspi.Registry.getDesktop(0) if is_it(app)), None)

    return until(look, f"no application called {name!r}")


def nodes(node, cells=0):
    """The tree, depth first, with at most `cells` children of each table."""
    yield node
    count = node.childCount
    if node.getRoleName() in TABLES:
        count = min(count, cells)
    for at in range(count):
        child = node.getChildAtIndex(at)
        if child is not None:
            yield from nodes(child, cells)


def is_shown(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def name_of(node):
    """Its own name, else that of its label."""
    if node.name:
        return node.name
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY and relation.getNTargets():
            return relation.getTarget(0).name
    return ""


def label_of(node):
    """What a box of choices is for: its name is what is chosen in it, so this is the first words of its description."""
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY and relation.getNTargets():
            return relation.getTarget(0).name
    return node.description.partition(". ")[0]


def find(app, role, name=None):
    """The first shown node of that role whose name contains `name`."""

    def look():
        for node in nodes(app):
            if node.getRoleName() == role and is_shown(node) and (name is None or name in name_of(node)):
                return node
        return None

    return until(look, f"no {role} {name or ''}")


def unnamed_controls(app):
    """A line for each control on the screen that a screen reader could not name."""
    found = []
    for node in nodes(app, cells=60):
        if node.getRoleName() in CONTROLS and is_shown(node) and not name_of(node).strip():
            path, up = [], node
            while up is not None and up.getRoleName() != "application":
                path.append(f"{up.getRoleName()} {up.name!r}")
                up = up.parent
            found.append(" < ".join(path))
    return found


def set_text(field, text):
    field.queryEditableText().setTextContents(text)


def text_of(field):
    """What stands in a field or a label."""
    try:
        text = field.queryText()
        return text.getText(0, text.characterCount)
    except NotImplementedError:
        return field.name


def pasted_into(field):
    """The text on the clipboard, by pasting it into an empty field, which is empty again afterwards."""
    set_text(field, "")
    field.queryEditableText().pasteText(0)
    pasted = text_of(field)
    set_text(field, "")
    return pasted


def has_state(node, state):
    """As the program says it now."""
    node.clear_cache()
    return node.getState().contains(state)


def focus(node):
    node.queryComponent().grabFocus()


def key(name):
    """A key pressed and released by whoever has the keyboard; an X11 name such as Return or Down."""
    keysym = {"Return": 0xFF0D, "Escape": 0xFF1B, "Up": 0xFF52, "Down": 0xFF54, "Tab": 0xFF09}[name]
    time.sleep(0.2)  # the focus asked for just now arrives over another bus
    pyatspi.Registry.generateKeyboardEvent(keysym, None, pyatspi.KEY_SYM)


def type_text(text):
    """Letters for whoever has the keyboard; without accents."""
    time.sleep(0.2)  # as above
    pyatspi.Registry.generateKeyboardEvent(0, text, pyatspi.KEY_STRING)


def press(button):
    action = button.queryAction()
    names = [action.getName(at) for at in range(action.nActions)]
    action.doAction(names.index("Press" if "Press" in names else "Toggle"))


def cell(table, row, column):
    return table.queryTable().getAccessibleAt(row, column)


def headers(table):
    grid = table.queryTable()
    return [grid.getColumnHeader(at).name for at in range(grid.nColumns)]
