"""Starts the servers and the program under test, bounded in time, and ends only what it started."""

from __future__ import annotations

import json
import os
import queue
import shutil
import stat
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
import leaks  # noqa: E402, F401
BIN = Path(os.environ.get("PAYLINK_BIN_DIR", HERE.parents[1] / "build" / "bin"))
PATIENCE = float(os.environ.get("PAYLINK_E2E_TIMEOUT", "120"))


@dataclass
class Result:
    args: list
    code: int
    out: str
    err: str
    seconds: float

    @property
    def json(self):
        try:
            return json.loads(self.out)
        except ValueError as problem:
            raise AssertionError(f"standard output is not JSON ({problem})\n{self}") from None

    def __str__(self):
        return (f"$ paylink {' '.join(self.args)}\nexit {self.code} after {self.seconds:.1f} s\n"
                f"stdout: {self.out[:1500]}\nstderr: {self.err[:1500]}")


class Served:
    """A server program that prints one JSON line once it listens and ends when told."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=HERE)
        lines = queue.Queue()
        threading.Thread(target=lambda: lines.put(self.process.stdout.readline()), daemon=True).start()
        try:
            self.hello = json.loads(lines.get(timeout=60), parse_float=str)
        except (queue.Empty, ValueError) as problem:
            self.stop()
            raise AssertionError(f"{command[0]} did not announce itself: {problem!r}") from None
        self.base, self.key, self.secret = self.hello["base"], self.hello["key"], self.hello["secret"]

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(10)
        self.process.stdin.close()
        self.process.stdout.close()


class StandIn(Served):
    def __init__(self, **options):
        command = [sys.executable, "-B", str(HERE / "standin_server.py")]
        for name, value in options.items():
            flag = "--" + name.replace("_", "-")
            command += [flag] if name == "settled" else [flag, str(value)]
        super().__init__(command)

    def _ask(self, path, value=None):
        data = None if value is None else json.dumps(value).encode()
        request = urllib.request.Request(self.hello["control"] + path, data)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as problem:
            raise AssertionError(f"control {path}: {problem.read().decode()}") from None

    def truth(self):
        return self._ask("/truth")

    def log(self):
        return self._ask("/log")

    def forget(self):
        self._ask("/forget", {})

    def recorder(self):
        return self._ask("/recorder")

    def switch(self, **values):
        self._ask("/switches", values)

    def mutate(self, op, **values):
        self._ask("/mutate", {"op": op, **values})


@dataclass
class Paylink:
    """The command line with one data folder. No run may show a key."""

    home: Path
    base: str
    key: str
    secret: str
    profile: str | None = None
    extra_env: dict = field(default_factory=dict)

    @property
    def data(self):
        return self.home / "data"

    def command(self, *args, json=True, base=None):
        line = [str(BIN / "paylink"), "--data-dir", str(self.data), "--base-url", base or self.base]
        if self.profile:
            line += ["--profile", self.profile]
        return line + (["--json"] if json else []) + [str(a) for a in args]

    def environment(self, keys=True):
        kept = ("PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "QT_PLUGIN_PATH", "SYSTEMROOT")
        env = {name: os.environ[name] for name in kept if name in os.environ}
        env.update(HOME=str(self.home), XDG_CONFIG_HOME=str(self.home / "xdg"), XDG_CACHE_HOME=str(self.home / "xdg"),
                   XDG_DATA_HOME=str(self.home / "xdg"), LANG="C.UTF-8", TZ="America/New_York")
        if keys:
            env.update(PAYLINK_API_KEY=self.key, PAYLINK_API_SECRET=self.secret)
        env.update(self.extra_env)
        return env

    def start(self, *args, **kind):
        return subprocess.Popen(self.command(*args, **kind), env=self.environment(), stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=self.home)

    def run(self, *args, json=True, base=None, keys=True, patience=None):
        started = time.monotonic()
        command = self.command(*args, json=json, base=base)
        try:
            done = subprocess.run(command, env=self.environment(keys), stdin=subprocess.DEVNULL, capture_output=True,
                                  timeout=patience or PATIENCE, cwd=self.home, check=False)
        except FileNotFoundError:
            raise AssertionError(f"no program at {command[0]} (PAYLINK_BIN_DIR says where it is)") from None
        except subprocess.TimeoutExpired as late:
            raise AssertionError(f"still running after {late.timeout:.0f} s: paylink {' '.join(map(str, args))}") from None
        result = Result([str(a) for a in args], done.returncode, done.stdout.decode(), done.stderr.decode(),
                        time.monotonic() - started)
        for secret in (self.key, self.secret):
            if secret in result.out or secret in result.err:
                raise AssertionError(f"a key is shown:\n{result}")
        return result

    def read(self, *args, **kind):
        """A command that must succeed quietly; its JSON."""
        result = self.run(*args, **kind)
        if result.code != 0:
            raise AssertionError(f"expected exit 0\n{result}")
        return result.json

    def leaks(self):
        """Files that hold a key, however it is spelled."""
        return leaks.files_holding(self.home, leaks.needles(self.key, self.secret))

    def loose(self):
        """Files and folders of the data folder that others may read."""
        wrong = []
        for path in [self.data, *self.data.rglob("*")]:
            try:
                mode = stat.S_IMODE(path.lstat().st_mode)
            except FileNotFoundError:
                continue
            if mode != (0o700 if path.is_dir() else 0o600):
                wrong.append(f"{path.relative_to(self.home)}: {mode:o}")
        return wrong


class Case(unittest.TestCase):
    """A test with its own scratch folder and servers."""

    maxDiff = None

    def setUp(self):
        self.home = Path(tempfile.mkdtemp(prefix="paylink-e2e-"))
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)

    def stand_in(self, **options):
        server = StandIn(**options)
        self.addCleanup(server.stop)
        return server

    def paylink(self, server, name="one", **values):
        home = self.home / name
        home.mkdir(exist_ok=True)
        return Paylink(home, server.base, server.key, server.secret, **values)

    def both(self, **options):
        server = self.stand_in(**options)
        return server, self.paylink(server)

    def expect(self, result, *codes):
        self.assertIn(result.code, codes, f"expected exit {' or '.join(map(str, codes))}\n{result}")

    def one_sentence(self, result):
        lines = [line for line in result.err.splitlines() if line.strip()]
        self.assertEqual(1, len(lines), f"an error is one sentence on stderr\n{result}")
        self.assertEqual("", result.out.strip(), f"an error leaves standard output empty\n{result}")

    def sync(self, paylink, *args, codes=(0,), **kind):
        result = paylink.run("sync", *args, **kind)
        self.expect(result, *codes)
        report = result.json
        kinds = {"instances": int, "links": int, "transactions": int, "requests": int, "bytes": int,
                 "seconds": (int, float), "complete": bool, "warnings": list}
        for name, kind_of in kinds.items():
            self.assertIsInstance(report.get(name), kind_of, f"{name} in the sync report\n{result}")
        self.assertEqual(result.code == 0, report["complete"], f"complete agrees with the exit code\n{result}")
        if not report["complete"]:
            self.assertTrue(report["warnings"], f"an incomplete sync says what is missing\n{result}")
        return report
