"""Readings of the contract: each name is one server that could really exist."""

COMBOS = {
    "as_documented": {},
    "numbers_and_bare": {"ids": "number", "recent_ids": "text", "amounts": "mixed", "envelope": "bare",
                         "pages": "no_last", "empty": "list", "cap": 15},
    "thin_items_short_pages": {"items": "thin", "payments": "thin", "pages": "minimal", "cap": 7, "recent": "array",
                               "amounts": "short", "fraction": 0},
    "thinner_items_opaque_ids": {"ids": "opaque", "items": "thinner", "envelope": "data", "recent": "missing",
                                 "pages": "text", "fraction": 3, "amounts": "number", "escape": "plain"},
    "older_backend": {"inactivity": False, "expired": "old", "envelope": "mixed", "recent": "no_link",
                      "empty": "absent", "amounts": "number", "pages": "no_last"},
    "strangers_in_every_enum": {"words": "unknown", "empty": "null"},
    "recent_ignores_page": {"recent": "ignore_page", "fixed_page": 5, "pages": "minimal", "amounts": "exp"},
    "recent_ignores_per_page": {"recent": "ignore_per_page", "expired": "old", "ids": "number", "amounts": "exp"},
    "base_needs_its_slash": {"slash": "redirect", "items": "thin", "envelope": "mixed", "ids": "opaque"},
}
