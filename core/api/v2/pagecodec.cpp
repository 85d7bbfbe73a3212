#include "core/api/v2/pagecodec.h"

#include "core/api/v2/fieldreader.h"

#include <algorithm>
#include <limits>

namespace desk::api::v2 {
namespace {

std::optional<int> smallCount(JsonValue value)
{
    const auto number = integerOf(value);
    if (!number || *number < 0 || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*number);
}

bool isDigitsOnly(std::string_view text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// An array, or what PHP makes of an array with gaps: an object whose keys are numbers.
bool isList(JsonValue value)
{
    if (value.isArray())
        return true;
    if (!value.isObject() || value.size() == 0)
        return false;
    for (const JsonValue child : value) {
        if (!isDigitsOnly(child.key()))
            return false;
    }
    return true;
}

void takeFacts(JsonValue paginator, ListInAnswer* list)
{
    for (const JsonValue level : {paginator, paginator["meta"]}) {
        if (!list->currentPage)
            list->currentPage = smallCount(level["current_page"]);
        if (!list->lastPage)
            list->lastPage = smallCount(level["last_page"]);
        if (!list->perPage)
            list->perPage = smallCount(level["per_page"]);
        if (!list->total) {
            const auto total = integerOf(level["total"]);
            if (total && *total >= 0)
                list->total = total;
        }
    }
}

} // namespace

ListInAnswer findList(JsonValue root)
{
    ListInAnswer list;
    if (root.isArray()) {
        list.items = root;
        return list;
    }
    const JsonValue data = root["data"];
    const JsonValue inner = data["data"];
    if (isList(inner)) {
        list.items = inner;
        takeFacts(data, &list);
    } else if (isList(data)) {
        list.items = data;
    }
    takeFacts(root, &list);
    return list;
}

JsonValue unwrapped(JsonValue root)
{
    const JsonValue data = root["data"];
    return data.isObject() && root["id"].isMissing() ? data : root;
}

} // namespace desk::api::v2
