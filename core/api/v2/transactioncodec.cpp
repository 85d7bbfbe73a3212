#include "core/api/v2/transactioncodec.h"

#include "core/api/v2/fieldreader.h"
#include "core/api/v2/words.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace desk::api::v2 {
namespace {

/// `App\Models\MytpePayLink`, and what the same class may be called by another release.
bool namesALink(std::string_view type)
{
    std::string letters;
    for (const char c : type) {
        if (std::isalpha(static_cast<unsigned char>(c)))
            letters.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
    }
    return letters.find("paylink") != std::string::npos || letters.find("paymentlink") != std::string::npos;
}

bool isForeign(FieldReader* fields)
{
    const JsonValue type = fields->raw("transactionable_type");
    // By far the most frequent spelling first: this runs for every row.
    return type.isText() && type.text() != "App\\Models\\MytpePayLink" && !type.text().empty()
        && !namesALink(type.text());
}

LinkId linkIdOf(FieldReader* fields)
{
    std::string id = fields->plainText("transactionable_id");
    if (id.empty())
        id = fields->plainText("pay_link_id");
    if (id.empty())
        id = textOf(fields->raw("transactionable")["id"]).value_or(std::string());
    if (id.empty())
        id = textOf(fields->raw("pay_link")["id"]).value_or(std::string());
    return LinkId(std::move(id));
}

/// Flat in answers, nested in `customer` elsewhere.
void readPayer(FieldReader* fields, Transaction* row)
{
    row->payerName = fields->plainText("name");
    row->payerEmail = fields->plainText("email");
    row->payerPhone = fields->plainText("phone_number");
    if (!row->payerName.empty() && !row->payerPhone.empty())
        return;
    const JsonValue customer = fields->raw("customer");
    if (!customer.isObject())
        return;
    FieldReader nested(customer);
    if (row->payerName.empty())
        row->payerName = nested.plainText("name");
    if (row->payerEmail.empty())
        row->payerEmail = nested.plainText("email");
    if (row->payerPhone.empty())
        row->payerPhone = nested.plainText("phone");
    if (row->payerPhone.empty())
        row->payerPhone = nested.plainText("phone_number");
}

} // namespace

ItemReading<Transaction> readTransaction(JsonValue item)
{
    if (!item.isObject())
        return unreadable("an item is no object");
    FieldReader fields(item);
    // Filled where it is returned, and asked for in the order of the wire: rows come by the million.
    ItemReading<Transaction> reading(tl::in_place);
    Transaction& row = *reading;
    row.id = TransactionId(fields.id("id"));
    row.orderNumber = fields.plainText("order_number");
    row.gatewayOrderId = fields.plainText("order_id");
    row.amount = fields.money("amount").orNull();
    row.status =
        fields.word("status", transactionStatusFrom).orNull().value_or(OpenEnum<TransactionStatus>());
    row.method = fields.plainText("payment_method");
    readPayer(&fields, &row);
    row.approvalCode = fields.plainText("approval_code");
    row.gatewayMessage = fields.plainText("gateway_message");
    if (row.gatewayMessage.empty() && !row.status.is(TransactionStatus::Completed))
        row.gatewayMessage = fields.plainText("motif");
    row.environment = fields.plainText("environment");
    row.createdAt = fields.momentThatMatters("created_at").orNull();
    row.updatedAt = fields.moment("updated_at").orNull();
    if (isForeign(&fields))
        return tl::unexpected<ItemFault>(ItemFault{{}, true});
    row.linkId = linkIdOf(&fields);
    if (!row.amount && row.status.is(TransactionStatus::Completed))
        fields.complain("amount"); // money that came in, and nobody says how much
    if (!fields.problem().empty())
        return unreadable(fields.problem());
    return reading;
}

} // namespace desk::api::v2
