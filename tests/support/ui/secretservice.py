"""What lies in the Secret Service of this session, seen from outside of the program."""

from gi.repository import Gio, GLib

SERVICE = "org.freedesktop.secrets"


def entries(program="paylink-desk"):
    """Names of the entries of that program in all collections."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def value_of(path, interface, name):
        answer = bus.call_sync(SERVICE, path, "org.freedesktop.DBus.Properties", "Get",
                               GLib.Variant("(ss)", (interface, name)), None, Gio.DBusCallFlags.NONE, 30000, None)
        return answer.unpack()[0]

    found = []
    for collection in value_of("/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "Collections"):
        for item in value_of(collection, "org.freedesktop.Secret.Collection", "Items"):
            attributes = value_of(item, "org.freedesktop.Secret.Item", "Attributes")
            if attributes.get("server") == program:
                found.append(attributes.get("user"))
    return sorted(found)
