// ReplayServer: HTTP/1.1 on loopback from answers made beforehand, so that a benchmark of a client does not measure
// its server. POSIX systems only.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace desk::bench {

/// What stands after the host in a request -> the body it is answered with, as JSON with status 200.
using ReplayAnswers = std::unordered_map<std::string, std::string>;

/// Answers GET requests, each connection on a thread of its own, `latency` after each came in whole. What it has no
/// answer for is a 404. It never stops: let the process end.
class ReplayServer
{
public:
    ReplayServer(ReplayAnswers answers, std::chrono::milliseconds latency);

    /// Listens on a free port of 127.0.0.1. Throws std::runtime_error.
    std::uint16_t listen();
    /// Accepts for ever.
    [[noreturn]] void serve();

private:
    void talk(int socket) const;
    bool answer(int socket, std::string_view head) const;

    ReplayAnswers m_answers; ///< head and body
    std::chrono::milliseconds m_latency;
    int m_listener = -1;
};

} // namespace desk::bench
