// paylink transactions
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/linkfields.h"
#include "app/cli/optionvalues.h"
#include "app/cli/readcache.h"
#include "app/cli/texttable.h"
#include "core/cache/transactionstore.h"
#include "core/domain/payerprivacy.h"

#include <array>

namespace desk::cli {
namespace {

constexpr std::size_t kBlock = 64 * 1024;
constexpr std::size_t kRowsPerPart = 500;
constexpr std::size_t kTitleWidth = 30;

std::string statusOf(const Transaction& payment)
{
    const auto known = payment.status.known();
    return known ? std::string(wordFor(*known)) : payment.status.raw();
}

void writePayment(Transaction payment, bool masksPayers, JsonWriter& json)
{
    if (masksPayers)
        maskPayer(payment);
    json.newLine().beginObject();
    json.key("id").text(payment.id.text());
    json.key("linkId").textOrNull(payment.linkId.text());
    json.key("status").textOrNull(statusOf(payment));
    json.key("amount").maybe(decimalOf(payment.amount));
    json.key("createdAt").maybe(isoOf(payment.createdAt));
    json.key("updatedAt").maybe(isoOf(payment.updatedAt));
    json.key("orderNumber").textOrNull(payment.orderNumber);
    json.key("gatewayOrderId").textOrNull(payment.gatewayOrderId);
    json.key("approvalCode").textOrNull(payment.approvalCode);
    json.key("gatewayMessage").textOrNull(payment.gatewayMessage);
    json.key("method").textOrNull(payment.method);
    json.key("environment").textOrNull(payment.environment);
    json.key("payerName").textOrNull(payment.payerName);
    json.key("payerEmail").textOrNull(payment.payerEmail);
    json.key("payerPhone").textOrNull(payment.payerPhone);
    json.endObject();
}

Outcome printJson(
    const cache::TransactionQuery& query, bool masksPayers, cache::Database* database, Console& console)
{
    JsonWriter json;
    json.beginArray();
    Outcome done;
    if (database) {
        done = cache::TransactionStore(*database).forEach(query, [&](const cache::TransactionRow& row) {
            writePayment(row.transaction, masksPayers, json);
            if (json.size() >= kBlock)
                console.out(json.take());
            return true;
        });
    }
    if (done)
        console.out(json.newLine().endArray().take() + '\n');
    return done;
}

Outcome printTable(const cache::TransactionQuery& query, cache::Database* database, Console& console)
{
    TextTable table({{"Date", Align::Left, 10}, {"Time", Align::Left, 8}, {"Status", Align::Left, 10},
        {"Amount", Align::Right, 12}, {"Order", Align::Left, 10}, {"Approval", Align::Left, 8},
        {"Link", Align::Left, kTitleWidth}, {"Message"}});
    std::int64_t count = 0;
    Outcome done;
    if (database) {
        done = cache::TransactionStore(*database).forEach(query, [&](const cache::TransactionRow& row) {
            const Transaction& payment = row.transaction;
            const auto at = payment.createdAt ? payment.createdAt : payment.updatedAt;
            table.add(
                {at ? toIsoDate(algiersDayOf(*at)) : "", at ? algiersTimeOfDay(*at) : "", statusOf(payment),
                    decimalOf(payment.amount).value_or(""), payment.orderNumber, payment.approvalCode,
                    shortened(harmless(row.linkTitle), kTitleWidth), payment.gatewayMessage});
            ++count;
            if (table.pending() >= kRowsPerPart)
                console.out(table.take());
            return true;
        });
    }
    if (done)
        console.out(table.take() + std::to_string(count) + (count == 1 ? " payment\n" : " payments\n"));
    return done;
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto days = dayRange(arguments);
    if (!days)
        return failed(days.error(), console);
    cache::TransactionQuery query;
    query.period = periodOfDays(days->first, days->last);
    query.status = arguments.value("--status");
    if (const auto link = arguments.value("--link"))
        query.link = LinkId(*link);
    const auto cache = openReadCache(arguments, console);
    if (!cache)
        return failed(cache.error(), console);
    const Outcome printed = arguments.wantsJson()
                              ? printJson(query, arguments.has("--mask"), cache->database.get(), console)
                              : printTable(query, cache->database.get(), console);
    if (!printed)
        return failed(printed.error(), console);
    return finished(console);
}

constexpr std::array kOptions{
    kFromOption,
    kToOption,
    OptionSpec{"--status", "STATUS",
        "Only completed, failed, refused, pending, processing or refunded ones, or the\n"
        "                      server's own word where it is none of these."},
    OptionSpec{"--link", "ID", "Only the payments of this link."},
    OptionSpec{"--mask", "",
        "With --json: names, mails and telephone numbers of payers masked. (The table has none.)"},
};

} // namespace

const CommandSpec kTransactionsCommand{"transactions", "", 0, "list the payments, newest first",
    "Lists payments of every status as of the last sync. Days are days in Algiers.", kOptions, run};

} // namespace desk::cli
