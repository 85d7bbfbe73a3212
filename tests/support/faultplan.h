// FaultPlan: what happens to each connection through the fault proxy.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace desk::test {

struct Fault {
    enum class Kind {
        Pass,
        /// Reset at the first byte of the request, of which nothing passes. Not sooner: a reset that overtakes
        /// the handshake is no end to QTcpSocket (6.4), which then connects again, hundreds of times.
        Refuse,
        ResetRequest,  ///< after `bytes` of the request
        ResetResponse, ///< after `bytes` of the response
        CutResponse,   ///< closed in order after `bytes` of the response
        Stall,         ///< nothing more after `bytes` of the response; stays open
        Drip,          ///< the response, `bytes` at a time, every `intervalMs`
        Garbage,       ///< `bytes` of noise instead of the response
    };
    Kind kind = Kind::Pass;
    std::int64_t bytes = 0;
    int intervalMs = 5;
};

/// Decides by the number of the connection, from 0. Called on the proxy's thread.
using FaultPlan = std::function<Fault(int connection)>;

/// The same for every connection.
FaultPlan always(Fault fault);
/// `faults` in turn, then Pass for ever.
FaultPlan inTurn(std::vector<Fault> faults);
/// A fault of any kind (Stall among them only if `withStalls`) on `percent` of the connections, Pass on the
/// others; a pure function of seed and connection number.
FaultPlan seeded(std::uint64_t seed, int percent, bool withStalls = false);

} // namespace desk::test
