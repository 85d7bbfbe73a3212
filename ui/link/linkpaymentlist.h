// LinkPaymentList: one link's payments in a table, with what the chosen one is about and the way to ask again.
#pragma once

#include "ui/common/privacylens.h"
#include "ui/payments/paymentsview.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace desk::ui {

class LinkPaymentList : public QWidget
{
    Q_OBJECT
public:
    LinkPaymentList(std::filesystem::path cacheFile, UiLanguage language, QWidget* parent = nullptr);

    /// Reads the cache at once; what was shown goes.
    void showLink(const LinkId& link);
    /// Reads the cache again: something in it changed.
    void refresh();
    /// The next reading opens the file anew: it may have been replaced.
    void reopen() { m_gateway.reopen(); }

    /// While the gateway is asked about this payment, its button waits.
    void setRechecking(const TransactionId& payment);
    /// Says nothing where another link, or another check, came in between.
    void endRechecking(const TransactionId& payment, const Result<Transaction>& outcome);

    PaymentsView* view() const { return m_view; }
    /// Masks payers while it is on; it outlives this.
    void followLens(const PrivacyLens& lens);

Q_SIGNALS:
    void recheckRequested(const desk::TransactionId& payment);
    void closeRequested(); ///< Escape in the table

private:
    const Transaction* current() const;
    void narrowColumns();
    void showCurrent();
    void fitHeight();
    QString about(const Transaction& payment) const;

    UiLanguage m_language;
    PaymentGateway m_gateway;
    PaymentTableModel m_model;
    PaymentsView* m_view;
    QLabel* m_empty;
    QLabel* m_about;
    QLabel* m_outcome;
    QPushButton* m_recheck;
    TransactionId m_rechecking;
};

/// What became of a check, as a sentence.
class RecheckText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::RecheckText)
public:
    static QString sentence(const Result<Transaction>& outcome);
};

} // namespace desk::ui
