// ReplayShop: one merchant's account as the pages of a v2 server, the same for the same size.
#pragma once

#include "tests/bench/replayserver.h"

#include <cstdint>
#include <string>
#include <vector>

namespace desk::bench {

inline constexpr const char* kReplayBase = "/api/v2/mytpe-pay";

/// Three instances; payments newest first over three years, seven in ten completed; every sum agrees with its
/// payments, so that a sync has nothing to ask twice.
class ReplayShop
{
public:
    ReplayShop(std::int64_t payments, std::int64_t links);

    /// Everything a sync may ask for.
    ReplayAnswers answers() const;
    /// The pages a first sync reads, in order, as what stands after the host.
    std::vector<std::string> pagesOfAFirstSync() const;
    /// The payments' fields in the order of kCsvColumns, for a peer that needs no JSON read.
    void writeCsv(const std::string& file) const;
    /// Of completed payments, in centimes.
    std::int64_t collected() const;

private:
    struct Payment;
    struct LinkSum {
        std::int64_t centimes = 0;
        std::int64_t count = 0;
    };
    Payment paymentAt(std::int64_t index) const;
    std::string paymentJson(std::int64_t index) const;
    std::string linkJson(std::int64_t index) const;
    std::int64_t linksOf(int instance) const;
    std::string linkPage(int instance, std::int64_t page) const;
    std::string paymentPage(std::int64_t page) const;

    std::int64_t m_payments;
    std::int64_t m_links;
    std::vector<LinkSum> m_sums; ///< by link
};

inline constexpr const char* kCsvColumns =
    "id TEXT PRIMARY KEY, link_id TEXT, status TEXT, amount INTEGER,"
    " created_at INTEGER, updated_at INTEGER, order_number TEXT,"
    " gateway_order_id TEXT, approval_code TEXT, method TEXT,"
    " environment TEXT, payer_name TEXT, payer_email TEXT, payer_phone TEXT";

} // namespace desk::bench
