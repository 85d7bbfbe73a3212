// LinkCells: one row of the links table as text, column by column.
#pragma once

#include "core/cache/linklist.h"
#include "ui/common/tones.h"
#include "ui/common/uilanguage.h"
#include "ui/common/utf8.h"
#include "ui/links/linkattention.h"

#include <QCoreApplication>
#include <QString>

namespace desk::ui {

enum class LinkColumn {
    Title,
    State,
    Mode,
    Price,
    Paid,
    PlacesLeft,
    Collected,
    Deadline,
    Instance,
    Created,
    LastPayment,
    Invoice,
    Slug,
    Url,
    Reason,
    Window,
};

/// Texts of the cells; each function takes what it needs of one row. `now` is the server's time.
class LinkCells
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::LinkCells)
public:
    explicit LinkCells(UiLanguage language) : m_language(language) {}
    UiLanguage language() const { return m_language; }

    /// What stands in the cell.
    QString text(
        const cache::LinkList& list, cache::LinkList::Slot slot, LinkColumn column, Instant now) const;
    Tone tone(const cache::LinkRow& row, LinkColumn column, Instant now) const;
    /// Empty where the cell says it all.
    QString tooltip(
        const cache::LinkList& list, cache::LinkList::Slot slot, LinkColumn column, Instant now) const;
    /// For screen readers; empty where the text says it all. `State: Sold out, 20 of 20 paid`,
    /// `Expires 14:05-14:10, in 2 h 12 min, inherited`.
    QString spoken(const cache::LinkRow& row, LinkColumn column, Instant now) const;

    static QString modeText(const cache::LinkRow& row);
    static QString placesLeftText(const cache::LinkRow& row);
    static QString paidText(const cache::LinkRow& row);

private:
    QString money(std::int64_t centimes) const;
    QString priceText(const cache::LinkRow& row) const;
    QString spokenState(const cache::LinkRow& row) const;
    UiLanguage m_language;
};

} // namespace desk::ui
