// What the payments of links say about them: the latest that was paid, refusals since, and their order numbers.
#pragma once

#include "core/cache/linklistreader.h"

namespace desk::cache {

/// Sets the activity of the rows in `batch.links`, tells that of other links in `batch.activity`, and moves
/// `batch.payments` on from `mark`. Throws SQLite::Exception.
void readActivity(Database& database, const PaymentsMark& mark, LinkBatch& batch);

/// As LinkListReader::linksWithOrder(). Empty while the index is away. Throws SQLite::Exception.
std::vector<std::int64_t> linkKeysWithOrder(Database& database, std::string_view text, int atMost);

} // namespace desk::cache
