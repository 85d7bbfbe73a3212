#include "ui/links/selectionsum.h"

#include "ui/common/moneytext.h"

namespace desk::ui {

void addTo(RowsSum& sum, const cache::LinkRow& row)
{
    ++sum.rows;
    if (row.collected == cache::kAbsent)
        ++sum.unknown;
    else if (sum.collected)
        sum.collected = sum.collected->plus(Money::fromCentimes(row.collected));
}

RowsSum SelectionSum::of(const LinkTableModel& model, const std::vector<int>& rows)
{
    RowsSum sum;
    for (const int row : rows)
        addTo(sum, model.rowAt(row));
    return sum;
}

RowsSum SelectionSum::ofAllShown(const LinkTableModel& model)
{
    RowsSum sum;
    for (int row = 0; row < model.rowCount(); ++row)
        addTo(sum, model.rowAt(row));
    return sum;
}

QString SelectionSum::text(const RowsSum& sum, bool isSelection, UiLanguage language)
{
    if (!sum.collected)
        return tr("The sum is too large to show.");
    const QString money = moneyText(*sum.collected, language);
    //: In the status line; %1 is an amount
    QString text = isSelection ? tr("%n link(s) selected, %1 collected", nullptr, sum.rows).arg(money)
                               : tr("%n link(s) shown, %1 collected", nullptr, sum.rows).arg(money);
    if (sum.unknown > 0)
        text += QStringLiteral(" · ") + tr("%n of them with nothing known", nullptr, sum.unknown);
    return text;
}

} // namespace desk::ui
