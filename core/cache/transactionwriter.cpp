#include "core/cache/transactionwriter.h"

namespace desk::cache {

TransactionStore::Writer::Writer(Database& database)
    : m_insert(database,
        "INSERT INTO transactions (id, status_code, status_raw, amount, created_at, updated_at, order_number,"
        " gateway_order_id, approval_code, gateway_message, method, environment, payer_name, payer_email,"
        " payer_phone, link_key) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)"
        " ON CONFLICT (id) DO NOTHING")
    , m_select(database,
          "SELECT " + std::string(kTransactionColumns) + ", t.key, t.link_key FROM transactions t WHERE t.id = ?1")
    , m_update(database,
          "UPDATE transactions SET id = ?1, status_code = ?2, status_raw = ?3, amount = ?4, created_at = ?5,"
          " updated_at = ?6, order_number = ?7, gateway_order_id = ?8, approval_code = ?9, gateway_message = ?10,"
          " method = ?11, environment = ?12, payer_name = ?13, payer_email = ?14, payer_phone = ?15,"
          " link_key = ?16 WHERE key = ?17")
    , m_links(database)
    , m_rollUpWriter(database)
{
}

PageResult TransactionStore::Writer::write(std::span<const Transaction> page, const LinkId& owner)
{
    m_links.refresh();
    m_rollUps.clear();
    m_touched.clear();
    m_result = {};
    for (const Transaction& told : page) {
        if (told.createdAt && (!m_result.oldest || *told.createdAt < *m_result.oldest))
            m_result.oldest = told.createdAt;
        writeRow(told, owner);
    }
    m_rollUpWriter.write(m_rollUps);
    return std::move(m_result);
}

void TransactionStore::Writer::writeRow(const Transaction& told, const LinkId& owner)
{
    const LinkId& linkId = told.linkId.isEmpty() ? owner : told.linkId;
    const CompactId id = compactId(told.id.text());
    if (linkId.isEmpty()) {
        if (readKnown(id))
            update(told, id, nullptr);
        else
            ++m_result.withoutLink;
        return;
    }
    const LinkFacts link = m_links.ofLink(linkId);
    // New rows come in runs, and so do known ones: what the last row was decides what is tried first.
    bool isKnown = m_expectsKnown && readKnown(id);
    if (!isKnown && insert(told, id, link)) {
        ++m_result.inserted;
        m_rollUps.add(link, contributionOf(told), 1);
        touch(link.key, &linkId);
    } else {
        isKnown = isKnown || readKnown(id);
        update(told, id, &link);
    }
    m_expectsKnown = isKnown;
}

bool TransactionStore::Writer::insert(const Transaction& told, const CompactId& id, const LinkFacts& link)
{
    bindTransaction(m_insert, told, id, link.key);
    return m_insert.run() > 0;
}

bool TransactionStore::Writer::readKnown(const CompactId& id)
{
    const Rewind rewind(m_select);
    bindId(m_select, 1, id);
    if (!m_select.step())
        return false;
    readTransaction(m_select, m_known);
    m_knownKey = m_select.integer(kAfterTransactionColumns);
    m_knownLinkKey = m_select.integer(kAfterTransactionColumns + 1);
    return true;
}

void TransactionStore::Writer::update(const Transaction& told, const CompactId& id, const LinkFacts* link)
{
    const Contribution before = contributionOf(m_known);
    const bool isMoved = link && link->key != m_knownLinkKey;
    if (!mergeTransaction(m_known, told) && !isMoved) {
        ++m_result.unchanged;
        return;
    }
    const LinkFacts from = link && !isMoved ? *link : m_links.ofLink(m_knownLinkKey);
    const LinkFacts to = link ? *link : from;
    bindTransaction(m_update, m_known, id, to.key);
    m_update.bind(17, m_knownKey);
    m_update.run();
    m_rollUps.add(from, before, -1);
    m_rollUps.add(to, contributionOf(m_known), 1);
    touch(from.key, nullptr);
    touch(to.key, nullptr);
    ++m_result.changed;
}

void TransactionStore::Writer::touch(std::int64_t linkKey, const LinkId* id)
{
    if (m_touched.insert(linkKey).second)
        m_result.touchedLinks.push_back(id ? *id : m_links.idOf(linkKey));
}

} // namespace desk::cache
