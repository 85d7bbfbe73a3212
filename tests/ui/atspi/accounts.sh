#!/usr/bin/env bash
# Starts two shops, a real keychain and the window in the desktop of session.sh, and goes from the first start to two
# accounts as a screen reader's user does.
#   accounts.sh PROGRAM SANDBOX FOLDER-FOR-PICTURES
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
keyring=$here/../../support/keyring.sh

if [[ ${1:-} != --inside ]]; then
    if ! /usr/bin/python3 -c 'import pyatspi' 2>/dev/null; then
        echo 'accounts.sh: pyatspi is not installed, so the window is not driven (packages: python3-pyatspi gir1.2-atspi-2.0)' >&2
        exit 77
    fi
    if ! command -v gnome-keyring-daemon >/dev/null; then
        echo 'accounts.sh: gnome-keyring-daemon is not installed, so there is no keychain (package: gnome-keyring)' >&2
        exit 77
    fi
    # The variables of a desktop would make another keychain be chosen.
    exec env -u XDG_CURRENT_DESKTOP -u DESKTOP_SESSION -u KDE_FULL_SESSION -u KDE_SESSION_VERSION \
        -u GNOME_DESKTOP_SESSION_ID -u GNOME_KEYRING_CONTROL KEYRING_SCRIPT="$keyring" \
        "$keyring" --inside unlocked "${BASH_SOURCE[0]}" --inside "$@"
fi

program=$2 sandbox=$3 pictures=$4
mkdir -p "$pictures"
folder=$(mktemp -d)
trap 'kill "${running[@]}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$folder"' EXIT
running=()
"$sandbox" --links 12 --transactions 30 >"$folder/one.json" &
running+=($!)
"$sandbox" --links 7 --transactions 20 >"$folder/two.json" &
running+=($!)
for _ in {1..200}; do
    [[ -s $folder/one.json && -s $folder/two.json ]] && break
    sleep 0.05
done
env -u PAYLINK_API_KEY -u PAYLINK_API_SECRET "$program" --data-dir "$folder/data" --theme light --language en &
running+=($!)
outcome=0
/usr/bin/python3 -B "$here/accounts.py" "$folder/one.json" "$folder/two.json" "$folder/data" || outcome=$?
if command -v import >/dev/null; then
    import -window root "$pictures/xvfb-accounts.png" # also of what went wrong
fi
((outcome == 0)) || exit "$outcome"
kill -0 "${running[2]}" # it is still there
