// Words for an invented Algerian shop: French and Arabic, with the characters that break careless programs.
#pragma once

#include "app/sandbox/random.h"
#include "app/sandbox/records.h"

#include <cstdint>

namespace desk::sandbox {

/// Sets title, details, slug, price, metadata and udfs of the nth link of its kind; number is unique in
/// the shop.
void nameLink(Link& link, std::size_t nth, std::size_t number, Random& random);

} // namespace desk::sandbox
