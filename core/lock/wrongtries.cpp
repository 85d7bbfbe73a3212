#include "core/lock/wrongtries.h"

#include <algorithm>
#include <array>

namespace desk::lock {

Milliseconds delayAfter(int wrongTries)
{
    using std::chrono::seconds;
    constexpr std::array kDelays{seconds{0}, seconds{0}, seconds{0}, seconds{5}, seconds{15}, seconds{30},
        seconds{60}, seconds{120}, seconds{300}};
    const int at = std::clamp(wrongTries, 0, static_cast<int>(kDelays.size()) - 1);
    return kDelays[static_cast<std::size_t>(at)];
}

Milliseconds waitLeft(const WrongTries& tries, Instant now)
{
    if (!tries.lastAt)
        return Milliseconds{0};
    const Milliseconds whole = delayAfter(tries.count);
    return std::clamp(*tries.lastAt + whole - now, Milliseconds{0}, whole);
}

} // namespace desk::lock
