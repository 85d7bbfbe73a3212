#include "core/cache/paymentlistreader.h"

#include "core/cache/columnvalues.h"
#include "core/cache/paymentadditions.h"
#include "core/cache/paymentsearch.h"
#include "core/cache/readsnapshot.h"
#include "core/domain/searchtext.h"

#include <algorithm>
#include <array>
#include <limits>

namespace desk::cache {
namespace {

/// Between two looks at the token.
constexpr std::size_t kStride = 4096;
/// Beyond so many additions all are read again.
constexpr std::int64_t kMostAdditions = 2000;
/// A text is searched among the payments found before where those are less than one in so many.
constexpr std::size_t kFew = 16;

/// How the tallies come about.
enum class Counting {
    Along, ///< while the list is read
    Known, ///< from the list of before
    Later, ///< by tallies(): a long list is shown first
};

enum class Part { Dated, Undated };

/// By key of the link; empty where every link will do.
using AdmittedLinks = std::vector<char>;

struct Cancelled {};

/// The list in the making.
class ListBuilder
{
public:
    ListBuilder(Database& database, const PaymentQuery& query, const CancelToken& token, std::int64_t many)
        : m_database(database)
        , m_query(query)
        , m_token(token)
        , m_search(database, query.text)
        , m_many(many)
    {}

    PaymentList build(const PaymentListReader::Before& before)
    {
        readFrame();
        if (before.list && (follow(before) || narrow(before)))
            return std::move(m_list);
        chooseCounting(before);
        if (m_query.order == PaymentOrder::LinkTitle)
            rankLinks();
        const auto parts = m_query.descending ? std::array{Part::Dated, Part::Undated}
                                              : std::array{Part::Undated, Part::Dated};
        for (const Part part : parts)
            readPart(part);
        if (!isInIndexOrder())
            sortEntries();
        if (m_list.keys.capacity() > m_list.keys.size() + m_list.keys.size() / 8)
            m_list.keys.shrink_to_fit();
        return std::move(m_list);
    }

private:
    struct Entry {
        std::uint64_t rank; ///< smaller comes first
        std::int64_t time;
        std::int64_t key;
    };

    bool isInIndexOrder() const { return m_query.order == PaymentOrder::Time && m_search.isEmpty(); }
    /// Neither payments nor links are looked at, the choice of statuses aside.
    bool isPlain() const { return isInIndexOrder() && m_query.instances.empty() && !hasAmountRange(); }
    bool admitsAll() const { return isPlain() && !m_query.link && m_query.period == Period{}; }
    bool isMany() const { return admitsAll() && m_list.known >= m_many; }
    bool needsLinks() const
    {
        return !m_admitted.empty() || !m_search.isEmpty() || m_query.order == PaymentOrder::LinkTitle;
    }
    bool hasAmountRange() const { return m_query.least || m_query.most; }

    void readFrame();
    bool follow(const PaymentListReader::Before& before);
    bool narrow(const PaymentListReader::Before& before);
    void chooseCounting(const PaymentListReader::Before& before);
    void countCompleted();
    void admitInstances();
    void rankLinks();
    std::string sqlFor(Part part) const;
    std::string sqlForStatuses() const;
    void bindQuery(PreparedStatement& statement, const std::string& sql) const;
    void readPart(Part part);
    void take(const PreparedStatement& row, Part part);
    bool admits(const PreparedStatement& row, std::int64_t linkKey);
    std::uint64_t rankOf(const PreparedStatement& row, std::size_t place, std::int64_t linkKey) const;
    void sortEntries();

    Database& m_database;
    const PaymentQuery& m_query;
    const CancelToken& m_token;
    PaymentSearch m_search;
    std::int64_t m_many;
    Counting m_counting = Counting::Along;
    AdmittedLinks m_admitted;
    std::vector<std::uint32_t> m_linkRanks; // by key
    std::vector<Entry> m_entries;
    std::size_t m_read = 0;
    PaymentList m_list;
};

void ListBuilder::readFrame()
{
    m_list.state = paymentsStateOf(m_database);
    PreparedStatement known(m_database, "SELECT COALESCE(sum(transactions), 0) FROM link_totals");
    if (known.step())
        m_list.known = known.integer(0);
    PreparedStatement instances(
        m_database, "SELECT id, CASE name WHEN '' THEN id ELSE name END FROM instances ORDER BY 2, 1");
    while (instances.step())
        m_list.instances.push_back({InstanceId(instances.string(0)), instances.string(1)});
    if (m_query.link) {
        PreparedStatement link(m_database, "SELECT title FROM links WHERE id = ?1");
        link.bindText(1, m_query.link->text());
        if (link.step())
            m_list.linkTitle = link.string(0);
    }
    if (!m_query.instances.empty())
        admitInstances();
}

/// The list of before with what came since; false where that is not all that happened.
bool ListBuilder::follow(const PaymentListReader::Before& before)
{
    const PaymentsState& then = before.list->state;
    const std::int64_t added = m_list.state.lastKey - then.lastKey;
    const bool areStatusesSame = then.restated == m_list.state.restated;
    const bool standStill = then.moved == m_list.state.moved && (areStatusesSame || m_query.statuses.none());
    if (before.query != m_query || !isInIndexOrder() || !m_query.instances.empty() || !standStill || added < 0
        || added > kMostAdditions || (!areStatusesSame && !isMany()))
        return false;
    PaymentAdditions additions(m_database, m_query, then.lastKey);
    if (before.list->known + additions.count() != m_list.known)
        return false;
    m_list.keys = additions.mergedInto(before.list->keys);
    m_list.areTalliesWhole = areStatusesSame && before.list->areTalliesWhole;
    if (m_list.areTalliesWhole) {
        m_list.tallies = before.list->tallies;
        for (std::size_t place = 0; place < kStatusPlaces; ++place)
            m_list.tallies[place].add(additions.tallies()[place]);
    } else {
        countCompleted();
    }
    return true;
}

/// While somebody types, the next text is most often the one of before and a letter more: what it finds is among what
/// that found. A payment whose texts changed meanwhile is found by the reading that follows every sync.
bool ListBuilder::narrow(const PaymentListReader::Before& before)
{
    PaymentQuery wider = before.query;
    wider.text = m_query.text;
    if (m_search.isEmpty() || before.query == m_query || wider != m_query || m_query.statuses.any()
        || before.list->state != m_list.state || !m_search.narrows(before.query.text)
        || before.list->keys.size() * kFew > static_cast<std::size_t>(m_list.known))
        return false;
    PreparedStatement row(m_database, "SELECT t.key, t.status_code, t.amount, t.link_key, 0, "
                                          + std::string(kSearchedColumns)
                                          + " FROM transactions t WHERE t.key = ?1");
    for (const std::int64_t key : before.list->keys) {
        if (++m_read % kStride == 0 && m_token.isCancelled())
            throw Cancelled{};
        const Rewind rewind(row);
        row.bind(1, key);
        if (!row.step() || !m_search.matches(row, 5, row.integer(3)))
            continue;
        m_list.tallies[placeOfCode(row.integerOrNull(1))].add({1, row.integer(2)});
        m_list.keys.push_back(key);
    }
    return true;
}

void ListBuilder::chooseCounting(const PaymentListReader::Before& before)
{
    PaymentQuery sameChoice = before.query;
    sameChoice.statuses = m_query.statuses;
    sameChoice.order = m_query.order;
    sameChoice.descending = m_query.descending;
    if (before.list && before.list->areTalliesWhole && before.list->state == m_list.state
        && sameChoice == m_query && isPlain()) {
        m_counting = Counting::Known;
        m_list.tallies = before.list->tallies;
    } else if (isMany()) {
        m_counting = Counting::Later;
        m_list.areTalliesWhole = false;
        countCompleted();
    }
    if (admitsAll() && m_query.statuses.none())
        m_list.keys.reserve(static_cast<std::size_t>(m_list.known));
}

/// What the roll-ups know needs no pass over the payments.
void ListBuilder::countCompleted()
{
    PreparedStatement totals(
        m_database, "SELECT COALESCE(sum(count), 0), COALESCE(sum(centimes), 0) FROM link_totals");
    if (totals.step())
        m_list.tallies[placeOf(TransactionStatus::Completed)] = {totals.integer(0), totals.integer(1)};
}

void ListBuilder::admitInstances()
{
    PreparedStatement most(m_database, "SELECT COALESCE(max(key), 0) FROM links");
    most.step();
    m_admitted.assign(static_cast<std::size_t>(most.integer(0)) + 1, 0);
    PreparedStatement links(
        m_database, "SELECT l.key FROM links l JOIN instances i ON i.key = l.instance_key WHERE i.id = ?1");
    for (const InstanceId& id : m_query.instances) {
        const Rewind rewind(links);
        links.bindText(1, id.text());
        while (links.step())
            m_admitted[static_cast<std::size_t>(links.integer(0))] = 1;
    }
}

void ListBuilder::rankLinks()
{
    std::vector<std::pair<std::string, std::size_t>> titles;
    PreparedStatement links(m_database, "SELECT key, title FROM links ORDER BY key");
    while (links.step())
        titles.emplace_back(folded(links.text(1)), static_cast<std::size_t>(links.integer(0)));
    m_linkRanks.assign(titles.empty() ? 0 : titles.back().second + 1, 0);
    std::sort(titles.begin(), titles.end());
    std::uint32_t rank = 0;
    for (const auto& [title, key] : titles)
        m_linkRanks[key] = rank++;
}

std::string ListBuilder::sqlFor(Part part) const
{
    const bool isDated = part == Part::Dated;
    const std::string time = isDated ? "t.created_at" : "COALESCE(t.updated_at, ?4)";
    std::string sql = "SELECT t.key";
    if (m_counting == Counting::Along) {
        sql += ", t.status_code, t.amount";
        sql += needsLinks() ? ", t.link_key" : ", 0"; // each column costs a fifth of the time
    }
    if (!isInIndexOrder())
        sql += ", " + time;
    if (!m_search.isEmpty())
        sql += ", " + std::string(kSearchedColumns);
    sql += " FROM transactions t WHERE ";
    sql += isDated ? "t.created_at IS NOT NULL" : "t.created_at IS NULL";
    if (m_query.period.from)
        sql += " AND " + time + " >= ?1";
    if (m_query.period.until)
        sql += " AND " + time + " < ?2";
    if (m_query.link)
        sql += " AND t.link_key = (SELECT key FROM links WHERE id = ?3)";
    if (m_counting != Counting::Along && m_query.statuses.any())
        sql += " AND " + sqlForStatuses();
    if (isInIndexOrder()) {
        const std::string direction = m_query.descending ? " DESC" : " ASC";
        sql += " ORDER BY " + time + direction + ", t.key" + direction;
    }
    return sql;
}

std::string ListBuilder::sqlForStatuses() const
{
    std::string codes;
    for (std::size_t place = 0; place < kOtherStatus; ++place) {
        if (m_query.statuses.test(place))
            codes += (codes.empty() ? "" : ", ") + std::to_string(place);
    }
    std::string chosen = "t.status_code IN (" + codes + ")";
    if (!m_query.statuses.test(kOtherStatus))
        return chosen;
    const std::string last = std::to_string(kOtherStatus - 1);
    return "(" + chosen + " OR t.status_code IS NULL OR t.status_code NOT BETWEEN 0 AND " + last + ")";
}

void ListBuilder::bindQuery(PreparedStatement& statement, const std::string& sql) const
{
    const auto uses = [&sql](std::string_view parameter) { return sql.find(parameter) != std::string::npos; };
    if (uses("?1"))
        statement.bind(1, columnValue(m_query.period.from));
    if (uses("?2"))
        statement.bind(2, columnValue(m_query.period.until));
    if (uses("?3"))
        statement.bindText(3, m_query.link->text());
    if (uses("?4"))
        statement.bind(4, timeOfTimeless());
}

void ListBuilder::readPart(Part part)
{
    const std::string sql = sqlFor(part);
    PreparedStatement statement(m_database, sql);
    bindQuery(statement, sql);
    while (statement.step()) {
        if (++m_read % kStride == 0 && m_token.isCancelled())
            throw Cancelled{};
        if (m_counting == Counting::Along)
            take(statement, part);
        else
            m_list.keys.push_back(statement.integer(0));
    }
}

bool ListBuilder::admits(const PreparedStatement& row, std::int64_t linkKey)
{
    if (!m_admitted.empty() && !m_admitted[static_cast<std::size_t>(linkKey)])
        return false;
    if (!isWithin(m_query, moneyIn(row, 2)))
        return false;
    return m_search.isEmpty() || m_search.matches(row, 5, linkKey);
}

void ListBuilder::take(const PreparedStatement& row, Part part)
{
    const std::int64_t linkKey = row.integer(3);
    if (!admits(row, linkKey))
        return;
    const std::size_t place = placeOfCode(row.integerOrNull(1));
    m_list.tallies[place].add({1, row.integer(2)});
    if (m_query.statuses.any() && !m_query.statuses.test(place))
        return;
    if (isInIndexOrder()) {
        m_list.keys.push_back(row.integer(0));
        return;
    }
    const std::int64_t time = part == Part::Dated ? row.integer(4) : row.integer(4) - kUndatedShift;
    m_entries.push_back({rankOf(row, place, linkKey), time, row.integer(0)});
}

std::uint64_t ListBuilder::rankOf(const PreparedStatement& row, std::size_t place, std::int64_t linkKey) const
{
    constexpr std::uint64_t kLast = ~std::uint64_t{0};
    const auto directed = [this](std::uint64_t value) { return m_query.descending ? ~value : value; };
    switch (m_query.order) {
    case PaymentOrder::Time: return 0;
    case PaymentOrder::Amount: {
        const auto amount = row.integerOrNull(2);
        // The sign is turned, so that unsigned numbers have the order of the signed ones.
        return amount ? directed(static_cast<std::uint64_t>(*amount) ^ (std::uint64_t{1} << 63U)) : kLast;
    }
    case PaymentOrder::Status: return place == kOtherStatus ? kLast : directed(place);
    case PaymentOrder::LinkTitle: {
        const auto at = static_cast<std::size_t>(linkKey);
        return at < m_linkRanks.size() ? directed(m_linkRanks[at]) : kLast;
    }
    }
    return 0;
}

void ListBuilder::sortEntries()
{
    const bool isReversed = m_query.order == PaymentOrder::Time && !m_query.descending;
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        return a.time != b.time ? a.time > b.time : a.key > b.key;
    });
    if (isReversed)
        std::reverse(m_entries.begin(), m_entries.end());
    m_list.keys.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        m_list.keys.push_back(entry.key);
}

} // namespace

Tally collectedOf(const PaymentList& list, StatusSet chosen)
{
    const std::size_t completed = placeOf(TransactionStatus::Completed);
    return chosen.none() || chosen.test(completed) ? list.tallies[completed] : Tally{};
}

Result<PaymentList> PaymentListReader::list(
    const PaymentQuery& query, const CancelToken& token, const Before& before) const
{
    auto list = guarded([&]() -> Result<PaymentList> {
        const ReadSnapshot snapshot(m_database);
        try {
            return ListBuilder(m_database, query, token, m_many).build(before);
        } catch (const Cancelled&) {
            return failure(ErrorKind::Cancelled, "another list was asked for");
        }
    });
    if (list && list->known >= m_many)
        m_database.giveBackMemory();
    return list;
}

Result<CountedStatuses> PaymentListReader::tallies(const PaymentQuery& query, const CancelToken& token) const
{
    const auto counted =
        PaymentListReader(m_database, std::numeric_limits<std::int64_t>::max()).list(query, token);
    if (!counted)
        return failure(counted.error());
    return CountedStatuses{counted->tallies, counted->state};
}

Result<Tally> PaymentListReader::completed(std::span<const std::int64_t> keys, const CancelToken& token) const
{
    return guarded([&]() -> Result<Tally> {
        const ReadSnapshot snapshot(m_database);
        PreparedStatement row(m_database, "SELECT status_code, amount FROM transactions WHERE key = ?1");
        Tally tally;
        std::size_t read = 0;
        for (const std::int64_t key : keys) {
            if (++read % kStride == 0 && token.isCancelled())
                return failure(ErrorKind::Cancelled, "another selection was made");
            const Rewind rewind(row);
            row.bind(1, key);
            if (row.step() && enumIn(row, 0, TransactionStatus::Refunded) == TransactionStatus::Completed)
                tally.add({1, row.integer(1)});
        }
        return tally;
    });
}

} // namespace desk::cache
