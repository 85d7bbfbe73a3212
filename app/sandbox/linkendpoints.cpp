#include "app/sandbox/linkendpoints.h"

#include "app/sandbox/jsonviews.h"
#include "app/sandbox/linkform.h"
#include "app/sandbox/refusals.h"

#include <algorithm>
#include <vector>

namespace desk::sandbox {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool containsText(std::string_view text, std::string_view wanted)
{
    return std::search(text.begin(), text.end(), wanted.begin(), wanted.end(), [](char a, char b) {
        return lowered(a) == lowered(b);
    }) != text.end();
}

struct LinkFilter {
    std::string_view search, status, type;

    bool isEmpty() const { return search.empty() && status.empty() && type.empty(); }
    bool accepts(const Link& link) const
    {
        return (status.empty() || status == wordOf(link.status))
            && (type.empty() || type == wordOf(link.type))
            && (search.empty() || containsText(link.title, search) || containsText(link.details, search)
                || containsText(link.slug, search));
    }
};

/// One page of the links that pass the filter, and how many pass in all.
struct Slice {
    std::vector<LinkIndex> links;
    std::int64_t total = 0;
};

Slice sliceOf(const ApiCall& call, const std::vector<LinkIndex>& ordered, const Page& page)
{
    const LinkFilter filter{call.request.queryValue("search"), call.request.queryValue("status"),
        call.request.queryValue("type")};
    Slice slice;
    if (filter.isEmpty()) { // no need to look at every link of a large shop
        slice.total = static_cast<std::int64_t>(ordered.size());
        const auto from = ordered.begin() + std::min(slice.total, page.offset());
        slice.links.assign(from, from + std::min<std::int64_t>(ordered.end() - from, page.perPage));
        return slice;
    }
    for (const LinkIndex index : ordered) {
        if (filter.accepts(call.shop().link(index)) && page.holds(slice.total++)) {
            slice.links.push_back(index);
        }
    }
    return slice;
}

/// A refusal when the link's state forbids any update.
std::optional<ApiReply> updateRefusalOf(const Link& link)
{
    if (link.mode == PaymentMode::OneShot) {
        return refusedAsCode(422, "ONE_SHOT_LINK_CANNOT_BE_UPDATED");
    }
    if (link.status == LinkStatus::Expired || link.isClosedByInactivity) {
        return refusedAsNoData(403, "Ce lien de paiement a expiré et ne peut plus être modifié.");
    }
    if (link.status == LinkStatus::Closed && link.mode != PaymentMode::Limited) {
        return refusedAsError(422, "A closed link cannot be updated.");
    }
    return std::nullopt;
}

void requireRaise(const Link& before, const Link& after, FieldErrors& errors)
{
    if (before.status == LinkStatus::Closed && errors.empty() && after.maxPayments <= before.maxPayments) {
        errors.emplace_back("max_payments", "The link is closed. Increase max_payments to reopen it.");
    }
}

} // namespace

ApiReply listLinks(ApiCall& call)
{
    const auto instance = call.shop().findInstance(call.id);
    if (!instance) {
        return instanceNotFound();
    }
    const bool isByTitle = call.request.queryValue("sort_by") == "title";
    const LinkSort sort = isByTitle ? LinkSort::Title : LinkSort::CollectedAmount;
    const Page page = pageOf(call.request);
    const Slice slice = sliceOf(call, call.living.order().of(call.shop(), *instance, sort), page);
    JsonWriter writer = startSuccess("Pay links retrieved successfully");
    writer.open('{').key("current_page").number(page.number).key("data").open('[');
    for (const LinkIndex index : slice.links) {
        const Link& link = call.shop().link(index);
        call.fullLists ? writeLink(writer, call.shop(), link) : writeThinLink(writer, link);
    }
    writer.close(']');
    writePaginator(
        writer, page, slice.total, static_cast<std::int64_t>(slice.links.size()), call.request.url);
    writer.close('}');
    return reply(writer);
}

ApiReply createLink(ApiCall& call)
{
    FieldErrors errors;
    Link link = newLinkOf(call.request.body, call.shop(), errors);
    link.id = call.shop().freshId();
    link.logo = readLogo(call.request.body, link.id, errors).value_or("");
    if (!errors.empty()) {
        return refusedAsInvalid(errors);
    }
    if (!call.shop().instanceOf(link).isActive()) {
        return refusedAsError(403, "MYTPE_PAY_NOT_ACTIVE|Links need an active instance.");
    }
    link.createdAt = link.updatedAt = call.now - call.now % kSecondMs;
    const LinkIndex index = call.shop().addLink(std::move(link));
    call.living.lifecycle().watch(index);
    JsonWriter writer = startSuccess("Pay link created successfully");
    writeLink(writer, call.shop(), call.shop().link(index));
    return reply(writer, 201);
}

ApiReply showLink(ApiCall& call)
{
    const auto index = call.shop().findLink(call.id);
    if (!index) {
        return linkNotFound();
    }
    JsonWriter writer = startSuccess("Pay link details retrieved successfully");
    writeLink(writer, call.shop(), call.shop().link(*index));
    return reply(writer);
}

ApiReply updateLink(ApiCall& call)
{
    const auto index = call.shop().findLink(call.id);
    if (!index) {
        return linkNotFound();
    }
    Link& link = call.shop().link(*index);
    if (auto refusal = updateRefusalOf(link)) {
        return *refusal;
    }
    Link changed = link;
    FieldErrors errors;
    applyChanges(changed, call.request.body, errors);
    changed.logo = readLogo(call.request.body, link.id, errors).value_or(changed.logo);
    requireRaise(link, changed, errors);
    if (!errors.empty()) {
        return refusedAsInvalid(errors);
    }
    link = std::move(changed);
    link.updatedAt = call.now - call.now % kSecondMs;
    call.living.lifecycle().applyQuota(*index, call.now);
    call.living.lifecycle().watch(*index);
    call.shop().noteOrderChanged();
    JsonWriter writer = startSuccess("Lien de paiement mis à jour avec succès");
    writeUpdatedLink(writer, link);
    return reply(writer);
}

ApiReply toggleLink(ApiCall& call)
{
    const auto index = call.shop().findLink(call.id);
    if (!index) {
        return linkNotFound();
    }
    const Link& link = call.shop().link(*index);
    if (!call.living.lifecycle().toggle(*index, call.now)) {
        return link.status == LinkStatus::Closed
                 ? refusedAsCode(422, "PAY_LINK_CLOSED")
                 : refusedAsNoData(419, "Ce lien de paiement a expiré. Créez un nouveau lien.");
    }
    JsonWriter writer = startSuccess("Pay link status toggled successfully");
    writer.open('{').key("id").text(link.id).key("title").text(link.title);
    writer.key("status").text(wordOf(link.status)).key("payment_status").text(paymentStatusOf(link));
    writer.key("updated_at").time(link.updatedAt).close('}');
    return reply(writer);
}

ApiReply deleteLink(ApiCall& call)
{
    const auto index = call.shop().findLink(call.id);
    if (!index) {
        return linkNotFound();
    }
    if (!call.shop().link(*index).transactions.empty()) {
        return refusedAsError(500, "CANNOT_DELETE_PAYLINK_HAS_TRANSACTIONS|Deactivate the link instead.");
    }
    call.shop().removeLink(*index);
    JsonWriter writer; // no data here (A.1)
    writer.open('{').key("success").boolean(true).key("message").text("Pay link deleted successfully");
    return reply(writer);
}

} // namespace desk::sandbox
