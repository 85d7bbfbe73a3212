#include "app/sandbox/transactionendpoints.h"

#include "app/sandbox/jsonviews.h"
#include "app/sandbox/refusals.h"

#include <algorithm>
#include <initializer_list>

namespace desk::sandbox {

namespace {

/// Fields as PHP's fputcsv writes them: quoted when they hold a blank, a quote, a comma or a line break.
/// Nothing disarms a leading "=": that is the client's care (D21).
void appendCsvLine(std::string& out, std::initializer_list<std::string_view> fields)
{
    bool isFirst = true;
    for (const std::string_view field : fields) {
        out += isFirst ? "" : ",";
        isFirst = false;
        if (field.find_first_of(" \t\r\n\",\\") == std::string_view::npos) {
            out += field;
            continue;
        }
        out += '"';
        for (const char c : field) {
            out += c == '"' ? "\"\"" : std::string_view(&c, 1);
        }
        out += '"';
    }
    out += '\n';
}

void appendCsvTransaction(std::string& out, const Shop& shop, TransactionIndex index)
{
    const Transaction& transaction = shop.transaction(index);
    const Payer payer = isAnonymous(shop, transaction) ? Payer{} : payerOf(transaction.persona);
    appendCsvLine(
        out, {std::to_string(index + 1), shop.gateway().orderNumberOf(index), decimalText(transaction.amount),
                 wordOf(transaction.status), "online", payer.name, payer.email, payer.phone,
                 shop.gateway().approvalCodeOf(index, transaction.status).value_or(""),
                 databaseTimeText(transaction.createdAt)});
}

} // namespace

ApiReply listLinkTransactions(ApiCall& call)
{
    const auto link = call.shop().findLink(call.id);
    if (!link) {
        return linkNotFound();
    }
    const std::string_view status = call.request.queryValue("status");
    const auto& indexes = call.shop().link(*link).transactions;
    const Page page = pageOf(call.request);
    std::int64_t total = 0;
    std::int64_t shown = 0;
    JsonWriter writer = startSuccess("Transactions retrieved successfully");
    writer.open('{').key("current_page").number(page.number).key("data").open('[');
    for (std::size_t i = indexes.size(); i-- > 0;) { // newest first
        const bool isWanted = status.empty() || status == wordOf(call.shop().transaction(indexes[i]).status);
        if (isWanted && page.holds(total++)) {
            ++shown;
            writeTransaction(writer, call.shop(), indexes[i], false);
        }
    }
    writer.close(']');
    writePaginator(writer, page, total, shown, call.request.url);
    writer.close('}');
    return reply(writer);
}

ApiReply listRecentTransactions(ApiCall& call)
{
    const Page page = pageOf(call.request);
    const auto total = static_cast<std::int64_t>(call.shop().transactions().size());
    const std::int64_t end = std::min(total, page.offset() + page.perPage);
    JsonWriter writer = startSuccess("Recent transactions retrieved successfully");
    writer.open('{').key("current_page").number(page.number).key("data").open('[');
    for (std::int64_t place = page.offset(); place < end; ++place) {
        writeTransaction(writer, call.shop(), static_cast<TransactionIndex>(total - 1 - place), true);
    }
    writer.close(']');
    writePaginator(writer, page, total, std::max<std::int64_t>(0, end - page.offset()), call.request.url);
    writer.close('}');
    return reply(writer);
}

ApiReply checkTransaction(ApiCall& call)
{
    const Json* orderNumber = call.request.body.fields.find("order_number");
    if (!orderNumber || !orderNumber->isScalar() || orderNumber->text.empty()) {
        return refusedAsInvalid({{"order_number", "The order number field is required."}});
    }
    const auto index = call.shop().gateway().indexOf(orderNumber->text);
    if (!index || *index >= call.shop().transactions().size()) {
        return refusedAsError(404, "Transaction not found");
    }
    call.living.lifecycle().requery(*index, call.now);
    const Transaction& transaction = call.shop().transaction(*index);
    const bool isPaid = transaction.status == TransactionStatus::Completed;
    JsonWriter writer = startSuccess("Transaction status checked successfully");
    writer.open('{').key("transaction");
    writeCheckedTransaction(writer, call.shop(), *index);
    writer.key("gateway_response").open('{').key("OrderNumber").text(orderNumber->text);
    writer.key("OrderStatus").number(isPaid ? 2 : 6).key("ErrorCode").text(isPaid ? "0" : "2");
    writer.key("Amount").number(transaction.amount).key("currency").text("012").close('}').close('}');
    return reply(writer);
}

ApiReply exportTransactions(ApiCall& call)
{
    const auto link = call.shop().findLink(call.id);
    if (!link) {
        return linkNotFound();
    }
    const std::string_view status = call.request.queryValue("status");
    ApiReply out;
    out.contentType = "text/csv; charset=UTF-8";
    out.fileName = "link-transactions-" + std::string(call.id) + ".csv";
    appendCsvLine(out.body, {"ID", "Order Number", "Amount", "Status", "Payment Method", "Name", "Email",
                                "Phone Number", "Approval Code", "Created At"});
    const auto& indexes = call.shop().link(*link).transactions;
    for (std::size_t i = indexes.size(); i-- > 0;) { // newest first
        if (status.empty() || status == wordOf(call.shop().transaction(indexes[i]).status)) {
            appendCsvTransaction(out.body, call.shop(), indexes[i]);
        }
    }
    return out;
}

ApiReply showAccountTotals(ApiCall& call)
{
    const ShopTotals totals = call.shop().totals();
    JsonWriter writer = startSuccess("Statistics retrieved successfully");
    writer.open('{').key("transaction_count").number(totals.completedCount);
    writer.key("total_amount").money(totals.completedCentimes);
    writer.key("mytpe_pay_count").number(totals.instances).close('}');
    return reply(writer);
}

} // namespace desk::sandbox
