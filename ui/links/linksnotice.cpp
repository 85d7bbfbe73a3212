#include "ui/links/linksnotice.h"

#include "core/base/localcodes.h"
#include "ui/common/bidi.h"
#include "ui/common/errortext.h"
#include "ui/common/momenttext.h"

namespace desk::ui {
namespace {

QString tryAgain()
{
    return QCoreApplication::translate("desk::ui::LinksNotice", "Try again");
}

/// Asking again with the same keys, or with none, changes nothing.
NextStep stepAfter(const Error& error)
{
    if (error.kind == ErrorKind::Invalid)
        return NextStep::None;
    if (error.kind != ErrorKind::Unauthorised)
        return NextStep::Synchronise;
    const bool isKeychain = error.serverCode == kKeychainLocked || error.serverCode == kKeychainSilent;
    return isKeychain ? NextStep::AskKeychain : NextStep::EnterKey;
}

NextStep otherStepAfter(const Error& error)
{
    return stepAfter(error) == NextStep::AskKeychain ? NextStep::EnterKeyForSession : NextStep::None;
}

QString wordFor(NextStep step)
{
    switch (step) {
    case NextStep::Synchronise:
    case NextStep::AskKeychain: return tryAgain();
    case NextStep::EnterKeyForSession:
        return QCoreApplication::translate("desk::ui::LinksNotice", "Enter the key for this session");
    case NextStep::EnterKey: return QCoreApplication::translate("desk::ui::LinksNotice", "Enter a new key");
    case NextStep::None:
    case NextStep::ClearSearch:
    case NextStep::ClearFilters: break;
    }
    return {};
}

PageNotice noticeOf(const Error& error)
{
    const NextStep step = stepAfter(error);
    const NextStep other = otherStepAfter(error);
    return {{ErrorText::icon(error), ErrorText::headline(error), ErrorText::advice(error), wordFor(step),
                wordFor(other)},
        step, other};
}

} // namespace

std::optional<PageNotice> LinksNotice::inPlaceOfTable(const LinksFacts& facts)
{
    if (facts.shownCount > 0)
        return std::nullopt;
    if (!facts.isLoaded)
        return PageNotice{{QStringLiteral("link"), tr("Opening your links…"), {}, {}}, NextStep::None};
    if (facts.linkCount > 0 && facts.isFiltered) {
        const QString search = facts.search.trimmed();
        const QString title = search.isEmpty() ? tr("No link passes these filters")
                                               : tr("No link matches “%1” under these filters").arg(search);
        return PageNotice{{QStringLiteral("search"), title, tr("Take a filter away, or all of them."),
                              tr("Clear the filters")},
            NextStep::ClearFilters};
    }
    if (facts.linkCount > 0) {
        return PageNotice{
            {QStringLiteral("search"), tr("No link matches “%1”").arg(facts.search.trimmed()),
                tr("Titles, slugs, details, amounts, custom fields and order numbers were searched."),
                tr("Clear the search")},
            NextStep::ClearSearch};
    }
    if (facts.sync.isSyncing) {
        return PageNotice{{QStringLiteral("sync"), tr("Reading your links from MyTPE…"),
                              tr("They stay on this computer, so next time they are here at once."), {}},
            NextStep::None};
    }
    if (facts.readError)
        return noticeOf(*facts.readError);
    if (facts.sync.lastError)
        return noticeOf(*facts.sync.lastError);
    if (facts.sync.lastSyncAt) {
        return PageNotice{
            {QStringLiteral("link"), tr("This account has no payment links yet"),
                tr("Create one here with Ctrl+N, or on MyTPE and synchronise."), tr("Synchronise")},
            NextStep::Synchronise};
    }
    return PageNotice{{QStringLiteral("link"), tr("Your payment links will be here"),
                          tr("Synchronise once; after that they open at once, with or without a network."),
                          tr("Synchronise")},
        NextStep::Synchronise};
}

std::optional<BannerMessage> LinksNotice::banner(const LinksFacts& facts, Instant now)
{
    if (facts.linkCount == 0)
        return std::nullopt;
    if (facts.readError) {
        return BannerMessage{Tone::Alarm, QStringLiteral("warning"),
            ErrorText::headline(*facts.readError) + QStringLiteral(". ")
                + ErrorText::advice(*facts.readError),
            {}};
    }
    const auto& error = facts.sync.lastError;
    const QString age = facts.sync.lastSyncAt ? MomentText::age(*facts.sync.lastSyncAt, now) : QString();
    if (facts.sync.connection == Connection::Offline) {
        const QString text = age.isEmpty() ? tr("You are offline. What was read before is shown.")
                                           //: %1 is "2 min ago", "3 h ago" ...
                                           : tr("You are offline. Everything here is as it was %1.").arg(age);
        return BannerMessage{Tone::Caution, QStringLiteral("offline"), text, tryAgain()};
    }
    if (error && error->kind != ErrorKind::Cancelled) {
        return BannerMessage{Tone::Alarm, ErrorText::icon(*error),
            ErrorText::headline(*error) + QStringLiteral(". ") + ErrorText::advice(*error),
            wordFor(stepAfter(*error)), stepAfter(*error), wordFor(otherStepAfter(*error)),
            otherStepAfter(*error)};
    }
    if (!facts.sync.isSyncing && SyncText::isStale(facts.sync, now)) {
        return BannerMessage{Tone::Caution, QStringLiteral("expired"),
            tr("Everything here is as it was %1.").arg(age), tr("Synchronise")};
    }
    return std::nullopt;
}

} // namespace desk::ui
