"""How the server words its answers and how it misbehaves. Every field is a command-line and run-time switch."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields


@dataclass
class Switches:
    # Wording
    ids: str = "uuid"            # uuid | number | opaque (fixed at the start)
    recent_ids: str = "same"     # same | text: the recent list writes numeric ids as text
    amounts: str = "text"        # text | number (5000.10) | short (5000.1) | exp (500010e-2) | mixed
    envelope: str = "full"       # full | data | bare | mixed (lists and details bare, the active list wrapped)
    pages: str = "laravel"       # laravel | no_last | minimal (page, rows, total) | text (numbers as text)
    items: str = "full"          # full | thin (the published list type) | thinner
    payments: str = "full"       # full | thin (the published transactions type)
    empty: str = "object"        # object | list | null | absent: an empty map
    inactivity: bool = True      # False: a backend from before the inactivity fields
    expired: str = "new"         # new: status expired | old: closed + payment_status expired
    words: str = "known"         # known | unknown: a stranger in every enum
    fraction: int = 6            # fraction digits of a timestamp: 0, 3 or 6
    escape: str = "php"          # php: slashes escaped | plain
    recent: str = "pages"        # pages | array | ignore_page | ignore_per_page | no_link | missing
    # Paging
    cap: int = 100               # the largest page
    fixed_page: int = 0          # above 0: the per_page parameter is ignored
    shift: int = 0               # so many list answers are followed by a row crossing the page border; -1: all
    arrivals: int = 0            # above 0: a payment lands at every Nth request
    # Line and clock
    latency: int = 0             # milliseconds before each answer
    clock: int = 0               # seconds the server's clock is ahead
    # Misbehaviour
    fault: str = ""              # 429 | 429date | 502 | 503 | 500code | cut | notjson | empty | refused | redirect
    fault_every: int = 1         # at every Nth request that matches
    fault_times: int = -1        # at most so many times; -1: no end
    fault_path: str = ""         # regular expression over the path below the base; empty: every path
    retry_after: int = 1         # seconds asked for by 429
    auth_after: int = -1         # 401 after so many requests; -1: never
    slash: str = ""              # redirect: the base without its slash answers 301 to the base with it

    def update(self, values):
        known = {f.name: f.type for f in fields(self)}
        for name, value in values.items():
            if name not in known:
                raise ValueError(f"no switch named {name}")
            setattr(self, name, value)

    def as_dict(self):
        return asdict(self)
