// PaymentColumnSpec: the columns of the payments table as data.
#pragma once

#include "core/cache/paymentquery.h"
#include "ui/payments/paymentcells.h"

#include <QCoreApplication>

#include <optional>
#include <span>

namespace desk::ui {

struct PaymentColumnSpec {
    PaymentColumn column{};
    const char* name = nullptr;  ///< stable: what saved views and header states call it
    const char* title = nullptr; ///< untranslated; see PaymentColumns::title()
    /// Figures stand at the right edge in every language, so that their decimals line up.
    Qt::Alignment alignment;
    int width = 0;                            ///< default, device-independent pixels
    bool isVisible = false;                   ///< by default
    std::optional<cache::PaymentOrder> order; ///< what a click on the header sorts by; none: not sortable
};

class PaymentColumns
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::PaymentColumns)
public:
    /// In the order of PaymentColumn, which is the model's.
    static std::span<const PaymentColumnSpec> all();
    static const PaymentColumnSpec& spec(PaymentColumn column)
    {
        return all()[static_cast<std::size_t>(column)];
    }
    static QString title(PaymentColumn column);
    static std::optional<PaymentColumn> named(const QString& name);
    /// The column that shows an order.
    static PaymentColumn columnOf(cache::PaymentOrder order);
};

} // namespace desk::ui
