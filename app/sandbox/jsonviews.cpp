#include "app/sandbox/jsonviews.h"

#include "app/sandbox/random.h"

namespace desk::sandbox {

namespace {

constexpr std::string_view kPublicPage = "https://frontdev.mytpe.app/pay/";
constexpr std::string_view kLinkClass = "App\\Models\\MytpePayLink";

void writeSettings(JsonWriter& writer, const Link& link)
{
    writer.key("settings").open('{');
    writer.key("show_retry_button").boolean(link.showsRetryButton);
    writer.key("allow_anonymous").boolean(link.allowsAnonymous);
    writer.close('}');
}

void writeInactivity(JsonWriter& writer, const Shop& shop, const Link& link)
{
    const auto effective = effectiveTimeoutOf(link, shop.instanceOf(link));
    writer.key("inactivity_timeout_minutes").numberOrNull(link.timeoutMinutes);
    writer.key("effective_inactivity_timeout_minutes").numberOrNull(effective);
    writer.key("inactivity_timeout_source");
    effective ? writer.text(link.timeoutMinutes ? "link" : "instance") : writer.null();
    writer.key("last_activity_at").time(link.lastActivityAt());
}

void writePayer(JsonWriter& writer, const Shop& shop, const Transaction& transaction)
{
    if (isAnonymous(shop, transaction)) {
        writer.key("name").null().key("email").null().key("phone_number").null();
        return;
    }
    const Payer payer = payerOf(transaction.persona);
    writer.key("name").text(payer.name).key("email").text(payer.email).key("phone_number").text(payer.phone);
}

void writeOrigin(JsonWriter& writer, const Link& link)
{
    writer.key("metadata").open('{').key("original_slug").text(link.slug);
    writer.key("payment_link_id").text(link.id).key("payment_mode").text(wordOf(link.mode)).close('}');
}

} // namespace

bool isAnonymous(const Shop& shop, const Transaction& transaction)
{
    return shop.link(transaction.link).allowsAnonymous && mix(transaction.persona + 3U) % 3 == 0;
}

void writeInstance(JsonWriter& writer, const Instance& instance)
{
    writer.open('{').key("id").text(instance.id).key("name").text(instance.name);
    writer.key("description").textOrNull(instance.description).key("logo").textOrNull(instance.logo);
    writer.key("application_id").text(instance.applicationId).key("status").text(instance.status);
    writer.key("registre_commerce_id").text(instance.registreCommerceId);
    writer.key("bank_account_id").text(instance.bankAccountId).key("brand_id").text(instance.brandId);
    writer.key("user_id").text(instance.userId);
    writer.key("created_at").time(instance.createdAt).key("updated_at").time(instance.updatedAt).close('}');
}

void writeLink(JsonWriter& writer, const Shop& shop, const Link& link)
{
    writer.open('{').key("id").text(link.id).key("mytpe_pay_id").text(shop.instanceOf(link).id);
    writer.key("title").text(link.title).key("details").text(link.details).key("logo");
    link.logo.empty() ? writer.null() : writer.text(link.logo);
    writer.key("slug").text(link.slug).key("type").text(wordOf(link.type));
    writer.key("amount").moneyOrNull(link.amount).key("status").text(wordOf(link.status));
    writer.key("payment_mode").text(wordOf(link.mode)).key("max_payments").numberOrNull(link.maxPayments);
    writer.key("successful_payments_count").number(link.completedCount);
    writer.key("metadata").tree(link.metadata).key("udfs").tree(link.udfs);
    writeSettings(writer, link);
    writer.key("created_at").time(link.createdAt).key("updated_at").time(link.updatedAt);
    writer.key("payment_link").text(std::string(kPublicPage) + link.slug);
    writer.key("payment_status").text(paymentStatusOf(link));
    writer.key("remaining_payments").numberOrNull(remainingPaymentsOf(link));
    writer.key("collected_amount").money(link.collected);
    writeInactivity(writer, shop, link);
    writer.close('}');
}

void writeThinLink(JsonWriter& writer, const Link& link)
{
    writer.open('{').key("id").text(link.id).key("title").text(link.title).key("slug").text(link.slug);
    writer.key("type").text(wordOf(link.type)).key("amount").moneyOrNull(link.amount);
    writer.key("status").text(wordOf(link.status)).key("payment_mode").text(wordOf(link.mode));
    writer.key("payment_status").text(paymentStatusOf(link));
    writer.key("collected_amount").money(link.collected).close('}');
}

void writeUpdatedLink(JsonWriter& writer, const Link& link)
{
    writer.open('{').key("id").text(link.id).key("title").text(link.title);
    writer.key("amount").moneyOrNull(link.amount).key("status").text(wordOf(link.status));
    writer.key("payment_mode").text(wordOf(link.mode)).key("max_payments").numberOrNull(link.maxPayments);
    writer.key("successful_payments_count").number(link.completedCount);
    writer.key("remaining_payments").numberOrNull(remainingPaymentsOf(link)).close('}');
}

void writeTransaction(JsonWriter& writer, const Shop& shop, TransactionIndex index, bool hasLink)
{
    const Transaction& transaction = shop.transaction(index);
    const Link& link = shop.link(transaction.link);
    const Gateway& gateway = shop.gateway();
    writer.open('{').key("id").text(std::to_string(index + 1));
    writer.key("transactionable_type").text(kLinkClass).key("transactionable_id").text(link.id);
    writer.key("amount").money(transaction.amount).key("status").text(wordOf(transaction.status));
    writer.key("payment_method").text("online").key("environment").text("development");
    writePayer(writer, shop, transaction);
    writer.key("order_number").text(gateway.orderNumberOf(index));
    writer.key("order_id").text(gateway.orderIdOf(index));
    writer.key("approval_code").textOrNull(gateway.approvalCodeOf(index, transaction.status));
    writer.key("gateway_message").textOrNull(gateway.messageOf(index, transaction.status));
    writer.key("payment_category").null();
    writeOrigin(writer, link);
    writer.key("created_at").time(transaction.createdAt).key("updated_at").time(transaction.updatedAt);
    if (hasLink) {
        writer.key("transactionable").open('{').key("id").text(link.id);
        writer.key("title").text(link.title).close('}');
    }
    writer.close('}');
}

void writeCheckedTransaction(JsonWriter& writer, const Shop& shop, TransactionIndex index)
{
    const Transaction& transaction = shop.transaction(index);
    const Gateway& gateway = shop.gateway();
    writer.open('{').key("id").text(std::to_string(index + 1));
    writer.key("order_number")
        .text(gateway.orderNumberOf(index))
        .key("status")
        .text(wordOf(transaction.status));
    writer.key("amount").money(transaction.amount);
    writer.key("approval_code").textOrNull(gateway.approvalCodeOf(index, transaction.status));
    writer.key("gateway_message").textOrNull(gateway.messageOf(index, transaction.status));
    writer.key("environment").text("development");
    writer.key("created_at")
        .time(transaction.createdAt)
        .key("updated_at")
        .time(transaction.updatedAt)
        .close('}');
}

} // namespace desk::sandbox
