"""Secrets in what a program wrote, however they are spelled there."""

import base64
import pathlib
import urllib.parse


def spellings(text):
    """Plain and as UTF-16, each also in base64, wherever in it that begins, and hexadecimal; as in addresses and JSON."""
    for plain in (text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be")):
        yield plain
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            for skipped in range(3):  # wherever it begins inside a longer text
                part = plain[skipped:]
                yield encode(part[: len(part) // 3 * 3])
        yield plain.hex().encode()
        yield plain.hex().upper().encode()
    quoted = {urllib.parse.quote(text, safe=""), urllib.parse.quote(text), urllib.parse.quote_plus(text),
              text.replace("/", "\\/")}  # JSON of some writers
    quoted |= {way.lower() for way in quoted if "%" in way}
    for way in quoted:
        yield way.encode()
        yield way.encode("utf-16-le")


def needles(*texts):
    return sorted({needle for text in texts for needle in spellings(text)})


def found_in(data, secrets):
    """Which of the spellings stand in these bytes."""
    return [needle for needle in secrets if needle in data]


def files_holding(root, secrets):
    """Every file below `root` in which one of them stands, with what was found, and every name that is one."""
    found = []
    for path in pathlib.Path(root).rglob("*"):
        trouble = found_in(str(path).encode(), secrets)
        if path.is_file() and not path.is_symlink():
            try:
                trouble += found_in(path.read_bytes(), secrets)
            except FileNotFoundError:  # a companion of a database goes with its last reader
                continue
        if trouble:
            found.append((str(path), trouble))
    return found
