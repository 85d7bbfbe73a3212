// TotalsStore: what was collected, from the roll-ups where they suffice.
#pragma once

#include "core/cache/database.h"
#include "core/domain/ids.h"
#include "core/domain/money.h"
#include "core/domain/paylink.h"
#include "core/domain/period.h"

#include <functional>
#include <vector>

namespace desk::cache {

struct DailyTotal {
    AlgiersDay day;
    InstanceId instance;          ///< empty where unknown
    std::optional<LinkMode> mode; ///< nullopt where unknown
    std::int64_t count = 0;
    Money collected;

    bool operator==(const DailyTotal&) const = default;
};

struct LinkTotal {
    LinkId link;
    std::int64_t count = 0;
    Money collected;

    bool operator==(const LinkTotal&) const = default;
};

/// Of all links together.
struct Collected {
    std::int64_t count = 0;
    Money amount;

    bool operator==(const Collected&) const = default;
};

/// Completed payments only. A sum beyond 64 bits is an error, never a wrong number.
class TotalsStore
{
public:
    explicit TotalsStore(Database& database) : m_database(database) {}

    /// Both days included; open where missing. By day, the instances of a day in any order; the callback returns false
    /// to stop.
    Outcome forEachDaily(std::optional<AlgiersDay> first, std::optional<AlgiersDay> last,
        const std::function<bool(const DailyTotal&)>& callback) const;
    /// The same at once: by day, then instance, then mode.
    Result<std::vector<DailyTotal>> daily(
        std::optional<AlgiersDay> first, std::optional<AlgiersDay> last) const;
    Result<std::vector<LinkTotal>> byLink(
        std::optional<AlgiersDay> first, std::optional<AlgiersDay> last) const;

    /// Everything that was ever collected, as the roll-ups have it.
    Result<Collected> collected() const;

    /// Compares every roll-up with the rows; the number of those that differ (0 is sound). For doctor.
    Result<int> disagreements() const;
    Outcome rebuild();

private:
    Database& m_database;
};

} // namespace desk::cache
