// DraftStore: forms that somebody began and has not sent, in the journal.
#pragma once

#include "core/base/instant.h"
#include "core/cache/database.h"

#include <optional>
#include <string>
#include <vector>

namespace desk::cache {

struct FormDraft {
    std::string key;  ///< what it is for: `new`, `copy:<link>`, `edit:<link>`; one draft each
    std::string body; ///< as the form writes it
    Instant keptAt;

    bool operator==(const FormDraft&) const = default;
};

/// On a connection to the journal. What keep() stored is on the disk when it returns.
class DraftStore
{
public:
    explicit DraftStore(Database& journal) : m_journal(journal) {}

    Outcome keep(const FormDraft& draft); ///< in place of the one with that key
    Outcome drop(const std::string& key); ///< also where there is none
    Result<std::optional<FormDraft>> find(const std::string& key) const;
    Result<std::vector<FormDraft>> all() const; ///< newest first

private:
    Database& m_journal;
};

} // namespace desk::cache
