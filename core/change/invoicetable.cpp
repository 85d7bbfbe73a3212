#include "core/change/invoicetable.h"

#include "core/domain/searchtext.h"
#include "core/report/csvreader.h"

#include <algorithm>

namespace desk::change {
namespace {

/// The separator that the first row has most of, and the line ends as the file has them. Where two are as many, a
/// comma is rather a decimal one.
report::CsvFormat formatOf(std::string_view bytes)
{
    report::CsvFormat format{"import"};
    const std::string_view first = bytes.substr(0, bytes.find('\n'));
    std::ptrdiff_t most = -1;
    for (const char separator : {';', '\t', ','}) {
        if (const auto count = std::count(first.begin(), first.end(), separator); count > most) {
            most = count;
            format.separator = separator;
        }
    }
    format.lineEnd = first.ends_with('\r') ? "\r\n" : "\n";
    return format;
}

} // namespace

std::optional<InvoiceTable> readInvoiceTable(std::string_view bytes)
{
    InvoiceTable table;
    const report::CsvFormat format = formatOf(bytes);
    report::CsvReader reader(
        format, [&table](const std::vector<std::string>& cells) { table.push_back(cells); });
    bool isRead = reader.feed(bytes);
    if (isRead && !bytes.ends_with(format.lineEnd))
        isRead = reader.feed(format.lineEnd);
    if (!isRead || !reader.finish() || table.empty())
        return std::nullopt;
    return table;
}

std::string_view trimmedCell(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::string cellKey(std::string_view text)
{
    std::string key = folded(trimmedCell(text));
    std::replace(key.begin(), key.end(), '_', ' ');
    return key;
}

bool isBlankRow(const std::vector<std::string>& cells)
{
    return std::all_of(
        cells.begin(), cells.end(), [](const std::string& cell) { return trimmedCell(cell).empty(); });
}

} // namespace desk::change
