// PaymentsPage: all payments: a search field, filters, the table and its sums. Knows no session.
#pragma once

#include "ui/payments/paymentfilterbar.h"
#include "ui/payments/paymentsnotice.h"
#include "ui/payments/paymentsview.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace desk::ui {

class SearchField;

class PaymentsPage : public QWidget
{
    Q_OBJECT
public:
    /// Model and clock outlive the page.
    PaymentsPage(
        PaymentTableModel* model, const Clock& clock, UiLanguage language, QWidget* parent = nullptr);

    PaymentsView* view() const { return m_view; }
    PaymentFilterBar* filters() const { return m_filters; }

    /// What the fields and filters say; emits nothing.
    void setQuery(const cache::PaymentQuery& query);
    void setCounts(std::int64_t shown, std::int64_t known);
    void setSums(const QString& all, const QString& selection);
    void setNotice(const std::optional<PaymentsMessage>& message);

Q_SIGNALS:
    /// The query a person put together, the text included.
    void queryEdited(const desk::cache::PaymentQuery& query);
    void synchroniseRequested();
    /// The page came to the front.
    void shown();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeFooter();
    void connectSearch();
    void takeStep();

    PaymentsView* m_view;
    SearchField* m_search;
    PaymentFilterBar* m_filters;
    QLabel* m_count;
    QLabel* m_sums;
    QLabel* m_selection;
    NoticePanel* m_notice;
    QStackedLayout* m_stack;
    PaymentsStep m_step = PaymentsStep::None;
};

} // namespace desk::ui
