// Pages of lists, however they are dressed (contract A.7, C5).
#pragma once

#include "core/api/page.h"
#include "core/api/v2/itemfault.h"
#include "core/api/v2/jsonvalue.h"
#include "core/base/result.h"

namespace desk::api::v2 {

/// Where the list stands in an answer, and what is told about it.
struct ListInAnswer {
    JsonValue items; ///< Missing where the answer holds no list
    std::optional<int> currentPage, lastPage, perPage;
    std::optional<std::int64_t> total;
};

/// A paginator inside the envelope, a bare paginator, a bare array in the envelope, or a bare array.
ListInAnswer findList(JsonValue root);

/// BadResponse where the answer holds no list: an answer that cannot be read is not an empty list.
template <class T>
Result<Page<T>> readPage(JsonValue root, ItemReading<T> (*readItem)(JsonValue))
{
    const ListInAnswer list = findList(root);
    if (list.items.isMissing())
        return failure(ErrorKind::BadResponse, "the answer holds no list");
    Page<T> page;
    page.currentPage = list.currentPage;
    page.lastPage = list.lastPage;
    page.perPage = list.perPage;
    page.total = list.total;
    page.items.reserve(list.items.size());
    for (const JsonValue item : list.items) {
        auto reading = readItem(item);
        if (reading) {
            page.items.push_back(std::move(*reading));
        } else if (reading.error().isForeign) {
            ++page.foreign;
        } else {
            ++page.unreadable;
            if (page.firstProblem.empty())
                page.firstProblem = reading.error().problem;
        }
    }
    return page;
}

/// The object of an answer that is about one thing: inside `data`, or bare (C5).
JsonValue unwrapped(JsonValue root);

} // namespace desk::api::v2
