"""The merchant's world: instances, links and payments, deterministic from a seed, with its own truth."""

from __future__ import annotations

import bisect
import random
import threading
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone

UTC = timezone.utc
ALGIERS = timezone(timedelta(hours=1))

TITLES = [
    "Collier d'argent", 'Bracelet "filigrane", petit', "قلادة فضية", "=SOMME(A1;A2)", "Facture n° 101",
    "Atelier poterie", "Billet, concert du soir", "@atelier", "Don libre\n(merci)", "Café & gâteau", "-10 % Ramadan",
    "Formation à distance", "Logo; charte graphique", "Панно", "Ticket 🎫",
]

# Moments where a day, a week, a quarter or a year turns in Algiers (UTC+1) but not in UTC, or the reverse.
EDGES = [
    "2024-12-31T22:59:59.999999", "2024-12-31T23:00:00.000000", "2024-12-29T22:30:00.000000",
    "2024-12-29T23:30:00.000000", "2025-03-31T22:59:59.000001", "2025-03-31T23:00:00.000001",
    "2024-02-28T23:15:00.000000", "2024-02-29T22:59:59.500000", "2025-06-30T23:59:59.999000",
    "2025-07-01T00:00:00.000000", "2024-12-31T23:59:59.999999", "2025-01-01T00:00:00.000000",
]

# 2^53 + 1 centimes: no double holds it, whichever way the amount is written.
HUGE = 9007199254740993

FINAL = [("completed", 74), ("failed", 16), ("refused", 7), ("refunded", 3)]
OPEN = FINAL + [("pending", 5), ("processing", 2)]


@dataclass
class Instance:
    n: int
    name: str
    status: str
    default_timeout: int | None
    created: datetime


@dataclass
class Payment:
    n: int
    link: "Link"
    status: str
    centimes: int
    created: datetime
    updated: datetime
    approval: str | None

    @property
    def newest_first(self):
        return (-self.created.timestamp(), -self.n)


@dataclass
class Link:
    n: int
    instance: Instance
    title: str
    kind: str  # dynamic: fixed price; static: the payer types the amount
    mode: str
    price: int | None
    created: datetime
    updated: datetime
    status: str = "active"
    quota: int | None = None
    timeout: int | None = None
    count: int = 0
    collected: int = 0
    last_activity: datetime | None = None
    hidden: bool = False
    deleted: bool = False
    payments: list = field(default_factory=list)

    @property
    def slug(self):
        return f"boutique-{self.n:05d}-{self.mode.replace('_', '')}"

    @property
    def timeout_source(self):
        if self.timeout is not None:
            return "link"
        return "instance" if self.instance.default_timeout is not None else None

    @property
    def effective_timeout(self):
        return self.timeout if self.timeout is not None else self.instance.default_timeout

    @property
    def payment_status(self):
        if self.status in ("expired", "inactive"):
            return self.status
        if self.mode == "reusable":
            return "active_receiving_payments" if self.count else "active"
        if self.mode == "one_shot":
            return "paid" if self.count else ("awaiting_payment" if self.status == "active" else "closed")
        if self.status == "closed":
            return "fully_paid" if self.count >= self.quota else "closed"
        return "partially_paid" if self.count else "awaiting_payment"

    @property
    def state(self):
        if self.status == "inactive":
            return "paused"
        if self.status != "closed":
            return self.status
        if self.mode == "one_shot" and self.count:
            return "paid"
        if self.mode == "limited" and self.count >= self.quota:
            return "sold-out"
        return "closed"

    def absorb(self, payment):
        """A payment became completed: count it, and close the link when its quota is reached."""
        self.count += 1
        self.collected += payment.centimes
        self.last_activity = max(self.last_activity, payment.updated)
        if self.status == "active" and self.mode != "reusable":
            if self.count >= (1 if self.mode == "one_shot" else self.quota):
                self.status = "closed"


class World:
    """Everything the server knows. Every public method takes the lock, so requests and changes may overlap."""

    def __init__(self, seed=1, links=30, transactions=300, settled=False, now=None):
        self.lock = threading.RLock()
        self.random = random.Random(seed)
        self.now = (now or datetime.now(UTC) - timedelta(minutes=10)).replace(microsecond=0)  # changes are never in the future
        self.typed = 0  # payments whose sum the payer chose
        self.settled = settled
        self.payments = []  # newest first
        self.instances = self._make_instances()
        self.links = [self._make_link(n + 1, links) for n in range(links)]
        self._make_payments(transactions)
        for link in self.links:
            self._settle(link)

    # -- making ---------------------------------------------------------------------------------------------------

    def _make_instances(self):
        made = datetime(2023, 5, 1, 9, 0, tzinfo=UTC)
        rows = [("Bijoux de Leïla", "active", 2880), ("Atelier, céramique", "active", None),
                ("Ancienne boutique", "inactive", 1440), ("Nouvelle demande", "pending", None)]
        return [Instance(i + 1, name, status, timeout, made) for i, (name, status, timeout) in enumerate(rows)]

    def _make_link(self, n, total):
        r = self.random
        mode = ("reusable", "limited", "reusable", "one_shot")[n % 4]
        kind = "static" if mode == "reusable" and r.random() < 0.35 else "dynamic"
        price = r.choice([None, 100000]) if kind == "static" else r.choice([7, 10001, 500010, 800000, 1234567, 99999999])
        created = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(seconds=r.randrange(20 * 86400), microseconds=r.randrange(10**6))
        if n % 10 == 7:  # a few young links, whose deadline lies ahead
            created = self.now - timedelta(hours=3, seconds=n)
        timeout = r.choice([None, None, 30, 720, 525600])
        instance = self.instances[r.choices((0, 1, 2), (6, 3, 1))[0]]
        return Link(n, instance, f"{TITLES[n % len(TITLES)]} {n}", kind, mode, price, created, created,
                    timeout=timeout, last_activity=created, quota=10**9 if mode == "limited" else None)

    def _make_payments(self, wanted):
        r = self.random
        open_links = [link for link in self.links if link.n % 8 != 5]  # the others never see a payment
        weights = [1.0 / (1 + i % 17) for i in range(len(open_links))]
        words, odds = zip(*(FINAL if self.settled else OPEN))
        chosen = r.choices(open_links, weights, k=wanted)
        for n, link in enumerate(chosen, 1):
            status = r.choices(words, odds)[0]
            if status == "completed" and link.mode == "one_shot" and (link.count or link.n % 8 == 3):
                status = "failed"  # the invoice is paid already, or never will be
            self._add(link, status, self._moment(n, link), self._sum(link), n)

    def _moment(self, n, link):
        if link.n % 10 == 7:
            return link.created + timedelta(seconds=self.random.randrange(3600))
        if n <= len(EDGES):
            return datetime.fromisoformat(EDGES[n - 1]).replace(tzinfo=UTC)
        first = datetime(2024, 1, 21, tzinfo=UTC)
        return first + timedelta(seconds=self.random.randrange(640 * 86400), microseconds=self.random.randrange(10**6))

    def _sum(self, link):
        if link.kind == "dynamic":
            return link.price
        self.typed += 1
        if self.typed % 40 == 7:
            return HUGE
        return self.random.choice([1, 7, 10, 29, 99, 100, 101, 115, 435, 1110, 250000, 500010, 100000001, 1999999999])

    def _add(self, link, status, created, centimes, n=None):
        n = n or len(self.payments) + 1
        updated = created + timedelta(seconds=40)
        payment = Payment(n, link, status, centimes, created, updated, f"{n:06d}" if status == "completed" else None)
        bisect.insort(self.payments, payment, key=lambda p: p.newest_first)
        bisect.insort(link.payments, payment, key=lambda p: p.newest_first)
        if status == "completed":
            link.absorb(payment)
        return payment

    def _settle(self, link):
        """Gives a link a final state that its payments allow."""
        r = self.random
        if link.mode == "reusable":
            link.status = "inactive" if r.random() < 0.2 else "active"
        elif link.mode == "one_shot":
            link.status = "closed" if link.count else ("active", "expired", "active", "inactive")[link.n // 8 % 4]
        else:
            i = link.n // 8
            spare, link.status = [(0, "closed"), (4, "closed"), (-1, "closed"), (5, "active"), (2, "inactive"),
                                  (3, "expired"), (12, "active")][i % 7]
            if link.count < 2:
                spare, link.status = 6, ("active", "inactive", "expired")[i % 3]
            link.quota = link.count + spare
        link.updated = max(link.created, link.last_activity)

    # -- reading --------------------------------------------------------------------------------------------------

    def listed(self, instance):
        rows = [k for k in self.links if k.instance is instance and not k.hidden and not k.deleted]
        return sorted(rows, key=lambda k: (-k.collected, k.n))

    # -- changes between two looks ----------------------------------------------------------------------------------

    def pay(self, link, centimes=None, status="completed"):
        with self.lock:
            self.now += timedelta(seconds=1)
            payment = self._add(link, status, self.now, centimes or link.price or 12345)
            link.updated = self.now
            return payment

    def finish(self, payment, status):
        """A payment that was open, or had failed, gets its last word."""
        with self.lock:
            if payment.status == "completed":
                raise ValueError("a completed payment does not change")
            self.now += timedelta(seconds=1)
            payment.status, payment.updated = status, self.now
            if status == "completed":
                payment.approval = f"{payment.n:06d}"
                payment.link.absorb(payment)
                payment.link.updated = self.now

    def change(self, link, **values):
        with self.lock:
            self.now += timedelta(seconds=1)
            for name, value in values.items():
                setattr(link, name, value)
            link.updated = self.now

    def restock(self, link, add):
        with self.lock:
            if link.mode != "limited" or link.status == "expired":
                raise ValueError("only limited links that have not expired can be restocked")
            status = "active" if link.status == "closed" else link.status
            self.change(link, quota=max(link.quota, link.count) + add, status=status)

    def delete(self, link):
        with self.lock:
            if link.payments:
                raise ValueError("a link with transactions cannot be deleted")
            link.deleted = True
