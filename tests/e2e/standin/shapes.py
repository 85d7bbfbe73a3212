"""Puts the world into the server's words: the many forms of one answer that the contract allows."""

from __future__ import annotations

import json
import re
import uuid
from datetime import timedelta

from .switches import Switches
from .world import Link, Payment, World

_RAW = re.compile(r'"\\u0001(.*?)\\u0001"')
_SPACE = uuid.UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")

_LIST_TYPE = ("id", "title", "slug", "type", "amount", "status", "payment_mode", "payment_status", "collected_amount")
_THINNER = ("id", "title", "slug", "type", "amount", "status")
_INACTIVITY = ("udfs", "inactivity_timeout_minutes", "effective_inactivity_timeout_minutes",
               "inactivity_timeout_source", "last_activity_at")
_PAYMENT_TYPE = ("id", "transactionable_id", "amount", "status", "payment_method", "name", "email", "created_at",
                 "updated_at")


def decimal(centimes):
    return f"{centimes // 100}.{centimes % 100:02d}"


class Shapes:
    def __init__(self, world: World, switches: Switches, other_host: str):
        self.world, self.s, self.other_host = world, switches, other_host

    # -- words ------------------------------------------------------------------------------------------------------

    def dump(self, value):
        text = _RAW.sub(r"\1", json.dumps(value, ensure_ascii=self.s.escape == "php"))
        return (text.replace("/", "\\/") if self.s.escape == "php" else text).encode()

    def ident(self, kind, n):
        if self.s.ids == "number":
            return n
        if self.s.ids == "opaque":
            return f"{kind}-demo_{n}"
        return str(uuid.uuid5(_SPACE, f"{kind}/{n}"))

    def money(self, centimes, salt=0):
        if centimes is None:
            return None
        style = self.s.amounts
        if style == "mixed":
            style = ("text", "number", "short", "exp")[salt % 4]
        if style == "text":
            return decimal(centimes)
        token = {"number": decimal(centimes) if centimes % 100 else str(centimes // 100),
                 "short": decimal(centimes).rstrip("0").rstrip("."),
                 "exp": f"{centimes // 1000}.{centimes % 1000:03d}e1"}[style]
        return f"\x01{token}\x01"

    def stamp(self, moment):
        digits = self.s.fraction
        fraction = f".{moment.microsecond:06d}"[:digits + 1] if digits else ""
        return moment.strftime("%Y-%m-%dT%H:%M:%S") + fraction + "Z"

    def words(self, link: Link):
        """status, payment_status, type, payment_mode as sent."""
        status, paid, kind, mode = link.status, link.payment_status, link.kind, link.mode
        if status == "expired" and self.s.expired == "old":
            status = "closed"
        if self.s.words == "unknown":
            stranger = link.n % 9
            if stranger == 4 and mode == "reusable":
                status = "frozen"
            elif stranger == 5 and link.status != "expired":
                paid = "under_review"
            elif stranger == 6 and mode == "reusable":
                mode = "subscription"
            elif stranger == 7 and kind == "dynamic":
                kind = "fixed"
            elif stranger == 8 and kind == "dynamic":
                kind = "auction"
        return status, paid, kind, mode

    def payment_words(self, p: Payment):
        """status, method, environment as sent."""
        odd = self.s.words == "unknown"
        return ("chargeback" if odd and p.status == "refused" else p.status,
                "wallet" if odd and p.n % 5 == 1 else "online",
                "staging" if odd and p.n % 7 == 2 else ("development" if p.n % 50 == 9 else "production"))

    def _map(self, value):
        if value:
            return value
        return {"object": {}, "list": [], "null": None, "absent": ...}[self.s.empty]

    # -- rows -------------------------------------------------------------------------------------------------------

    def instance(self, i):
        status = "suspended" if self.s.words == "unknown" and i.status == "inactive" else i.status
        return {"id": self.ident("instance", i.n), "name": i.name, "description": None, "logo": None,
                "application_id": f"APP-{i.n}", "status": status, "registre_commerce_id": f"rc-{i.n}",
                "bank_account_id": f"bank-{i.n}", "brand_id": f"brand-{i.n}", "user_id": "7",
                "created_at": self.stamp(i.created), "updated_at": self.stamp(i.created)}

    def link(self, k: Link):
        status, paid, kind, mode = self.words(k)
        left = None if k.quota is None else k.quota - k.count
        udfs = {"udf1": {"value": f"INV-{k.n:05d}", "label": "Invoice Number"}} if k.n % 3 == 0 else {}
        row = {"id": self.ident("link", k.n), "mytpe_pay_id": self.ident("instance", k.instance.n), "title": k.title,
               "details": f"Description de l'article {k.n}", "logo": None, "slug": k.slug, "type": kind,
               "amount": self.money(k.price, k.n), "status": status, "payment_mode": mode, "max_payments": k.quota,
               "successful_payments_count": k.count, "metadata": self._map({"ref": f"R{k.n}"} if k.n % 4 == 0 else {}),
               "settings": self._map({}), "udfs": self._map(udfs), "created_at": self.stamp(k.created),
               "updated_at": self.stamp(k.updated), "payment_link": self.url(k), "payment_status": paid,
               "remaining_payments": left, "collected_amount": self.money(k.collected, k.n + 1),
               "inactivity_timeout_minutes": k.timeout,
               "effective_inactivity_timeout_minutes": k.effective_timeout,
               "inactivity_timeout_source": k.timeout_source, "last_activity_at": self.stamp(k.last_activity)}
        if self.s.pages == "text":
            row["successful_payments_count"] = str(k.count)
        return {name: value for name, value in row.items()
                if value is not ... and (self.s.inactivity or name not in _INACTIVITY)}

    def link_item(self, k: Link):
        row = self.link(k)
        keep = {"full": row, "thin": _LIST_TYPE, "thinner": _THINNER}[self.s.items]
        return {name: row[name] for name in keep}

    def url(self, k: Link):
        return f"https://checkout.example/p/{k.slug}?ref={k.n}"  # on purpose not the shape of the documented one

    def payment(self, p: Payment, recent=False):
        status, method, environment = self.payment_words(p)
        ident = self.ident("transaction", p.n)
        link_id = self.ident("link", p.link.n)
        anonymous = p.n % 6 == 0
        row = {"id": str(ident) if recent and self.s.recent_ids == "text" else ident,
               "transactionable_id": link_id, "transactionable_type": "App\\Models\\MytpePayLink",
               "amount": self.money(p.centimes, p.n), "status": status, "payment_method": method,
               "environment": environment, "name": None if anonymous else f"Client {p.n}",
               "email": "" if anonymous else f"client{p.n}@example.dz", "phone_number": None,
               "order_number": f"ORD{p.n:07d}", "order_id": f"gw-{p.n:06d}", "approval_code": p.approval,
               "gateway_message": None if p.status == "completed" else "Solde insuffisant",
               "metadata": {"original_slug": p.link.slug, "payment_link_id": link_id, "payment_mode": p.link.mode},
               "created_at": self.stamp(p.created), "updated_at": self.stamp(p.updated)}
        if self.s.payments == "thin":
            row = {name: row[name] for name in _PAYMENT_TYPE}
        if recent and self.s.recent == "no_link":
            for name in ("transactionable_id", "transactionable_type", "metadata"):
                row.pop(name, None)
        return row

    # -- envelopes and pages ----------------------------------------------------------------------------------------

    def wrap(self, data, message, listing=False, active=False):
        style = self.s.envelope
        if style == "mixed":
            style = "full" if active else "bare"
        if style == "bare":
            return data
        return {"data": data} if style == "data" else {"success": True, "message": message, "data": data}

    def page(self, rows, page, size, total, path):
        last = max(1, -(-total // size))
        start = (page - 1) * size
        elsewhere = f"{self.other_host}{path}?page="  # a proxy's own idea of the address: not to be followed
        full = {"current_page": page, "data": rows, "first_page_url": elsewhere + "1",
                "from": start + 1 if rows else None, "last_page": last, "last_page_url": f"{elsewhere}{last}",
                "links": [], "next_page_url": f"{elsewhere}{page + 1}" if page < last else None, "path": self.other_host,
                "per_page": size, "prev_page_url": None, "to": start + len(rows) if rows else None, "total": total}
        if self.s.pages == "no_last":
            return {name: full[name] for name in ("current_page", "data", "per_page", "total")}
        if self.s.pages == "minimal":
            return {name: full[name] for name in ("current_page", "data", "total")}
        if self.s.pages == "text":
            return {name: str(value) if isinstance(value, int) else value for name, value in full.items()}
        return full

    # -- truth ------------------------------------------------------------------------------------------------------

    def truth(self):
        """What a reader must find, in plain integers and words, with nothing of the wording above."""
        with self.world.lock:
            links = [self._link_truth(k) for k in self.world.links if not k.deleted]
            payments = [self._payment_truth(p) for p in self.world.payments]
        days, months = {}, {}
        for p in payments:
            if p["status"] == "completed":
                for table, key in ((days, p["day"]), (months, p["day"][:7])):
                    row = table.setdefault(key, {"count": 0, "collected": 0})
                    row["count"] += 1
                    row["collected"] += p["centimes"]
        return {"instances": [{"id": str(self.ident("instance", i.n)), "name": i.name} for i in self.world.instances],
                "links": links, "transactions": payments, "days": days, "months": months,
                "completed": {"count": sum(d["count"] for d in days.values()),
                              "collected": sum(d["collected"] for d in days.values())}}

    def _link_truth(self, k: Link):
        status, paid, kind, mode = self.words(k)
        state = "unknown" if status == "frozen" else k.state
        counting = self.s.inactivity and state == "active" and mode in ("one_shot", "limited")
        deadline = source = None
        if counting and k.effective_timeout is not None:
            deadline = (k.last_activity + timedelta(minutes=k.effective_timeout)).isoformat()
            source = k.timeout_source
        return {"id": str(self.ident("link", k.n)), "instance": str(self.ident("instance", k.instance.n)),
                "slug": k.slug, "title": k.title, "url": self.url(k), "wire_status": status,
                "wire_payment_status": paid, "wire_type": kind, "wire_mode": mode, "state": state, "price": k.price,
                "max": k.quota, "count": k.count, "collected": k.collected, "deadline": deadline,
                "deadline_source": source, "transactions": len(k.payments), "hidden": k.hidden}

    def _payment_truth(self, p: Payment):
        status, method, environment = self.payment_words(p)
        local = p.created + timedelta(hours=1)
        full = self.s.payments == "full"
        return {"id": str(self.ident("transaction", p.n)), "link": str(self.ident("link", p.link.n)),
                "status": status, "centimes": p.centimes, "created": p.created.strftime("%Y-%m-%dT%H:%M:%S"),
                "day": local.strftime("%Y-%m-%d"), "time": local.strftime("%H:%M:%S"), "method": method,
                "order_number": f"ORD{p.n:07d}" if full else None, "order_id": f"gw-{p.n:06d}" if full else None,
                "approval_code": p.approval if full else None, "environment": environment if full else None}
