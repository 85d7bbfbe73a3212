#include "core/cache/linklistreader.h"

#include "core/cache/columnvalues.h"
#include "core/cache/customfieldcodec.h"
#include "core/cache/linkactivity.h"
#include "core/cache/metastore.h"
#include "core/cache/readsnapshot.h"
#include "core/domain/inactivity.h"
#include "core/domain/invoicenumber.h"
#include "core/domain/searchtext.h"

namespace desk::cache {
namespace {

constexpr std::string_view kColumns = "SELECT l.id, l.title, l.slug, l.url, l.amount_kind_code, l.mode_code, "
                                      "l.status_code, l.payment_status_code,"
                                      " l.timeout_source_code, l.price, l.collected, l.max_payments, "
                                      "l.paid_count, l.remaining, l.effective_timeout,"
                                      " l.last_activity_at, l.created_at, l.custom_fields, l.missing_since, "
                                      "l.instance_key, l.key, l.updated_at,"
                                      " l.details FROM links l";

template <class E>
OpenEnum<E> enumWithoutWord(const PreparedStatement& row, int column, E last)
{
    const auto known = enumIn(row, column, last);
    return known ? OpenEnum<E>(*known, {}) : OpenEnum<E>();
}

std::int64_t numberOrAbsent(const std::optional<std::int64_t>& value)
{
    return value.value_or(kAbsent);
}

/// Turns rows of kColumns into LinkRows by the rules of core/domain. One link is used for all of them.
class RowBuilder
{
public:
    void add(LinkList& list, const PreparedStatement& row)
    {
        readLink(row);
        LinkRow built;
        built.instanceKey = row.integer(19);
        built.key = row.integer(20);
        built.updatedAt = numberOrAbsent(row.integerOrNull(21));
        built.price = numberOrAbsent(row.integerOrNull(9));
        built.collected = numberOrAbsent(row.integerOrNull(10));
        built.maxPayments = numberOrAbsent(m_link.maxPayments);
        built.paidCount = numberOrAbsent(m_link.paidCount);
        built.placesLeft = numberOrAbsent(placesLeft(m_link));
        built.createdAt = numberOrAbsent(row.integerOrNull(16));
        built.state = stateOf(m_link);
        built.mode = m_link.mode.known();
        built.amountKind = m_link.amountKind.known();
        built.isMissing = !row.isNull(18);
        addDeadline(built);
        foldTexts(row);
        list.put(built,
            {row.text(0), row.text(1), row.text(2), row.text(3), m_foldedTitle, m_foldedRest, m_invoice});
    }

private:
    void readLink(const PreparedStatement& row)
    {
        m_link.amountKind = enumWithoutWord(row, 4, AmountKind::Free);
        m_link.mode = enumWithoutWord(row, 5, LinkMode::Limited);
        m_link.status = enumWithoutWord(row, 6, LinkStatus::Expired);
        m_link.paymentStatus = enumWithoutWord(row, 7, PaymentStatus::Closed);
        m_link.timeoutSource = enumWithoutWord(row, 8, TimeoutSource::Instance);
        m_link.price = moneyIn(row, 9);
        m_link.maxPayments = row.integerOrNull(11);
        m_link.paidCount = row.integerOrNull(12);
        m_link.remaining = row.integerOrNull(13);
        m_link.effectiveTimeout = minutesIn(row, 14);
        m_link.lastActivityAt = instantIn(row, 15);
        m_link.createdAt = instantIn(row, 16);
    }

    void addDeadline(LinkRow& built)
    {
        // A paused link has no deadline, but its window goes on: it is told as if the link were active.
        if (built.state.state == LinkState::Paused)
            m_link.status = OpenEnum<LinkStatus>(LinkStatus::Active, {});
        if (const auto deadline = deadlineOf(m_link)) {
            built.deadline = toMilliseconds(deadline->earliest);
            built.deadlineSource = deadline->source.known();
        }
    }

    void foldTexts(const PreparedStatement& row)
    {
        const std::vector<CustomField> fields = decodeCustomFields(row.text(17));
        m_invoice = invoiceNumberOf(fields);
        m_foldedTitle.clear();
        appendFolded(m_foldedTitle, row.text(1));
        m_foldedRest.clear();
        appendFolded(m_foldedRest, row.text(2));
        addToRest(m_invoice);
        if (m_link.price)
            addToRest(m_link.price->toDecimal());
        for (const CustomField& field : fields) {
            if (field.value != m_invoice)
                addToRest(field.value);
        }
        if (const std::string_view details = row.text(22); !details.empty())
            addToRest(details);
    }

    void addToRest(std::string_view text)
    {
        m_foldedRest += kFieldEnd;
        appendFolded(m_foldedRest, text);
    }

    PayLink m_link;
    std::string m_invoice;
    std::string m_foldedTitle;
    std::string m_foldedRest;
};

void readRows(PreparedStatement& statement, LinkList& list)
{
    const Rewind rewind(statement);
    RowBuilder builder;
    while (statement.step())
        builder.add(list, statement);
}

std::int64_t numberFrom(Database& database, std::string_view sql)
{
    PreparedStatement statement(database, sql);
    const Rewind rewind(statement);
    return statement.step() ? statement.integer(0) : 0;
}

void readState(Database& database, LinkBatch& batch)
{
    batch.revision = numberFrom(database, "SELECT max(COALESCE((SELECT max(revision) FROM links), 0),"
                                          " COALESCE((SELECT max(revision) FROM removed_links), 0))");
    batch.total = numberFrom(database, "SELECT count(*) FROM links");
    PreparedStatement instances(
        database, "SELECT key, CASE name WHEN '' THEN id ELSE name END, id FROM instances");
    const Rewind rewind(instances);
    while (instances.step()) {
        batch.links.setInstanceName(instances.integer(0), instances.string(1));
        batch.links.setInstanceId(instances.integer(0), instances.string(2));
    }
    const MetaStore meta(database);
    if (const auto at = meta.number(kLastSyncAt); at && *at)
        batch.lastSyncAt = fromMilliseconds(**at);
}

} // namespace

Result<LinkBatch> LinkListReader::newest(int count)
{
    return guarded([&]() -> Result<LinkBatch> {
        const ReadSnapshot snapshot(m_database);
        LinkBatch batch;
        readState(m_database, batch);
        PreparedStatement statement(
            m_database, std::string(kColumns) + " ORDER BY l.created_at DESC, l.key LIMIT ?1");
        statement.bind(1, std::int64_t{count});
        readRows(statement, batch.links);
        return batch;
    });
}

Result<LinkBatch> LinkListReader::all()
{
    auto all = guarded([&]() -> Result<LinkBatch> {
        const ReadSnapshot snapshot(m_database);
        LinkBatch batch;
        readState(m_database, batch);
        batch.links.reserve(static_cast<std::size_t>(batch.total));
        PreparedStatement statement(m_database, std::string(kColumns) + " ORDER BY l.key");
        readRows(statement, batch.links);
        return batch;
    });
    m_database.giveBackMemory();
    return all;
}

Result<LinkBatch> LinkListReader::changedSince(std::int64_t revision, const PaymentsMark& mark)
{
    return guarded([&]() -> Result<LinkBatch> {
        const ReadSnapshot snapshot(m_database);
        LinkBatch batch;
        readState(m_database, batch);
        PreparedStatement changed(
            m_database, std::string(kColumns) + " WHERE l.revision > ?1 ORDER BY l.key");
        changed.bind(1, revision);
        readRows(changed, batch.links);
        readActivity(m_database, mark, batch);
        PreparedStatement removed(m_database, "SELECT id FROM removed_links WHERE revision > ?1");
        removed.bind(1, revision);
        const Rewind rewind(removed);
        while (removed.step()) {
            if (batch.links.find(removed.text(0)) == LinkList::kNoSlot)
                batch.removed.emplace_back(removed.string(0));
        }
        return batch;
    });
}

Result<std::vector<std::int64_t>> LinkListReader::linksWithOrder(std::string_view text, int atMost)
{
    return guarded(
        [&]() -> Result<std::vector<std::int64_t>> { return linkKeysWithOrder(m_database, text, atMost); });
}

} // namespace desk::cache
