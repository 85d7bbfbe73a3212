// Text that a spreadsheet would run.
#pragma once

#include <string_view>

namespace desk::report {

/// True where UTF-8 `text` begins, after spaces, separators and characters without a width of any kind, with a sign
/// that begins a formula, with its small or full-width twin, or with a tab or line break.
bool looksLikeFormula(std::string_view text);

} // namespace desk::report
