#!/usr/bin/env bash
# Starts the demonstration in the desktop of session.sh and uses it as a screen reader does.
#   links_window.sh PROGRAM FOLDER-FOR-PICTURES
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
program=$1 pictures=$2

# Another python3 may come first on the PATH; the accessibility module belongs to the system's.
if ! /usr/bin/python3 -c 'import pyatspi' 2>/dev/null; then
    echo 'links_window.sh: pyatspi is not installed, so the window is not driven (packages: python3-pyatspi gir1.2-atspi-2.0)' >&2
    exit 77
fi
mkdir -p "$pictures"
"$program" --demo --theme light --language en &
running=$!
trap 'kill "$running" 2>/dev/null && wait "$running" 2>/dev/null || true' EXIT
/usr/bin/python3 -B "$here/links_window.py"
/usr/bin/python3 -B "$here/payments_window.py"
if command -v import >/dev/null; then
    import -window root "$pictures/xvfb-links.png"
fi
kill -0 "$running" # it is still there
