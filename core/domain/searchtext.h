// searchtext: one form of a text that all its spellings share, so that a few letters find it.
#pragma once

#include <string>
#include <string_view>

namespace desk {

/// Folds UTF-8 text for substring search; fold the query and the text searched alike. Case, accents, Arabic
/// letter forms, vowel signs and tatweel, Arabic digits and every kind of space become one form; direction
/// marks go. `8 000`, `8000,00`, `8.000,00` and `8,000.00` all become `8000`.
std::string folded(std::string_view utf8);
/// The same, at the end of `to`.
void appendFolded(std::string& to, std::string_view utf8);

} // namespace desk
