#include "core/cache/transactionwriter.h"

#include "core/cache/metastore.h"
#include "core/cache/rollupledger.h"
#include "core/cache/schema.h"

#include <optional>
#include <utility>

namespace desk::cache {
namespace {

constexpr std::string_view kInsert =
    "INSERT INTO transactions (id, status_code, status_raw, amount, created_at, updated_at, order_number,"
    " gateway_order_id, approval_code, gateway_message, method, environment, payer_name, payer_email,"
    " payer_phone, link_key)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";
constexpr std::string_view kUpdate =
    "UPDATE transactions SET id = ?1, status_code = ?2, status_raw = ?3, amount = ?4, created_at = ?5,"
    " updated_at = ?6, order_number = ?7, gateway_order_id = ?8, approval_code = ?9, gateway_message = ?10,"
    " method = ?11, environment = ?12, payer_name = ?13, payer_email = ?14, payer_phone = ?15,"
    " link_key = ?16 WHERE key = ?17";

std::string selectWhere(std::string_view condition)
{
    return "SELECT " + std::string(kTransactionColumns) + ", t.key, t.link_key FROM transactions t WHERE "
         + std::string(condition);
}

std::int64_t versionIn(PreparedStatement& statement)
{
    const Rewind rewind(statement);
    statement.step();
    return statement.integer(0);
}

/// What decides in which lists a payment stands, and where.
struct PlaceInLists {
    explicit PlaceInLists(const Transaction& row)
        : time(row.createdAt, row.createdAt ? std::nullopt : row.updatedAt)
        , status(row.status.known())
        , amount(row.amount)
    {}

    std::pair<std::optional<Instant>, std::optional<Instant>> time;
    std::optional<TransactionStatus> status;
    std::optional<Money> amount;
};

} // namespace

TransactionStore::Writer::Writer(Database& database)
    : m_database(database)
    , m_loaded(database.hasIndex(kIdIndex) ? nullptr : std::make_unique<LoadedIds>(database))
    , m_schemaVersion(database, "PRAGMA schema_version")
    , m_insert(database, std::string(kInsert) + (m_loaded ? "" : " ON CONFLICT (id) DO NOTHING"))
    , m_select(database, selectWhere(m_loaded ? "t.key = ?1" : "t.id = ?1"))
    , m_following(database, selectWhere("t.key > ?1 ORDER BY t.key"))
    , m_update(database, kUpdate)
    , m_count(database,
          "INSERT INTO meta (name, value) VALUES (?1, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1")
    , m_links(database)
    , m_rollUps(database.rollUps().pending())
    , m_madeForSchema(versionIn(m_schemaVersion))
{}

bool TransactionStore::Writer::isOutdated()
{
    return versionIn(m_schemaVersion) != m_madeForSchema;
}

bool TransactionStore::Writer::needsIndex() const
{
    return m_loaded && m_loaded->isFull();
}

PageResult TransactionStore::Writer::write(std::span<const Transaction> page, const LinkId& owner)
{
    const Rewind rewindFollowing(m_following);
    m_follows = false;
    m_links.refresh();
    if (m_loaded)
        m_loaded->refresh();
    m_result = {};
    m_result.touchedLinks.reserve(page.size());
    for (const Transaction& told : page) {
        if (told.createdAt && (!m_result.oldest || *told.createdAt < *m_result.oldest))
            m_result.oldest = told.createdAt;
        writeRow(told, owner);
    }
    if (std::exchange(m_hasMoved, false))
        countUp(kPaymentsMoved);
    if (std::exchange(m_hasRestated, false))
        countUp(kPaymentsRestated);
    return std::move(m_result);
}

void TransactionStore::Writer::writeRow(const Transaction& told, const LinkId& owner)
{
    const LinkId& linkId = told.linkId.isEmpty() ? owner : told.linkId;
    const Told row{told, linkId, compactId(told.id.text())};
    // New rows come in runs, and so do known ones: what the last row was decides what is tried first.
    bool isKnown = (m_loaded || m_expectsKnown || linkId.isEmpty()) && find(row);
    if (!isKnown && linkId.isEmpty()) {
        ++m_result.withoutLink;
        return;
    }
    if (!isKnown && !insert(row))
        isKnown = find(row);
    if (isKnown)
        update(row);
    m_expectsKnown = isKnown;
}

bool TransactionStore::Writer::insert(const Told& told)
{
    LinkKeys::Entry& link = m_links.ofLink(told.linkId);
    bindTransaction(m_insert, told.row, told.id, link.facts.key);
    if (m_insert.run() == 0)
        return false;
    if (m_loaded)
        m_loaded->add(told.id, m_database.handle().getLastInsertRowid());
    ++m_result.inserted;
    m_rollUps.add(link.facts, contributionOf(told.row), 1);
    touch(link, told.linkId);
    return true;
}

bool TransactionStore::Writer::find(const Told& told)
{
    if (m_loaded) {
        return m_loaded->anyOf(told.id, [this, &told](std::int64_t key) {
            m_select.bind(1, key);
            return readSelected(told);
        });
    }
    // Known rows lie as they came: the next one is as a rule behind the last, where reading on finds it in half the
    // time.
    if (m_follows && read(m_following, told))
        return true;
    m_following.rewind();
    bindId(m_select, 1, told.id);
    m_follows = readSelected(told);
    m_following.bind(1, m_knownKey);
    return m_follows;
}

bool TransactionStore::Writer::readSelected(const Told& told)
{
    const Rewind rewind(m_select);
    return read(m_select, told);
}

/// The next row of `rows`; false where that is not of the id.
bool TransactionStore::Writer::read(PreparedStatement& rows, const Told& told)
{
    if (!rows.step() || compactIdIn(rows, 0) != told.id)
        return false;
    m_knownKey = rows.integer(kAfterTransactionColumns);
    m_knownLinkKey = rows.integer(kAfterTransactionColumns + 1);
    m_isMoved = !told.linkId.isEmpty() && m_links.ofLink(told.linkId).facts.key != m_knownLinkKey;
    m_isNews = m_isMoved || tellsNews(rows, told.row);
    if (m_isNews)
        readTransaction(rows, m_known);
    return true;
}

void TransactionStore::Writer::update(const Told& told)
{
    if (!m_isNews) {
        ++m_result.unchanged;
        return;
    }
    const LinkId fromId = m_isMoved || told.linkId.isEmpty() ? m_links.idOf(m_knownLinkKey) : told.linkId;
    const LinkId& toId = m_isMoved ? told.linkId : fromId;
    LinkKeys::Entry& from = m_links.ofLink(fromId);
    LinkKeys::Entry& to = m_links.ofLink(toId);
    const Contribution before = contributionOf(m_known);
    const PlaceInLists placeBefore(m_known);
    mergeTransaction(m_known, told.row);
    bindTransaction(m_update, m_known, told.id, to.facts.key);
    m_update.bind(17, m_knownKey);
    m_update.run();
    m_rollUps.add(from.facts, before, -1);
    m_rollUps.add(to.facts, contributionOf(m_known), 1);
    const PlaceInLists place(m_known);
    m_hasMoved |= m_isMoved || place.time != placeBefore.time;
    m_hasRestated |= place.status != placeBefore.status || place.amount != placeBefore.amount;
    touch(from, fromId);
    touch(to, toId);
    ++m_result.changed;
}

void TransactionStore::Writer::countUp(std::string_view counter)
{
    m_count.bindText(1, counter);
    m_count.run();
}

void TransactionStore::Writer::touch(LinkKeys::Entry& link, const LinkId& id)
{
    if (m_links.touch(link))
        m_result.touchedLinks.push_back(id);
}

} // namespace desk::cache
