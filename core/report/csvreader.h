// CsvReader: reads back what CsvWriter wrote, strictly, to prove it before anybody relies on it.
#pragma once

#include "core/report/csvformat.h"

#include <functional>
#include <string>
#include <vector>

namespace desk::report {

/// Fed with blocks of bytes of any size. Quotes where RFC 4180 has none are an error.
class CsvReader
{
public:
    using Row = std::function<void(const std::vector<std::string>& cells)>;

    CsvReader(const CsvFormat& format, Row onRow) : m_format(format), m_onRow(std::move(onRow)) {}

    /// False once the text is not CSV of this format.
    bool feed(std::string_view bytes);
    /// False for an unfinished last row too.
    bool finish();

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted, LineEnd };

    bool take(char c);
    std::size_t takeRun(std::string_view bytes);
    bool takeAfterCell(char c);
    std::string& cell() { return m_cells[m_count]; }
    void openCell();
    void endRow();

    CsvFormat m_format;
    Row m_onRow;
    std::vector<std::string> m_cells; ///< kept from row to row: no allocation per cell
    std::size_t m_count = 0;          ///< index of the open cell
    std::size_t m_marksToSkip = 3;    ///< bytes of a byte order mark still possible
    State m_state = State::CellStart;
    bool m_rowIsOpen = false;
    bool m_failed = false;
};

} // namespace desk::report
