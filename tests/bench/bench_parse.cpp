// Reading pages of 100 payments into rows, against QJsonDocument into the same rows in the same run; and, as a
// lighter peer, against QJsonDocument into bare QStrings.
//   bench_parse [PAGES=200] [ROUNDS=15]
// Prints one line per measurement: name, ours, limit (microseconds of processor time per item, medians of
// interleaved rounds), their ratio and its goal.
#include "core/api/v2/jsonreader.h"
#include "core/api/v2/linkcodec.h"
#include "core/api/v2/pagecodec.h"
#include "core/api/v2/transactioncodec.h"
#include "core/api/v2/words.h"
#include "tests/bench/benchline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

using namespace desk;
using namespace desk::api;
using namespace desk::api::v2;

namespace {

constexpr int kItems = 100;
constexpr double kGoal = 0.20;

/// Deterministic numbers from a seed.
class Dice
{
public:
    std::uint64_t next() { return m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL; }
    std::string hex(int digits)
    {
        std::string text;
        while (static_cast<int>(text.size()) < digits)
            text += "0123456789abcdef"[(next() >> 40) % 16];
        return text;
    }
    std::string uuid() { return hex(8) + '-' + hex(4) + '-' + hex(4) + '-' + hex(4) + '-' + hex(12); }
    int below(int limit) { return static_cast<int>((next() >> 33) % static_cast<std::uint64_t>(limit)); }

private:
    std::uint64_t m_state = 1;
};

std::string quoted(const char* key, const std::string& value)
{
    return '"' + std::string(key) + "\":\"" + value + '"';
}

std::string payment(Dice& dice)
{
    static constexpr const char* kStatus[] = {"completed", "failed", "refused", "pending"};
    return '{' + quoted("id", dice.uuid()) + ',' + quoted("order_number", dice.hex(10)) + ','
         + quoted("order_id", dice.uuid()) + ','
         + quoted("amount", std::to_string(dice.below(90000) + 100) + ".00") + ','
         + quoted("status", kStatus[dice.below(4)]) + ',' + quoted("payment_method", "online") + ','
         + quoted("name", "Payer " + dice.hex(6)) + ',' + quoted("email", dice.hex(8) + "@example.test") + ','
         + quoted("phone_number", "+21355" + std::to_string(1000000 + dice.below(8999999))) + ','
         + quoted("approval_code", std::to_string(100000 + dice.below(899999))) + ",\"gateway_message\":null,"
         + quoted("environment", "production") + ',' + quoted("created_at", "2026-01-17T07:43:30.000000Z")
         + ',' + quoted("updated_at", "2026-01-17T07:43:31.000000Z") + ','
         + quoted("transactionable_type", "App\\\\Models\\\\MytpePayLink") + ','
         + quoted("transactionable_id", dice.uuid()) + '}';
}

std::string link(Dice& dice)
{
    return '{' + quoted("id", dice.uuid()) + ',' + quoted("mytpe_pay_id", dice.uuid()) + ','
         + quoted("title", "Link " + dice.hex(9)) + ','
         + quoted("details", "A description of the thing that is sold, " + dice.hex(20)) + ','
         + quoted("slug", dice.hex(16)) + ",\"type\":\"dynamic\",\"amount\":\""
         + std::to_string(dice.below(9000) + 100) + ".00\",\"status\":\"active\","
         + "\"payment_mode\":\"limited\",\"max_payments\":20,\"successful_payments_count\":"
         + std::to_string(dice.below(20)) + ",\"metadata\":{\"ref\":\"" + dice.hex(8)
         + "\"},\"udfs\":{\"udf1\":{\"value\":\"INV" + dice.hex(6) + "\",\"label\":\"Invoice Number\"}},"
         + quoted("created_at", "2026-01-17T07:43:30.000000Z") + ','
         + quoted("updated_at", "2026-01-17T07:43:30.000000Z") + ','
         + quoted("payment_link", "https://frontdev.mytpe.app/pay/" + dice.hex(16))
         + ",\"payment_status\":\"awaiting_payment\",\"remaining_payments\":5,\"collected_amount\":\"1200."
           "00\","
         + "\"inactivity_timeout_minutes\":null,\"effective_inactivity_timeout_minutes\":2880,"
         + "\"inactivity_timeout_source\":\"instance\",\"last_activity_at\":\"2026-01-17T07:43:30.000000Z\"}";
}

std::vector<std::string> pagesOf(int count, std::string (*item)(Dice&))
{
    Dice dice;
    std::vector<std::string> pages;
    for (int page = 1; page <= count; ++page) {
        std::string text = R"({"success":true,"message":"ok","data":{"current_page":)" + std::to_string(page)
                         + ",\"data\":[";
        for (int i = 0; i < kItems; ++i)
            text += (i ? "," : "") + item(dice);
        pages.push_back(text + "],\"per_page\":100,\"total\":" + std::to_string(count * kItems) + "}}");
    }
    return pages;
}

template <class T>
std::size_t readOurs(const std::vector<std::string>& pages, ItemReading<T> (*readItem)(JsonValue))
{
    JsonReader reader;
    std::size_t items = 0;
    for (const std::string& text : pages) {
        const auto page = readPage<T>(*reader.read(text), readItem);
        items += page->unreadable ? 0 : page->items.size();
    }
    return items;
}

QJsonArray listOf(const std::string& text)
{
    const QByteArray bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    return QJsonDocument::fromJson(bytes)
        .object()
        .value(QLatin1String("data"))
        .toObject()
        .value(QLatin1String("data"))
        .toArray();
}

/// The peer: the same rows by the plain use of Qt's JSON, for one dress of the answer alone.
Transaction rowOf(const QJsonObject& object)
{
    const auto text = [&object](const char* key) {
        return object.value(QLatin1String(key)).toString().toStdString();
    };
    Transaction row;
    row.id = TransactionId(text("id"));
    row.linkId = LinkId(text("transactionable_id"));
    row.orderNumber = text("order_number");
    row.gatewayOrderId = text("order_id");
    row.amount = Money::fromDecimal(text("amount"));
    row.status = transactionStatusFrom(text("status"));
    row.method = text("payment_method");
    row.payerName = text("name");
    row.payerEmail = text("email");
    row.payerPhone = text("phone_number");
    row.approvalCode = text("approval_code");
    row.gatewayMessage = text("gateway_message");
    row.environment = text("environment");
    row.createdAt = parseInstant(text("created_at"));
    row.updatedAt = parseInstant(text("updated_at"));
    return row;
}

std::size_t readSameRows(const std::vector<std::string>& pages)
{
    std::size_t items = 0;
    for (const std::string& text : pages) {
        const QJsonArray list = listOf(text);
        std::vector<Transaction> rows;
        rows.reserve(static_cast<std::size_t>(list.size()));
        for (const auto& value : list)
            rows.push_back(rowOf(value.toObject()));
        items += rows.size();
    }
    return items;
}

/// A lighter peer: every member stays the QString it is; no amount, moment or word is understood.
std::size_t readTexts(const std::vector<std::string>& pages, const std::vector<QString>& keys)
{
    std::size_t items = 0;
    for (const std::string& text : pages) {
        const QJsonArray list = listOf(text);
        std::vector<std::vector<QString>> rows;
        rows.reserve(static_cast<std::size_t>(list.size()));
        for (const auto& value : list) {
            const QJsonObject object = value.toObject();
            auto& row = rows.emplace_back();
            row.reserve(keys.size());
            for (const QString& key : keys)
                row.push_back(object.value(key).toString());
        }
        items += rows.size();
    }
    return items;
}

template <class Function>
double microsecondsPerItem(std::size_t expected, Function function)
{
    const std::clock_t begin = std::clock();
    const std::size_t items = function();
    const double spent = double(std::clock() - begin) * 1e6 / CLOCKS_PER_SEC;
    if (items != expected) {
        std::fprintf(stderr, "read %zu of %zu items\n", items, expected);
        std::exit(1);
    }
    return spent / static_cast<double>(items);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::vector<QString> keysOf(const std::string& page)
{
    const QStringList keys = listOf(page).first().toObject().keys();
    return {keys.begin(), keys.end()};
}

template <class Ours, class Peer>
void measure(const char* name, std::size_t items, int rounds, Ours ours, Peer peer)
{
    std::vector<double> oursTimes;
    std::vector<double> peerTimes;
    for (int round = 0; round < rounds; ++round) {
        oursTimes.push_back(microsecondsPerItem(items, ours));
        peerTimes.push_back(microsecondsPerItem(items, peer));
    }
    const double our = median(oursTimes);
    const double limit = median(peerTimes);
    bench::printLine(name, our, limit, kGoal);
}

} // namespace

int main(int argc, char** argv)
{
    const int pageCount = argc > 1 ? std::atoi(argv[1]) : 200;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 15;
    if (pageCount < 1 || rounds < 1)
        return 2;
    const std::size_t items = static_cast<std::size_t>(pageCount) * kItems;
    const auto payments = pagesOf(pageCount, payment);
    const auto links = pagesOf(pageCount, link);
    const auto ourPayments = [&] { return readOurs<Transaction>(payments, readTransaction); };
    const auto ourLinks = [&] { return readOurs<PayLinkReading>(links, readLink); };
    measure("parse_payments", items, rounds, ourPayments, [&] { return readSameRows(payments); });
    measure("parse_payments_vs_texts", items, rounds, ourPayments,
        [&, keys = keysOf(payments.front())] { return readTexts(payments, keys); });
    measure("parse_links_vs_texts", items, rounds, ourLinks,
        [&, keys = keysOf(links.front())] { return readTexts(links, keys); });
    return 0;
}
