// LinksNotice: what the links page says when the table has nothing to show, or not all is as usual.
#pragma once

#include "ui/common/noticepanel.h"
#include "ui/common/syncstatus.h"
#include "ui/common/uilanguage.h"

#include <QCoreApplication>

#include <optional>

namespace desk::ui {

enum class NextStep {
    None,
    Synchronise,
    ClearSearch,
    ClearFilters,
    EnterKey,           ///< there is none, or the server refused it
    AskKeychain,        ///< it was locked or silent
    EnterKeyForSession, ///< the same, and nobody can open it now
};

struct LinksFacts {
    bool isLoaded = false;    ///< the cache was read, or found not to be there
    qsizetype linkCount = 0;  ///< known
    qsizetype shownCount = 0; ///< after search and filters
    QString search;
    bool isFiltered = false; ///< a filter is in force
    SyncStatus sync;
    std::optional<Error> readError; ///< the cache cannot be read
};

struct PageNotice {
    Notice notice;
    NextStep step = NextStep::None;
    NextStep otherStep = NextStep::None;

    bool operator==(const PageNotice&) const = default;
};

struct BannerMessage {
    Tone tone = Tone::Caution;
    QString icon;
    QString text;
    QString action; ///< empty where nothing would help
    NextStep step = NextStep::Synchronise;
    QString other{}; ///< another way; empty where there is none
    NextStep otherStep = NextStep::None;

    bool operator==(const BannerMessage&) const = default;
};

class LinksNotice
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::LinksNotice)
public:
    /// In place of the table; nullopt where there are rows to show.
    static std::optional<PageNotice> inPlaceOfTable(const LinksFacts& facts);
    /// Above the rows; nullopt where all is well.
    static std::optional<BannerMessage> banner(const LinksFacts& facts, Instant now);
};

} // namespace desk::ui
