// SelectionSum: how many links, and what they collected, to the centime.
#pragma once

#include "ui/common/uilanguage.h"
#include "ui/links/linktablemodel.h"

#include <QCoreApplication>

namespace desk::ui {

struct RowsSum {
    int rows = 0;
    int unknown = 0;                          ///< rows of which MyTPE does not say what was collected
    std::optional<Money> collected = Money(); ///< of the others; nullopt where the sum exceeds 64 bits

    bool operator==(const RowsSum&) const = default;
};

void addTo(RowsSum& sum, const cache::LinkRow& row);

class SelectionSum
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::SelectionSum)
public:
    static RowsSum of(const LinkTableModel& model, const std::vector<int>& rows);
    static RowsSum ofAllShown(const LinkTableModel& model);
    /// `3 selected, 24 000,00 DA collected`; `%n link(s), ...` where `isSelection` is false.
    static QString text(const RowsSum& sum, bool isSelection, UiLanguage language);
};

} // namespace desk::ui
