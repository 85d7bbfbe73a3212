#!/usr/bin/env bash
# Runs a command on a message bus of its own with a real Secret Service (gnome-keyring) in one of its states. Home,
# keyring and bus are gone when the command ends. Exit code 77 where something it needs is not installed.
#
#   keyring.sh unlocked COMMAND [ARGS...]   a keyring, open
#   keyring.sh locked   COMMAND [ARGS...]   a keyring, locked, and nobody to ask for its password
#   keyring.sh bare     COMMAND [ARGS...]   the service, but no keyring was ever made
#   keyring.sh none     COMMAND [ARGS...]   a bus without any such service
#   keyring.sh --here unlocked COMMAND ...  on the bus and with the home there are already (tests/support/ui/session.sh)
#
# The command may change the state on its way:
#   keyring.sh --lock | --unlock
set -euo pipefail

readonly password=test-password # an empty one unlocks nothing
me=$(realpath "${BASH_SOURCE[0]}")

demand_tools() {
    local tool
    for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
        if ! command -v "$tool" >/dev/null; then
            printf 'keyring.sh: %s is not installed (packages: dbus dbus-bin gnome-keyring)\n' "$tool" >&2
            exit 77
        fi
    done
    if ! /usr/bin/python3 -c 'import gi' 2>/dev/null; then
        printf 'keyring.sh: python3-gi is not installed\n' >&2
        exit 77
    fi
}

has_owner() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q "boolean $1"
}

wait_for_service() { # true | false
    for _ in {1..200}; do
        has_owner "$1" && return 0
        sleep 0.05
    done
    printf 'keyring.sh: the Secret Service did not come or go\n' >&2
    return 1
}

start_service() { # further options of the daemon; a keyring's password is on standard input
    gnome-keyring-daemon --foreground --components=secrets "$@" <&0 >/dev/null 2>&1 &
    printf '%s' $! >"$XDG_RUNTIME_DIR/keyring.pid"
    wait_for_service true
}

stop_service() {
    local pid
    pid=$(cat "$XDG_RUNTIME_DIR/keyring.pid" 2>/dev/null) || return 0
    rm -f "$XDG_RUNTIME_DIR/keyring.pid"
    kill "$pid" 2>/dev/null || true
    wait_for_service false
}

case ${1:-} in
    --lock)
        dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
            org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
        exit
        ;;
    --unlock) # the running daemon, which keeps the sessions of its clients; needs python3-gi
        /usr/bin/python3 - "$password" <<'PYTHON'
import sys
from gi.repository import Gio, GLib

bus = Gio.bus_get_sync(Gio.BusType.SESSION)
def call(interface, method, arguments):
    return bus.call_sync("org.freedesktop.secrets", "/org/freedesktop/secrets", interface, method, arguments, None,
                         Gio.DBusCallFlags.NONE, 10000, None)
session = call("org.freedesktop.Secret.Service", "OpenSession",
               GLib.Variant("(sv)", ("plain", GLib.Variant("s", "")))).unpack()[1]
call("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword",
     GLib.Variant("(o(oayays))", ("/org/freedesktop/secrets/collection/login",
                                  (session, b"", sys.argv[1].encode(), "text/plain"))))
PYTHON
        exit
        ;;
    --inside | --here)
        [[ $1 == --inside ]] || demand_tools
        state=$2
        shift 2
        [[ ${1:-} != *.py ]] || set -- /usr/bin/python3 -B "$@"
        export KEYRING_SCRIPT=$me
        trap stop_service EXIT
        case $state in
            unlocked) start_service --unlock < <(printf %s "$password") ;;
            locked) # a keyring of yesterday, after a start without its password
                start_service --unlock < <(printf %s "$password")
                stop_service
                start_service </dev/null
                ;;
            bare) start_service </dev/null ;;
            none) ;;
        esac
        code=0
        "$@" || code=$?
        exit "$code"
        ;;
    unlocked | locked | bare | none) state=$1 && shift ;;
    *)
        sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "$me" >&2
        exit 2
        ;;
esac

demand_tools
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run" "$home/data" "$home/config" "$home/cache"
# A bus that starts nothing by itself: a service of the person at this machine must not answer.
cat >"$home/bus.conf" <<'XML'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
XML
# The variables of a desktop would make another keychain be chosen.
env -u XDG_CURRENT_DESKTOP -u DESKTOP_SESSION -u KDE_FULL_SESSION -u KDE_SESSION_VERSION -u GNOME_DESKTOP_SESSION_ID \
    -u GNOME_KEYRING_CONTROL -u DBUS_SESSION_BUS_ADDRESS \
    HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" \
    XDG_RUNTIME_DIR="$home/run" \
    dbus-run-session --config-file="$home/bus.conf" -- "$me" --inside "$state" "$@"
