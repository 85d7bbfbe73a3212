#include "core/cache/transactionwriter.h"

#include "core/cache/rollupledger.h"

namespace desk::cache {

TransactionStore::Writer::Writer(Database& database)
    : m_insert(database,
        "INSERT INTO transactions (id, status_code, status_raw, amount, created_at, updated_at, order_number,"
        " gateway_order_id, approval_code, gateway_message, method, environment, payer_name, payer_email,"
        " payer_phone, link_key) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, "
        "?16)"
        " ON CONFLICT (id) DO NOTHING")
    , m_select(database, "SELECT " + std::string(kTransactionColumns)
                             + ", t.key, t.link_key FROM transactions t WHERE t.id = ?1")
    , m_update(database,
          "UPDATE transactions SET id = ?1, status_code = ?2, status_raw = ?3, amount = ?4, created_at = ?5,"
          " updated_at = ?6, order_number = ?7, gateway_order_id = ?8, approval_code = ?9, gateway_message = "
          "?10,"
          " method = ?11, environment = ?12, payer_name = ?13, payer_email = ?14, payer_phone = ?15,"
          " link_key = ?16 WHERE key = ?17")
    , m_links(database)
    , m_rollUps(database.rollUps().pending())
{}

PageResult TransactionStore::Writer::write(std::span<const Transaction> page, const LinkId& owner)
{
    m_links.refresh();
    m_result = {};
    m_result.touchedLinks.reserve(page.size());
    for (const Transaction& told : page) {
        if (told.createdAt && (!m_result.oldest || *told.createdAt < *m_result.oldest))
            m_result.oldest = told.createdAt;
        writeRow(told, owner);
    }
    return std::move(m_result);
}

void TransactionStore::Writer::writeRow(const Transaction& told, const LinkId& owner)
{
    const LinkId& linkId = told.linkId.isEmpty() ? owner : told.linkId;
    const CompactId id = compactId(told.id.text());
    // New rows come in runs, and so do known ones: what the last row was decides what is tried first.
    bool isKnown = (m_expectsKnown || linkId.isEmpty()) && readKnown(id);
    if (!isKnown && linkId.isEmpty()) {
        ++m_result.withoutLink;
        return;
    }
    if (!isKnown && !insert(told, id, linkId))
        isKnown = readKnown(id);
    if (isKnown)
        update(told, id, linkId);
    m_expectsKnown = isKnown;
}

bool TransactionStore::Writer::insert(const Transaction& told, const CompactId& id, const LinkId& linkId)
{
    LinkKeys::Entry& link = m_links.ofLink(linkId);
    bindTransaction(m_insert, told, id, link.facts.key);
    if (m_insert.run() == 0)
        return false;
    ++m_result.inserted;
    m_rollUps.add(link.facts, contributionOf(told), 1);
    touch(link, linkId);
    return true;
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

void TransactionStore::Writer::update(const Transaction& told, const CompactId& id, const LinkId& linkId)
{
    const Contribution before = contributionOf(m_known);
    LinkKeys::Entry* to = linkId.isEmpty() ? nullptr : &m_links.ofLink(linkId);
    const bool isMoved = to && to->facts.key != m_knownLinkKey;
    if (!mergeTransaction(m_known, told) && !isMoved) {
        ++m_result.unchanged;
        return;
    }
    const LinkId fromId = to && !isMoved ? linkId : m_links.idOf(m_knownLinkKey);
    LinkKeys::Entry& from = m_links.ofLink(fromId);
    if (!to)
        to = &from;
    bindTransaction(m_update, m_known, id, to->facts.key);
    m_update.bind(17, m_knownKey);
    m_update.run();
    m_rollUps.add(from.facts, before, -1);
    m_rollUps.add(to->facts, contributionOf(m_known), 1);
    touch(from, fromId);
    touch(*to, linkId);
    ++m_result.changed;
}

void TransactionStore::Writer::touch(LinkKeys::Entry& link, const LinkId& id)
{
    if (m_links.touch(link))
        m_result.touchedLinks.push_back(id);
}

} // namespace desk::cache
