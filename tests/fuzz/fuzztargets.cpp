#include "tests/fuzz/fuzztargets.h"

#include "core/api/httpdate.h"
#include "core/api/v2/answer.h"
#include "core/api/v2/errorcodec.h"
#include "core/api/v2/instancecodec.h"
#include "core/api/v2/jsontext.h"
#include "core/api/v2/linkcodec.h"
#include "core/api/v2/pagecodec.h"
#include "core/api/v2/statscodec.h"
#include "core/api/v2/transactioncodec.h"

#include <cstdio>
#include <cstdlib>

namespace desk::fuzz {
namespace {

using namespace desk::api;
using namespace desk::api::v2;

void promise(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

/// The root of a readable text; what was read must survive being written and read again.
Result<JsonValue> checkedRoot(std::string_view bytes)
{
    static JsonReader reader;
    static JsonReader second;
    const auto root = reader.read(bytes);
    if (!root)
        return root;
    const std::string written = toJson(*root);
    const auto again = second.read(written);
    promise(again.has_value(), "what was written can be read");
    promise(toJson(*again) == written, "reading and writing come to rest");
    return root;
}

Response responseWith(std::string_view bytes, int status)
{
    Response response;
    response.status = status;
    response.contentType = "application/json";
    response.body = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return response;
}

template <class T>
void checkPage(JsonValue root, ItemReading<T> (*readItem)(JsonValue))
{
    const auto page = readPage<T>(root, readItem);
    if (!page)
        return;
    const auto listed = findList(root).items.size();
    promise(page->items.size() + static_cast<std::size_t>(page->unreadable + page->foreign) == listed,
        "every item is read, unreadable or foreign");
    promise((page->unreadable > 0) == !page->firstProblem.empty(), "an unreadable item is explained");
    for (const T& item : page->items)
        promise(!item.id.isEmpty(), "an item has an id");
}

} // namespace

void fuzzPage(std::string_view bytes)
{
    const auto root = checkedRoot(bytes);
    if (!root)
        return;
    checkPage<PayLinkReading>(*root, readLink);
    checkPage<Transaction>(*root, readTransaction);
    checkPage<InstanceReading>(*root, readInstance);
    (void)readStats(*root);
    (void)readStatistics(*root);
}

void fuzzLink(std::string_view bytes)
{
    const auto root = checkedRoot(bytes);
    if (!root)
        return;
    const auto reading = readLink(unwrapped(*root));
    if (!reading || !reading->metadata.hasValue() || reading->metadata.value().empty())
        return;
    JsonReader reader;
    promise(reader.read(reading->metadata.value()).has_value(), "metadata is JSON");
}

void fuzzTransaction(std::string_view bytes)
{
    const auto root = checkedRoot(bytes);
    if (!root)
        return;
    const auto row = readTransaction(unwrapped(*root));
    if (row && row->status.is(TransactionStatus::Completed))
        promise(row->amount.has_value(), "money that came in has an amount");
}

void fuzzError(std::string_view bytes)
{
    static JsonReader reader;
    for (const int status : {200, 204, 302, 401, 404, 422, 429, 500, 502, 503}) {
        for (const auto repetition : {Repetition::Safe, Repetition::Once}) {
            const auto opened = openAnswer(responseWith(bytes, status), repetition, reader);
            if (opened) {
                promise(status < 300, "only a good status is content");
                continue;
            }
            const Error& error = opened.error().error;
            promise(!error.detail.empty() && error.detail.size() < 500, "an error says something short");
            promise(error.httpStatus == status, "an error keeps its status");
            promise(error.kind != ErrorKind::OutcomeUnknown || repetition == Repetition::Once,
                "reads are never unknown");
        }
    }
}

void fuzzMoney(std::string_view bytes)
{
    const auto money = Money::fromDecimal(bytes);
    if (money)
        promise(Money::fromDecimal(money->toDecimal()) == money, "an amount survives its own text");
}

void fuzzInstant(std::string_view bytes)
{
    if (const auto date = parseHttpDate(bytes))
        promise(parseInstant(toIsoUtc(*date)) == date, "the date of an answer is one of the calendar");
    (void)parseRetryAfter(bytes, Instant{});
    const auto instant = parseInstant(bytes);
    if (instant)
        promise(parseInstant(toIsoUtc(*instant)) == instant, "a moment survives its own text");
}

} // namespace desk::fuzz
