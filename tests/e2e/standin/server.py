"""The HTTP side: the API under its base, the control desk under /_control, and the recorder on another port."""

from __future__ import annotations

import json
import re
import socket
import threading
import time
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

from .shapes import Shapes, decimal
from .switches import Switches
from .world import World

BASE = "/api/v2/mytpe-pay"
_HTML = b"<html>\r\n<head><title>%d</title></head>\r\n<body><center><h1>%d Bad Gateway</h1></center></body></html>\r\n"


class Answer:
    def __init__(self, status, body=b"", kind="application/json", headers=()):
        self.status, self.body, self.kind, self.headers = status, body, kind, list(headers)
        self.fault = self.cut = False


class Recorder(ThreadingHTTPServer):
    """Another host: whoever comes here is noted, with the names of the headers it brought."""

    daemon_threads = True

    def __init__(self):
        self.visits = []
        super().__init__(("127.0.0.1", 0), RecorderHandler)
        self.address = f"http://localhost:{self.server_address[1]}"


class RecorderHandler(BaseHTTPRequestHandler):
    def _note(self):
        self.server.visits.append({"path": self.path, "headers": sorted(name.lower() for name in self.headers.keys())})
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = _note

    def log_message(self, *_):
        pass


class StandInServer(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, world: World, switches: Switches, key: str, secret: str, port=0):
        super().__init__(("127.0.0.1", port), Handler)
        self.recorder = Recorder()
        self.world, self.switches, self.key, self.secret = world, switches, key, secret
        self.shapes = Shapes(world, switches, self.recorder.address)
        self.lock = threading.Lock()
        self.log = []
        self.seen = self.matched = 0
        self.orders = {}  # instance number -> the order its links are listed in while it shifts
        self.instances = {str(self.shapes.ident("instance", i.n)): i for i in world.instances}
        self.links = {str(self.shapes.ident("link", k.n)): k for k in world.links}
        threading.Thread(target=self.recorder.serve_forever, daemon=True).start()

    @property
    def base(self):
        return f"http://127.0.0.1:{self.server_address[1]}{BASE}"

    # -- the API ------------------------------------------------------------------------------------------------------

    def answer(self, method, path, query, headers):
        s = self.switches
        with self.lock:
            self.seen += 1
            seen = self.seen
            faulty = self._draw_fault(path)
        if s.arrivals and seen % s.arrivals == 0:
            self._arrival(seen)
        if s.latency:
            time.sleep(s.latency / 1000)
        right = headers.get("X-API-KEY") == self.key and headers.get("X-API-SECRET") == self.secret
        if not right or 0 <= s.auth_after < seen:
            if "json" not in (headers.get("Accept") or ""):
                return Answer(200, b"<html><body>Login</body></html>", "text/html; charset=UTF-8")
            return self._json(401, {"message": "Unauthenticated."})
        answer = self._fault(path) if faulty and s.fault != "cut" else self._route(method, path, query)
        answer.fault, answer.cut = faulty, faulty and s.fault == "cut"
        return answer

    def _draw_fault(self, path):
        s = self.switches
        if not s.fault or s.fault_times == 0 or not re.search(s.fault_path, path):
            return False
        self.matched += 1
        if self.matched % s.fault_every:
            return False
        s.fault_times -= 1 if s.fault_times > 0 else 0
        return True

    def _fault(self, path):
        s = self.switches
        if s.fault == "429":
            return self._json(429, {"message": "Too Many Attempts."}, [("Retry-After", str(s.retry_after))])
        if s.fault == "429date":
            until = self.clock() + timedelta(seconds=s.retry_after + 1)
            return self._json(429, {"message": "Too Many Attempts."}, [("Retry-After", format_datetime(until, True))])
        if s.fault in ("502", "503"):
            code = int(s.fault)
            return Answer(code, _HTML % (code, code), "text/html")
        if s.fault == "500code":
            return self._json(500, {"error": "CANNOT_LIST_NOW|Une opération est en cours, réessayez."})
        if s.fault == "notjson":
            return Answer(200, b"Maintenance en cours, merci de patienter.", "application/json")
        if s.fault == "empty":
            return Answer(200, b"", "application/json")
        if s.fault == "refused":
            return self._json(200, {"success": False, "message": "SERVICE_SUSPENDED", "data": None})
        if s.fault == "redirect":
            return Answer(302, b"", "text/html", [("Location", self.recorder.address + BASE + path)])
        raise ValueError(s.fault)

    def _arrival(self, seen):
        with self.world.lock:
            open_links = [k for k in self.world.links if k.status == "active" and k.mode == "reusable"]
            if open_links:
                self.world.pay(open_links[seen % len(open_links)], 100 + seen)

    def _route(self, method, path, query):
        parts = [unquote(p) for p in path.split("/") if p]
        if method != "GET":
            return self._json(405, {"message": f"The {method} method is not supported for this route."})
        if not parts and not path and self.switches.slash == "redirect":
            return Answer(301, b"", "text/html", [("Location", self.base + "/")])
        with self.world.lock:
            return self._read(parts, path, query) or self._json(404, {"success": False, "message": "NOT_FOUND", "code": 404})

    def _read(self, parts, path, query):
        if not parts or parts == ["active"]:
            rows = [i for i in self.world.instances if not parts or i.status == "active"]
            wanted = query.get("status")
            rows = [i for i in rows if not wanted or i.status == wanted]
            return self._page(rows, self.shapes.instance, path, query, active=bool(parts))
        if parts == ["transaction", "recent"]:
            return self._recent(path, query)
        if parts == ["stats"]:
            done = [p.centimes for p in self.world.payments if p.status == "completed"]
            return self._json(200, self.shapes.wrap({"transaction_count": len(done), "total_amount": decimal(sum(done)),
                                                     "mytpe_pay_count": len(self.world.instances)}, "Stats"))
        if len(parts) == 2 and parts[1] == "links" and parts[0] in self.instances:
            return self._links(self.instances[parts[0]], path, query)
        if parts[0] == "links" and len(parts) in (2, 3):
            link = self.links.get(parts[1])
            if link is None or link.deleted:
                return self._json(404, {"success": False, "message": "PAY_LINK_NOT_FOUND", "code": 404})
            return self._link(link, parts[2:], path, query)
        return None

    def _link(self, link, rest, path, query):
        if not rest:
            return self._json(200, self.shapes.wrap(self.shapes.link(link), "Pay link details retrieved successfully"))
        if rest == ["transactions"]:
            wanted = query.get("status")
            rows = [p for p in link.payments if not wanted or p.status == wanted]
            return self._page(rows, self.shapes.payment, path, query)
        if rest == ["statistics"]:
            data = {"pay_link_id": self.shapes.ident("link", link.n), "pay_link_slug": link.slug,
                    "total_completed_amount": decimal(link.collected), "time_series_data": []}
            return self._json(200, self.shapes.wrap(data, "Statistics"))
        return None

    def _links(self, instance, path, query):
        s = self.switches
        rows = self.world.listed(instance)
        if s.shift:
            known = self.orders.setdefault(instance.n, [k.n for k in rows])
            place = {n: i for i, n in enumerate(known)}
            rows.sort(key=lambda k: place.get(k.n, len(place)))
            page, size = self._window(query)
            border = page * size
            if border < len(known):  # the next page's first row and this page's last one change places
                known[border - 1], known[border] = known[border], known[border - 1]
                s.shift -= 1 if s.shift > 0 else 0
        wanted, text = query.get("status"), query.get("search", "").lower()
        rows = [k for k in rows if (not wanted or k.status == wanted) and text in f"{k.title} {k.slug}".lower()]
        return self._page(rows, self.shapes.link_item, path, query)

    def _recent(self, path, query):
        style = self.switches.recent
        rows, shape = self.world.payments, lambda p: self.shapes.payment(p, recent=True)
        if style == "missing":
            return None
        if style == "array":
            data = [shape(p) for p in rows[:self._window(query)[1]]]
            return self._json(200, self.shapes.wrap(data, "Recent transactions"))
        if style == "ignore_page":
            query = dict(query, page="1")
        if style == "ignore_per_page":
            query = dict(query, per_page="10")
        return self._page(rows, shape, path, query)

    def _window(self, query):
        def number(name, default):
            text = query.get(name, "")
            return max(1, int(text)) if text.isdigit() else default
        size = self.switches.fixed_page or min(number("per_page", 10), self.switches.cap)
        return number("page", 1), size

    def _page(self, rows, shape, path, query, active=False):
        page, size = self._window(query)
        part = [shape(row) for row in rows[(page - 1) * size:page * size]]
        data = self.shapes.page(part, page, size, len(rows), path)
        return self._json(200, self.shapes.wrap(data, "Retrieved successfully", active=active))

    def _json(self, status, value, headers=()):
        return Answer(status, self.shapes.dump(value), headers=headers)

    def clock(self):
        return datetime.now(timezone.utc) + timedelta(seconds=self.switches.clock)

    # -- the control desk -----------------------------------------------------------------------------------------------

    def control(self, method, path, body):
        if method == "GET":
            with self.lock:
                known = {"/truth": self.shapes.truth, "/log": lambda: list(self.log), "/switches": self.switches.as_dict,
                         "/recorder": lambda: {"address": self.recorder.address, "visits": list(self.recorder.visits)}}
                return 200, known[path]()
        value = json.loads(body or b"{}")
        if path == "/switches":
            with self.lock:
                self.switches.update(value)
                self.orders.clear()
                self.seen = self.matched = 0
            return 200, self.switches.as_dict()
        if path == "/forget":
            with self.lock:
                self.log.clear()
            return 200, {}
        if path == "/mutate":
            self._mutate(**value)
            return 200, {}
        raise KeyError(path)

    def _mutate(self, op, link=None, transaction=None, **values):
        world = self.world
        if transaction is not None:
            known = {str(self.shapes.ident("transaction", p.n)): p for p in world.payments}
            return world.finish(known[transaction], op)
        target = self.links[link]
        simple = {"pause": {"status": "inactive"}, "resume": {"status": "active"}, "expire": {"status": "expired"},
                  "hide": {"hidden": True}, "show": {"hidden": False}, "change": values}
        if op in simple:
            return world.change(target, **simple[op])
        return {"pay": world.pay, "restock": world.restock, "delete": world.delete}[op](target, **values)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 60

    def setup(self):
        super().setup()
        self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def _serve(self):
        arrived = time.monotonic()
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        url = urlsplit(self.path)
        if url.path.startswith("/_control"):
            return self._control(url.path[len("/_control"):], body)
        if url.path != BASE and not url.path.startswith(BASE + "/"):
            answer, path = Answer(404, b"<html>404</html>", "text/html"), url.path
        else:
            path = url.path[len(BASE):]
            query = {name: values[-1] for name, values in parse_qs(url.query).items()}
            answer = self.server.answer(self.command, path, query, self.headers)
        entry = {"arrived": arrived, "method": self.command, "path": path, "query": url.query, "status": answer.status,
                 "fault": answer.fault, "key": "X-API-KEY" in self.headers, "bytes": len(answer.body),
                 "accept": self.headers.get("Accept") or "", "retry": dict(answer.headers).get("Retry-After")}
        self._send(answer, entry)

    def _send(self, answer, entry):
        lines = [f"HTTP/1.1 {answer.status} {self.responses.get(answer.status, ('',))[0]}",
                 f"Date: {format_datetime(self.server.clock(), True)}", f"Content-Type: {answer.kind}",
                 f"Content-Length: {len(answer.body)}", *(f"{name}: {value}" for name, value in answer.headers)]
        head = ("\r\n".join(lines) + "\r\n\r\n").encode()
        sent = answer.body[:len(answer.body) * 2 // 3] if answer.cut else answer.body
        entry["sent"] = time.monotonic()
        with self.server.lock:
            self.server.log.append(entry)
        self.wfile.write(head + sent)
        if answer.cut:
            self.close_connection = True

    def _control(self, path, body):
        try:
            status, value = self.server.control(self.command, path, body)
        except (KeyError, TypeError, ValueError) as problem:
            status, value = 400, {"problem": f"{type(problem).__name__}: {problem}"}
        data = json.dumps(value).encode()
        self.wfile.write(b"HTTP/1.1 %d OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % (status, len(data)) + data)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = _serve

    def handle(self):
        try:
            super().handle()
        except (ConnectionError, TimeoutError):
            pass  # the reader went away, as a killed one does

    def log_message(self, *_):
        pass
