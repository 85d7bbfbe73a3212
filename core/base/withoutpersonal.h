// What a text for somebody else loses besides its keys: whatever may tell of a person or of what was sold.
#pragma once

#include <string>
#include <string_view>

namespace desk {

/// `text` without mail addresses (percent-encoded ones too), telephone numbers and other long numbers, ids, what stands
/// in quotes, the paths and queries of web addresses, and the name of a home folder. By pattern: a name that stands in
/// a sentence without quotes is not known to be one, so the log must not hold it in the first place.
std::string withoutPersonalPatterns(std::string_view text);

} // namespace desk
