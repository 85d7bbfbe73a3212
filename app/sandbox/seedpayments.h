// The payments a shop starts with.
#pragma once

#include "app/sandbox/seedlinks.h"
#include "app/sandbox/shop.h"

#include <vector>

namespace desk::sandbox {

/// Adds the planned payments of the links, which are in the shop already in the same order, and surplus more:
/// on the reusable links, and attempts that failed on the others.
void addPayments(Shop& shop, const std::vector<DatedLink>& links, int surplus, UtcMs start, Random& random);

} // namespace desk::sandbox
