#include "app/sandbox/statistics.h"

#include "app/sandbox/refusals.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <functional>
#include <limits>
#include <map>

namespace desk::sandbox {

namespace {

using Counts = std::array<std::int64_t, kTransactionStatusCount>;
using std::chrono::sys_days;

struct Period {
    UtcMs from = std::numeric_limits<UtcMs>::min();
    UtcMs before = std::numeric_limits<UtcMs>::max();

    bool holds(UtcMs when) const { return when >= from && when < before; }
};

UtcMs startOf(sys_days day)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(day.time_since_epoch()).count();
}

sys_days dayOf(UtcMs when)
{
    return std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{when}});
}

/// "YYYY-MM-DD", or nothing.
std::optional<sys_days> dateOf(std::string_view text)
{
    const auto year = integerOf(text.substr(0, 4));
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !year) {
        return std::nullopt;
    }
    const auto month = integerOf(text.substr(5, 2));
    const auto day = integerOf(text.substr(8, 2));
    if (!month || !day || *month < 1 || *day < 1) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{static_cast<int>(*year)},
        std::chrono::month{static_cast<unsigned>(*month)}, std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional(sys_days{date}) : std::nullopt;
}

void readDate(
    const ApiRequest& request, const std::string& name, UtcMs addMs, UtcMs& out, FieldErrors& errors)
{
    const std::string_view text = request.queryValue(name);
    if (text.empty()) {
        return;
    }
    if (const auto day = dateOf(text)) {
        out = startOf(*day) + addMs;
        return;
    }
    const std::string words = name == "start_date" ? "start date" : "end date";
    errors.emplace_back(name, "The " + words + " field must be a valid date.");
}

Period periodOf(const ApiCall& call, FieldErrors& errors)
{
    constexpr std::array<std::pair<std::string_view, int>, 3> ranges = {
        {{"last_7_days", 7}, {"last_30_days", 30}, {"last_90_days", 90}}};
    Period period;
    const std::string_view wanted = call.request.queryValue("time_range");
    const auto range =
        std::find_if(ranges.begin(), ranges.end(), [&](const auto& entry) { return entry.first == wanted; });
    if (range != ranges.end()) {
        period.from = call.now - range->second * kDayMs;
    } else if (!wanted.empty()) {
        errors.emplace_back("time_range", "The selected time range is invalid.");
    }
    readDate(call.request, "start_date", 0, period.from, errors);
    readDate(call.request, "end_date", kDayMs, period.before, errors);
    return period;
}

std::string isoWeekLabel(sys_days day)
{
    using namespace std::chrono;
    // The week belongs to the year of its Thursday.
    const sys_days thursday = day - (weekday{day} - Monday) + days{3};
    const year_month_day date{thursday};
    const auto number = (thursday - sys_days{date.year() / January / 1}).count() / 7 + 1;
    std::array<char, 32> buffer{};
    std::snprintf(
        buffer.data(), buffer.size(), "%04d-W%02d", static_cast<int>(date.year()), static_cast<int>(number));
    return buffer.data();
}

std::string_view aggregationOf(const ApiCall& call, FieldErrors& errors)
{
    constexpr std::array<std::string_view, 4> known = {"daily", "weekly", "monthly", "yearly"};
    const std::string_view sent = call.request.queryValue("aggregation");
    if (!sent.empty() && std::find(known.begin(), known.end(), sent) == known.end()) {
        errors.emplace_back("aggregation", "The selected aggregation is invalid.");
    }
    return sent.empty() ? "weekly" : sent;
}

struct Series {
    std::map<std::string, Counts> buckets; // the labels sort as the time does
    Centimes collected = 0;
};

Series seriesOf(const Shop& shop, const Link& link, const Period& period, std::string_view aggregation)
{
    Series series;
    std::map<std::int64_t, Counts> byDay; // few days, many transactions: labels are made once per day
    for (const TransactionIndex place : link.transactions) {
        const Transaction& transaction = shop.transaction(place);
        if (period.holds(transaction.createdAt)) {
            ++byDay[transaction.createdAt / kDayMs][static_cast<std::size_t>(transaction.status)];
            series.collected += transaction.status == TransactionStatus::Completed ? transaction.amount : 0;
        }
    }
    for (const auto& [day, counts] : byDay) {
        Counts& bucket = series.buckets[bucketLabel(day * kDayMs, aggregation)];
        std::transform(bucket.begin(), bucket.end(), counts.begin(), bucket.begin(), std::plus<>());
    }
    return series;
}

void writeBucket(JsonWriter& writer, const std::string& label, const Counts& counts)
{
    using enum TransactionStatus;
    writer.open('{').key("date").text(label);
    for (const TransactionStatus status : {Pending, Processing, Completed, Failed, Refunded, Refused}) {
        writer.key(wordOf(status)).number(counts[static_cast<std::size_t>(status)]);
    }
    writer.close('}');
}

} // namespace

std::string bucketLabel(UtcMs when, std::string_view aggregation)
{
    if (aggregation == "weekly") {
        return isoWeekLabel(dayOf(when));
    }
    const std::size_t length = aggregation == "daily" ? 10 : aggregation == "monthly" ? 7 : 4;
    return timestampText(when).substr(0, length);
}

ApiReply showLinkStatistics(ApiCall& call)
{
    const auto index = call.shop().findLink(call.id);
    if (!index) {
        return linkNotFound();
    }
    FieldErrors errors;
    const Period period = periodOf(call, errors);
    const std::string_view aggregation = aggregationOf(call, errors);
    if (!errors.empty()) {
        return refusedAsInvalid(errors);
    }
    const Link& link = call.shop().link(*index);
    const Series series = seriesOf(call.shop(), link, period, aggregation);
    JsonWriter writer = startSuccess("Pay link statistics retrieved successfully");
    writer.open('{').key("pay_link_id").text(link.id).key("pay_link_slug").text(link.slug);
    writer.key("total_completed_amount").money(series.collected).key("time_series_data").open('[');
    for (const auto& [label, counts] : series.buckets) {
        writeBucket(writer, label, counts);
    }
    writer.close(']').close('}');
    return reply(writer);
}

} // namespace desk::sandbox
