// Census: what a server says about an instance's list without reading it, to tell whether reading it can wait.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace desk::sync {

/// A created, deleted, paused, resumed, sold out, reopened or expired link moves one of the two counts. What
/// moves neither (a new title, a quota raised while selling) waits for the next whole reading.
struct Census {
    std::optional<std::int64_t> total;
    std::optional<std::int64_t> active;

    /// Empty where a count is not known: such a census equals no other.
    std::string text() const
    {
        return total && active ? std::to_string(*total) + '/' + std::to_string(*active) : std::string();
    }
};

} // namespace desk::sync
