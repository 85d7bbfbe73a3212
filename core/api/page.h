// Page<T>: one page of a list, however the server dressed it (contract A.7).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace desk::api {

struct PageRequest {
    int page = 1;
    int perPage = 100; ///< the documents name no maximum; 100 is the most we ask for (contract C22)
};

template <class T>
struct Page {
    std::vector<T> items;
    std::optional<int> currentPage; ///< as the server counts; absent where the list is not a paginator
    std::optional<int> lastPage;    ///< often missing
    std::optional<int> perPage;     ///< what the server really used, where it says
    std::optional<std::int64_t> total;
    /// Items that could not be read truthfully (no id, an amount that is no number). They are left out, so
    /// that a cached row is never overwritten by a guess; a sync that met any is not complete.
    int unreadable = 0;
    /// Items about something other than what was asked for (an activation fee among payments): left out on
    /// purpose, but they take a place on the page and count in `total`.
    int foreign = 0;
    std::string firstProblem; ///< for the log and the report; names the field, never a payer
};

} // namespace desk::api
