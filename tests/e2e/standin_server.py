#!/usr/bin/env python3
"""A stand-in v2 payment server on 127.0.0.1, for tests.

    standin_server.py [--port P] [--links N] [--transactions N] [--seed S] [--settled] [--NAME VALUE ...]

Every field of standin/switches.py is an option: --amounts mixed --recent array --fault 429 --fault-every 20 ...
Prints one JSON line {"base","key","secret","control"} once it listens; ends on SIGTERM or when standard input closes.
The control desk: GET /_control/truth, /log, /switches, /recorder; POST /_control/switches, /mutate, /forget.
"""

import argparse
import json
import os
import signal
import sys
import threading
from dataclasses import fields

from standin.server import StandInServer
from standin.switches import Switches
from standin.world import World


def options():
    parser = argparse.ArgumentParser(description="Stand-in v2 payment server for tests.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--links", type=int, default=30)
    parser.add_argument("--transactions", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--settled", action="store_true", help="no payment is still pending or processing")
    parser.add_argument("--key", default="standin-key-7Qm2")
    parser.add_argument("--secret", default="standin-secret-9Zx4")
    for field in fields(Switches):
        kind = {"bool": lambda text: text.lower() in ("1", "true", "yes"), "int": int}.get(field.type, str)
        parser.add_argument("--" + field.name.replace("_", "-"), type=kind, default=field.default)
    return parser.parse_args()


def main():
    chosen = options()
    switches = Switches(**{field.name: getattr(chosen, field.name) for field in fields(Switches)})
    world = World(chosen.seed, chosen.links, chosen.transactions, chosen.settled)
    server = StandInServer(world, switches, chosen.key, chosen.secret, chosen.port)

    def stop(*_):
        threading.Thread(target=server.shutdown, daemon=True).start()

    def watch_input():
        while os.read(sys.stdin.fileno(), 4096):
            pass
        stop()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    threading.Thread(target=watch_input, daemon=True).start()
    control = f"http://127.0.0.1:{server.server_address[1]}/_control"
    print(json.dumps({"base": server.base, "key": chosen.key, "secret": chosen.secret, "control": control}), flush=True)
    server.serve_forever(poll_interval=0.05)


if __name__ == "__main__":
    main()
