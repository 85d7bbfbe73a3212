// PaymentLines: payments as people paste them: a line each, in the columns on the screen.
#pragma once

#include "ui/payments/paymentcells.h"

#include <vector>

namespace desk::ui {

enum class LineShape {
    Text,       ///< tab separated, as shown, without direction marks
    WithTitles, ///< the same below a line of titles
    Csv,        ///< with titles; plain numbers and dates, separators as the language's spreadsheets want them
};

/// Pure, and used on any thread.
class PaymentLines
{
public:
    PaymentLines(LineShape shape, std::vector<PaymentColumn> columns, UiLanguage language);

    QString head() const; ///< empty, or the line of titles with its end
    QString line(const ShownPayment& payment) const;

private:
    QString joined(const std::vector<QString>& cells) const;
    QString csvLine(const cache::TransactionRow& row) const;

    LineShape m_shape;
    std::vector<PaymentColumn> m_columns;
    UiLanguage m_language;
};

} // namespace desk::ui
