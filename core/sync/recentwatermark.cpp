#include "core/sync/recentwatermark.h"

namespace desk::sync {
namespace {

constexpr std::string_view kHead = "recent_head";
constexpr std::string_view kRows = "recent_rows";
constexpr std::string_view kBottom = "recent_bottom";

} // namespace

Result<RecentWatermark> RecentWatermark::load(const cache::MetaStore& meta)
{
    const auto head = meta.number(kHead);
    const auto rows = meta.number(kRows);
    const auto bottom = meta.number(kBottom);
    for (const auto* value : {&head, &rows, &bottom}) {
        if (!*value)
            return failure(value->error());
    }
    RecentWatermark watermark;
    if (*head)
        watermark.head = fromMilliseconds(**head);
    watermark.rowsBelowHead = rows->value_or(0);
    watermark.reachedBottom = bottom->value_or(0) != 0;
    return watermark;
}

Outcome RecentWatermark::save(cache::MetaStore& meta) const
{
    if (head) {
        if (auto saved = meta.setNumber(kHead, toMilliseconds(*head)); !saved)
            return saved;
    }
    if (auto saved = meta.setNumber(kRows, rowsBelowHead); !saved)
        return saved;
    return meta.setNumber(kBottom, reachedBottom ? 1 : 0);
}

} // namespace desk::sync
