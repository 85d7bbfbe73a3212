// CsvWriter: typed cells to bytes, streamed (product.md section 4, "Injection and hygiene").
#pragma once

#include "core/base/instant.h"
#include "core/domain/money.h"
#include "core/report/csvformat.h"

#include <functional>
#include <string>

namespace desk::report {

/// Takes the next bytes of a file; false when they cannot be written.
using ByteSink = std::function<bool(std::string_view bytes)>;

/// What was changed on the way out, for the report to the person.
struct HygieneCount {
    std::int64_t guarded = 0;  ///< texts that got an apostrophe in front
    std::int64_t cleaned = 0;  ///< texts that lost control characters or direction overrides
    std::int64_t riskyIds = 0; ///< ids a spreadsheet would mangle: leading zero, over 15 digits, 12E345

    bool operator==(const HygieneCount&) const = default;
};

/// The kind of a column decides, never what a cell looks like: text is cleaned and guarded, ids go out
/// unchanged, numbers and dates are written by us. Quoting comes last.
class CsvWriter
{
public:
    CsvWriter(const CsvFormat& format, ByteSink sink);

    void text(std::string_view value);
    void id(std::string_view value);
    void money(std::optional<Money> value);
    void number(std::optional<std::int64_t> value);
    void date(std::optional<Instant> value);   ///< `2026-11-21`, the day in Algiers
    void time(std::optional<Instant> value);   ///< `14:05:09` in Algiers
    void isoUtc(std::optional<Instant> value); ///< `2026-11-21T13:05:09Z`
    void endRow();

    /// Sends what is left; false when any write failed, then or earlier.
    bool finish();
    bool hasFailed() const { return m_failed; }
    const HygieneCount& hygiene() const { return m_hygiene; }

private:
    void beginCell();
    void appendQuoted(std::string_view value);
    void flush();

    CsvFormat m_format;
    ByteSink m_sink;
    std::string m_buffer;
    std::string m_scratch;
    HygieneCount m_hygiene;
    bool m_atRowStart = true;
    bool m_failed = false;
};

} // namespace desk::report
