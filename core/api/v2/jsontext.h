// JSON as text: writing values out again, and reading escapes that a strict reader refuses.
#pragma once

#include "core/api/v2/jsonvalue.h"

#include <optional>
#include <string>
#include <string_view>

namespace desk::api::v2 {

/// The text as a JSON string, quotes included.
std::string quotedJson(std::string_view text);

/// The value without white space, numbers as they were written. Empty for Missing.
std::string toJson(JsonValue value);

/// Resolves the escapes of a JSON string (given without its quotes). Half a surrogate pair, as in a text cut
/// in the middle of an emoji, becomes U+FFFD; nullopt for an escape that does not exist.
std::optional<std::string> unescapedLeniently(std::string_view text);

} // namespace desk::api::v2
