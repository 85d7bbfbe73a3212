#include "ui/headoffice/officelinkmodel.h"

#include "ui/common/utf8.h"
#include "ui/headoffice/ledgerbadge.h"
#include "ui/links/linkbadge.h"
#include "ui/links/linkcolumnspec.h"

#include <QColor>

#include <algorithm>
#include <numeric>

namespace desk::ui {
namespace {

/// The links table's column that a cell behind the account is taken from.
LinkColumn linkColumn(int column)
{
    switch (column) {
    case OfficeLinkModel::State: return LinkColumn::State;
    case OfficeLinkModel::Mode: return LinkColumn::Mode;
    case OfficeLinkModel::Price: return LinkColumn::Price;
    case OfficeLinkModel::PlacesLeft: return LinkColumn::PlacesLeft;
    case OfficeLinkModel::Collected: return LinkColumn::Collected;
    case OfficeLinkModel::Deadline: return LinkColumn::Deadline;
    case OfficeLinkModel::Instance: return LinkColumn::Instance;
    default: return LinkColumn::Title;
    }
}

bool isOfAccount(int column)
{
    return column == OfficeLinkModel::Account || column == OfficeLinkModel::Environment;
}

Qt::Alignment alignmentOf(int column)
{
    return LinkColumns::spec(isOfAccount(column) ? LinkColumn::Title : linkColumn(column)).alignment;
}

} // namespace

OfficeLinkModel::OfficeLinkModel(const Clock& clock, UiLanguage language, QObject* parent)
    : RowsById(parent)
    , m_clock(clock)
    , m_cells(language)
{}

void OfficeLinkModel::setLinks(report::OfficeLinks links, TextOrder titles)
{
    show([&] {
        m_links = std::move(links);
        m_texts = std::move(titles);
        m_order = LinkOrder();
        m_order.setNow(m_clock.now());
        m_order.setQuery(m_links.list(), m_texts, linkQuery());
    });
}

void OfficeLinkModel::setQuery(const OfficeLinkQuery& query)
{
    show([&] {
        m_query = query;
        m_order.setNow(m_clock.now());
        m_order.setQuery(m_links.list(), m_texts, linkQuery());
    });
}

void OfficeLinkModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kColumns)
        return;
    show([&] {
        m_sortColumn = static_cast<Column>(column);
        m_isDescending = order == Qt::DescendingOrder;
        m_order.setQuery(m_links.list(), m_texts, linkQuery());
    });
}

/// Accounts come together in the order of their titles; see arrange().
LinkQuery OfficeLinkModel::linkQuery() const
{
    const bool byAccount = isOfAccount(m_sortColumn);
    return {m_query.search, linkColumn(m_sortColumn), m_isDescending && !byAccount, m_query.filters};
}

void OfficeLinkModel::show(const std::function<void()>& change)
{
    const auto both = [&] {
        change();
        arrange();
    };
    if (m_rows.empty()) { // nothing to follow, and a view learns of the first rows at once
        beginResetModel();
        both();
        endResetModel();
    } else {
        relayout(both);
    }
    Q_EMIT countsChanged();
}

void OfficeLinkModel::arrange()
{
    m_rowOf.clear();
    m_rows = m_order.visible();
    m_ledgerCounts = {};
    const auto ledgerOfSlot = [this](Slot slot) { return m_links.accountOf(slot).ledger; };
    for (const Slot slot : m_rows)
        ++m_ledgerCounts[static_cast<std::size_t>(ledgerOfSlot(slot))];
    if (m_query.ledgers != 0)
        std::erase_if(m_rows, [&](Slot slot) { return (m_query.ledgers & bitFor(ledgerOfSlot(slot))) == 0; });
    if (isOfAccount(m_sortColumn))
        bringTogether();
}

/// Account after account, each with its links in the order they have.
void OfficeLinkModel::bringTogether()
{
    const auto& accounts = m_links.accounts();
    std::vector<SlotList> parts(accounts.size());
    for (const Slot slot : m_rows)
        parts[m_links.accountNumberOf(slot)].push_back(slot);
    std::vector<std::size_t> order(accounts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (m_sortColumn == Environment)
        std::stable_sort(order.begin(), order.end(), [&accounts](std::size_t a, std::size_t b) {
            return accounts[a].account.ledger < accounts[b].account.ledger;
        });
    if (m_isDescending)
        std::reverse(order.begin(), order.end());
    m_rows.clear();
    for (const std::size_t account : order)
        m_rows.insert(m_rows.end(), parts[account].begin(), parts[account].end());
}

LinkFacets OfficeLinkModel::facets() const
{
    std::vector<char> found = m_order.foundBySearch(m_links.list());
    if (m_query.ledgers != 0) {
        if (found.empty())
            found.assign(m_links.list().slotCount(), 1);
        for (Slot slot = 0; slot < m_links.list().slotCount(); ++slot) {
            if ((m_query.ledgers & bitFor(m_links.accountOf(slot).ledger)) == 0)
                found[slot] = 0;
        }
    }
    return facetsOf(m_links.list(), found, m_query.filters, m_clock.now());
}

int OfficeLinkModel::rowOf(std::string_view id) const
{
    const Slot slot = m_links.list().find(id);
    if (slot == cache::LinkList::kNoSlot)
        return -1;
    if (m_rowOf.empty()) {
        m_rowOf.assign(m_links.list().slotCount(), -1);
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            m_rowOf[m_rows[row]] = static_cast<std::int32_t>(row);
    }
    return m_rowOf[slot];
}

int OfficeLinkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OfficeLinkModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString OfficeLinkModel::text(Slot slot, int column) const
{
    const report::OfficeAccount& account = m_links.accountOf(slot);
    if (column == Account)
        return oneLine(account.shownName);
    if (column == Environment)
        return LedgerBadge::badgeFor(account.ledger).text;
    return m_cells.text(m_links.list(), slot, linkColumn(column), m_clock.now());
}

/// A sold-out badge leads nowhere from here, so it says no more than why.
QString OfficeLinkModel::tooltip(Slot slot, int column) const
{
    if (isOfAccount(column))
        return {};
    if (column == State)
        return LinkBadge::reasonText(m_links.list().row(slot).state.reason);
    return m_cells.tooltip(m_links.list(), slot, linkColumn(column), m_clock.now());
}

QVariant OfficeLinkModel::badge(Slot slot, int column) const
{
    if (column == Environment)
        return QVariant::fromValue(LedgerBadge::badgeFor(m_links.accountOf(slot).ledger));
    if (column != State)
        return {};
    BadgeSpec badge = LinkBadge::badgeFor(m_links.list().row(slot).state);
    badge.isActionable = false;
    return QVariant::fromValue(badge);
}

QVariant OfficeLinkModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Slot slot = slotOf(index.row());
    const int column = index.column();
    const cache::LinkRow& row = m_links.list().row(slot);
    const auto orNothing = [](const QString& words) { return words.isEmpty() ? QVariant() : words; };
    switch (role) { // an open set of numbers
    case Qt::DisplayRole: return text(slot, column);
    case Qt::ToolTipRole:
        return orNothing(tooltip(slot, column).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    case Qt::AccessibleTextRole:
        return isOfAccount(column) ? QVariant()
                                   : orNothing(m_cells.spoken(row, linkColumn(column), m_clock.now()));
    case Qt::AccessibleDescriptionRole:
        return column == State ? orNothing(LinkBadge::reasonText(row.state.reason)) : QVariant();
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(column));
    case ToneRole:
        return static_cast<int>(
            isOfAccount(column) ? Tone::Neutral : m_cells.tone(row, linkColumn(column), m_clock.now()));
    case BadgeRole: return badge(slot, column);
    case ColourRole: {
        const std::string& colour = m_links.accountOf(slot).colour;
        return colour.empty() ? QVariant() : QVariant(QColor(toQString(colour)));
    }
    case DeadlineRole: return row.deadline == cache::kAbsent ? QVariant() : QVariant(qint64{row.deadline});
    default: return {};
    }
}

QVariant OfficeLinkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(static_cast<Column>(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    return {};
}

QString OfficeLinkModel::columnName(Column column)
{
    switch (column) {
    case Account: return QStringLiteral("account");
    case Environment: return QStringLiteral("environment");
    default: return QLatin1String(LinkColumns::spec(linkColumn(column)).name);
    }
}

QString OfficeLinkModel::columnTitle(Column column)
{
    switch (column) {
    case Account: return tr("Account");
    case Environment:
        //: A column and a filter: live or test
        return tr("Environment");
    default: return LinkColumns::title(linkColumn(column));
    }
}

/// Narrower than in the links table: two more stand before them.
int OfficeLinkModel::columnWidth(Column column)
{
    switch (column) {
    case Account: return 150;
    case Environment: return 142;
    case Price: return 124;
    case PlacesLeft: return 112;
    case Collected: return 136;
    case Mode: return 110;
    case Instance: return 150;
    default: return LinkColumns::spec(linkColumn(column)).width;
    }
}

} // namespace desk::ui
