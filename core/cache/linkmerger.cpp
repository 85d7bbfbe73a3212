#include "core/cache/linkmerger.h"

#include "core/cache/columnvalues.h"
#include "core/cache/customfieldcodec.h"
#include "core/cache/linkcolumns.h"
#include "core/cache/linkeventoutbox.h"
#include "core/cache/linkkeys.h"
#include "core/cache/rollupledger.h"

#include <algorithm>

namespace desk::cache {
namespace {

LinkFacts factsOf(std::int64_t key, std::int64_t instanceKey, const PayLink& link)
{
    return {key, instanceKey, codeOf(link.mode).value_or(-1)};
}

bool paymentsMayDiffer(const PayLink& before, const PayLink& after)
{
    return before.status != after.status || before.paymentStatus != after.paymentStatus
        || before.collected != after.collected || before.paidCount != after.paidCount;
}

std::string insertSql()
{
    return "INSERT INTO links (title, slug, details, url, amount_kind_code, amount_kind_raw, mode_code, "
           "mode_raw,"
           " status_code, status_raw, payment_status_code, payment_status_raw, timeout_source_code,"
           " timeout_source_raw, price, collected, max_payments, paid_count, remaining, timeout_override,"
           " effective_timeout, last_activity_at, created_at, updated_at, custom_fields, metadata, "
           "show_retry,"
           " allow_anonymous, details_known, needs_details, needs_transactions, instance_key, id, revision)"
           " VALUES (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, "
           "?21,"
           " ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, "
         + std::string(kNextRevision) + ")";
}

} // namespace

LinkStore::Merger::Merger(Database& database, LinkEventOutbox* history)
    : m_database(database)
    , m_history(history)
    , m_select(database, "SELECT " + std::string(kLinkColumns)
                             + ", l.key, l.instance_key, l.needs_details, l.needs_transactions,"
                               " l.missing_since"
                             + std::string(kFromLinks) + " WHERE l.id = ?1")
    , m_insert(database, insertSql())
    , m_update(database, "UPDATE links SET " + std::string(kLinkAssignments)
                             + ", needs_details = ?31, needs_transactions = ?32,"
                               " instance_key = ?33, missing_since = NULL, revision = "
                             + std::string(kNextRevision) + " WHERE id = ?34")
    , m_forgetRemoval(database, "DELETE FROM removed_links WHERE id = ?1")
    , m_selectInstance(database, "SELECT key FROM instances WHERE id = ?1")
    , m_insertInstance(database, "INSERT INTO instances (id) VALUES (?1) RETURNING key")
    , m_selectCompleted(database,
          "SELECT t.amount, t.created_at, t.updated_at FROM transactions t WHERE t.link_key = ?1"
          " AND t.status_code = ?2 AND EXISTS (SELECT 1 FROM link_totals WHERE link_key = ?1 AND count > 0)")
{}

MergeResult LinkStore::Merger::merge(const PayLinkReading& reading, ReadingSource source)
{
    const auto known = read(reading.id);
    return known ? update(*known, reading, source) : insert(reading, source);
}

std::optional<LinkStore::Merger::Row> LinkStore::Merger::read(const LinkId& id)
{
    const Rewind rewind(m_select);
    m_select.bindText(1, id.text());
    if (!m_select.step())
        return std::nullopt;
    return Row{m_select.integer(kAfterLinkColumns), m_select.integer(kAfterLinkColumns + 1),
        readLink(m_select), m_select.integer(kAfterLinkColumns + 2) != 0,
        m_select.integer(kAfterLinkColumns + 3), !m_select.isNull(kAfterLinkColumns + 4)};
}

MergeResult LinkStore::Merger::insert(const PayLinkReading& reading, ReadingSource source)
{
    Row row;
    row.link = merged(PayLink{}, reading);
    row.needsDetails = source == ReadingSource::ListItem && !reading.isComplete;
    row.instanceKey = instanceKey(row.link.instanceId);
    write(m_insert, row);
    if (m_history)
        m_history->noteCreation(row.link);
    m_forgetRemoval.bindText(1, row.link.id.text());
    m_forgetRemoval.run();
    return {true, false, row.needsDetails, true};
}

MergeResult LinkStore::Merger::update(const Row& known, const PayLinkReading& reading, ReadingSource source)
{
    Row row = known;
    row.link = merged(known.link, reading);
    const bool changed = row.link != known.link || known.isMissing;
    if (source == ReadingSource::Details || reading.isComplete)
        row.needsDetails = false;
    else if (changed)
        row.needsDetails = true;
    if (paymentsMayDiffer(known.link, row.link))
        row.transactionsMark = std::max(known.transactionsMark, kChangedSinceReadWhole);
    const MergeResult result{false, changed, row.needsDetails, row.transactionsMark != kSettled};
    if (!changed && row.needsDetails == known.needsDetails)
        return result;

    row.instanceKey =
        row.link.instanceId == known.link.instanceId ? known.instanceKey : instanceKey(row.link.instanceId);
    write(m_update, row);
    if (m_history && known.isMissing)
        m_history->note(row.link.id, LinkEventKind::Returned);
    if (m_history && changed)
        m_history->noteChange(known.link, row.link);
    const LinkFacts from = factsOf(known.key, known.instanceKey, known.link);
    const LinkFacts to = factsOf(known.key, row.instanceKey, row.link);
    if (from != to)
        moveDailyTotals(from, to);
    return result;
}

void LinkStore::Merger::write(PreparedStatement& statement, const Row& row)
{
    const std::string customFields = encodeCustomFields(row.link.customFields);
    bindLink(statement, row.link, customFields);
    statement.bind(kAfterLinkAssignments, std::int64_t{row.needsDetails ? 1 : 0});
    statement.bind(kAfterLinkAssignments + 1, row.transactionsMark);
    statement.bind(
        kAfterLinkAssignments + 2, row.instanceKey != 0 ? std::optional(row.instanceKey) : std::nullopt);
    statement.bindText(kAfterLinkAssignments + 3, row.link.id.text());
    statement.run();
}

std::int64_t LinkStore::Merger::instanceKey(const InstanceId& id)
{
    if (id.isEmpty())
        return 0;
    {
        const Rewind rewind(m_selectInstance);
        m_selectInstance.bindText(1, id.text());
        if (m_selectInstance.step())
            return m_selectInstance.integer(0);
    }
    const Rewind rewind(m_insertInstance);
    m_insertInstance.bindText(1, id.text());
    m_insertInstance.step();
    return m_insertInstance.integer(0);
}

void LinkStore::Merger::moveDailyTotals(const LinkFacts& from, const LinkFacts& to)
{
    m_database.noteLinksMoved();
    m_database.settle();
    RollUps& changes = m_database.rollUps().pending();
    const Rewind rewind(m_selectCompleted);
    m_selectCompleted.bind(1, from.key);
    m_selectCompleted.bind(2, codeOf(TransactionStatus::Completed));
    Transaction payment;
    payment.status = {TransactionStatus::Completed, {}};
    while (m_selectCompleted.step()) {
        payment.amount = moneyIn(m_selectCompleted, 0);
        payment.createdAt = instantIn(m_selectCompleted, 1);
        payment.updatedAt = instantIn(m_selectCompleted, 2);
        const Contribution contribution = contributionOf(payment);
        changes.add(from, contribution, -1);
        changes.add(to, contribution, 1);
    }
}

} // namespace desk::cache
