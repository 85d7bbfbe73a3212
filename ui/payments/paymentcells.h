// PaymentCells: one row of the payments table as text, column by column.
#pragma once

#include "core/cache/transactionstore.h"
#include "ui/common/badgespec.h"
#include "ui/common/uilanguage.h"

#include <QCoreApplication>
#include <QString>

#include <array>

namespace desk::ui {

enum class PaymentColumn {
    Time,
    Status,
    Amount,
    Link,
    OrderNumber,
    GatewayOrder,
    ApprovalCode,
    PayerName,
    PayerEmail,
    PayerPhone,
    Method,
    Reason,
    Instance,
    Invoice,
    Environment
};
inline constexpr std::size_t kPaymentColumns = 15;

/// A payment as the table shows it, made once per reading. Under the privacy lens its row is masked as its texts are:
/// nothing behind it (tooltips, copies, CSV) can tell more.
struct ShownPayment {
    cache::TransactionRow row;
    std::array<QString, kPaymentColumns> texts; ///< by PaymentColumn
    BadgeSpec badge;

    const QString& text(PaymentColumn column) const { return texts[static_cast<std::size_t>(column)]; }
    /// True where nothing on the screen would differ.
    bool looksLike(const ShownPayment& other) const
    {
        return texts == other.texts && badge == other.badge && row.transaction == other.row.transaction;
    }
};

/// Pure, and used on any thread.
class PaymentCells
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::PaymentCells)
public:
    explicit PaymentCells(UiLanguage language, bool masksPayers = false)
        : m_language(language)
        , m_masksPayers(masksPayers)
    {}

    UiLanguage language() const { return m_language; }
    bool masksPayers() const { return m_masksPayers; }
    /// The one place where the lens is applied.
    ShownPayment shown(const cache::TransactionRow& row) const;
    QString text(const cache::TransactionRow& row, PaymentColumn column) const;
    /// Empty where the cell says it all.
    QString tooltip(const cache::TransactionRow& row, PaymentColumn column) const;
    /// For screen readers; empty where the text says it all.
    static QString spoken(const ShownPayment& payment, PaymentColumn column);
    static Tone tone(const cache::TransactionRow& row, PaymentColumn column);

    static QString methodText(const std::string& word);
    static QString environmentText(const std::string& word);

private:
    QString timeText(const Transaction& payment) const;
    UiLanguage m_language;
    bool m_masksPayers;
};

} // namespace desk::ui
