#include "app/sandbox/instanceendpoints.h"

#include "app/sandbox/jsonviews.h"
#include "app/sandbox/linkform.h"
#include "app/sandbox/refusals.h"

namespace desk::sandbox {

namespace {

constexpr std::size_t kMaxNameLength = 255;

bool matches(const ApiRequest& request, const std::string& name, std::string_view value)
{
    const std::string_view wanted = request.queryValue(name);
    return wanted.empty() || wanted == value;
}

bool isWanted(const ApiRequest& request, const Instance& instance)
{
    const std::string_view search = request.queryValue("search");
    return matches(request, "status", instance.status)
        && matches(request, "registre_commerce_id", instance.registreCommerceId)
        && matches(request, "bank_account_id", instance.bankAccountId)
        && matches(request, "brand_id", instance.brandId)
        && (search.empty() || instance.name.find(search) != std::string::npos
            || instance.description.value_or("").find(search) != std::string::npos);
}

ApiReply instancePage(ApiCall& call, bool isActiveOnly)
{
    const Page page = pageOf(call.request);
    std::int64_t total = 0;
    std::int64_t shown = 0;
    JsonWriter writer = startSuccess(
        isActiveOnly ? "Active instances retrieved successfully" : "Instances retrieved successfully");
    writer.open('{').key("current_page").number(page.number).key("data").open('[');
    for (const Instance& instance : call.shop().instances()) {
        const bool isListed = isActiveOnly ? instance.isActive() : isWanted(call.request, instance);
        if (isListed && page.holds(total++)) {
            ++shown;
            writeInstance(writer, instance);
        }
    }
    writer.close(']');
    writePaginator(writer, page, total, shown, call.request.url);
    writer.close('}');
    return reply(writer);
}

void applyInstanceChanges(Instance& instance, const RequestBody& body, FieldErrors& errors)
{
    if (const Json* name = body.fields.find("name")) {
        if (name->kind != Json::Kind::String || name->text.size() > kMaxNameLength) {
            errors.emplace_back("name", "The name field must be a string of at most 255 characters.");
        }
        instance.name = name->text;
    }
    if (const Json* description = body.fields.find("description")) {
        instance.description = description->isNull() ? std::nullopt : std::optional(description->text);
    }
    readTimeout(body.fields, "default_inactivity_timeout_minutes", instance.defaultTimeoutMinutes, errors);
    if (auto logo = readLogo(body, instance.id, errors)) {
        instance.logo = std::move(logo);
    }
}

std::string masked(const std::string& secret)
{
    constexpr std::size_t clear = 10;
    return secret.substr(0, clear) + std::string(secret.size() - std::min(clear, secret.size()), '*');
}

Instance* instanceOf(ApiCall& call, std::string_view id)
{
    const auto index = call.shop().findInstance(id);
    return index ? &call.shop().instances()[*index] : nullptr;
}

std::string newSecret(Shop& shop) // "whsec_" and 48 hexadecimal digits (C9)
{
    std::string digits;
    for (const char c : shop.freshId() + shop.freshId()) {
        digits += c == '-' ? "" : std::string(1, c);
    }
    return "whsec_" + digits.substr(0, 48);
}

} // namespace

ApiReply listInstances(ApiCall& call)
{
    return instancePage(call, false);
}

ApiReply listActiveInstances(ApiCall& call)
{
    return instancePage(call, true);
}

ApiReply updateInstance(ApiCall& call)
{
    const Json* id = call.request.body.fields.find("id");
    if (!id || id->isNull()) {
        return refusedAsInvalid({{"id", "The id field is required."}});
    }
    Instance* instance = instanceOf(call, id->text);
    if (!instance) {
        return instanceNotFound();
    }
    Instance changed = *instance;
    FieldErrors errors;
    applyInstanceChanges(changed, call.request.body, errors);
    if (!errors.empty()) {
        return refusedAsInvalid(errors);
    }
    *instance = std::move(changed);
    instance->updatedAt = call.now - call.now % kSecondMs;
    // Existing links inherit the new default at once; the sweeper resolves it when it runs (C6).
    call.living.lifecycle().watchInstance(*call.shop().findInstance(id->text));
    JsonWriter writer = startSuccess("Instance updated successfully");
    writer.open('{').key("id").text(instance->id).key("name").text(instance->name);
    writer.key("description").textOrNull(instance->description).key("status").text(instance->status);
    writer.key("logo_url").textOrNull(instance->logo).close('}');
    return reply(writer);
}

ApiReply showWebhook(ApiCall& call)
{
    const Instance* instance = instanceOf(call, call.id);
    if (!instance) {
        return instanceNotFound();
    }
    const bool hasSecret = !instance->webhookSecret.empty();
    JsonWriter writer; // no message here (A.1)
    writer.open('{').key("success").boolean(true).key("data").open('{').key("webhook_url");
    instance->webhookUrl.empty() ? writer.null() : writer.text(instance->webhookUrl);
    writer.key("webhook_secret");
    hasSecret ? writer.text(masked(instance->webhookSecret)) : writer.null();
    writer.key("has_secret").boolean(hasSecret).close('}');
    return reply(writer);
}

ApiReply saveWebhook(ApiCall& call)
{
    Instance* instance = instanceOf(call, call.id);
    if (!instance) {
        return instanceNotFound();
    }
    const Json* url = call.request.body.fields.find("webhook_url");
    if (!url || !url->text.starts_with("https://")) {
        return refusedAsInvalid({{"webhook_url", "The webhook url field must be a valid HTTPS URL."}});
    }
    const bool isFirst = instance->webhookSecret.empty();
    if (isFirst) {
        instance->webhookSecret = newSecret(call.shop());
    }
    instance->webhookUrl = url->text;
    instance->updatedAt = call.now - call.now % kSecondMs;
    JsonWriter writer = startSuccess("Webhook settings updated successfully");
    writer.open('{').key("webhook_url").text(instance->webhookUrl).key("webhook_secret");
    writer.text(isFirst ? instance->webhookSecret : masked(instance->webhookSecret)).close('}');
    return reply(writer);
}

ApiReply regenerateWebhookSecret(ApiCall& call)
{
    Instance* instance = instanceOf(call, call.id);
    if (!instance) {
        return instanceNotFound();
    }
    instance->webhookSecret = newSecret(call.shop());
    instance->updatedAt = call.now - call.now % kSecondMs;
    JsonWriter writer = startSuccess("Webhook secret regenerated successfully");
    writer.open('{').key("webhook_secret").text(instance->webhookSecret).close('}');
    return reply(writer);
}

} // namespace desk::sandbox
