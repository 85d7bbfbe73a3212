#include "core/cache/linkactivity.h"

#include "core/cache/columnvalues.h"
#include "core/domain/transaction.h"

#include <algorithm>

namespace desk::cache {
namespace {

std::vector<std::int64_t> numbersFrom(PreparedStatement& statement)
{
    const Rewind rewind(statement);
    std::vector<std::int64_t> numbers;
    while (statement.step())
        numbers.push_back(statement.integer(0));
    return numbers;
}

void sortOut(std::vector<std::int64_t>& keys)
{
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

std::vector<std::int64_t> unsettledLinks(Database& database)
{
    PreparedStatement statement(database, "SELECT link_key FROM transactions WHERE status_code IN (0, 1)");
    static_assert(static_cast<int>(TransactionStatus::Pending) == 0
                  && static_cast<int>(TransactionStatus::Processing) == 1);
    std::vector<std::int64_t> keys = numbersFrom(statement);
    sortOut(keys);
    return keys;
}

std::int64_t lastPayment(Database& database)
{
    PreparedStatement statement(database, "SELECT max(key) FROM transactions");
    const Rewind rewind(statement);
    return statement.step() ? statement.integer(0) : 0;
}

/// Keys of the links whose payments came or may have settled since `mark`, those of `batch.links` included.
std::vector<std::int64_t> touchedLinks(Database& database, const PaymentsMark& mark, const LinkBatch& batch)
{
    if (mark.lastKey < 0) {
        PreparedStatement all(database, "SELECT link_key FROM link_totals WHERE transactions > 0");
        return numbersFrom(all);
    }
    PreparedStatement statement(database, "SELECT DISTINCT link_key FROM transactions WHERE key > ?1");
    statement.bind(1, mark.lastKey);
    std::vector<std::int64_t> keys = numbersFrom(statement);
    keys.insert(keys.end(), mark.unsettledLinks.begin(), mark.unsettledLinks.end());
    for (const LinkList::Slot slot : batch.links.liveSlots())
        keys.push_back(batch.links.row(slot).key);
    sortOut(keys);
    return keys;
}

/// Walks back from a link's newest payment to its newest completed one: a step or two, as a rule.
class ActivityReader
{
public:
    explicit ActivityReader(Database& database)
        : m_statement(database, "SELECT created_at, status_code FROM transactions INDEXED BY "
                                "transactions_by_link WHERE link_key = ?1"
                                " ORDER BY created_at DESC, key DESC")
    {}

    LinkActivity of(std::int64_t linkKey)
    {
        LinkActivity activity;
        activity.key = linkKey;
        m_statement.bind(1, linkKey);
        const Rewind rewind(m_statement);
        while (m_statement.step()) {
            const auto status = enumIn(m_statement, 1, TransactionStatus::Refunded);
            if (status == TransactionStatus::Completed) {
                activity.lastPaidAt = m_statement.integerOrNull(0).value_or(kAbsent);
                break;
            }
            if (status == TransactionStatus::Refused || status == TransactionStatus::Failed)
                ++activity.refusalsSincePaid;
        }
        return activity;
    }

private:
    PreparedStatement m_statement;
};

} // namespace

void readActivity(Database& database, const PaymentsMark& mark, LinkBatch& batch)
{
    if (!database.hasIndex("transactions_by_link"))
        return; // a first sync writes; the mark stays new
    ActivityReader reader(database);
    for (const std::int64_t key : touchedLinks(database, mark, batch)) {
        const LinkActivity activity = reader.of(key);
        if (batch.links.findKey(key) != LinkList::kNoSlot)
            batch.links.setActivity(activity);
        else if (mark.lastKey >= 0 || activity.lastPaidAt != kAbsent || activity.refusalsSincePaid > 0)
            batch.activity.push_back(activity);
    }
    batch.payments = {lastPayment(database), unsettledLinks(database)};
}

std::vector<std::int64_t> linkKeysWithOrder(Database& database, std::string_view text, int atMost)
{
    if (text.empty() || !database.hasIndex("transactions_by_order"))
        return {};
    PreparedStatement statement(database,
        "SELECT DISTINCT link_key FROM transactions INDEXED BY transactions_by_order"
        " WHERE order_number >= ?1 COLLATE NOCASE AND order_number < ?2 COLLATE NOCASE LIMIT ?3");
    const std::string behind = std::string(text) + "\xf4\x8f\xbf\xbf"; // the last character there is
    statement.bindText(1, text);
    statement.bindText(2, behind);
    statement.bind(3, std::int64_t{atMost});
    return numbersFrom(statement);
}

} // namespace desk::cache
