// A MyTPE v2 server on 127.0.0.1 with a living shop behind it: for demonstrations and tests.
#pragma once

#include "app/sandbox/shop.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace desk::sandbox {

struct SandboxOptions {
    int links = 60;         // over three instances, all modes and states
    int transactions = 500; // total, over all links
    std::uint64_t seed = 1;
    double speed = 1.0;                     // virtual seconds per real second
    std::uint16_t port = 0;                 // 0: any free port
    bool arrivals = false;                  // payments keep arriving while it runs
    bool manualClock = false;               // tests: time moves only by advance()
    bool fullLists = false;                 // link lists hold whole objects instead of the thin items of A.4
    std::optional<std::int64_t> startUtcMs; // virtual start; default: now
    std::string key, secret;                // default: made from the seed
};

/// Thread-safe. Equal options with a given startUtcMs serve equal bytes.
class Sandbox
{
public:
    explicit Sandbox(SandboxOptions options);
    ~Sandbox(); // stops and joins
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;

    /// Listens on 127.0.0.1 only. On failure error gets a sentence that says what to do.
    bool start(std::string* error);
    void stop();

    std::string baseUrl() const; // http://127.0.0.1:PORT/api/v2/mytpe-pay
    const std::string& key() const;
    const std::string& secret() const;

    /// Moves the virtual time forward and lets everything happen that falls in between.
    void advance(std::chrono::milliseconds virtualTime);

    /// A customer pays, by the same rules as ever: false when they refuse. status is a word of A.6.
    bool pay(const std::string& linkIdOrSlug, std::string_view status = "completed");
    ShopTotals totals() const;
    std::vector<std::string> linkIds() const; // in the order of creation
    std::int64_t requestCount() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace desk::sandbox
