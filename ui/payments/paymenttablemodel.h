// PaymentTableModel: a table of payments, of which only the rows on the screen are in memory.
#pragma once

#include "core/async/cancelscope.h"
#include "ui/payments/keyrows.h"
#include "ui/payments/paymentrowfetcher.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

#include <optional>
#include <unordered_map>

namespace desk::ui {

/// Everything is read by the gateway's thread. A new query is a layout change, a sync's changes come row by row; there is
/// no reset. Selection, current row and scroll position stay with their payments. Rows that are not read yet show `…`.
class PaymentTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        PaymentKeyRole = Qt::UserRole + 1, ///< qlonglong: the cache's own key
        LinkIdRole,                        ///< QString; empty while the row is not read
        ToneRole,                          ///< int of Tone
        BadgeRole,                         ///< BadgeSpec, in the Status column alone
    };

    /// The gateway outlives the model. Nothing is read before setQuery().
    explicit PaymentTableModel(PaymentGateway& gateway, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// A column that cannot be sorted by leaves the order as it is.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    PaymentGateway& gateway() const { return m_gateway; }
    /// The privacy lens: every row goes at once and comes back as it may be shown now.
    void setMasksPayers(bool masks);
    const cache::PaymentQuery& query() const { return m_query; }
    /// What was shown stays until the answer is here; the newest query wins.
    void setQuery(const cache::PaymentQuery& query);
    /// Reads again what the cache says: at the session's cacheChanged(). Long lists are not read without a pause.
    void refresh();

    bool isLoaded() const { return m_list != nullptr; } ///< some list was read
    bool isReading() const { return m_reading != nullptr; }
    /// Counts and sums of what is shown; empty before the first list.
    const cache::PaymentList& list() const;
    /// The query that made list().
    const cache::PaymentQuery& shownQuery() const { return m_shownQuery; }

    std::int64_t keyAt(int row) const { return m_rows.keyAt(row); }
    int rowOf(std::int64_t key) const; ///< -1 where it is not shown; linear
    PaymentKeys keysOf(const std::vector<int>& rows) const;
    /// Null while the row is not read.
    const ShownPayment* paymentAt(int row) const;
    /// Asks for rows about to be shown, ahead of their painting.
    void prefetch(int first, int last);

Q_SIGNALS:
    /// setQuery() or a click on a header asked something else.
    void queryChanged();
    /// A list was read: its counts and sums may be others than before.
    void listChanged();
    void readFailed(const desk::Error& error);

private:
    void ask(bool isRefresh);
    void take(const Result<LoadedPaymentsPtr>& loaded, bool isRefresh);
    void show(const LoadedPayments& loaded);
    void countRest();
    void followInPlace(const LoadedPayments& loaded, const cache::PaymentList& before);
    void insertRowBlocks(const PaymentKeys& before, const PaymentKeys& after, const cache::PaymentDiff& diff);
    void removeRowBlocks(const PaymentKeys& before, const PaymentKeys& after, const cache::PaymentDiff& diff);
    void relayout(const PaymentListPtr& list);
    std::vector<int> rowsOf(const PaymentKeys& keys) const; ///< -1 where one is not shown
    void noteRow(std::int64_t key, int row) const;
    void announce(const PaymentKeys& keys);

    PaymentGateway& m_gateway;
    PaymentRowFetcher* m_fetcher; ///< child; a missing row is asked for in data()
    PaymentListPtr m_list;
    int m_opening = 0; ///< of the file it was read from
    KeyRows m_rows;
    mutable std::unordered_map<std::int64_t, int> m_lastSeen; ///< where a row was when it was last painted
    cache::PaymentQuery m_query;
    cache::PaymentQuery m_shownQuery;
    std::unique_ptr<CancelScope> m_reading;  ///< of the list being read
    std::unique_ptr<CancelScope> m_counting; ///< of what it left uncounted
    bool m_readAgain = false;
    QTimer m_countLater; ///< the rows on the screen are read first
    QTimer m_pause;      ///< after the reading of a long list
};

} // namespace desk::ui
