// RecentWatermark: how far the newest-first walk over all payments has ever come without a gap.
#pragma once

#include "core/cache/metastore.h"

namespace desk::sync {

/// A walk may stop at known rows only once it is below `head`: above it an interrupted walk may have left a
/// gap. Until the oldest payment was reached once, `rowsBelowHead` says where to take the walk up again; rows
/// only ever get pushed down, so the place it names is never too deep.
struct RecentWatermark {
    std::optional<Instant> head;    ///< createdAt of the newest row of the last walk that closed its gap
    std::int64_t rowsBelowHead = 0; ///< contiguous rows read from there
    bool reachedBottom = false;

    static Result<RecentWatermark> load(const cache::MetaStore& meta);
    Outcome save(cache::MetaStore& meta) const;

    bool operator==(const RecentWatermark&) const = default;
};

} // namespace desk::sync
