// One small generator with the same numbers on every platform; std::distributions differ between libraries.
#pragma once

#include <cstdint>
#include <string>

namespace desk::sandbox {

/// SplitMix64's output function: spreads any number over 64 bits.
constexpr std::uint64_t mix(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31U);
}

class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(mix(seed)) {}

    std::uint64_t next() { return mix(m_state += 0x9E3779B97F4A7C15ULL); }
    /// low <= result <= high.
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return high <= low
                 ? low
                 : low + static_cast<std::int64_t>(next() % (static_cast<std::uint64_t>(high - low) + 1));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    /// 0 <= result < 1.
    double fraction() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

private:
    std::uint64_t m_state;
};

/// Lower-case hexadecimal digits made from the generator.
std::string hexText(Random& random, int digits);
/// A version 4 UUID.
std::string uuidText(Random& random);

} // namespace desk::sandbox
