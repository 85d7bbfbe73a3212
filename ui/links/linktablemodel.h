// LinkTableModel: the links table. Rows come as LinkLists made on another thread; nothing is read here.
#pragma once

#include "core/base/clock.h"
#include "core/cache/linklistreader.h"
#include "ui/common/rowsbyid.h"
#include "ui/links/linkbadge.h"
#include "ui/links/linkcells.h"
#include "ui/links/linkfacets.h"
#include "ui/links/linkorder.h"

#include <functional>
#include <span>

namespace desk::ui {

/// Never reset: sorting, searching and loading are layout changes, a sync's changes are row by row. Selection,
/// current row and scroll position survive all of them.
class LinkTableModel : public RowsById
{
    Q_OBJECT
public:
    enum Role {
        LinkIdRole = Qt::UserRole + 1, ///< QString
        ToneRole,                      ///< int of Tone
        BadgeRole,                     ///< BadgeSpec, in the State column alone
        ShareRole,                     ///< double 0..1: how much of a limited link is paid; Paid column alone
        DeadlineRole,                  ///< qint64: the deadline in milliseconds; none: absent
    };

    /// `clock` is the server's and outlives the model.
    LinkTableModel(const Clock& clock, UiLanguage language, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    UiLanguage language() const { return m_cells.language(); }
    const Clock& clock() const { return m_clock; }

    const LinkQuery& query() const { return m_order.query(); }
    void setQuery(const LinkQuery& query);

    /// Filters by time are looked at again; true where they have anything to do with time.
    bool renewTimeFilters();
    /// Keys of links that the present search finds by what is not in the list: their payments' order numbers.
    void setFoundElsewhere(const std::vector<std::int64_t>& linkKeys);
    /// How many links each choice of a filter would show, under the present search and filters.
    LinkFacets facets() const;

    /// Takes over a whole list, or the first screenful of one. `titles` was made from `list`.
    void load(cache::LinkList list, TextOrder titles);
    /// Takes in what a sync changed. Rows keep their places; see settle().
    void apply(const cache::LinkBatch& changes);
    /// Brings rows whose sort key changed to their places; true when anything could have moved.
    bool settle();

    const cache::LinkList& links() const { return m_list; }
    const cache::LinkRow& rowAt(int row) const { return m_list.row(slotAt(row)); }
    LinkId idAt(int row) const;
    std::int64_t keyAt(int row) const { return rowAt(row).key; }
    cache::LinkList::Slot slotOf(int row) const { return slotAt(row); }
    QString urlAt(int row) const;
    std::string_view rowId(int row) const override { return m_list.id(slotAt(row)); }
    int rowOf(std::string_view id) const override;

Q_SIGNALS:
    /// Rows shown, or links known, may be others than before.
    void countsChanged();

private:
    struct Changes;
    cache::LinkList::Slot slotAt(int row) const { return m_order.visible()[static_cast<std::size_t>(row)]; }
    void relayoutAndCount(const std::function<void()>& change);
    void applyInBulk(const cache::LinkBatch& changes);
    Changes takeIn(const cache::LinkBatch& changes);
    bool dependsOnActivity() const;
    void announceActivity();
    void takeInActivity(const cache::LinkActivity& activity, Changes& taken);
    void sortOut(cache::LinkList::Slot slot, int row, std::uint64_t keyBefore, bool isMoved, Changes& taken);
    void takeInRow(const cache::LinkList& changes, cache::LinkList::Slot source, Changes& taken);
    void announceChanged(std::vector<int> rows);
    void removeRowBlocks(const std::vector<int>& rows);
    void insertRowBlocks(const SlotList& slots);

    const Clock& m_clock;
    LinkCells m_cells;
    cache::LinkList m_list;
    TextOrders m_texts;
    LinkOrder m_order;
};

} // namespace desk::ui
