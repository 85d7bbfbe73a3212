// LinkPayments: what one link's cached payments come to, summed by SQLite.
#pragma once

#include "core/cache/database.h"
#include "core/domain/ids.h"
#include "core/domain/period.h"
#include "core/domain/selloutforecast.h"

#include <vector>

namespace desk::cache {

/// Completed payments of one day that had any.
struct DayOfPayments {
    AlgiersDay day;
    std::int64_t count = 0;
    Money collected;

    bool operator==(const DayOfPayments&) const = default;
};

/// Completed payments only, each at its creation, else at its last change, as the totals count them
/// (contributionOf). Used on one thread with its connection. A sum beyond 64 bits is an error, never a wrong number.
class LinkPayments
{
public:
    explicit LinkPayments(Database& database) : m_database(database) {}

    /// By day, oldest first; days without a payment are left out. Payments that carry no time at all are left out
    /// too: they belong to no day.
    Result<std::vector<DayOfPayments>> byDay(const LinkId& link) const;
    Result<std::optional<Instant>> lastAt(const LinkId& link) const;
    Result<RecentPace> paceSince(const LinkId& link, Instant start) const;

private:
    Database& m_database;
};

} // namespace desk::cache
