#include "ui/help/placetext.h"

#include "ui/common/bidi.h"

namespace desk::ui {

using profiles::StoredKind;

QString PlaceText::title(StoredKind kind)
{
    switch (kind) {
    case StoredKind::Cache: return tr("Links and payments");
    case StoredKind::BrokenCache: return tr("An earlier copy, put aside");
    case StoredKind::Journal: return tr("Journal");
    case StoredKind::Drafts: return tr("Drafts");
    case StoredKind::Settings: return tr("Account settings");
    case StoredKind::Key: return tr("API key");
    case StoredKind::Window: return tr("Window");
    case StoredKind::Log: return tr("Log");
    case StoredKind::Preferences: return tr("Preferences");
    case StoredKind::Lock: return tr("Lock");
    }
    return {};
}

QString PlaceText::content(StoredKind kind)
{
    switch (kind) {
    case StoredKind::Cache:
        return tr("A copy of what MyTPE has: links, payments and, unless this account keeps none, payers' "
                  "names, mails and phones. It can be read again at any time.");
    case StoredKind::BrokenCache:
        return tr("A copy that was damaged or replaced, kept until a new one is complete.");
    case StoredKind::Journal:
        return tr(
            "What exists nowhere else: which files were exported, what was changed and when, the history of "
            "links, saved views.");
    case StoredKind::Drafts: return tr("Forms that were begun and not sent.");
    case StoredKind::Settings:
        return tr("The account's name, colour and address. No key. It goes when the account is removed.");
    case StoredKind::Key: return tr("In the system's keychain, not in a file. It goes when you sign out.");
    case StoredKind::Window: return tr("The size of the window and the order of its columns.");
    case StoredKind::Log:
        return tr(
            "What the program did lately, without keys, names or titles. Two files of a megabyte at most.");
    case StoredKind::Preferences: return tr("Colours, language and how often MyTPE is asked.");
    case StoredKind::Lock:
        return tr("A record that checks the passphrase of the window, not the passphrase. It goes when the "
                  "lock is turned off.");
    }
    return {};
}

QString PlaceText::erasure(StoredKind kind)
{
    switch (kind) {
    case StoredKind::Cache:
        return tr("The copy of links and payments goes from this computer. MyTPE keeps its own, and the next "
                  "synchronisation reads it again. The journal stays.");
    case StoredKind::BrokenCache: return tr("The copy that was put aside goes. The one in use stays.");
    case StoredKind::Journal:
        return tr("The history of exports and changes, the history of links, saved views and drafts go for "
                  "good: they "
                  "exist nowhere else. Files you exported stay where you put them, and MyTPE keeps its own.");
    case StoredKind::Drafts: return tr("Forms that were begun and not sent go for good. No link is touched.");
    case StoredKind::Window: return tr("The window opens as it came, from the next start.");
    case StoredKind::Log: return tr("What the program noted so far goes. It goes on noting.");
    case StoredKind::Preferences: return tr("The program is as it came, from the next start.");
    case StoredKind::Settings:
    case StoredKind::Key:
    case StoredKind::Lock: break;
    }
    return {};
}

QString PlaceText::size(const profiles::StoredPlace& place)
{
    constexpr std::int64_t kKilo = 1000;
    const std::int64_t kilo = (place.bytes + kKilo / 2) / kKilo;
    const QString bytes = place.bytes < kKilo ? tr("%1 bytes").arg(place.bytes)
                        : kilo < kKilo        ? tr("%1 kB").arg(kilo)
                                              : tr("%1 MB").arg(isolated(QString::number(kilo / kKilo) + u'.'
                                                                         + QString::number(kilo % kKilo / 100)));
    //: A number of drafts, and how much room they take
    return place.count ? tr("%n draft(s), %1", nullptr, static_cast<int>(*place.count)).arg(bytes) : bytes;
}

QString PlaceText::icon(StoredKind kind)
{
    switch (kind) {
    case StoredKind::Cache: return QStringLiteral("payments");
    case StoredKind::BrokenCache: return QStringLiteral("warning");
    case StoredKind::Journal: return QStringLiteral("timeout");
    case StoredKind::Drafts: return QStringLiteral("edit");
    case StoredKind::Settings: return QStringLiteral("link");
    case StoredKind::Key: return QStringLiteral("key");
    case StoredKind::Window: return QStringLiteral("open");
    case StoredKind::Log: return QStringLiteral("info");
    case StoredKind::Preferences: return QStringLiteral("settings");
    case StoredKind::Lock: return QStringLiteral("lock");
    }
    return {};
}

} // namespace desk::ui
