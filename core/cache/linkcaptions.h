// LinkCaptions: what the row of a payment says about its link, read and worked out once per link.
#pragma once

#include "core/cache/statement.h"
#include "core/domain/ids.h"

#include <string>
#include <unordered_map>

namespace desk::cache {

struct LinkCaption {
    LinkId id;
    std::string title;
    std::string instanceName;
    std::string mode;          ///< our word, or the raw one
    std::string invoiceNumber; ///< invoicenumber.h
};

/// Inside one ReadSnapshot, or until clear(). Throws SQLite::Exception.
class LinkCaptions
{
public:
    explicit LinkCaptions(Database& database);

    /// Of the link with that key. Valid until the next call.
    const LinkCaption& of(std::int64_t key);
    void clear() { m_known.clear(); }

private:
    LinkCaption read(std::int64_t key);

    PreparedStatement m_select;
    std::unordered_map<std::int64_t, LinkCaption> m_known;
};

} // namespace desk::cache
