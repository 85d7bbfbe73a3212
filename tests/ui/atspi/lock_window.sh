#!/usr/bin/env bash
# Starts a shop and the window in the desktop of session.sh; sets a passphrase, locks, unlocks, starts again
# locked, begins anew.
#   lock_window.sh PROGRAM SANDBOX FOLDER-FOR-PICTURES
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
program=$1 sandbox=$2 pictures=$3

if ! /usr/bin/python3 -c 'import pyatspi' 2>/dev/null; then
    echo 'lock_window.sh: pyatspi is not installed, so the window is not driven (packages: python3-pyatspi gir1.2-atspi-2.0)' >&2
    exit 77
fi
mkdir -p "$pictures"
folder=$(mktemp -d)
running=()
trap 'kill "${running[@]}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$folder"' EXIT
"$sandbox" >"$folder/shop.json" &
running+=($!)
for _ in {1..200}; do
    [[ -s $folder/shop.json ]] && break
    sleep 0.05
done
field() { /usr/bin/python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$folder/shop.json" "$1"; }
use() {
    local window outcome=0
    PAYLINK_API_KEY=$(field key) PAYLINK_API_SECRET=$(field secret) \
        "$program" --data-dir "$folder/data" --base-url "$(field base)" --theme light --language en &
    window=$!
    running+=("$window")
    /usr/bin/python3 -B "$here/lock_window.py" "$1" "$folder/data" || outcome=$?
    if command -v import >/dev/null; then
        import -window root "$pictures/xvfb-lock-$1.png"
    fi
    ((outcome == 0)) || exit "$outcome"
    kill "$window" # it is still there
    wait "$window" || true
}
use set
use again
use anew
