#include "ui/payments/paymentcolumnspec.h"

#include <array>

namespace desk::ui {
namespace {

using cache::PaymentOrder;

constexpr Qt::Alignment kLeading = Qt::AlignLeading | Qt::AlignVCenter;
constexpr Qt::Alignment kFigures = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;

constexpr std::array<PaymentColumnSpec, kPaymentColumns> kColumns{
    PaymentColumnSpec{PaymentColumn::Time, "time", QT_TRANSLATE_NOOP("desk::ui::PaymentColumns", "Time"),
        kLeading, 158, true, PaymentOrder::Time},
    PaymentColumnSpec{PaymentColumn::Status, "status",
        QT_TRANSLATE_NOOP("desk::ui::PaymentColumns", "Status"), kLeading, 132, true, PaymentOrder::Status},
    PaymentColumnSpec{PaymentColumn::Amount, "amount",
        QT_TRANSLATE_NOOP("desk::ui::PaymentColumns", "Amount"), kFigures, 134, true, PaymentOrder::Amount},
    PaymentColumnSpec{PaymentColumn::Link, "link", QT_TRANSLATE_NOOP("desk::ui::PaymentColumns", "Link"),
        kLeading, 240, true, PaymentOrder::LinkTitle},
    PaymentColumnSpec{PaymentColumn::OrderNumber, "order-number",
        QT_TRANSLATE_NOOP("desk::ui::PaymentColumns", "Order number"), kLeading, 118, true, {}},
    PaymentColumnSpec{PaymentColumn::GatewayOrder, "gateway-order",
        QT_TRANSLATE_NOOP("desk::ui::PaymentColumns", "Gateway order number"), kLeading, 190, false, {}},
    PaymentColumnSpec{PaymentColumn::ApprovalCode, "approval-code",
        QT_TRANSLATE_NOOP("desk::ui::PaymentColumns", "Approval code"), kLeading, 118, true, {}},
    PaymentColumnSpec{PaymentColumn::PayerName, "payer",
        QT_TRANSLATE_NOOP("desk::ui::PaymentColumns", "Payer"), kLeading, 146, true, {}},
    PaymentColumnSpec{PaymentColumn::PayerEmail, "payer-mail",
        QT_TRANSLATE_NOOP("desk::ui::PaymentColumns", "Mail"), kLeading, 210, false, {}},
    PaymentColumnSpec{PaymentColumn::PayerPhone, "payer-phone",
        QT_TRANSLATE_NOOP("desk::ui::PaymentColumns", "Telephone"), kLeading, 130, false, {}},
    PaymentColumnSpec{PaymentColumn::Method, "method",
        QT_TRANSLATE_NOOP("desk::ui::PaymentColumns", "Method"), kLeading, 100, false, {}},
    PaymentColumnSpec{PaymentColumn::Reason, "reason",
        QT_TRANSLATE_NOOP("desk::ui::PaymentColumns", "Reason"), kLeading, 204, true, {}},
    PaymentColumnSpec{PaymentColumn::Instance, "instance",
        QT_TRANSLATE_NOOP("desk::ui::PaymentColumns", "Instance"), kLeading, 170, false, {}},
    PaymentColumnSpec{PaymentColumn::Invoice, "invoice",
        QT_TRANSLATE_NOOP("desk::ui::PaymentColumns", "Invoice number"), kLeading, 136, false, {}},
    PaymentColumnSpec{PaymentColumn::Environment, "environment",
        QT_TRANSLATE_NOOP("desk::ui::PaymentColumns", "Environment"), kLeading, 126, false, {}},
};

} // namespace

std::span<const PaymentColumnSpec> PaymentColumns::all()
{
    return kColumns;
}

QString PaymentColumns::title(PaymentColumn column)
{
    return QCoreApplication::translate("desk::ui::PaymentColumns", spec(column).title);
}

std::optional<PaymentColumn> PaymentColumns::named(const QString& name)
{
    for (const PaymentColumnSpec& candidate : kColumns) {
        if (name == QLatin1String(candidate.name))
            return candidate.column;
    }
    return std::nullopt;
}

PaymentColumn PaymentColumns::columnOf(PaymentOrder order)
{
    switch (order) {
    case PaymentOrder::Time: return PaymentColumn::Time;
    case PaymentOrder::Amount: return PaymentColumn::Amount;
    case PaymentOrder::Status: return PaymentColumn::Status;
    case PaymentOrder::LinkTitle: return PaymentColumn::Link;
    }
    return PaymentColumn::Time;
}

} // namespace desk::ui
