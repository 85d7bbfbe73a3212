#include "ui/links/linksview.h"

#include "ui/common/badgedelegate.h"
#include "ui/links/linkcolumnspec.h"
#include "ui/links/sharedelegate.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>

namespace desk::ui {
namespace {

int sectionOf(LinkColumn column)
{
    return static_cast<int>(column);
}

std::vector<TableColumn> tableColumns()
{
    std::vector<TableColumn> columns;
    for (const LinkColumnSpec& spec : LinkColumns::all()) {
        columns.push_back({QLatin1String(spec.name), LinkColumns::title(spec.column), spec.width,
            spec.isVisible, spec.column == LinkColumn::Title});
    }
    return columns;
}

} // namespace

LinksView::LinksView(QWidget* parent) : DeskTable(QStringLiteral("linksTable"), tr("Payment links"), parent)
{
    connect(this, &DeskTable::rowActivated, this,
        [this](int row) { Q_EMIT linkActivated(m_links->idAt(row), m_links->keyAt(row)); });
}

void LinksView::setLinks(LinkTableModel* model)
{
    m_links = model;
    setModel(model);
    setItemDelegate(new CellDelegate(LinkTableModel::ToneRole, this));
    m_badges = new BadgeDelegate(LinkTableModel::BadgeRole, LinkTableModel::ToneRole, this);
    setItemDelegateForColumn(sectionOf(LinkColumn::State), m_badges);
    setItemDelegateForColumn(sectionOf(LinkColumn::Paid), new ShareDelegate(this));
    const LinkQuery& query = model->query();
    horizontalHeader()->setSortIndicator(
        sectionOf(query.sortColumn), query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    setSortingEnabled(true);
    setColumns(tableColumns(), sectionOf(LinkColumn::Title));
}

/// Whether the badge there is actionable; with a pointer, only the badge itself is, not the cell around it.
bool LinksView::isOnWayOn(const QModelIndex& index, std::optional<QPoint> position) const
{
    if (index.column() != sectionOf(LinkColumn::State)
        || !index.data(LinkTableModel::BadgeRole).value<BadgeSpec>().isActionable)
        return false;
    if (!position)
        return true;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return m_badges->badgeRect(option, index).contains(*position);
}

void LinksView::activate(const QModelIndex& index, std::optional<QPoint> position)
{
    if (isOnWayOn(index, position))
        Q_EMIT restockRequested(m_links->idAt(index.row()));
    else
        DeskTable::activate(index, position);
}

void LinksView::showCursorAt(const QPoint& position)
{
    const QModelIndex index = indexAt(position);
    const bool isHand = index.isValid() && isOnWayOn(index, position);
    const Qt::CursorShape shape = isHand ? Qt::PointingHandCursor : Qt::ArrowCursor;
    if (viewport()->cursor().shape() != shape)
        viewport()->setCursor(shape);
}

void LinksView::mouseMoveEvent(QMouseEvent* event)
{
    DeskTable::mouseMoveEvent(event);
    showCursorAt(event->position().toPoint());
}

/// Another badge, or none, may have come under a pointer that stands still.
void LinksView::scrollContentsBy(int dx, int dy)
{
    DeskTable::scrollContentsBy(dx, dy);
    if (viewport()->underMouse())
        showCursorAt(viewport()->mapFromGlobal(QCursor::pos()));
}

LinkId LinksView::currentLink() const
{
    return currentIndex().isValid() ? m_links->idAt(currentIndex().row()) : LinkId();
}

std::int64_t LinksView::currentLinkKey() const
{
    return currentIndex().isValid() ? m_links->keyAt(currentIndex().row()) : 0;
}

bool LinksView::showLink(const LinkId& id)
{
    const int row = m_links->rowOf(id.text());
    if (row < 0)
        return false;
    setCurrentIndex(m_links->index(row, sectionOf(LinkColumn::Title)));
    scrollTo(currentIndex());
    return true;
}

void LinksView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    DeskTable::currentChanged(current, previous);
    const LinkId id = current.isValid() ? m_links->idAt(current.row()) : LinkId();
    if (id == m_announced)
        return;
    m_announced = id;
    Q_EMIT currentLinkChanged(id, current.isValid() ? m_links->keyAt(current.row()) : 0);
}

ScrollAnchor LinksView::anchor() const
{
    const int row = rowAt(0);
    if (!m_links || verticalScrollBar()->value() == 0 || row < 0)
        return {};
    return {m_links->idAt(row).text(), -rowViewportPosition(row)};
}

void LinksView::restore(const ScrollAnchor& anchor)
{
    const int row = anchor.topId.empty() ? -1 : m_links->rowOf(anchor.topId);
    if (row < 0)
        return;
    executeDelayedItemsLayout();
    updateGeometries(); // the scroll bar's range follows the new number of rows now, not at the next paint
    verticalScrollBar()->setValue(row * verticalHeader()->defaultSectionSize() + anchor.offset);
}

} // namespace desk::ui
