// A shop with a history, made from a number: the same seed, counts and start give the same bytes.
#pragma once

#include "app/sandbox/shop.h"

#include <cstdint>

namespace desk::sandbox {

struct SeedPlan {
    int links = 0;
    int transactions = 0; // over all links; without a link there are none
    std::uint64_t seed = 1;
    UtcMs start = 0; // nothing is younger than this
};

Shop seededShop(const SeedPlan& plan);

} // namespace desk::sandbox
