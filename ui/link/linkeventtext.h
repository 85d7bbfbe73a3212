// LinkEventText: an event of a link's history as a sentence.
#pragma once

#include "core/domain/linkhistory.h"
#include "ui/common/uilanguage.h"

#include <QCoreApplication>
#include <QString>

namespace desk::ui {

class LinkEventText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::LinkEventText)
public:
    explicit LinkEventText(UiLanguage language) : m_language(language) {}

    /// `Places raised from 15 to 20`
    QString sentence(const LinkEvent& event) const;
    /// A name for icons.h.
    static QString icon(LinkEventKind kind);

private:
    QString money(const std::string& decimal) const;
    static QString quota(const LinkEvent& event);
    static QString timeout(const LinkEvent& event);

    UiLanguage m_language;
};

/// `3 h`, `2 days`, `90 min`: the largest unit that comes out even.
class DurationText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::DurationText)
public:
    static QString of(std::int64_t minutes);
};

} // namespace desk::ui
