#include "core/api/v2/statscodec.h"

#include "core/api/v2/fieldreader.h"
#include "core/api/v2/pagecodec.h"
#include "core/api/v2/words.h"

namespace desk::api::v2 {
namespace {

Result<StatisticsBucket> readBucket(JsonValue item)
{
    const auto label = textOf(item["date"]);
    if (!label)
        return failure(ErrorKind::BadResponse, "unreadable field: date");
    StatisticsBucket bucket{*label, {}};
    for (const JsonValue member : item) {
        if (member.key() == "date" || member.isNull())
            continue;
        const auto status = transactionStatusFrom(member.key());
        const auto count = integerOf(member);
        if (count)
            bucket.counts.emplace_back(status, *count);
        else if (status.known())
            return failure(ErrorKind::BadResponse, "unreadable field: " + std::string(member.key()));
    }
    return bucket;
}

} // namespace

Result<AccountStats> readStats(JsonValue root)
{
    FieldReader fields(unwrapped(root));
    AccountStats stats;
    stats.transactionCount = fields.count("transaction_count").orNull();
    stats.totalAmount = fields.money("total_amount").orNull();
    stats.instanceCount = fields.count("mytpe_pay_count").orNull();
    if (!fields.problem().empty())
        return failure(ErrorKind::BadResponse, fields.problem());
    if (stats == AccountStats{})
        return failure(ErrorKind::BadResponse, "the answer holds no totals");
    return stats;
}

Result<LinkStatistics> readStatistics(JsonValue root)
{
    const JsonValue body = unwrapped(root);
    FieldReader fields(body);
    LinkStatistics statistics;
    statistics.completed = fields.money("total_completed_amount").orNull();
    if (!fields.problem().empty())
        return failure(ErrorKind::BadResponse, fields.problem());
    const JsonValue series = fields.raw("time_series_data");
    if (!series.isArray() && !statistics.completed)
        return failure(ErrorKind::BadResponse, "the answer holds no statistics");
    if (!series.isArray())
        return statistics;
    for (const JsonValue item : series) {
        auto bucket = readBucket(item);
        if (!bucket)
            return failure(bucket.error());
        statistics.buckets.push_back(std::move(*bucket));
    }
    return statistics;
}

} // namespace desk::api::v2
