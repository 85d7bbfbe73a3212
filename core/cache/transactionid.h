// How payment ids are stored: compactly, and so that each text comes back exactly as it was.
#pragma once

#include "core/cache/statement.h"

#include <array>
#include <variant>

namespace desk::cache {

using UuidBytes = std::array<unsigned char, 16>;

/// A canonical lower-case UUID as its 16 bytes, a canonical decimal whole number of up to 18 digits as an
/// integer, any other text as it is. No two texts share a form.
using CompactId = std::variant<std::int64_t, UuidBytes, std::string_view>;

/// A view into `id` where it stays text.
CompactId compactId(std::string_view id);
/// The inverse, into a string that is reused.
void expandId(const CompactId& compact, std::string& id);

/// `id` must live until the statement is rewound.
void bindId(PreparedStatement& statement, int index, const CompactId& id);
void readId(const PreparedStatement& statement, int column, std::string& id);
/// Text is a view that is valid until the next step() or rewind().
CompactId compactIdIn(const PreparedStatement& statement, int column);

} // namespace desk::cache
