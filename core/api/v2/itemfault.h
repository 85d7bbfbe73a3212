// ItemFault: why one item of an answer is not used.
#pragma once

#include <tl/expected.hpp>

#include <string>

namespace desk::api::v2 {

struct ItemFault {
    std::string problem;    ///< names the field, never its content
    bool isForeign = false; ///< readable, but about something the program does not deal with
};

template <class T>
using ItemReading = tl::expected<T, ItemFault>;

inline tl::unexpected<ItemFault> unreadable(std::string problem)
{
    return tl::unexpected<ItemFault>(ItemFault{std::move(problem)});
}

} // namespace desk::api::v2
