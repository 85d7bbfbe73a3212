// ViewStore: views that people saved, by page and name, in the journal.
#pragma once

#include "core/cache/database.h"

#include <string>
#include <vector>

namespace desk::cache {

struct SavedView {
    std::string name;
    std::string definition; ///< the page's own words

    bool operator==(const SavedView&) const = default;
};

class ViewStore
{
public:
    /// `journal` is open for writing and outlives the store.
    explicit ViewStore(Database& journal) : m_journal(journal) {}

    Result<std::vector<SavedView>> all(std::string_view page) const; ///< by name
    /// Adds a view, or replaces the one of the same name.
    Outcome put(std::string_view page, const SavedView& view);
    /// ErrorKind::NotFound where there is no view `from`; ErrorKind::Invalid where there is one called `to`.
    Outcome rename(std::string_view page, std::string_view from, std::string_view to);
    Outcome remove(std::string_view page, std::string_view name);

private:
    Database& m_journal;
};

} // namespace desk::cache
