#include "ui/payments/paymentsview.h"

#include "core/async/onready.h"
#include "core/base/logging.h"
#include "ui/common/badgedelegate.h"
#include "ui/payments/paymentcolumnspec.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace desk::ui {
namespace {

/// A few rows beyond the edge, so that the wheel finds them read.
constexpr int kAhead = 8;

int sectionOf(PaymentColumn column)
{
    return static_cast<int>(column);
}

} // namespace

PaymentsView::PaymentsView(UiLanguage language, QWidget* parent)
    : DeskTable(QStringLiteral("paymentsTable"), tr("Payments"), parent)
    , m_language(language)
{
    addActions();
}

void PaymentsView::setPayments(PaymentTableModel* model)
{
    m_payments = model;
    setModel(model);
    setItemDelegate(new CellDelegate(PaymentTableModel::ToneRole, this));
    setItemDelegateForColumn(sectionOf(PaymentColumn::Status),
        new BadgeDelegate(PaymentTableModel::BadgeRole, PaymentTableModel::ToneRole, this));
    const cache::PaymentQuery& query = model->query();
    horizontalHeader()->setSortIndicator(sectionOf(PaymentColumns::columnOf(query.order)),
        query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    setSortingEnabled(true);
    std::vector<TableColumn> columns;
    for (const PaymentColumnSpec& spec : PaymentColumns::all()) {
        columns.push_back({QLatin1String(spec.name), PaymentColumns::title(spec.column), spec.width,
            spec.isVisible, spec.column == PaymentColumn::Time});
    }
    setColumns(std::move(columns), sectionOf(PaymentColumn::Link));
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &PaymentsView::sortBy);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &PaymentsView::keepPlace);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &PaymentsView::keepPlace);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &PaymentsView::keepPlace);
    connect(model, &PaymentTableModel::listChanged, this, &PaymentsView::restorePlace);
}

void PaymentsView::showColumnsOfOneLink()
{
    for (const PaymentColumnSpec& spec : PaymentColumns::all()) {
        const bool isShown = spec.column == PaymentColumn::Time || spec.column == PaymentColumn::Status
                          || spec.column == PaymentColumn::Amount || spec.column == PaymentColumn::OrderNumber
                          || spec.column == PaymentColumn::ApprovalCode
                          || spec.column == PaymentColumn::Reason;
        setColumnShown(sectionOf(spec.column), isShown);
    }
}

void PaymentsView::addActions()
{
    QAction* copy = addShortcut(tr("Copy rows"), QStringLiteral("copyPayments"), QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, [this] { copySelection(LineShape::Text); });
    QAction* titles = addShortcut(tr("Copy rows with titles"), QStringLiteral("copyPaymentsWithTitles"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    connect(titles, &QAction::triggered, this, [this] { copySelection(LineShape::WithTitles); });
    QAction* csv = addShortcut(tr("Copy rows as CSV"), QStringLiteral("copyPaymentsAsCsv"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_C));
    connect(csv, &QAction::triggered, this, [this] { copySelection(LineShape::Csv); });
    QAction* link = addShortcut(tr("Show the link"), QStringLiteral("showLinkOfPayment"), QKeySequence());
    connect(link, &QAction::triggered, this, [this] {
        if (const LinkId id = currentLink(); !id.isEmpty())
            Q_EMIT linkRequested(id);
    });
}

/// Only what the cache has an order for is sorted by; any other header leaves the sorting as it was.
void PaymentsView::sortBy(int section)
{
    if (section < 0 || PaymentColumns::spec(static_cast<PaymentColumn>(section)).order)
        return;
    const cache::PaymentQuery& query = m_payments->query();
    horizontalHeader()->setSortIndicator(sectionOf(PaymentColumns::columnOf(query.order)),
        query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

std::int64_t PaymentsView::selectedCount() const
{
    std::int64_t count = 0;
    if (!selectionModel())
        return count;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        if (range.left() == 0) // rows are selected whole
            count += range.height();
    }
    return count;
}

PaymentKeys PaymentsView::selectedKeys() const
{
    return m_payments->keysOf(selectedRowNumbers());
}

LinkId PaymentsView::currentLink() const
{
    const ShownPayment* payment = m_payments->paymentAt(currentIndex().row());
    return payment ? payment->row.transaction.linkId : LinkId();
}

void PaymentsView::copySelection(LineShape shape)
{
    std::vector<PaymentColumn> columns;
    for (const int section : shownSections())
        columns.push_back(static_cast<PaymentColumn>(section));
    const PaymentLines lines(shape, std::move(columns), m_language);
    const PaymentKeys keys = selectedKeys();
    if (keys.empty())
        return;
    const auto text = m_payments->gateway().text(
        keys, [lines](const ShownPayment& payment) { return lines.line(payment); });
    onReady(text, this, [this, lines, count = static_cast<int>(keys.size())](const Result<QString>& read) {
        if (!read) {
            qCWarning(lcUi) << "payments not copied:" << read.error().detail.c_str();
            return;
        }
        QGuiApplication::clipboard()->setText(lines.head() + *read);
        Q_EMIT copied(count);
    });
}

void PaymentsView::keepPlace()
{
    if (m_anchor)
        return; // the first of several changes counts
    const int row = rowAt(0);
    if (verticalScrollBar()->value() == 0 || row < 0)
        m_anchor = Anchor{};
    else
        m_anchor = Anchor{m_payments->keyAt(row), -rowViewportPosition(row)};
}

void PaymentsView::restorePlace()
{
    const std::optional<Anchor> anchor = std::exchange(m_anchor, std::nullopt);
    if (std::exchange(m_shown, m_payments->shownQuery()) != m_payments->shownQuery()) {
        showCurrentOrTop();
    } else if (anchor && anchor->key != 0) {
        const int row = m_payments->rowOf(anchor->key);
        executeDelayedItemsLayout();
        updateGeometries(); // the scroll bar's range follows the new number of rows now, not at the next paint
        if (row >= 0)
            verticalScrollBar()->setValue(row * verticalHeader()->defaultSectionSize() + anchor->offset);
    }
    prefetch();
}

/// Asks before the frame is painted, so that the rows are often there when it is.
void PaymentsView::prefetch()
{
    if (!m_payments || !isVisible() || m_payments->rowCount() == 0)
        return;
    const int height = verticalHeader()->defaultSectionSize();
    const int first = verticalScrollBar()->value() / height;
    m_payments->prefetch(first - kAhead, first + viewport()->height() / height + 1 + kAhead);
}

void PaymentsView::scrollContentsBy(int dx, int dy)
{
    if (dy != 0)
        prefetch();
    DeskTable::scrollContentsBy(dx, dy);
}

void PaymentsView::resizeEvent(QResizeEvent* event)
{
    DeskTable::resizeEvent(event);
    prefetch();
}

} // namespace desk::ui
