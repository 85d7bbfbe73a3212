// OfficeLinkModel: the links of all accounts as a table: the links table's cells, search and filters, behind the account.
#pragma once

#include "core/base/clock.h"
#include "core/report/officelinks.h"
#include "ui/common/rowsbyid.h"
#include "ui/links/linkcells.h"
#include "ui/links/linkfacets.h"
#include "ui/links/linkorder.h"

#include <array>

namespace desk::ui {

struct OfficeLinkQuery {
    QString search; ///< as typed; an account's name finds its links
    LinkFilters filters{};
    std::uint8_t ledgers = 0; ///< bitFor() each; 0: all

    bool isOpen() const { return search.trimmed().isEmpty() && filters.isOpen() && ledgers == 0; }
};

/// Nothing is read here. Each row has one account, so a sum over rows must keep the ledgers apart.
class OfficeLinkModel : public RowsById
{
    Q_OBJECT
public:
    enum Column {
        Account,
        Environment,
        Title,
        State,
        Price,
        PlacesLeft,
        Collected,
        Deadline,
        Mode,
        Instance,
        kColumns
    };
    enum Role {
        ToneRole = Qt::UserRole + 1, ///< int of Tone
        BadgeRole,                   ///< BadgeSpec, of environment and state
        ColourRole,                  ///< QColor of the account, invalid where it has none
        DeadlineRole,                ///< qint64: milliseconds; none: absent
    };
    using Slot = cache::LinkList::Slot;
    using LedgerCounts = std::array<std::int64_t, report::kLedgers.size()>;

    /// `clock` is this computer's and outlives the model.
    OfficeLinkModel(const Clock& clock, UiLanguage language, QObject* parent = nullptr);

    /// `titles` was made from the list of `links`.
    void setLinks(report::OfficeLinks links, TextOrder titles);
    const report::OfficeLinks& links() const { return m_links; }
    void setQuery(const OfficeLinkQuery& query);
    const OfficeLinkQuery& query() const { return m_query; }

    Slot slotOf(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    report::Ledger ledgerOf(int row) const { return m_links.accountOf(slotOf(row)).ledger; }
    /// How many links each choice of a filter would show, under the present search, filters and environments.
    LinkFacets facets() const;
    /// How many links of each environment pass search and filters, whichever environments are chosen.
    const LedgerCounts& ledgerCounts() const { return m_ledgerCounts; }

    std::string_view rowId(int row) const override { return m_links.list().id(slotOf(row)); }
    int rowOf(std::string_view id) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Stable: what a saved state calls a column.
    static QString columnName(Column column);
    static QString columnTitle(Column column);
    static int columnWidth(Column column);

Q_SIGNALS:
    /// Rows shown, or links known, may be others than before.
    void countsChanged();

private:
    LinkQuery linkQuery() const;
    void arrange();
    void bringTogether();
    void show(const std::function<void()>& change);
    QString text(Slot slot, int column) const;
    QString tooltip(Slot slot, int column) const;
    QVariant badge(Slot slot, int column) const;

    const Clock& m_clock;
    LinkCells m_cells;
    report::OfficeLinks m_links;
    TextOrders m_texts;
    LinkOrder m_order;
    OfficeLinkQuery m_query;
    Column m_sortColumn = Deadline;
    bool m_isDescending = false;
    SlotList m_rows;
    LedgerCounts m_ledgerCounts{};
    mutable std::vector<std::int32_t> m_rowOf; ///< by slot, made when asked for
};

} // namespace desk::ui
