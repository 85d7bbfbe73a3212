#!/usr/bin/env bash
# A shop and the window in the desktop of session.sh; the window is killed while a form is typed and while links change.
#   killed_window.sh PROGRAM SANDBOX
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
program=$1 sandbox=$2

if ! /usr/bin/python3 -c 'import pyatspi' 2>/dev/null; then
    echo 'killed_window.sh: pyatspi is not installed, so the window is not driven (packages: python3-pyatspi gir1.2-atspi-2.0)' >&2
    exit 77
fi
folder=$(mktemp -d)
shop=
trap '[[ -z $shop ]] || kill "$shop" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$folder"' EXIT
"$sandbox" --links 40 --transactions 40 --seed 5 >"$folder/shop.json" &
shop=$!
for _ in {1..200}; do
    [[ -s $folder/shop.json ]] && break
    sleep 0.05
done
/usr/bin/python3 -B "$here/killed_window.py" "$program" "$folder"
