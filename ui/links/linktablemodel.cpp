#include "ui/links/linktablemodel.h"

#include "ui/links/linkcolumnspec.h"

#include <algorithm>

namespace desk::ui {
namespace {

using cache::kAbsent;
using cache::LinkList;

LinkColumn columnOf(int section)
{
    return static_cast<LinkColumn>(section);
}

QVariant shareOf(const cache::LinkRow& row)
{
    if (row.maxPayments == kAbsent || row.paidCount == kAbsent || row.maxPayments <= 0)
        return {};
    return std::min(1.0, static_cast<double>(row.paidCount) / static_cast<double>(row.maxPayments));
}

/// The reason of a state, and the way on where its badge is one.
QString described(StateOfLink state)
{
    const QString reason = LinkBadge::reasonText(state.reason);
    const QString action = LinkBadge::keyText(state);
    return action.isEmpty() ? reason : reason + u' ' + action;
}

} // namespace

LinkTableModel::LinkTableModel(const Clock& clock, UiLanguage language, QObject* parent)
    : RowsById(parent)
    , m_clock(clock)
    , m_cells(language)
{}

int LinkTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.visible().size());
}

int LinkTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(LinkColumns::all().size());
}

QVariant LinkTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LinkList::Slot slot = slotAt(index.row());
    const LinkColumn column = columnOf(index.column());
    const cache::LinkRow& row = m_list.row(slot);
    switch (role) { // an open set of numbers
    case Qt::DisplayRole: return m_cells.text(m_list, slot, column, m_clock.now());
    case Qt::ToolTipRole: {
        const QString text = m_cells.tooltip(m_list, slot, column, m_clock.now());
        return text.isEmpty() ? QVariant()
                              : QVariant(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    }
    case Qt::AccessibleTextRole: {
        const QString text = m_cells.spoken(row, column, m_clock.now());
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case Qt::AccessibleDescriptionRole:
        return column == LinkColumn::State ? QVariant(described(row.state)) : QVariant();
    case Qt::TextAlignmentRole: return QVariant::fromValue(LinkColumns::spec(column).alignment);
    case LinkIdRole: return toQString(m_list.id(slot));
    case ToneRole: return static_cast<int>(m_cells.tone(row, column, m_clock.now()));
    case BadgeRole:
        return column == LinkColumn::State ? QVariant::fromValue(LinkBadge::badgeFor(row.state)) : QVariant();
    case DeadlineRole: return row.deadline == kAbsent ? QVariant() : QVariant(qint64{row.deadline});
    case ShareRole: return column == LinkColumn::Paid ? shareOf(row) : QVariant();
    default: return {};
    }
}

QVariant LinkTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return LinkColumns::title(columnOf(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(LinkColumns::spec(columnOf(section)).alignment);
    return {};
}

void LinkTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    LinkQuery next = query();
    next.sortColumn = columnOf(column);
    next.descending = order == Qt::DescendingOrder;
    setQuery(next);
}

void LinkTableModel::setQuery(const LinkQuery& query)
{
    if (query == m_order.query())
        return;
    m_order.setNow(m_clock.now());
    relayoutAndCount([&] { m_order.setQuery(m_list, m_texts, query); });
}

bool LinkTableModel::renewTimeFilters()
{
    const LinkFilters& filters = query().filters;
    if (filters.deadlines == 0 && filters.attention == 0)
        return false;
    m_order.setNow(m_clock.now());
    relayoutAndCount([this] { m_order.rebuild(m_list, m_texts); });
    return true;
}

void LinkTableModel::setFoundElsewhere(const std::vector<std::int64_t>& linkKeys)
{
    SlotList slots;
    for (const std::int64_t key : linkKeys) {
        if (const LinkList::Slot slot = m_list.findKey(key); slot != LinkList::kNoSlot)
            slots.push_back(slot);
    }
    std::sort(slots.begin(), slots.end());
    if (slots != m_order.foundElsewhere())
        relayoutAndCount([&] { m_order.setFoundElsewhere(m_list, std::move(slots)); });
}

LinkFacets LinkTableModel::facets() const
{
    return facetsOf(m_list, m_order.foundBySearch(m_list), query().filters, m_clock.now());
}

void LinkTableModel::load(LinkList list, TextOrder titles)
{
    m_order.setNow(m_clock.now());
    const auto replace = [&] {
        m_list = std::move(list);
        m_texts = std::move(titles);
        m_order.forgetFoundElsewhere();
        m_order.rebuild(m_list, m_texts);
    };
    if (rowCount() > 0) {
        relayoutAndCount(replace);
        return;
    }
    // Into an empty table: the rows are made beforehand, so that their number can be announced.
    replace();
    const SlotList rows = m_order.visible();
    if (!rows.empty()) {
        m_order.removeRows(0, static_cast<int>(rows.size()));
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        m_order.rebuild(m_list, m_texts);
        endInsertRows();
    }
    Q_EMIT countsChanged();
}

bool LinkTableModel::settle()
{
    if (!m_order.isStale())
        return false;
    relayoutAndCount([this] { m_order.rebuild(m_list, m_texts); });
    return true;
}

void LinkTableModel::relayoutAndCount(const std::function<void()>& change)
{
    relayout(change);
    Q_EMIT countsChanged();
}

LinkId LinkTableModel::idAt(int row) const
{
    return LinkId(std::string(m_list.id(slotAt(row))));
}

QString LinkTableModel::urlAt(int row) const
{
    return toQString(m_list.url(slotAt(row)));
}

int LinkTableModel::rowOf(std::string_view id) const
{
    const LinkList::Slot slot = m_list.find(id);
    return slot == LinkList::kNoSlot ? -1 : m_order.rowOf(slot);
}

} // namespace desk::ui
