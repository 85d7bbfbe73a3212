#include "core/api/v2/linkcodec.h"

#include "core/api/v2/fieldreader.h"
#include "core/api/v2/jsontext.h"
#include "core/api/v2/words.h"

namespace desk::api::v2 {
namespace {

/// PHP writes an empty map as `[]` (D5).
bool isEmptyMap(JsonValue value)
{
    return value.isNull() || (value.isArray() && value.size() == 0);
}

/// `{udf1: {value, label?}, ...}` in the server's order; a bare value instead of the inner object is read
/// too.
Field<std::vector<CustomField>> customFieldsOf(JsonValue value)
{
    if (isEmptyMap(value))
        return std::vector<CustomField>();
    if (!value.isObject())
        return {};
    std::vector<CustomField> fields;
    for (const JsonValue entry : value) {
        const auto content = textOf(entry.isObject() ? entry["value"] : entry);
        const auto label = textOf(entry["label"]);
        if (content || label)
            fields.push_back(
                {std::string(entry.key()), label.value_or(std::string()), content.value_or(std::string())});
    }
    return fields;
}

Field<std::string> metadataOf(JsonValue value)
{
    if (isEmptyMap(value) || (value.isObject() && value.size() == 0))
        return std::string();
    return value.isObject() ? Field<std::string>(toJson(value)) : Field<std::string>();
}

Field<InstanceId> instanceIdOf(FieldReader* fields)
{
    auto text = textOf(fields->raw("mytpe_pay_id"));
    if (!text)
        text = textOf(fields->raw("mytpe_pay")["id"]);
    return text && !text->empty() ? Field<InstanceId>(InstanceId(std::move(*text))) : Field<InstanceId>();
}

void readPayments(FieldReader* fields, PayLinkReading* reading)
{
    reading->mode = fields->word("payment_mode", linkModeFrom);
    reading->maxPayments = fields->count("max_payments");
    reading->paidCount = fields->count("successful_payments_count");
    reading->metadata = metadataOf(fields->raw("metadata"));
    reading->customFields = customFieldsOf(fields->raw("udfs"));
    reading->createdAt = fields->moment("created_at");
    reading->updatedAt = fields->moment("updated_at");
    reading->url = fields->text("payment_link");
    reading->paymentStatus = fields->word("payment_status", paymentStatusFrom);
    reading->remaining = fields->count("remaining_payments");
    reading->collected = fields->money("collected_amount");
}

void readInactivity(FieldReader* fields, PayLinkReading* reading)
{
    reading->timeoutOverride = fields->minutes("inactivity_timeout_minutes");
    reading->effectiveTimeout = fields->minutes("effective_inactivity_timeout_minutes");
    reading->timeoutSource = fields->word("inactivity_timeout_source", timeoutSourceFrom);
    reading->lastActivityAt = fields->moment("last_activity_at");
}

} // namespace

ItemReading<PayLinkReading> readLink(JsonValue item)
{
    if (!item.isObject())
        return unreadable("an item is no object");
    FieldReader fields(item);
    PayLinkReading reading;
    reading.id = LinkId(fields.id("id"));
    reading.instanceId = instanceIdOf(&fields);
    reading.title = fields.text("title");
    reading.details = fields.text("details");
    reading.slug = fields.text("slug");
    reading.amountKind = fields.word("type", amountKindFrom);
    reading.price = fields.money("amount");
    reading.status = fields.word("status", linkStatusFrom);
    readPayments(&fields, &reading);
    readInactivity(&fields, &reading);
    FieldReader settings(fields.raw("settings"));
    reading.showRetryButton = settings.flag("show_retry_button");
    reading.allowAnonymous = settings.flag("allow_anonymous");
    reading.isComplete = !reading.paidCount.isAbsent() && !fields.raw("payment_link").isMissing();
    if (!fields.problem().empty())
        return unreadable(fields.problem());
    return reading;
}

} // namespace desk::api::v2
