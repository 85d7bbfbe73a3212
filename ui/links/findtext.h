// findText: where a few letters stand in a long text, sixteen places at a time where the processor can.
#pragma once

#include <string_view>

namespace desk::ui {

/// As haystack.find(needle, from).
std::size_t findText(std::string_view haystack, std::string_view needle, std::size_t from = 0);

} // namespace desk::ui
