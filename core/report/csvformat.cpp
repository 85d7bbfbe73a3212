#include "core/report/csvformat.h"

namespace desk::report {

std::optional<CsvFormat> csvFormatFromWord(std::string_view word)
{
    if (word == kPlainCsv.name)
        return kPlainCsv;
    return std::nullopt;
}

} // namespace desk::report
