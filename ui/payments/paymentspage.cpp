#include "ui/payments/paymentspage.h"

#include "ui/common/searchfield.h"
#include "ui/common/theme.h"
#include "ui/common/utf8.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedLayout>

namespace desk::ui {
namespace {

QLabel* plainLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PaymentsPage::PaymentsPage(PaymentTableModel* model, const Clock& clock, UiLanguage language, QWidget* parent)
    : QWidget(parent)
    , m_view(new PaymentsView(language, this))
    , m_search(new SearchField(QStringLiteral("paymentsSearch"), m_view, this))
    , m_filters(new PaymentFilterBar(clock, language, this))
    , m_count(plainLabel(QStringLiteral("paymentsCount"), this))
    , m_sums(plainLabel(QStringLiteral("paymentsSums"), this))
    , m_selection(plainLabel(QStringLiteral("paymentsSelection"), this))
    , m_notice(new NoticePanel(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("paymentsPage"));
    m_view->setPayments(model);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_notice);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_filters);
    layout->addLayout(m_stack, 1);
    layout->addWidget(makeFooter());
    setFocusProxy(m_view);
    connectSearch();
    connect(m_filters, &PaymentFilterBar::queryEdited, this, &PaymentsPage::queryEdited);
    connect(m_notice, &NoticePanel::actionTriggered, this, &PaymentsPage::takeStep);
}

QWidget* PaymentsPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* heading = plainLabel(QStringLiteral("paymentsHeading"), header);
    heading->setText(tr("Payments"));
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_search->setAccessibleName(tr("Search payments"));
    m_search->setPlaceholderText(tr("Search order number, payer, approval code…"));
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(
        metrics::kMargin, metrics::kMargin - 2, metrics::kMargin, metrics::kMargin - 4);
    layout->setSpacing(metrics::kGap + 2);
    layout->addWidget(heading, 0, Qt::AlignBaseline);
    layout->addWidget(m_count, 0, Qt::AlignBaseline);
    layout->addStretch(1);
    layout->addWidget(m_search, 2);
    return header;
}

QWidget* PaymentsPage::makeFooter()
{
    auto* footer = new QWidget(this);
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(metrics::kMargin, metrics::kGap - 1, metrics::kMargin, metrics::kGap - 1);
    layout->setSpacing(metrics::kMargin);
    layout->addWidget(m_selection);
    layout->addStretch(1);
    layout->addWidget(m_sums);
    return footer;
}

void PaymentsPage::connectSearch()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        cache::PaymentQuery query = m_filters->query();
        query.text = text.toStdString();
        m_filters->setQuery(query);
        Q_EMIT queryEdited(query);
    });
}

void PaymentsPage::setQuery(const cache::PaymentQuery& query)
{
    m_filters->setQuery(query);
    const QString text = toQString(query.text);
    if (m_search->text() != text) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(text);
    }
}

void PaymentsPage::setCounts(std::int64_t shown, std::int64_t known)
{
    const QString all = locale().toString(static_cast<qlonglong>(known));
    //: Rows shown and rows known: "12 of 3,000"
    m_count->setText(
        shown == known ? all : tr("%1 of %2").arg(locale().toString(static_cast<qlonglong>(shown)), all));
    m_count->setAccessibleName(shown == known ? tr("%n payment(s)", nullptr, static_cast<int>(known))
                                              : tr("%1 payments shown").arg(m_count->text()));
}

void PaymentsPage::setSums(const QString& all, const QString& selection)
{
    m_sums->setText(all);
    m_selection->setText(selection);
}

void PaymentsPage::setNotice(const std::optional<PaymentsMessage>& message)
{
    const bool isAtTable = m_stack->currentWidget() == m_view;
    if (message) {
        m_step = message->step;
        m_notice->setNotice(message->notice);
        m_stack->setCurrentWidget(m_notice);
        setFocusProxy(m_notice);
    } else if (!isAtTable) {
        const bool hadFocus = m_notice->isAncestorOf(focusWidget()) || m_notice->hasFocus();
        m_stack->setCurrentWidget(m_view);
        setFocusProxy(m_view);
        if (hadFocus)
            m_view->setFocus(Qt::OtherFocusReason);
    }
}

void PaymentsPage::takeStep()
{
    switch (m_step) {
    case PaymentsStep::None: return;
    case PaymentsStep::Synchronise: Q_EMIT synchroniseRequested(); return;
    case PaymentsStep::ShowAll: {
        const cache::PaymentQuery open = PaymentFilters::withoutAll(m_filters->query());
        setQuery(open);
        Q_EMIT queryEdited(open);
        m_search->setFocus(Qt::OtherFocusReason);
        return;
    }
    }
}

void PaymentsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace desk::ui
