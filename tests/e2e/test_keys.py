"""Keys: where they are kept, who gets them, and that nothing the program writes holds one.

Runs inside tests/support/keyring.sh: a real Secret Service, unlocked at first (CMakeLists.txt here).
"""

from __future__ import annotations

import base64
import contextlib
import os
import pty
import select
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.parse
from pathlib import Path

from harness import BIN, PATIENCE, Case, Result, leaks

# Every sign that some encoding writes otherwise.
KEY = "pk_live/Planted+Key=4f&9%a"
SECRET = "sk_live:Planted~Secret?77<b>"
KEYRING = os.environ.get("KEYRING_SCRIPT", "")
BUS = {name: os.environ[name] for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR") if name in os.environ}


NEEDLES = leaks.needles(KEY, SECRET)


def finds(data):
    return leaks.found_in(data, NEEDLES)


def keyring(change):
    subprocess.run([KEYRING, change], check=True, timeout=30)


class WrongCertificate:
    """An https server whose certificate nobody signed. What comes through the encryption is kept."""

    def __init__(self, folder):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                        "-keyout", folder / "key.pem", "-out", folder / "cert.pem", "-days", "2", "-subj", "/CN=localhost"],
                       check=True, capture_output=True)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.base = f"https://127.0.0.1:{self.socket.getsockname()[1]}/api/v2/mytpe-pay"
        self.callers, self.heard = 0, b""
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            try:
                raw, _ = self.socket.accept()
            except OSError:
                return
            self.callers += 1
            try:
                with self.context.wrap_socket(raw, server_side=True) as caller:
                    self.heard += caller.recv(65536)
            except OSError:
                pass

    def close(self):
        self.socket.close()


@unittest.skipUnless(KEYRING and BUS, "runs inside tests/support/keyring.sh")
class KeysCase(Case):
    def setUp(self):
        super().setUp()
        self.said = b""

    def account(self, name="one", **options):
        options = {"key": KEY, "secret": SECRET, "links": 12, "transactions": 80, **options}
        server = self.stand_in(**options)
        paylink = self.paylink(server, name)
        (paylink.home / "tmp").mkdir(exist_ok=True)
        paylink.extra_env = {**BUS, "QT_LOGGING_RULES": "*=true", "TMPDIR": str(paylink.home / "tmp")}
        return server, paylink

    def run_with(self, paylink, *args, text="", keys=False, base=False, json=False):
        """One run; all it says is searched later."""
        command = paylink.command(*args, json=json)
        if not base:
            at = command.index("--base-url")
            del command[at:at + 2]
        done = subprocess.run(command, env=paylink.environment(keys), input=text.encode(), capture_output=True,
                              timeout=PATIENCE, cwd=paylink.home, check=False)
        self.said += done.stdout + done.stderr
        # The library's own debug lines are not the program's sentences.
        sentences = "".join(line + "\n" for line in done.stderr.decode(errors="replace").splitlines()
                            if not line.startswith(("qt.", "paylink.")) and "unloaded library" not in line)
        return Result([str(a) for a in args], done.returncode, done.stdout.decode(), sentences, 0.0)

    def login(self, paylink, *args, key=KEY, secret=SECRET, code=0):
        result = self.run_with(paylink, "login", "--base-url", paylink.base, *args, text=f"  {key}\r\n{secret} \n")
        self.expect(result, code)
        return result

    def assert_clean(self, paylink):
        self.assertEqual([], finds(self.said), "a key was said")
        for root in {paylink.home, self.home, Path(os.environ["HOME"])}:
            self.assertEqual([], leaks.files_holding(root, NEEDLES), "a key is in a file")
        self.assertEqual([], [str(p) for p in self.home.rglob("core*") if p.is_file()], "a core file was left")


class NothingLeaks(KeysCase):
    def test_the_search_finds_what_is_there(self):
        """Or the others show nothing."""
        urls = urllib.parse.quote(KEY, safe="").lower()
        for name, planted in (("plain", KEY.encode()), ("url", urls.encode()), ("utf16", SECRET.encode("utf-16-le")),
                              ("base64", base64.b64encode(b"?" + KEY.encode())), ("json", KEY.replace("/", "\\/").encode()),
                              ("base64 of utf16", base64.b64encode(b"??" + SECRET.encode("utf-16-le")))):
            with self.subTest(name):
                file = self.home / "planted" / name
                file.parent.mkdir(exist_ok=True)
                file.write_bytes(b"before " + planted + b" after")
                self.assertEqual([str(file)], [path for path, _ in leaks.files_holding(file.parent, NEEDLES)])
                file.unlink()

    def test_a_whole_life(self):
        server, paylink = self.account(latency=5)
        self.die(paylink, signal.SIGKILL, ["login", "--base-url", paylink.base], f"{KEY}\n{SECRET}\n", after=0)
        server.switch(latency=500)
        for after in (0.3, 0.6):  # while it asks the server, and while the keychain takes it
            self.die(paylink, signal.SIGKILL, ["login", "--base-url", paylink.base], f"{KEY}\n{SECRET}\n", after)
            self.assert_clean(paylink)
        server.switch(latency=5)
        self.login(paylink)
        self.expect(self.run_with(paylink, "sync"), 0)
        self.expect(self.run_with(paylink, "sync", "--full", json=True), 0)
        for command in (["links"], ["transactions"], ["doctor"], ["profiles"], ["profiles", "list", "--json"],
                        ["export", "transactions", "--output", "all.csv"], ["totals", "--by", "month"],
                        ["profiles", "totals"], ["doctor", "--report"], ["doctor", "--rebuild"]):
            self.expect(self.run_with(paylink, *command), 0)
        server.switch(fault="500code")
        self.run_with(paylink, "sync")
        for fault in ("notjson", "cut", "redirect"):
            server.switch(fault=fault)
            self.assertNotEqual(0, self.run_with(paylink, "sync").code)
        server.switch(fault="", auth_after=0)
        self.expect(self.run_with(paylink, "sync"), 3)
        server.switch(auth_after=-1)
        self.expect(self.run_with(paylink, "login", "--check"), 0)
        for command in (["create", "--help"], ["export", "links", "--output", "links.csv"]):
            self.expect(self.run_with(paylink, *command), 0)
        self.expect(self.run_with(paylink, "sync", keys=True, base=True), 0)
        server.switch(latency=80)
        for death in (signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT):
            self.die(paylink, death, ["sync", "--full"], keys=True, after=0.3)
        self.assertTrue(list(paylink.data.rglob("journal.db")), "what must be searched is there")
        server.stop()
        self.expect(self.run_with(paylink, "sync"), 4)
        self.expect(self.run_with(paylink, "doctor", "--rebuild"), 4)
        self.expect(self.run_with(paylink, "doctor"), 0)
        self.expect(self.run_with(paylink, "doctor", "--report"), 0)
        self.assert_clean(paylink)
        self.assertEqual([], paylink.loose(), "files 600, folders 700")
        self.expect(self.run_with(paylink, "logout"), 0)
        self.assert_clean(paylink)

    def test_the_report_tells_of_nobody(self):
        _, paylink = self.account("zz-atelier-leila")
        self.login(paylink, "--profile", "zz-atelier-leila")
        paylink.profile = "zz-atelier-leila"
        self.expect(self.run_with(paylink, "sync"), 0)
        self.expect(self.run_with(paylink, "export", "transactions", "--output", "zz-planted.csv"), 0)
        links = self.run_with(paylink, "links", json=True).json
        payments = self.run_with(paylink, "transactions", json=True).json
        secrets = {"zz-atelier-leila", "zz-planted"}
        secrets |= {str(row[name]) for row in links for name in ("id", "title", "slug", "url")}
        secrets |= {str(value) for row in payments for name, value in row.items()
                    if isinstance(value, str) and ("payer" in name.lower() or "order" in name.lower() or name == "id")}
        result = self.run_with(paylink, "doctor", "--report")
        self.expect(result, 0)
        self.assertIn("12 links, 80 payments", result.out)
        self.assertEqual([], [secret for secret in secrets if len(secret) > 4 and secret in result.out])
        self.assertEqual([], finds(result.out.encode()))

    def die(self, paylink, how, words, text="", after=0.0, keys=False):
        """What it is in the middle of is not awaited: wherever it is, nothing is written down."""
        line = paylink.command(*words, json=False)
        if "login" in words:
            at = line.index("--base-url")
            del line[at:at + 2]
        running = subprocess.Popen(["bash", "-c", 'ulimit -c unlimited; exec "$@"', "-", *line],
                                   env=paylink.environment(keys), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, cwd=paylink.home)
        with contextlib.suppress(BrokenPipeError):
            running.stdin.write(text.encode())
            running.stdin.flush()
        time.sleep(after)
        if keys:
            self.assertIsNone(running.poll(), "it is still at work")
        running.send_signal(how)
        out, err = running.communicate(timeout=30)
        self.said += out + err

    def test_pasted_in_one_go(self):
        _, paylink = self.account()
        screen = self.typed(paylink, f"{KEY}\r{SECRET}\r")
        self.assertEqual([], finds(screen), "a key is on the screen")

    def test_a_server_that_quotes_the_key(self):
        """The library's log is on, and the server repeats what it got in an error."""
        with Quoting() as server:
            paylink = self.paylink(server)
            paylink.extra_env = {**BUS, "QT_LOGGING_RULES": "*=true"}
            result = self.run_with(paylink, "login", "--base-url", server.base, text=f"{KEY}\n{SECRET}\n")
            self.assertNotEqual(0, result.code)
            self.assertTrue(server.heard, "the server got the key once, or the test shows nothing")
            self.assertNotEqual(0, self.run_with(paylink, "sync", keys=True, base=True).code)
            self.assert_clean(paylink)

    def test_typed_keys_are_not_shown(self):
        _, paylink = self.account()
        screen = self.typed(paylink, f"{KEY[:-1]}x\x7f{KEY[-1]}\r", f"{SECRET}\r")
        self.assertIn(b"not shown", screen)
        self.assertEqual([], finds(screen), "a key is on the screen")
        self.assertNotIn(KEY[:8].encode(), screen)
        self.expect(self.run_with(paylink, "sync"), 0)

    def test_a_prompt_can_be_left(self):
        _, paylink = self.account()
        self.typed(paylink, "abc\x03", code=6)
        self.assertFalse(list(paylink.home.rglob("profile.json")))

    def typed(self, paylink, *answers, code=0):
        master, slave = pty.openpty()
        running = subprocess.Popen(paylink.command("login", json=False), env=paylink.environment(False), stdin=slave,
                                   stdout=slave, stderr=slave, cwd=paylink.home, start_new_session=True)
        screen, todo = b"", list(answers)
        end = time.monotonic() + 30
        while time.monotonic() < end:
            if select.select([master], [], [], 0.05)[0]:
                screen += os.read(master, 4096)
            if todo and screen.count(b"(not shown): ") > len(answers) - len(todo):
                os.write(master, todo.pop(0).encode())
            if running.poll() is not None and not select.select([master], [], [], 0)[0]:
                break
        if running.poll() is None:
            running.kill()
        self.assertEqual(code, running.wait(10), screen)
        os.close(slave)
        os.close(master)
        return screen


class Quoting:
    """Answers every request with an error that holds all its headers, plain and in base64."""

    def __init__(self):
        from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
        outer = self
        self.key, self.secret, self.heard = KEY, SECRET, 0

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                outer.heard += self.headers.get("X-API-KEY") == KEY
                quoted = " | ".join(f"{k}: {v}" for k, v in self.headers.items())
                body = ('{"message":' + __import__("json").dumps(quoted + " " + base64.b64encode(quoted.encode()).decode())
                        + "}").encode()
                self.send_response(422)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.base = f"http://127.0.0.1:{self.server.server_address[1]}/api/v2/mytpe-pay"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


class WhoGetsAKey(KeysCase):
    def test_no_other_host(self):
        server, paylink = self.account(fault="redirect")
        result = self.login(paylink, code=4)
        self.assertIn("redirects", result.err)
        self.assertEqual([], server.recorder()["visits"], "nobody went there")
        server.switch(fault="")
        self.login(paylink)
        server.switch(fault="redirect")
        self.assertNotEqual(0, self.run_with(paylink, "sync").code)
        self.assertEqual([], server.recorder()["visits"], "nobody went there")

    def test_a_wrong_certificate(self):
        server = WrongCertificate(self.home)
        self.addCleanup(server.close)
        _, paylink = self.account()
        result = self.run_with(paylink, "login", "--base-url", server.base, text=f"{KEY}\n{SECRET}\n")
        self.expect(result, 4)
        self.assertIn("does not prove who it is", result.err)
        self.assertGreater(server.callers, 0)
        self.assertEqual(b"", server.heard, "nothing came through")
        paylink.base = server.base
        result = self.run_with(paylink, "sync", keys=True, base=True)
        self.expect(result, 4)
        self.assertIn("does not prove who it is", result.err)
        self.assertEqual(b"", server.heard, "nothing came through")

    def test_a_refused_key_is_not_sent_again(self):
        server, paylink = self.account()
        self.login(paylink)
        self.expect(self.run_with(paylink, "sync"), 0)
        server.switch(auth_after=0)
        server.forget()
        result = self.run_with(paylink, "sync")
        self.expect(result, 3)
        self.one_sentence(result)
        self.assertEqual(1, len(server.log()), "one question, one refusal")
        for _ in range(2):
            self.expect(self.run_with(paylink, "sync"), 3)
        self.assertEqual(1, len(server.log()), "not sent again")
        self.expect(self.run_with(paylink, "links"), 0)
        self.expect(self.run_with(paylink, "login", "--check"), 3)
        self.assertEqual(2, len(server.log()), "once, because a person asked")
        server.switch(auth_after=-1)
        self.expect(self.run_with(paylink, "login", "--check"), 0)
        self.expect(self.run_with(paylink, "sync"), 0)

    def test_a_stored_key_stays_with_its_address(self):
        one, paylink = self.account()
        other = self.stand_in(key=KEY, secret=SECRET, links=3, transactions=5)
        self.login(paylink)
        one.forget()
        paylink.base = other.base
        result = self.run_with(paylink, "sync", base=True)
        self.expect(result, 2)
        self.one_sentence(result)
        self.assertEqual([], other.log())
        profile = next(paylink.home.rglob("profile.json"))  # a changed setting sends it nowhere else either
        profile.write_text(profile.read_text().replace(one.base, other.base))
        self.expect(self.run_with(paylink, "sync"), 0)
        self.assertEqual([], other.log())
        self.assertTrue(one.log())

    def test_addresses_that_never_get_one(self):
        _, paylink = self.account()
        for base, why in (("https://api.mytpe.appp/api/ext", ".appp"), ("http://pay.example/api", "in clear"),
                          ("https://a:b@pay.example/", "user name")):
            with self.subTest(base):
                result = self.run_with(paylink, "login", "--base-url", base, text=f"{KEY}\n{SECRET}\n")
                self.expect(result, 2)
                self.assertIn(why, result.err)

    def test_keys_are_never_arguments(self):
        _, paylink = self.account()
        for words in (["--key", KEY], ["--api-key", KEY], [KEY, SECRET]):
            self.expect(self.run_with(paylink, "login", *words), 2)

    def test_wrong_then_right(self):
        server, paylink = self.account()
        result = self.login(paylink, key="pk_mistyped", code=3)
        self.one_sentence(result)
        self.assertFalse(list(paylink.home.rglob("profile.json")), "nothing was stored")
        self.login(paylink, key=KEY)
        self.expect(self.run_with(paylink, "sync"), 0)
        for broken in ("", "\n\n", f"{KEY}\n", f"{KEY} {SECRET}\n", "clé\nx\n"):
            with self.subTest(broken):
                self.expect(self.run_with(paylink, "login", text=broken), 2)
        server.stop()
        self.login(paylink, code=4)


class TheKeychain(KeysCase):
    def state(self, paylink):
        return self.run_with(paylink, "doctor", json=True).json

    def test_locked_is_not_missing(self):
        _, paylink = self.account()
        self.assertEqual("none", self.state(paylink)["key"])
        self.login(paylink)
        self.assertEqual(("stored", "stored"), tuple(self.state(paylink)[n] for n in ("key", "keychain")))
        keyring("--lock")
        try:
            self.assertEqual(("stored", "locked"), tuple(self.state(paylink)[n] for n in ("key", "keychain")))
            for command in ("sync", "logout"):
                result = self.run_with(paylink, command)
                self.expect(result, 7)
                self.one_sentence(result)
                self.assertIn("locked", result.err)
            result = self.login(paylink, code=7)
            self.assertIn("locked", result.err)
            self.expect(self.run_with(paylink, "profiles", "remove", "default", "--yes"), 7)
        finally:
            keyring("--unlock")
        self.expect(self.run_with(paylink, "sync"), 0)
        self.expect(self.run_with(paylink, "logout"), 0)
        self.assertEqual("none", self.state(paylink)["key"])
        self.expect(self.run_with(paylink, "sync"), 3)
        self.expect(self.run_with(paylink, "links"), 0)

    @unittest.skipUnless(shutil.which("secret-tool"), "needs libsecret-tools")
    def test_taken_away_by_somebody_else(self):
        _, paylink = self.account()
        self.login(paylink)
        subprocess.run(["secret-tool", "clear", "server", "paylink-desk"], check=True)
        self.assertEqual(("stored", "missing"), tuple(self.state(paylink)[n] for n in ("key", "keychain")))
        result = self.run_with(paylink, "sync")
        self.expect(result, 3)
        self.assertIn("no longer holds", result.err)

    def test_without_a_keychain(self):
        _, paylink = self.account()
        self.login(paylink)
        with_bus = dict(paylink.extra_env)
        paylink.extra_env["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
        for command in ("sync", "logout"):
            result = self.run_with(paylink, command)
            self.expect(result, 7)
            self.one_sentence(result)
            self.assertIn("cannot be reached", result.err)
        self.assertIn("PAYLINK_API_KEY", self.login(paylink, code=7).err)
        self.assertEqual("no-keychain", self.state(paylink)["keychain"])
        self.expect(self.run_with(paylink, "sync", keys=True, base=True), 0)
        self.expect(self.run_with(paylink, "profiles", "remove", "default", "--yes"), 7)
        paylink.extra_env = with_bus
        self.expect(self.run_with(paylink, "sync"), 0)

    def test_the_environment_wins(self):
        server, paylink = self.account()
        self.login(paylink)
        paylink.key = "pk_of_the_environment"
        self.expect(self.run_with(paylink, "sync", keys=True), 3)
        self.expect(self.run_with(paylink, "sync"), 0)


class Profiles(KeysCase):
    def test_accounts_are_not_mixed(self):
        _, paylink = self.account()
        self.login(paylink)
        self.expect(self.run_with(paylink, "sync"), 0)
        mine = {row["id"] for row in self.run_with(paylink, "links", json=True).json}
        other = self.stand_in(key=KEY, secret=SECRET, links=5, transactions=9, seed=99, ids="opaque")
        paylink.base = other.base
        result = self.login(paylink, code=5)
        self.one_sentence(result)
        self.assertIn("another account", result.err)
        self.assertEqual(mine, {row["id"] for row in self.run_with(paylink, "links", json=True).json})
        result = self.run_with(paylink, "sync", keys=True, base=True)  # nor by the environment's key
        self.expect(result, 2)
        self.assertIn("another account", result.err)
        self.assertEqual(mine, {row["id"] for row in self.run_with(paylink, "links", json=True).json})
        self.login(paylink, "--profile", "second")
        self.expect(self.run_with(paylink, "sync", "--profile", "second"), 0)
        theirs = {row["id"] for row in self.run_with(paylink, "links", "--profile", "second", json=True).json}
        self.assertTrue(theirs and not theirs & mine)
        self.login(paylink, "--other-account")
        self.expect(self.run_with(paylink, "sync"), 0)
        self.assertEqual(theirs, {row["id"] for row in self.run_with(paylink, "links", json=True).json})

    def test_a_life_of_a_profile(self):
        _, paylink = self.account()
        self.expect(self.run_with(paylink, "profiles", "add", "shop", "--display-name", "Boutique Leïla", "--colour",
                                  "#2f6fdb", "--environment", "test"), 0)
        self.expect(self.run_with(paylink, "profiles", "add", "Shop"), 5)
        self.login(paylink, "--profile", "shop")
        self.expect(self.run_with(paylink, "sync", "--profile", "shop"), 0)
        self.expect(self.run_with(paylink, "export", "transactions", "--output", "x.csv", "--profile", "shop"), 0)
        self.expect(self.run_with(paylink, "profiles", "rename", "shop", "boutique"), 0)
        row = self.run_with(paylink, "profiles", json=True).json[0]
        self.assertEqual(("boutique", "Boutique Leïla", "#2f6fdb", "test", "stored"),
                         tuple(row[n] for n in ("name", "displayName", "colour", "environment", "key")))
        self.expect(self.run_with(paylink, "sync", "--profile", "boutique"), 0)
        self.expect(self.run_with(paylink, "profiles", "remove", "boutique"), 2)
        result = self.run_with(paylink, "profiles", "remove", "boutique", "--yes", "--keep-journal")
        self.expect(result, 0)
        self.assertIn("links and payments", result.err)
        left = [p.name for p in paylink.data.rglob("*") if p.is_file()]
        self.assertEqual(["journal.db"], left)
        self.assertEqual([], self.run_with(paylink, "profiles", json=True).json)
        for wrong in (["profiles", "paint"], ["profiles", "add"], ["profiles", "add", "../x"],
                      ["profiles", "rename", "a"], ["profiles", "add", "x", "--colour", "red"]):
            self.expect(self.run_with(paylink, *wrong), 2)

    def test_all_accounts_side_by_side(self):
        _, paylink = self.account()
        for name, environment in (("real", "live"), ("trial", "test"), ("fresh", "live")):
            self.expect(self.run_with(paylink, "profiles", "add", name, "--environment", environment), 0)
        for name in ("real", "trial"):
            self.login(paylink, "--profile", name)
            self.expect(self.run_with(paylink, "sync", "--profile", name), 0)
        (paylink.data / "profiles" / "broken").mkdir(mode=0o700)
        (paylink.data / "profiles" / "broken" / "cache.db").write_bytes(b"this is no database")
        result = self.run_with(paylink, "profiles", "totals", json=True)
        self.expect(result, 0)
        live, test, undeclared = result.json
        self.assertEqual(("live", "test", "undeclared"), tuple(block["environment"] for block in result.json))
        self.assertEqual(["not-found", None], [row["error"] for row in live["accounts"]])
        self.assertEqual(["storage"], [row["error"] for row in undeclared["accounts"]])
        self.assertEqual((1, 0, 1), tuple(block["without"] for block in result.json))
        year = time.strftime("%Y", time.gmtime(time.time() + 3600))
        for block, name in ((live, "real"), (test, "trial")):
            expected = self.run_with(paylink, "totals", "--by", "year", "--from", f"{year}-01-01", "--to", f"{year}-12-31",
                                     "--profile", name, json=True).json["total"]
            self.assertEqual((expected["count"], expected["collected"]),
                             (block["total"]["thisYear"]["count"], block["total"]["thisYear"]["collected"]))
            self.assertEqual(12, block["total"]["links"])
        text = self.run_with(paylink, "profiles", "totals")
        self.assertIn("never added together", text.out)
        self.assertFalse((paylink.data / "profiles" / "fresh" / "cache.db").exists(), "reading makes nothing")

    def test_one_writer(self):
        server, paylink = self.account(latency=60)
        self.login(paylink)
        running = subprocess.Popen(paylink.command("sync"), env=paylink.environment(False), stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=paylink.home)
        try:
            lock = paylink.data / "profiles" / "default" / "writer.lock"
            end = time.monotonic() + 20
            while time.monotonic() < end and b"paylink sync" not in lock.read_bytes():
                time.sleep(0.01)
            for command in (["sync"], ["logout"], ["profiles", "rename", "default", "x"]):
                result = self.run_with(paylink, *command)
                self.expect(result, 5 if "rename" in command else 7)
                self.assertIn(f"paylink sync (process {running.pid})", result.err)
            self.expect(self.run_with(paylink, "links"), 0)
        finally:
            running.kill()
            running.communicate(timeout=30)
        server.switch(latency=0)
        self.expect(self.run_with(paylink, "sync"), 0)

    def test_loose_rights_are_mended_with_a_word(self):
        _, paylink = self.account()
        self.login(paylink)
        self.expect(self.run_with(paylink, "sync"), 0)
        folder = paylink.data / "profiles" / "default"
        folder.chmod(0o755)
        (folder / "cache.db").chmod(0o644)
        report = self.run_with(paylink, "doctor", json=True)
        self.assertLessEqual({"cache.db", "default"}, set(report.json["loose"]))
        self.assertIn("Other users can read", report.err)
        result = self.run_with(paylink, "links")
        self.expect(result, 0)
        self.assertIn("now only you can", result.err)
        self.assertEqual([], paylink.loose())
        self.assertEqual("", self.run_with(paylink, "links").err)


class TheWindow(KeysCase):
    """paylink-desk without a screen, beside the command line."""

    def open_window(self, paylink, keys=False, cores=False):
        """What it says goes to a file, which is searched with the others: a pipe nobody reads would stop it."""
        command = [str(BIN / "paylink-desk"), "--data-dir", str(paylink.data)]
        environment = {**paylink.environment(keys), "QT_QPA_PLATFORM": "offscreen"}
        if cores:
            command = ["bash", "-c", 'ulimit -c unlimited; exec "$@"', "-", *command]
        self.windows = getattr(self, "windows", 0) + 1
        with open(paylink.home / f"window{self.windows}.log", "wb") as log:
            window = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                      cwd=paylink.home)
        self.addCleanup(self.close, window)
        return window

    def close(self, window):
        if window.poll() is None:
            window.kill()
        window.wait(30)

    def wait_for(self, what, condition):
        end = time.monotonic() + 60
        while not condition():
            self.assertLess(time.monotonic(), end, what)
            time.sleep(0.05)

    def test_it_uses_the_stored_key_and_is_the_only_one(self):
        server, paylink = self.account()
        self.login(paylink)
        server.forget()
        window = self.open_window(paylink)
        links = len(server.truth()["links"])
        self.wait_for("the window synchronises", lambda: len(self.run_with(paylink, "links", json=True).json or []) == links)
        result = self.run_with(paylink, "sync")
        self.expect(result, 7)
        self.assertIn(f"Paylink Desk (process {window.pid})", result.err)
        second = self.open_window(paylink)
        self.assertEqual(0, second.wait(30), "the second one ends")
        self.assertIn("brought to the front", (paylink.home / "window2.log").read_text(errors="replace"))
        self.assertIsNone(window.poll(), "and the first lives on")
        self.close(window)
        self.expect(self.run_with(paylink, "sync"), 0)
        self.assert_clean(paylink)

    def test_nothing_it_writes_holds_a_key(self):
        """Its log is on in full, the server fails in every way, and it is killed in the middle of it."""
        server, paylink = self.account(latency=20)
        self.login(paylink)
        folder = paylink.data / "log"
        written = lambda: "".join(part.read_text() for part in sorted(folder.iterdir()))  # the older half counts
        for keys, fault, death in ((False, "", signal.SIGTERM), (True, "500code", signal.SIGKILL),
                                   (True, "notjson", signal.SIGABRT), (False, "", signal.SIGSEGV)):
            with self.subTest(keys=keys, fault=fault, death=death):
                server.switch(fault=fault)
                server.forget()
                window = self.open_window(paylink, keys=keys, cores=True)
                self.wait_for("the window asks the server", lambda: len(server.log()) > 1)
                window.send_signal(death)
                self.assertNotEqual(0, window.wait(30))
                self.assertIn("paylink-desk", written())
                self.assert_clean(paylink)
        server.switch(fault="")
        self.assertIn("qt.", written(), "the libraries' own lines are in it, or the test shows nothing")
        self.assertEqual([], paylink.loose(), "files 600, folders 700")
        report = self.run_with(paylink, "doctor", "--report")
        self.expect(report, 0)
        self.assertIn("info paylink.ui paylink-desk", written())
        self.assert_clean(paylink)

    def test_a_refused_key_is_not_sent_by_the_next_window(self):
        server, paylink = self.account(auth_after=1)
        self.login(paylink)
        server.forget()
        window = self.open_window(paylink)
        self.wait_for("it asks", server.log)
        self.wait_for("it notes", lambda: self.run_with(paylink, "profiles", json=True).json[0]["keyRefused"])
        self.close(window)
        asked = len(server.log())
        self.assertEqual(1, asked)
        window = self.open_window(paylink)
        time.sleep(1.5)  # nothing is to happen
        self.assertIsNone(window.poll())
        self.assertEqual(asked, len(server.log()))

    def test_a_locked_keychain_leaves_what_is_cached(self):
        server, paylink = self.account()
        self.login(paylink)
        self.expect(self.run_with(paylink, "sync"), 0)
        server.forget()
        keyring("--lock")
        try:
            window = self.open_window(paylink)
            time.sleep(1.5)  # nothing is to happen
            self.assertIsNone(window.poll())
            self.assertEqual([], server.log())
        finally:
            keyring("--unlock")


if __name__ == "__main__":
    unittest.main()
