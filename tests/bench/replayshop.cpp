#include "tests/bench/replayshop.h"

#include "core/base/instant.h"
#include "core/domain/money.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>

namespace desk::bench {
namespace {

constexpr std::int64_t kPageSize = 100;
constexpr int kInstances = 3;
constexpr std::int64_t kNewest = 1'780'000'000'000;
constexpr std::int64_t kThreeYears = 3LL * 365 * 86'400'000;
/// Ids of links are drawn beyond all payments.
constexpr std::uint64_t kLinkIds = 1'000'000'000'000;

std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31U);
}

std::string uuidFrom(std::uint64_t seed)
{
    std::array<char, 37> text{};
    const std::uint64_t a = mixed(seed * 2 + 1);
    const std::uint64_t b = mixed(seed * 2 + 2);
    std::snprintf(text.data(), text.size(), "%08x-%04x-4%03x-%04x-%012llx", static_cast<unsigned>(a >> 32U),
        static_cast<unsigned>(a >> 16U) & 0xFFFFU, static_cast<unsigned>(a) & 0xFFFU,
        (static_cast<unsigned>(b >> 48U) & 0x3FFFU) | 0x8000U,
        static_cast<unsigned long long>(b & 0xFFFFFFFFFFFFULL));
    return text.data();
}

std::string linkId(std::int64_t link)
{
    return uuidFrom(kLinkIds + static_cast<std::uint64_t>(link));
}

std::string instanceId(std::int64_t instance)
{
    return "instance-" + std::to_string(instance);
}

/// `2026-01-17T07:43:30.000000Z`, as the server writes it.
std::string moment(std::int64_t milliseconds)
{
    std::string text = toIsoUtc(fromMilliseconds(milliseconds - milliseconds % 1000));
    return text.insert(text.size() - 1, ".000000");
}

std::string decimal(std::int64_t centimes)
{
    return Money::fromCentimes(centimes).toDecimal();
}

/// A page as Laravel dresses it; `item(i)` for each of its rows.
template <class Item>
std::string pageOf(std::int64_t page, std::int64_t perPage, std::int64_t total, Item item)
{
    std::string text =
        R"({"success":true,"message":"ok","data":{"current_page":)" + std::to_string(page) + ",\"data\":[";
    const std::int64_t first = (page - 1) * perPage;
    for (std::int64_t row = first; row < std::min(first + perPage, total); ++row)
        text += (row > first ? "," : "") + item(row);
    return text + "],\"per_page\":" + std::to_string(perPage) + ",\"total\":" + std::to_string(total)
         + ",\"last_page\":" + std::to_string(std::max<std::int64_t>(1, (total + perPage - 1) / perPage))
         + "}}";
}

std::int64_t pagesFor(std::int64_t rows)
{
    return std::max<std::int64_t>(1, (rows + kPageSize - 1) / kPageSize);
}

std::string linksTarget(int instance, const std::string& perPage, std::int64_t page)
{
    return std::string(kReplayBase) + '/' + instanceId(instance) + "/links?per_page=" + perPage
         + "&page=" + std::to_string(page) + "&sort_by=title";
}

std::string paymentsTarget(std::int64_t page)
{
    return std::string(kReplayBase) + "/transaction/recent?per_page=100&page=" + std::to_string(page);
}

std::string instancesTarget()
{
    return std::string(kReplayBase) + "?per_page=100&page=1";
}

} // namespace

struct ReplayShop::Payment {
    std::string id, orderNumber, orderId, approvalCode, payer;
    std::int64_t link = 0;
    std::int64_t centimes = 0;
    std::int64_t createdAt = 0;
    bool isCompleted = false;
};

ReplayShop::ReplayShop(std::int64_t payments, std::int64_t links)
    : m_payments(payments)
    , m_links(std::max<std::int64_t>(links, kInstances))
    , m_sums(static_cast<std::size_t>(m_links))
{
    for (std::int64_t index = 0; index < m_payments; ++index) {
        const Payment payment = paymentAt(index);
        if (!payment.isCompleted)
            continue;
        LinkSum& sum = m_sums[static_cast<std::size_t>(payment.link)];
        sum.centimes += payment.centimes;
        ++sum.count;
    }
}

ReplayShop::Payment ReplayShop::paymentAt(std::int64_t index) const
{
    const std::uint64_t dice = mixed(static_cast<std::uint64_t>(index) + 1);
    Payment payment;
    payment.id = uuidFrom(static_cast<std::uint64_t>(index));
    payment.link = static_cast<std::int64_t>(dice % static_cast<std::uint64_t>(m_links));
    payment.centimes = static_cast<std::int64_t>((dice >> 8U) % 5'000'000);
    payment.createdAt = kNewest - index * (kThreeYears / m_payments);
    payment.isCompleted = (dice >> 4U) % 10 < 7;
    payment.orderNumber = "ORD" + std::to_string(10'000'000 + index);
    payment.orderId = payment.id.substr(0, 18) + std::to_string(dice % 1000);
    payment.approvalCode = payment.isCompleted ? std::to_string(100'000 + dice % 900'000) : std::string();
    payment.payer = "payer" + std::to_string(dice % 50'000);
    return payment;
}

std::string ReplayShop::paymentJson(std::int64_t index) const
{
    const Payment payment = paymentAt(index);
    const std::string approval = payment.isCompleted ? '"' + payment.approvalCode + '"' : "null";
    return R"({"id":")" + payment.id + R"(","order_number":")" + payment.orderNumber + R"(","order_id":")"
         + payment.orderId + R"(","amount":")" + decimal(payment.centimes) + R"(","status":")"
         + (payment.isCompleted ? "completed" : "failed") + R"(","payment_method":"online","name":")"
         + payment.payer + R"(","email":")" + payment.payer
         + R"(@example.test","phone_number":"+213555012345","approval_code":)" + approval
         + R"(,"gateway_message":null,"environment":"production","created_at":")" + moment(payment.createdAt)
         + R"(","updated_at":")" + moment(payment.createdAt + 90'000)
         + R"(","transactionable_type":"App\\Models\\MytpePayLink","transactionable_id":")"
         + linkId(payment.link) + "\"}";
}

std::string ReplayShop::linkJson(std::int64_t index) const
{
    const LinkSum& sum = m_sums[static_cast<std::size_t>(index)];
    const std::string number = std::to_string(index);
    return R"({"id":")" + linkId(index) + R"(","mytpe_pay_id":")" + instanceId(index % kInstances)
         + R"(","title":"Link )" + number + R"(","details":"A thing that is sold, number )" + number
         + R"(","slug":"slug-)" + number
         + R"(","type":"dynamic","amount":"1200.00","status":"active","payment_mode":"reusable","max_payments":null,)"
           R"("successful_payments_count":)"
         + std::to_string(sum.count) + R"(,"metadata":[],"udfs":{"udf1":{"value":"INV)" + number
         + R"(","label":"Invoice Number"}},"created_at":")" + moment(kNewest - kThreeYears)
         + R"(","updated_at":")" + moment(kNewest - kThreeYears)
         + R"(","payment_link":"https://pay.example.test/pay/slug-)" + number
         + R"(","payment_status":"awaiting_payment","remaining_payments":null,"collected_amount":")"
         + decimal(sum.centimes)
         + R"(","inactivity_timeout_minutes":null,"effective_inactivity_timeout_minutes":null,)"
           R"("inactivity_timeout_source":null,"last_activity_at":null})";
}

std::int64_t ReplayShop::linksOf(int instance) const
{
    return (m_links - instance + kInstances - 1) / kInstances;
}

std::string ReplayShop::linkPage(int instance, std::int64_t page) const
{
    return pageOf(page, kPageSize, linksOf(instance),
        [&](std::int64_t row) { return linkJson(row * kInstances + instance); });
}

std::string ReplayShop::paymentPage(std::int64_t page) const
{
    return pageOf(page, kPageSize, m_payments, [&](std::int64_t row) { return paymentJson(row); });
}

ReplayAnswers ReplayShop::answers() const
{
    ReplayAnswers answers;
    const std::string base = kReplayBase;
    answers[instancesTarget()] = pageOf(1, kPageSize, kInstances, [](std::int64_t row) {
        return R"({"id":")" + instanceId(row) + R"(","name":"Instance )" + std::to_string(row)
             + R"(","status":"active","created_at":"2023-01-01T00:00:00.000000Z"})";
    });
    for (int instance = 0; instance < kInstances; ++instance) {
        for (std::int64_t page = 1; page <= pagesFor(linksOf(instance)); ++page)
            answers[linksTarget(instance, "100", page)] = linkPage(instance, page);
        const std::string count =
            pageOf(1, 1, linksOf(instance), [&](std::int64_t) { return linkJson(instance); });
        answers[linksTarget(instance, "1", 1)] = count;
        answers[linksTarget(instance, "1", 1) + "&status=active"] = count;
    }
    for (std::int64_t page = 1; page <= pagesFor(m_payments); ++page)
        answers[paymentsTarget(page)] = paymentPage(page);
    answers[base + "/stats"] = R"({"success":true,"data":{"transaction_count":)" + std::to_string(m_payments)
                             + R"(,"total_amount":")" + decimal(collected()) + R"(","mytpe_pay_count":)"
                             + std::to_string(kInstances) + "}}";
    return answers;
}

std::vector<std::string> ReplayShop::pagesOfAFirstSync() const
{
    std::vector<std::string> pages{instancesTarget()};
    for (int instance = 0; instance < kInstances; ++instance) {
        for (std::int64_t page = 1; page <= pagesFor(linksOf(instance)); ++page)
            pages.push_back(linksTarget(instance, "100", page));
    }
    for (std::int64_t page = 1; page <= pagesFor(m_payments); ++page)
        pages.push_back(paymentsTarget(page));
    return pages;
}

void ReplayShop::writeCsv(const std::string& file) const
{
    std::ofstream out(file);
    for (std::int64_t index = 0; index < m_payments; ++index) {
        const Payment payment = paymentAt(index);
        out << payment.id << ',' << linkId(payment.link) << ','
            << (payment.isCompleted ? "completed" : "failed") << ',' << payment.centimes << ','
            << payment.createdAt << ',' << payment.createdAt + 90'000 << ',' << payment.orderNumber << ','
            << payment.orderId << ',' << payment.approvalCode << ",online,production," << payment.payer << ','
            << payment.payer << "@example.test,+213555012345\n";
    }
}

std::int64_t ReplayShop::collected() const
{
    std::int64_t sum = 0;
    for (const LinkSum& link : m_sums)
        sum += link.centimes;
    return sum;
}

} // namespace desk::bench
