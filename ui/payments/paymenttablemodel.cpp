#include "ui/payments/paymenttablemodel.h"

#include "core/async/onready.h"
#include "ui/common/utf8.h"
#include "ui/payments/paymentcolumnspec.h"

#include <algorithm>
#include <bitset>

namespace desk::ui {
namespace {

/// A reading is followed by a pause of some times its length, so that a sync leaves the reader time for the screen.
constexpr qint64 kPauseShare = 4;
constexpr qint64 kShortReading = 25; // milliseconds

/// What a long list left uncounted waits for the rows on the screen.
constexpr std::chrono::milliseconds kRowsFirst{200};

/// Rows whose place is remembered.
constexpr std::size_t kMostSeen = 8192;
/// Most keys are told apart by their last bits, before a map is asked.
constexpr std::size_t kMarks = 1U << 16U;

constexpr QChar kNotYet{0x2026};

PaymentColumn columnOf(int section)
{
    return static_cast<PaymentColumn>(section);
}

} // namespace

PaymentTableModel::PaymentTableModel(PaymentGateway& gateway, QObject* parent)
    : QAbstractTableModel(parent)
    , m_gateway(gateway)
    , m_fetcher(new PaymentRowFetcher(gateway, this))
{
    m_countLater.setSingleShot(true);
    m_countLater.setInterval(kRowsFirst);
    connect(&m_countLater, &QTimer::timeout, this, &PaymentTableModel::countRest);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_readAgain && !m_reading)
            ask(true);
    });
    connect(m_fetcher, &PaymentRowFetcher::rowsRead, this, &PaymentTableModel::announce);
    connect(m_fetcher, &PaymentRowFetcher::readFailed, this, &PaymentTableModel::readFailed);
}

int PaymentTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int PaymentTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kPaymentColumns);
}

QVariant PaymentTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaymentColumn column = columnOf(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(PaymentColumns::spec(column).alignment);
    const std::int64_t key = m_rows.keyAt(index.row());
    if (role == PaymentKeyRole)
        return QVariant::fromValue<qlonglong>(key);
    if (role == Qt::DisplayRole)
        noteRow(key, index.row());
    const ShownPayment* payment = role == Qt::DisplayRole ? m_fetcher->find(key) : m_fetcher->peek(key);
    if (!payment)
        return role == Qt::DisplayRole ? QVariant(QString(kNotYet))
             : role == ToneRole        ? QVariant(static_cast<int>(Tone::Quiet))
                                       : QVariant();
    switch (role) { // an open set of numbers
    case Qt::DisplayRole: return payment->text(column);
    case Qt::ToolTipRole: {
        const QString text = m_gateway.cells().tooltip(payment->row, column);
        return text.isEmpty() ? QVariant() : QVariant(text.toHtmlEscaped());
    }
    case Qt::AccessibleTextRole: {
        const QString text = PaymentCells::spoken(*payment, column);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case LinkIdRole: return toQString(payment->row.transaction.linkId.text());
    case ToneRole: return static_cast<int>(PaymentCells::tone(payment->row, column));
    case BadgeRole: return column == PaymentColumn::Status ? QVariant::fromValue(payment->badge) : QVariant();
    default: return {};
    }
}

QVariant PaymentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return PaymentColumns::title(columnOf(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(PaymentColumns::spec(columnOf(section)).alignment);
    return {};
}

void PaymentTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const auto wanted = PaymentColumns::spec(columnOf(column)).order;
    if (!wanted)
        return;
    cache::PaymentQuery next = m_query;
    next.order = *wanted;
    next.descending = order == Qt::DescendingOrder;
    if (m_list || m_reading)
        setQuery(next);
    else
        m_query = next; // whoever asks first takes it from here
}

void PaymentTableModel::setQuery(const cache::PaymentQuery& query)
{
    const bool isAsked = m_list || m_reading;
    if (isAsked && query == m_query)
        return;
    m_query = query;
    ask(false);
    Q_EMIT queryChanged();
}

void PaymentTableModel::setMasksPayers(bool masks)
{
    if (m_gateway.cells().masksPayers() == masks)
        return;
    m_gateway.setMasksPayers(masks);
    m_fetcher->forget();
    if (m_rows.count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows.count() - 1, columnCount() - 1));
}

void PaymentTableModel::refresh()
{
    const bool hasFailed = !m_list && !m_reading; // the first one did
    if (!hasFailed && (m_reading || m_pause.isActive()))
        m_readAgain = true;
    else
        ask(true);
}

void PaymentTableModel::ask(bool isRefresh)
{
    m_readAgain = false;
    m_counting.reset();
    m_countLater.stop();
    m_reading = std::make_unique<CancelScope>(); // the one before ends as cancelled
    const CancelToken token = m_reading->token();
    QElapsedTimer timer;
    timer.start();
    onReady(m_gateway.list(m_query, {m_shownQuery, m_list, m_opening}, token), this,
        [this, token, timer, isRefresh](const Result<LoadedPaymentsPtr>& loaded) {
            if (token.isCancelled())
                return; // the newest wins
            if (isRefresh && timer.elapsed() > kShortReading)
                m_pause.start(static_cast<int>(timer.elapsed() * kPauseShare));
            take(loaded, isRefresh);
        });
}

void PaymentTableModel::take(const Result<LoadedPaymentsPtr>& loaded, bool isRefresh)
{
    m_reading.reset();
    if (!loaded) {
        Q_EMIT readFailed(loaded.error());
    } else {
        show(**loaded);
        if (isRefresh)
            m_fetcher->refresh();
        if (!m_list->areTalliesWhole)
            m_countLater.start();
        Q_EMIT listChanged();
    }
    if (m_readAgain && !m_reading && !m_pause.isActive())
        ask(true);
}

/// A long list is shown before it is counted.
void PaymentTableModel::countRest()
{
    m_counting = std::make_unique<CancelScope>();
    const CancelToken token = m_counting->token();
    onReady(m_gateway.tallies(m_shownQuery, token), this,
        [this, token](const Result<cache::CountedStatuses>& counted) {
            if (token.isCancelled() || !counted)
                return;
            if (counted->state != m_list->state) {
                refresh(); // the cache went on: the counts are of a list that is not shown yet
                return;
            }
            m_list->tallies = counted->tallies;
            m_list->areTalliesWhole = true;
            Q_EMIT listChanged();
        });
}

const cache::PaymentList& PaymentTableModel::list() const
{
    static const cache::PaymentList kNone;
    return m_list ? *m_list : kNone;
}

void PaymentTableModel::show(const LoadedPayments& loaded)
{
    const bool isSameQuery = m_shownQuery == m_query;
    m_shownQuery = m_query;
    m_opening = loaded.opening;
    const PaymentListPtr before = std::exchange(m_list, loaded.list);
    if (before && isSameQuery && !m_list->areTalliesWhole) { // until they are counted anew
        const std::size_t completed = cache::placeOf(TransactionStatus::Completed);
        const cache::Tally known = m_list->tallies[completed];
        m_list->tallies = before->tallies;
        m_list->tallies[completed] = known;
    }
    const int count = static_cast<int>(m_list->keys.size());
    if (loaded.diff.isInPlace) {
        if (before)
            followInPlace(loaded, *before);
        return;
    }
    if (m_rows.count() > 0) {
        relayout(m_list);
    } else if (count > 0) {
        beginInsertRows({}, 0, count - 1);
        m_rows.set(m_list->keys);
        endInsertRows();
    } else {
        m_rows.set(m_list->keys);
    }
}

void PaymentTableModel::followInPlace(const LoadedPayments& loaded, const cache::PaymentList& before)
{
    const cache::PaymentDiff& diff = loaded.diff;
    const PaymentKeys& after = loaded.list->keys;
    const bool isBoth = !diff.removed.empty() && !diff.inserted.empty();
    removeRowBlocks(before.keys, isBoth ? diff.between : after, diff);
    insertRowBlocks(isBoth ? diff.between : before.keys, after, diff);
    m_rows.set(after); // the lists of before go
}

/// From the bottom up, so that the rows above keep their numbers.
void PaymentTableModel::removeRowBlocks(
    const PaymentKeys& before, const PaymentKeys& after, const cache::PaymentDiff& diff)
{
    int above = 0;
    for (const cache::RowBlock& block : diff.removed)
        above += block.count;
    for (auto block = diff.removed.rbegin(); block != diff.removed.rend(); ++block) {
        above -= block->count;
        beginRemoveRows({}, block->first, block->first + block->count - 1);
        m_rows.removeBlock(before, after, *block, above);
        endRemoveRows();
    }
}

void PaymentTableModel::insertRowBlocks(
    const PaymentKeys& before, const PaymentKeys& after, const cache::PaymentDiff& diff)
{
    int above = 0;
    for (const cache::RowBlock& block : diff.inserted)
        above += block.count;
    for (auto block = diff.inserted.rbegin(); block != diff.inserted.rend(); ++block) {
        above -= block->count;
        const int row = block->first - above;
        beginInsertRows({}, row, row + block->count - 1);
        m_rows.insertBlock(before, after, row, block->count, above);
        endInsertRows();
    }
}

/// Persistent indexes follow their payments by key.
void PaymentTableModel::relayout(const PaymentListPtr& list)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    PaymentKeys keys;
    keys.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex& index : before)
        keys.push_back(m_rows.keyAt(index.row()));
    m_rows.set(list->keys);
    const std::vector<int> rows = rowsOf(keys);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype at = 0; at < before.size(); ++at) {
        const int row = rows[static_cast<std::size_t>(at)];
        after.append(row < 0 ? QModelIndex() : index(row, before[at].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void PaymentTableModel::noteRow(std::int64_t key, int row) const
{
    if (m_lastSeen.size() >= kMostSeen)
        m_lastSeen.clear();
    m_lastSeen[key] = row;
}

/// What was on the screen is mostly where it was; only for the rest all rows are looked through, in one pass.
std::vector<int> PaymentTableModel::rowsOf(const PaymentKeys& keys) const
{
    std::vector<int> rows(keys.size(), -1);
    std::unordered_multimap<std::int64_t, std::size_t> wanted;
    std::bitset<kMarks> marks;
    for (std::size_t at = 0; at < keys.size(); ++at) {
        const auto seen = m_lastSeen.find(keys[at]);
        if (seen != m_lastSeen.end() && seen->second < m_rows.count()
            && m_rows.keyAt(seen->second) == keys[at]) {
            rows[at] = seen->second;
            continue;
        }
        wanted.emplace(keys[at], at);
        marks.set(static_cast<std::size_t>(keys[at]) % kMarks);
    }
    std::size_t missing = wanted.size();
    for (int row = 0; row < m_rows.count() && missing > 0; ++row) {
        const std::int64_t key = m_rows.keyAt(row);
        if (!marks.test(static_cast<std::size_t>(key) % kMarks))
            continue;
        const auto [first, last] = wanted.equal_range(key);
        for (auto place = first; place != last; ++place) {
            rows[place->second] = row;
            --missing;
        }
    }
    return rows;
}

int PaymentTableModel::rowOf(std::int64_t key) const
{
    return rowsOf({key}).front();
}

PaymentKeys PaymentTableModel::keysOf(const std::vector<int>& rows) const
{
    PaymentKeys keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.push_back(m_rows.keyAt(row));
    return keys;
}

const ShownPayment* PaymentTableModel::paymentAt(int row) const
{
    return row < 0 || row >= m_rows.count() ? nullptr : m_fetcher->peek(m_rows.keyAt(row));
}

void PaymentTableModel::prefetch(int first, int last)
{
    PaymentKeys keys;
    for (int row = std::max(first, 0); row <= last && row < m_rows.count(); ++row) {
        keys.push_back(m_rows.keyAt(row));
        noteRow(keys.back(), row);
    }
    m_fetcher->prefetch(keys);
}

/// Rows that were read together stand together, as a rule.
void PaymentTableModel::announce(const PaymentKeys& keys)
{
    std::vector<int> rows = rowsOf(keys);
    std::sort(rows.begin(), rows.end());
    auto at = std::find_if(rows.begin(), rows.end(), [](int row) { return row >= 0; });
    while (at != rows.end()) {
        auto last = at;
        while (std::next(last) != rows.end() && *std::next(last) <= *last + 1)
            ++last;
        Q_EMIT dataChanged(index(*at, 0), index(*last, columnCount() - 1));
        at = std::next(last);
    }
}

} // namespace desk::ui
