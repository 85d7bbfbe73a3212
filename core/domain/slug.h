// slug: the last piece of a link's public address.
#pragma once

#include <string>
#include <string_view>

namespace desk {

/// What the server takes for one: 1 to 255 of `A-Z a-z 0-9 - _` (contract C22 knows no pattern; this is the
/// narrowest that its samples keep).
bool isSlug(std::string_view text);

/// From a title: lower case without accents, words joined by dashes, at most 60 characters, whole words where
/// possible. Empty where the title has no Latin letter or digit.
std::string suggestedSlug(std::string_view title);

/// `base-2` for 2 and so on: what to offer when `base` is taken.
std::string numberedSlug(std::string_view base, int number);

} // namespace desk
