// LinkAttention: what about a link asks for somebody's attention.
#pragma once

#include "core/cache/linkrow.h"

#include <array>
#include <chrono>
#include <string_view>

namespace desk::report {

enum class Attention : std::uint8_t {
    ExpiringToday,   ///< active, and its window ends before midnight in Algiers, or has ended
    FewLeft,         ///< active, and at most kFewPlaces are left
    Oversold,        ///< more payments than places
    PaidAfterExpiry, ///< expired, yet paid
    PausedForgotten, ///< paused, and nothing happened to it for kForgottenAfter
    RefusalsPileUp,  ///< active, and kManyRefusals or more payments failed since the last one that succeeded
};
inline constexpr std::array kAttentions{Attention::ExpiringToday, Attention::FewLeft, Attention::Oversold,
    Attention::PaidAfterExpiry, Attention::PausedForgotten, Attention::RefusalsPileUp};

inline constexpr std::chrono::days kForgottenAfter{14};
inline constexpr std::uint32_t kManyRefusals = 3;
/// At most this many places left are "only".
inline constexpr std::int64_t kFewPlaces = 3;

/// Stable words for saved views: `expiring-today few-left oversold paid-after-expiry paused-forgotten refusals`.
std::string_view wordFor(Attention attention);

constexpr std::uint8_t bitOf(Attention attention)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(attention));
}

constexpr std::uint8_t everyAttention()
{
    std::uint8_t all = 0;
    for (const Attention attention : kAttentions)
        all |= bitOf(attention);
    return all;
}

/// The moments the rules compare with, worked out once for many rows. `now` is the server's time.
struct AttentionMoments {
    explicit AttentionMoments(Instant now);
    std::int64_t tomorrow;  ///< milliseconds: the next midnight in Algiers
    std::int64_t forgotten; ///< milliseconds: kForgottenAfter ago
};

/// One bitOf() for each that holds.
std::uint8_t attentionOf(const cache::LinkRow& row, const AttentionMoments& moments);

} // namespace desk::report
