// CsvFormat: what differs between one kind of CSV file and another, as data.
#pragma once

#include <optional>
#include <string_view>

namespace desk::report {

struct CsvFormat {
    std::string_view name; ///< stable word: `plain`
    char separator = ',';
    char decimalMark = '.';
    std::string_view lineEnd = "\r\n";
    bool byteOrderMark = false;
    bool guardsFormulas = true; ///< an apostrophe before text that a spreadsheet would run
    bool flattensLines = false; ///< CR and LF inside text become one space
};

/// RFC 4180, UTF-8 without a byte order mark: for scripts.
inline constexpr CsvFormat kPlainCsv{"plain"};

/// nullopt for a word that names no format.
std::optional<CsvFormat> csvFormatFromWord(std::string_view word);

} // namespace desk::report
