// InvoiceTable: the cells of a CSV file that somebody else wrote, before anything is made of them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace desk::change {

using InvoiceTable = std::vector<std::vector<std::string>>;

/// UTF-8 with or without a mark, divided by semicolons, tabs or commas, whichever the first row has most of. Nullopt
/// for what is no such table, or has no row.
std::optional<InvoiceTable> readInvoiceTable(std::string_view bytes);

/// Without spaces and tabs at its ends.
std::string_view trimmedCell(std::string_view text);
/// As words are compared: folded, trimmed, `_` as a space.
std::string cellKey(std::string_view text);
bool isBlankRow(const std::vector<std::string>& cells);

} // namespace desk::change
