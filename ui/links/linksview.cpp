#include "ui/links/linksview.h"

#include "ui/common/badgedelegate.h"
#include "ui/links/linkcolumnspec.h"
#include "ui/links/sharedelegate.h"

#include <QHeaderView>
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
    setItemDelegateForColumn(sectionOf(LinkColumn::State),
        new BadgeDelegate(LinkTableModel::BadgeRole, LinkTableModel::ToneRole, this));
    setItemDelegateForColumn(sectionOf(LinkColumn::Paid), new ShareDelegate(this));
    const LinkQuery& query = model->query();
    horizontalHeader()->setSortIndicator(
        sectionOf(query.sortColumn), query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    setSortingEnabled(true);
    setColumns(tableColumns(), sectionOf(LinkColumn::Title));
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
