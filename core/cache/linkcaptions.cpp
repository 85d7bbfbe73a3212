#include "core/cache/linkcaptions.h"

#include "core/cache/columnvalues.h"
#include "core/cache/customfieldcodec.h"
#include "core/domain/invoicenumber.h"

namespace desk::cache {
namespace {

/// About 8 MB of links whose facts are kept at hand while payments stream by.
constexpr std::size_t kMostLinks = 16'384;

} // namespace

LinkCaptions::LinkCaptions(Database& database)
    : m_select(database,
        "SELECT l.id, l.title, COALESCE(i.name, ''), l.mode_code, l.mode_raw, l.custom_fields FROM links l"
        " LEFT JOIN instances i ON i.key = l.instance_key WHERE l.key = ?1")
{}

const LinkCaption& LinkCaptions::of(std::int64_t key)
{
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    if (m_known.size() >= kMostLinks)
        m_known.clear();
    return m_known.emplace(key, read(key)).first->second;
}

LinkCaption LinkCaptions::read(std::int64_t key)
{
    const Rewind rewind(m_select);
    m_select.bind(1, key);
    m_select.step(); // the foreign key says that there is one
    const auto mode = enumIn(m_select, 3, LinkMode::Limited);
    return {LinkId(m_select.string(0)), m_select.string(1), m_select.string(2),
        mode ? std::string(wordFor(*mode)) : m_select.string(4),
        invoiceNumberOf(decodeCustomFields(m_select.text(5)))};
}

} // namespace desk::cache
