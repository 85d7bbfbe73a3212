"""What every walk through a running window shares: the programs it starts and ends, and the claims it makes.

A walk is a script that session.sh runs: WALK.py PROGRAM SANDBOX PICTURE.
"""

import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import accessible


def check(claim, what):
    if not claim:
        sys.exit(f"FAIL {what}")
    print(f"ok   {what}", flush=True)


def becomes(look, what, **patience):
    """What `look` returns once that is true."""
    found = accessible.until(look, what, **patience)
    print(f"ok   {what}", flush=True)
    return found


def says(app, text):
    accessible.find(app, "label", text)
    print(f"ok   it says: {text}", flush=True)


def audit(app, where):
    """Everything on the screen can be named by a screen reader."""
    unnamed = accessible.unnamed_controls(app)
    for line in unnamed:
        print(f"     no name: {line}")
    check(not unnamed, f"every control {where} has a name")


def button(app, name):
    return accessible.find(app, "push button", name)


def press(app, name):
    accessible.press(button(app, name))


def choose(app, name):
    accessible.press(accessible.find(app, "radio button", name))


def fill(app, role, name, text):
    accessible.set_text(accessible.find(app, role, name), text)


def command(app, name):
    """A command of the menu bar, by its name, once it can be used."""

    def look():
        for node in accessible.nodes(app):
            if (node.getRoleName() == "menu item" and node.name.startswith(name)
                    and node.getState().contains(accessible.pyatspi.STATE_ENABLED)):
                return node
        return None

    item = accessible.until(look, f"no command {name!r}")
    action = item.queryAction()
    action.doAction([action.getName(at) for at in range(action.nActions)].index("Press"))


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


class Shop:
    """A server of ours on this machine."""

    def __init__(self, process, told):
        self.process = process
        self.base, self.key, self.secret = told["base"], told["key"], told["secret"]

    def in_environment(self):
        return {"PAYLINK_API_KEY": self.key, "PAYLINK_API_SECRET": self.secret}


class Walk:
    """A folder of its own, and the programs in it, which end with it. The last window is still there at the end."""

    def __init__(self, program, sandbox, picture):
        self.program, self.sandbox, self.picture = program, sandbox, pathlib.Path(picture)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="paylink-walk-"))
        self.data = self.folder / "data"
        self.window = None
        self._running = []

    def shop(self, *options):
        process = subprocess.Popen([self.sandbox, *map(str, options)], stdout=subprocess.PIPE)
        self._running.append(process)
        return Shop(process, json.loads(process.stdout.readline()))

    def open(self, *options, shop=None):
        """The program's window; a shop gives its key and address, else what the program has kept counts."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PAYLINK_")}
        options = ["--theme", "light", "--language", "en", *options]
        if "--demo" not in options:
            options += ["--data-dir", str(self.data)]
        if shop:
            environment.update(shop.in_environment())
            options += ["--base-url", shop.base]
        self.window = subprocess.Popen([self.program, *options], env=environment)
        self._running.append(self.window)
        return accessible.application("paylink-desk", self.window.pid)

    def kill(self):
        """As a crash or a power cut ends it."""
        self.window.kill()
        self.window.wait()

    def end(self):
        for process in self._running:
            process.terminate()
        for process in self._running:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(10)
            process.kill()
            process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def take_picture(self):
        if shutil.which("import"):
            self.picture.parent.mkdir(parents=True, exist_ok=True)
            subprocess.run(["import", "-window", "root", str(self.picture)], check=False)


def run(steps):
    """The walk of a script: `steps` gets the Walk. A picture shows how it ended, also where it failed."""
    walk = Walk(*sys.argv[1:4])
    try:
        steps(walk)
        check(walk.window.poll() is None, "the window is still there")
    except accessible.Missing as missing:
        sys.exit(f"FAIL {missing}")
    finally:
        walk.take_picture()
        walk.end()
