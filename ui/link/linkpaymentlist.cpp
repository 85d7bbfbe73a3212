#include "ui/link/linkpaymentlist.h"

#include "core/domain/period.h"
#include "ui/common/errortext.h"
#include "ui/common/momenttext.h"
#include "ui/common/moneytext.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "ui/payments/paymentbadge.h"
#include "ui/payments/paymentcolumnspec.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace desk::ui {
namespace {

constexpr int kMostRows = 7;

} // namespace

LinkPaymentList::LinkPaymentList(std::filesystem::path cacheFile, UiLanguage language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_gateway(std::move(cacheFile), language)
    , m_model(m_gateway)
    , m_view(new PaymentsView(language, this))
    , m_empty(quietLabel(this))
    , m_about(quietLabel(this))
    , m_outcome(plainLabel(this))
    , m_recheck(new QPushButton(tr("Check with the bank"), this))
{
    m_view->setObjectName(QStringLiteral("panelPayments"));
    m_view->horizontalHeader()->setObjectName(QStringLiteral("panelPaymentsHeader"));
    m_view->setAccessibleName(tr("Payments of this link"));
    m_view->setPayments(&m_model);
    m_view->showColumnsOfOneLink();
    m_view->setColumnShown(static_cast<int>(PaymentColumn::PayerName), true);
    narrowColumns();
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_empty->setText(tr("No payments yet"));
    m_empty->hide();
    m_about->setObjectName(QStringLiteral("panelPaymentAbout"));
    m_outcome->setObjectName(QStringLiteral("panelRecheckOutcome"));
    m_outcome->hide();
    m_recheck->setObjectName(QStringLiteral("panelRecheck"));
    m_recheck->setToolTip(
        tr("Asks the bank what became of this payment. MyTPE takes the answer into its records."));
    m_recheck->setMinimumHeight(metrics::kControlHeight);
    auto* below = new QHBoxLayout;
    below->setSpacing(metrics::kGap);
    below->addWidget(m_about, 1);
    below->addWidget(m_recheck, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kGap);
    layout->addWidget(m_empty);
    layout->addWidget(m_view);
    layout->addLayout(below);
    layout->addWidget(m_outcome);
    connect(&m_model, &PaymentTableModel::listChanged, this, &LinkPaymentList::fitHeight);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LinkPaymentList::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_outcome->hide();
        showCurrent();
    });
    connect(m_view, &DeskTable::clearSearchRequested, this, &LinkPaymentList::closeRequested);
    connect(m_recheck, &QPushButton::clicked, this, [this] {
        if (const Transaction* payment = current())
            Q_EMIT recheckRequested(payment->id);
    });
    fitHeight();
}

/// As narrow as their usual texts: time, status and amount stand side by side in the panel.
void LinkPaymentList::narrowColumns()
{
    const QFontMetrics font = m_view->fontMetrics();
    const auto fit = [&](PaymentColumn column, const QString& text, int more) {
        m_view->horizontalHeader()->resizeSection(
            static_cast<int>(column), font.horizontalAdvance(text) + 2 * metrics::kCellPadding + more);
    };
    const Money usual = Money::fromCentimes(1'000'000);
    const MomentText moments(m_language);
    fit(PaymentColumn::Time, moments.dayAndTime(startOf(*parseDay("2026-11-28"))), 4);
    fit(PaymentColumn::Status, PaymentBadge::badgeFor(TransactionStatus::Completed).text, 36);
    fit(PaymentColumn::Amount, moneyText(usual, m_language), 4);
}

void LinkPaymentList::showLink(const LinkId& link)
{
    m_rechecking = {};
    m_outcome->hide();
    m_view->setCurrentIndex({});
    cache::PaymentQuery query;
    query.link = link;
    m_model.setQuery(query);
}

void LinkPaymentList::followLens(const PrivacyLens& lens)
{
    m_model.setMasksPayers(lens.isOn());
    connect(&lens, &PrivacyLens::changed, this, [this](bool isOn) {
        m_model.setMasksPayers(isOn);
        showCurrent();
    });
}

void LinkPaymentList::refresh()
{
    m_model.refresh();
}

const Transaction* LinkPaymentList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    const ShownPayment* payment = index.isValid() ? m_model.paymentAt(index.row()) : nullptr;
    return payment ? &payment->row.transaction : nullptr;
}

QString LinkPaymentList::about(const Transaction& payment) const
{
    const PaymentCells& cells = m_gateway.cells();
    cache::TransactionRow row;
    row.transaction = payment;
    QStringList lines;
    const auto add = [&](PaymentColumn column, bool isKnown) {
        if (isKnown)
            //: A property of a payment and what it is: "Order number: 12AB"
            lines.append(tr("%1: %2").arg(PaymentColumns::title(column), cells.text(row, column)));
    };
    add(PaymentColumn::Reason,
        !cells.text(row, PaymentColumn::Reason).isEmpty() && !payment.gatewayMessage.empty());
    add(PaymentColumn::PayerName, !payment.payerName.empty());
    add(PaymentColumn::OrderNumber, !payment.orderNumber.empty());
    add(PaymentColumn::ApprovalCode, !payment.approvalCode.empty());
    return lines.join(u'\n');
}

void LinkPaymentList::showCurrent()
{
    const Transaction* payment = current();
    m_about->setVisible(payment != nullptr);
    m_about->setText(payment ? about(*payment) : QString());
    m_recheck->setVisible(payment && mayBeRechecked(*payment));
    m_recheck->setEnabled(m_rechecking.isEmpty());
}

void LinkPaymentList::setRechecking(const TransactionId& payment)
{
    m_rechecking = payment;
    m_outcome->hide();
    showCurrent();
}

void LinkPaymentList::endRechecking(const TransactionId& payment, const Result<Transaction>& outcome)
{
    if (payment != m_rechecking)
        return;
    m_rechecking = {};
    m_outcome->setText(RecheckText::sentence(outcome));
    m_outcome->show();
    showCurrent();
}

void LinkPaymentList::fitHeight()
{
    const int rows = m_model.rowCount();
    m_empty->setVisible(m_model.isLoaded() && rows == 0);
    m_view->setVisible(rows > 0);
    const int shown = std::clamp(rows, 1, kMostRows);
    m_view->setFixedHeight(m_view->horizontalHeader()->height()
                           + shown * m_view->verticalHeader()->defaultSectionSize()
                           + m_view->horizontalScrollBar()->sizeHint().height() + 2);
    showCurrent();
}

QString RecheckText::sentence(const Result<Transaction>& outcome)
{
    if (!outcome && outcome.error().kind == ErrorKind::OutcomeUnknown)
        return tr(
            "The answer was lost: the bank may have been asked all the same. Read this link again before you "
            "check once more.");
    if (!outcome)
        //: %1 says what is wrong: "MyTPE cannot be reached"
        return tr("Not checked: %1.").arg(ErrorText::headline(outcome.error()));
    if (mayBeRechecked(*outcome) && outcome->status.is(TransactionStatus::Pending))
        return tr("The bank has not decided yet.");
    //: %1 is a status such as "Completed"
    return tr("The bank says: %1.").arg(PaymentBadge::badgeFor(outcome->status).text);
}

} // namespace desk::ui
