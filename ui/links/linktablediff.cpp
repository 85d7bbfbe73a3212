// The half of LinkTableModel that takes in a sync: by id, in blocks of rows, never a reset.
#include "ui/links/linktablemodel.h"

#include <algorithm>

namespace desk::ui {
namespace {

using cache::LinkBatch;
using cache::LinkList;

/// More changed rows than this, or more separate blocks, and one layout change is cheaper: each block costs the
/// view work over all of its rows.
constexpr std::size_t kBulkRows = 2000;
constexpr std::size_t kBulkBlocks = 48;

std::size_t blocksIn(const std::vector<int>& sortedRows)
{
    std::size_t blocks = 0;
    for (std::size_t at = 0; at < sortedRows.size(); ++at)
        blocks += at == 0 || sortedRows[at] != sortedRows[at - 1] + 1 ? 1 : 0;
    return blocks;
}

/// Calls `take(first, last)` for each run of neighbours, from the last run to the first.
template <class Function>
void forEachBlockBackwards(const std::vector<int>& sortedRows, Function take)
{
    for (std::size_t end = sortedRows.size(); end > 0;) {
        std::size_t begin = end - 1;
        while (begin > 0 && sortedRows[begin - 1] == sortedRows[begin] - 1)
            --begin;
        take(sortedRows[begin], sortedRows[end - 1]);
        end = begin;
    }
}

} // namespace

struct LinkTableModel::Changes {
    std::vector<int> changed; ///< shown before and after
    std::vector<int> leaving; ///< shown before
    SlotList joining;         ///< shown after
    SlotList removed;         ///< known before; their texts still stand
    bool instancesRenamed = false;
    bool orderIsStale = false;
};

void LinkTableModel::apply(const LinkBatch& changes)
{
    m_order.setNow(m_clock.now());
    const bool isLong = changes.links.size() + changes.removed.size() > kBulkRows;
    if (!isLong && changes.activity.size() > kBulkRows && !dependsOnActivity()) {
        for (const cache::LinkActivity& activity : changes.activity)
            m_list.setActivity(activity);
        announceActivity();
        LinkBatch rest = changes;
        rest.activity.clear();
        apply(rest);
        return;
    }
    if (isLong || changes.activity.size() > kBulkRows) {
        applyInBulk(changes);
        return;
    }
    Changes taken = takeIn(changes);
    std::sort(taken.leaving.begin(), taken.leaving.end());
    announceChanged(taken.changed); // rows are still where they were
    if (taken.instancesRenamed && rowCount() > 0) {
        const int column = static_cast<int>(LinkColumn::Instance);
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }
    if (blocksIn(taken.leaving) > kBulkBlocks || taken.joining.size() > kBulkBlocks * 4) {
        relayoutAndCount([&] {
            for (const LinkList::Slot slot : taken.removed)
                m_list.remove(slot);
            m_order.rebuild(m_list, m_texts);
        });
        return;
    }
    removeRowBlocks(taken.leaving);
    for (const LinkList::Slot slot : taken.removed)
        m_list.remove(slot);
    insertRowBlocks(taken.joining);
    Q_EMIT countsChanged();
}

bool LinkTableModel::dependsOnActivity() const
{
    return query().sortColumn == LinkColumn::LastPayment || query().filters.attention != 0;
}

void LinkTableModel::announceActivity()
{
    const int column = static_cast<int>(LinkColumn::LastPayment);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

/// Brings list and titles up to date, except that removed rows keep their slots until they left the view.
LinkTableModel::Changes LinkTableModel::takeIn(const LinkBatch& changes)
{
    Changes taken;
    for (const auto& [key, name] : changes.links.instances()) {
        taken.instancesRenamed |= m_list.instanceName(key) != name;
        m_list.setInstanceName(key, name);
    }
    for (const auto& [key, id] : changes.links.instanceIds())
        m_list.setInstanceId(key, id);
    m_order.renewMatcher(m_list);
    for (const LinkId& id : changes.removed) {
        const LinkList::Slot slot = m_list.find(id.text());
        if (slot == LinkList::kNoSlot)
            continue;
        m_texts.remove(slot, [](TextField) { return false; });
        taken.removed.push_back(slot);
        if (const int row = m_order.rowOf(slot); row >= 0)
            taken.leaving.push_back(row);
    }
    for (const LinkList::Slot source : changes.links.liveSlots())
        takeInRow(changes.links, source, taken);
    m_texts.renumber(m_list);
    for (const cache::LinkActivity& activity : changes.activity)
        takeInActivity(activity, taken);
    if (taken.orderIsStale)
        m_order.markStale();
    return taken;
}

void LinkTableModel::takeInRow(const LinkList& changes, LinkList::Slot source, Changes& taken)
{
    const LinkList::Slot known = m_list.find(changes.id(source));
    const bool isKnown = known != LinkList::kNoSlot;
    const int row = isKnown ? m_order.rowOf(known) : -1;
    const auto stays = [&, isKnown](TextField field) {
        const int number = static_cast<int>(field);
        return isKnown && m_list.foldedField(known, number) == changes.foldedField(source, number);
    };
    const std::array same{stays(TextField::Title), stays(TextField::Slug), stays(TextField::Invoice)};
    const auto isSame = [&same](TextField field) { return same[static_cast<std::size_t>(field)]; };
    const std::uint64_t keyBefore = row >= 0 ? m_order.keyOf(m_list, m_texts, known) : 0;
    if (isKnown)
        m_texts.remove(known, isSame);
    const LinkList::Slot slot = m_list.put(changes, source);
    m_texts.insert(m_list, slot, isSame);
    const bool movesByText =
        !isSame(TextField::Title) || !isSame(TextField::Slug) || !isSame(TextField::Invoice);
    sortOut(slot, row, keyBefore, movesByText && isTextColumn(m_order.query().sortColumn), taken);
}

void LinkTableModel::takeInActivity(const cache::LinkActivity& activity, Changes& taken)
{
    const LinkList::Slot slot = m_list.findKey(activity.key);
    if (slot == LinkList::kNoSlot)
        return;
    const int row = m_order.rowOf(slot);
    const std::uint64_t keyBefore = row >= 0 ? m_order.keyOf(m_list, m_texts, slot) : 0;
    if (m_list.setActivity(activity))
        sortOut(slot, row, keyBefore, false, taken);
}

/// What becomes of the row that `slot` had, or has now.
void LinkTableModel::sortOut(
    LinkList::Slot slot, int row, std::uint64_t keyBefore, bool isMoved, Changes& taken)
{
    const bool isShown = m_order.matches(m_list, slot);
    if (row >= 0 && isShown) {
        taken.changed.push_back(row);
        taken.orderIsStale |= isMoved || m_order.keyOf(m_list, m_texts, slot) != keyBefore;
    } else if (row >= 0) {
        taken.leaving.push_back(row);
    } else if (isShown) {
        taken.joining.push_back(slot);
    } else {
        taken.orderIsStale = true; // known, and hidden by the search or a filter
    }
}

void LinkTableModel::applyInBulk(const LinkBatch& changes)
{
    relayoutAndCount([&] {
        const Changes taken = takeIn(changes);
        for (const LinkList::Slot slot : taken.removed)
            m_list.remove(slot);
        m_order.rebuild(m_list, m_texts);
    });
    // Views repaint all after a layout change, but what listens for values should hear of them too.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void LinkTableModel::announceChanged(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    if (blocksIn(rows) > kBulkBlocks) {
        Q_EMIT dataChanged(index(rows.front(), 0), index(rows.back(), columnCount() - 1));
        return;
    }
    forEachBlockBackwards(rows,
        [this](int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1)); });
}

void LinkTableModel::removeRowBlocks(const std::vector<int>& rows)
{
    forEachBlockBackwards(rows, [this](int first, int last) {
        beginRemoveRows({}, first, last);
        m_order.removeRows(first, last - first + 1);
        endRemoveRows();
    });
}

void LinkTableModel::insertRowBlocks(const SlotList& slots)
{
    struct Placed {
        int position;
        std::uint64_t key;
        LinkList::Slot slot;
    };
    std::vector<Placed> placed;
    placed.reserve(slots.size());
    for (const LinkList::Slot slot : slots)
        placed.push_back(
            {m_order.positionFor(m_list, m_texts, slot), m_order.keyOf(m_list, m_texts, slot), slot});
    std::sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
        if (a.position != b.position)
            return a.position < b.position;
        return a.key != b.key ? a.key < b.key : a.slot < b.slot;
    });
    // From the bottom up, so that positions found beforehand stay right.
    for (std::size_t end = placed.size(); end > 0;) {
        std::size_t begin = end - 1;
        while (begin > 0 && placed[begin - 1].position == placed[begin].position)
            --begin;
        SlotList block;
        for (std::size_t at = begin; at < end; ++at)
            block.push_back(placed[at].slot);
        const int position = placed[begin].position;
        beginInsertRows({}, position, position + static_cast<int>(block.size()) - 1);
        m_order.insertRows(position, block);
        endInsertRows();
        end = begin;
    }
}

} // namespace desk::ui
