#!/usr/bin/env bash
# Runs a command in a desktop of its own: an X server without a screen, a session bus and the accessibility bus.
# Everything is gone when the command ends. Exit code 77 where something it needs is not installed.
#
#   session.sh COMMAND [ARGS...]
#   session.sh WALK.py [ARGS...]    with the system's own python3: the accessibility module is that one's
#   GEOMETRY=1440x900   size of the screen (1280x800)
set -euo pipefail

at_spi_launcher=/usr/libexec/at-spi-bus-launcher
support=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

if [[ ${1:-} == --inside ]]; then
    shift
    screen='' accessibility=''
    trap 'kill ${accessibility:+"$accessibility"} ${screen:+"$screen"} 2>/dev/null || true; wait 2>/dev/null || true' EXIT
    # The server takes the first free number by itself: two that ask at once get two. Without -noreset it begins anew
    # when its last window goes, and one that comes at that moment finds no display.
    cookie=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    xauth -q -f "$HOME/server.auth" add :0 . "$cookie"
    Xvfb -displayfd 3 -screen 0 "${GEOMETRY:-1280x800}x24" -nolisten tcp -noreset -auth "$HOME/server.auth" \
        3>"$HOME/display" >/dev/null 2>&1 &
    screen=$!
    for _ in {1..400}; do
        [[ -s $HOME/display ]] && break
        sleep 0.05
    done
    DISPLAY=:$(<"$HOME/display")
    export DISPLAY XAUTHORITY=$HOME/client.auth
    xauth -q -f "$XAUTHORITY" add "$DISPLAY" . "$cookie"
    "$at_spi_launcher" --launch-immediately >/dev/null 2>&1 &
    accessibility=$!
    for _ in {1..200}; do
        dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
            org.freedesktop.DBus.NameHasOwner string:org.a11y.Bus 2>/dev/null | grep -q 'boolean true' && break
        sleep 0.05
    done
    code=0
    "$@" || code=$?
    exit "$code"
fi

for tool in Xvfb xauth dbus-run-session dbus-send "$at_spi_launcher"; do
    if ! command -v "$tool" >/dev/null; then
        printf 'session.sh: %s is not installed, so the window is not driven (packages: xvfb xauth dbus at-spi2-core)\n' \
            "$tool" >&2
        exit 77
    fi
done

if ! /usr/bin/python3 -c 'import pyatspi' 2>/dev/null; then
    echo 'session.sh: pyatspi is not installed, so the window is not driven (packages: python3-pyatspi gir1.2-atspi-2.0)' >&2
    exit 77
fi
[[ ${1:-} != *.py ]] || set -- /usr/bin/python3 -B "$@"

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
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
env -u DBUS_SESSION_BUS_ADDRESS -u DISPLAY -u WAYLAND_DISPLAY -u AT_SPI_BUS_ADDRESS \
    -u XDG_CURRENT_DESKTOP -u DESKTOP_SESSION -u KDE_FULL_SESSION -u KDE_SESSION_VERSION -u GNOME_DESKTOP_SESSION_ID \
    -u GNOME_KEYRING_CONTROL PYTHONPATH="$support/ui:$support" \
    HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" \
    XDG_RUNTIME_DIR="$home/run" LC_ALL="${LC_ALL:-C.UTF-8}" \
    QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
    dbus-run-session --config-file="$home/bus.conf" -- "$0" --inside "$@"
