#include "core/report/csvreader.h"

#include <algorithm>

namespace desk::report {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

} // namespace

void CsvReader::openCell()
{
    if (m_rowIsOpen)
        ++m_count;
    m_rowIsOpen = true;
    if (m_count == m_cells.size())
        m_cells.emplace_back();
    cell().clear();
}

void CsvReader::endRow()
{
    m_cells.resize(
        m_count + 1); // rows of one file have equally many cells, so this is seldom more than a check
    m_onRow(m_cells);
    m_count = 0;
    m_rowIsOpen = false;
    m_state = State::CellStart;
}

/// The character behind a closed or unquoted cell.
bool CsvReader::takeAfterCell(char c)
{
    if (c == m_format.separator) {
        m_state = State::CellStart;
        openCell();
        return true;
    }
    if (c != m_format.lineEnd.front())
        return false;
    if (m_format.lineEnd.size() > 1)
        m_state = State::LineEnd;
    else
        endRow();
    return true;
}

bool CsvReader::take(char c)
{
    switch (m_state) {
    case State::CellStart:
        if (!m_rowIsOpen)
            openCell();
        if (c == '"') {
            m_state = State::Quoted;
            return true;
        }
        m_state = State::Plain;
        [[fallthrough]];
    case State::Plain:
        if (takeAfterCell(c))
            return true;
        if (c == '"' || c == '\r' || c == '\n')
            return false;
        cell() += c;
        return true;
    case State::Quoted:
        if (c == '"')
            m_state = State::QuoteInQuoted;
        else
            cell() += c;
        return true;
    case State::QuoteInQuoted:
        if (c != '"')
            return takeAfterCell(c);
        cell() += c;
        m_state = State::Quoted;
        return true;
    case State::LineEnd:
        if (c != m_format.lineEnd.back())
            return false;
        endRow();
        return true;
    }
    return false;
}

/// Takes the ordinary characters at the front in one go; how many.
std::size_t CsvReader::takeRun(std::string_view bytes)
{
    std::size_t run = 0;
    if (m_state == State::Quoted) {
        run = std::min(bytes.find('"'), bytes.size());
    } else if (m_state == State::Plain) {
        const auto isOrdinary = [separator = m_format.separator](
                                    char c) { return c != separator && c != '"' && c != '\r' && c != '\n'; };
        while (run < bytes.size() && isOrdinary(bytes[run]))
            ++run;
    }
    if (run > 0)
        cell().append(bytes.substr(0, run));
    return run;
}

bool CsvReader::feed(std::string_view bytes)
{
    while (m_format.byteOrderMark && m_marksToSkip > 0 && !bytes.empty()) {
        if (bytes.front() != kByteOrderMark[3 - m_marksToSkip])
            m_failed = true;
        bytes.remove_prefix(1);
        --m_marksToSkip;
    }
    while (!m_failed && !bytes.empty()) {
        bytes.remove_prefix(takeRun(bytes));
        if (bytes.empty())
            break;
        m_failed = !take(bytes.front());
        bytes.remove_prefix(1);
    }
    return !m_failed;
}

bool CsvReader::finish()
{
    return !m_failed && !m_rowIsOpen && m_state == State::CellStart;
}

} // namespace desk::report
