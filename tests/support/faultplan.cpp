#include "tests/support/faultplan.h"

#include <utility>

namespace desk::test {
namespace {

/// SplitMix64: the same numbers on every platform.
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

} // namespace

FaultPlan always(Fault fault)
{
    return [fault](int) { return fault; };
}

FaultPlan inTurn(std::vector<Fault> faults)
{
    return [faults = std::move(faults)](int connection) {
        return static_cast<std::size_t>(connection) < faults.size()
                 ? faults[static_cast<std::size_t>(connection)]
                 : Fault{};
    };
}

FaultPlan seeded(std::uint64_t seed, int percent, bool withStalls)
{
    return [=](int connection) {
        const std::uint64_t dice = mixed(mixed(seed) + static_cast<std::uint64_t>(connection));
        if (static_cast<int>(dice % 100) >= percent)
            return Fault{};
        std::vector<Fault::Kind> kinds{Fault::Kind::Refuse, Fault::Kind::ResetRequest,
            Fault::Kind::ResetResponse, Fault::Kind::CutResponse, Fault::Kind::Drip, Fault::Kind::Garbage};
        if (withStalls)
            kinds.push_back(Fault::Kind::Stall);
        Fault fault;
        fault.kind = kinds[(dice >> 8) % kinds.size()];
        fault.bytes = static_cast<std::int64_t>((dice >> 16) % 3000);
        if (fault.kind == Fault::Kind::Drip)
            fault.bytes += 500;
        return fault;
    };
}

} // namespace desk::test
