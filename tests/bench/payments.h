// Payments by the hundred thousand, the same for the same number, in a cache of their own.
#pragma once

#include "core/cache/datafolder.h"
#include "tests/bench/benchline.h"
#include "tests/core/report/shopcache.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>

namespace desk::bench {

inline std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31U);
}

/// Payment `index` of `total`, three years of one shop, seven in ten completed.
inline Transaction paymentAt(std::int64_t index, std::int64_t total, std::int64_t links)
{
    const std::uint64_t dice = mixed(static_cast<std::uint64_t>(index) + 1);
    const auto status = dice % 10 < 7 ? TransactionStatus::Completed : TransactionStatus::Failed;
    Transaction row = payment(std::to_string(1'000'000 + index),
        "link-" + std::to_string(dice % static_cast<std::uint64_t>(links)), status,
        static_cast<std::int64_t>(dice % 5'000'000), "2024-01-01T00:00:00Z");
    row.createdAt = *row.createdAt + Milliseconds{index * (3LL * 365 * 86'400'000) / total};
    row.gatewayOrderId = std::to_string(dice) + "abcdef";
    row.approvalCode = std::to_string(100'000 + dice % 900'000);
    return row;
}

inline void fillShop(ShopCache& shop, std::int64_t payments, std::int64_t links = 1000)
{
    shop.fill();
    for (std::int64_t i = 0; i < links; ++i) {
        auto reading = linkReading("link-" + std::to_string(i), i % 3 ? "shop-a" : "shop-b",
            "Collier d'été n° " + std::to_string(i) + ", argent",
            i % 2 ? LinkMode::Reusable : LinkMode::Limited);
        reading.customFields = std::vector<CustomField>{{"udf1", "Facture", "FAC-" + std::to_string(i)}};
        shop.merge(reading);
    }
    std::vector<Transaction> page;
    for (std::int64_t i = 0; i < payments; ++i) {
        page.push_back(paymentAt(i, payments, links));
        if (page.size() == 10'000 || i + 1 == payments) {
            shop.write(page);
            page.clear();
        }
    }
    succeed(
        cache::TransactionStore(shop.database()).endBulkLoad()); // with the indexes a synchronised cache has
}

inline double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

inline void print(const char* name, double ours, double limit, double goal)
{
    printLine(name, ours, limit, goal);
}

} // namespace desk::bench
