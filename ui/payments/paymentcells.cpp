#include "ui/payments/paymentcells.h"

#include "core/domain/payerprivacy.h"
#include "core/domain/period.h"
#include "ui/common/bidi.h"
#include "ui/common/momenttext.h"
#include "ui/common/moneytext.h"
#include "ui/common/utf8.h"
#include "ui/payments/paymentbadge.h"
#include "ui/payments/refusaltext.h"

namespace desk::ui {
namespace {

constexpr QChar kNothing{0x2013};

QString orNothing(const QString& text)
{
    return text.isEmpty() ? QString(kNothing) : text;
}

/// A number or an address: its own order, in whatever text it stands.
QString code(const std::string& text)
{
    return text.empty() ? QString(kNothing) : isolated(oneLine(text));
}

std::optional<Instant> countedAt(const Transaction& payment)
{
    return payment.createdAt ? payment.createdAt : payment.updatedAt;
}

bool isCollected(const Transaction& payment)
{
    return payment.status.is(TransactionStatus::Completed);
}

} // namespace

ShownPayment PaymentCells::shown(const cache::TransactionRow& row) const
{
    ShownPayment payment{row, {}, PaymentBadge::badgeFor(row.transaction.status)};
    if (m_masksPayers)
        maskPayer(payment.row.transaction);
    for (std::size_t column = 0; column < kPaymentColumns; ++column)
        payment.texts[column] = text(payment.row, static_cast<PaymentColumn>(column));
    return payment;
}

QString PaymentCells::timeText(const Transaction& payment) const
{
    const auto at = countedAt(payment);
    return at ? MomentText(m_language).dayAndTime(*at) : QString(kNothing);
}

QString PaymentCells::methodText(const std::string& word)
{
    if (word == "online")
        //: How a payment was made: by card on the link's page
        return tr("Online");
    return orNothing(oneLine(word));
}

QString PaymentCells::environmentText(const std::string& word)
{
    if (word == "production")
        return tr("Production");
    if (word == "development")
        return tr("Development");
    return orNothing(oneLine(word));
}

QString PaymentCells::text(const cache::TransactionRow& row, PaymentColumn column) const
{
    const Transaction& payment = row.transaction;
    switch (column) {
    case PaymentColumn::Time: return timeText(payment);
    case PaymentColumn::Status: return PaymentBadge::badgeFor(payment.status).text;
    case PaymentColumn::Amount:
        return payment.amount ? moneyText(*payment.amount, m_language) : QString(kNothing);
    case PaymentColumn::Link:
        return row.linkTitle.empty() ? code(payment.linkId.text()) : oneLine(row.linkTitle);
    case PaymentColumn::OrderNumber: return code(payment.orderNumber);
    case PaymentColumn::GatewayOrder: return code(payment.gatewayOrderId);
    case PaymentColumn::ApprovalCode: return code(payment.approvalCode);
    case PaymentColumn::PayerName: return orNothing(oneLine(payment.payerName));
    case PaymentColumn::PayerEmail: return code(payment.payerEmail);
    case PaymentColumn::PayerPhone: return code(payment.payerPhone);
    case PaymentColumn::Method: return methodText(payment.method);
    case PaymentColumn::Reason: return RefusalText::reasonFor(payment);
    case PaymentColumn::Instance: return orNothing(oneLine(row.instanceName));
    case PaymentColumn::Invoice: return code(row.invoiceNumber);
    case PaymentColumn::Environment: return environmentText(payment.environment);
    }
    return {};
}

QString PaymentCells::tooltip(const cache::TransactionRow& row, PaymentColumn column) const
{
    const Transaction& payment = row.transaction;
    switch (column) {
    case PaymentColumn::Time: {
        const auto at = countedAt(payment);
        if (!at)
            return tr("MyTPE did not say when.");
        //: %1 is a day, %2 a time of day with seconds
        return tr("%1, %2, Algiers time")
            .arg(MomentText(m_language).day(*at), isolated(QString::fromStdString(algiersTimeOfDay(*at))));
    }
    case PaymentColumn::Status:
        if (!payment.status.known() && !payment.status.raw().empty())
            return tr("MyTPE uses a word that this version does not know.");
        return text(row, PaymentColumn::Reason);
    case PaymentColumn::Amount:
        return isCollected(payment) ? QString()
                                    : tr("Not part of what was collected: only completed payments are.");
    case PaymentColumn::Reason:
        return payment.gatewayMessage.empty()
                 ? QString()
                 //: What the bank wrote about a payment
                 : tr("The bank's own words: %1").arg(oneLine(payment.gatewayMessage));
    case PaymentColumn::Link:
    case PaymentColumn::OrderNumber:
    case PaymentColumn::GatewayOrder:
    case PaymentColumn::ApprovalCode:
    case PaymentColumn::PayerName:
    case PaymentColumn::PayerEmail:
    case PaymentColumn::PayerPhone:
    case PaymentColumn::Method:
    case PaymentColumn::Instance:
    case PaymentColumn::Invoice:
    case PaymentColumn::Environment: return {};
    }
    return {};
}

QString PaymentCells::spoken(const ShownPayment& payment, PaymentColumn column)
{
    if (column != PaymentColumn::Status)
        return {};
    const QString& reason = payment.text(PaymentColumn::Reason);
    //: Read aloud by a screen reader; %1 is a status such as "Completed"
    return reason.isEmpty() ? tr("Status: %1").arg(payment.badge.text)
                            //: Read aloud; %1 is a status such as "Refused", %2 the reason
                            : tr("Status: %1, %2").arg(payment.badge.text, reason);
}

Tone PaymentCells::tone(const cache::TransactionRow& row, PaymentColumn column)
{
    switch (column) {
    case PaymentColumn::Status: return PaymentBadge::badgeFor(row.transaction.status).tone;
    case PaymentColumn::Amount: return isCollected(row.transaction) ? Tone::Neutral : Tone::Quiet;
    case PaymentColumn::Time:
    case PaymentColumn::Link:
    case PaymentColumn::OrderNumber:
    case PaymentColumn::PayerName: return Tone::Neutral;
    case PaymentColumn::GatewayOrder:
    case PaymentColumn::ApprovalCode:
    case PaymentColumn::PayerEmail:
    case PaymentColumn::PayerPhone:
    case PaymentColumn::Method:
    case PaymentColumn::Reason:
    case PaymentColumn::Instance:
    case PaymentColumn::Invoice:
    case PaymentColumn::Environment: return Tone::Quiet;
    }
    return Tone::Neutral;
}

} // namespace desk::ui
