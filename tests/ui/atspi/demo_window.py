#!/usr/bin/python3
"""The demonstration, as a screen reader's user finds it: the links, then the payments."""

from links_window import read_links
from payments_window import open_link, read_payments
from walk import run


def demo(walk):
    app = walk.open("--demo")
    read_links(app)
    open_link(app)
    read_payments(app)


if __name__ == "__main__":
    run(demo)
