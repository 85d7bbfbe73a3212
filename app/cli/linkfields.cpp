#include "app/cli/linkfields.h"

#include "core/domain/inactivity.h"
#include "core/domain/linkstate.h"

namespace desk::cli {
namespace {

template <class E>
std::string ownWordOf(const OpenEnum<E>& value)
{
    return value.known() ? std::string(wordFor(*value.known())) : value.raw();
}

} // namespace

std::string wordOf(const OpenEnum<LinkMode>& mode)
{
    return ownWordOf(mode);
}

std::string wordOf(const OpenEnum<AmountKind>& kind)
{
    return ownWordOf(kind);
}

std::string wordOf(const OpenEnum<TimeoutSource>& source)
{
    return ownWordOf(source);
}

std::optional<std::string> decimalOf(const std::optional<Money>& money)
{
    return money ? std::optional(money->toDecimal()) : std::nullopt;
}

std::optional<std::string> isoOf(const std::optional<Instant>& instant)
{
    return instant ? std::optional(toIsoUtc(*instant)) : std::nullopt;
}

void writeLinkFields(const PayLink& link, JsonWriter& json)
{
    const StateOfLink state = stateOf(link);
    const auto deadline = deadlineOf(link);
    json.key("id").text(link.id.text());
    json.key("slug").text(link.slug);
    json.key("title").text(link.title);
    json.key("instanceId").textOrNull(link.instanceId.text());
    json.key("state").text(wordFor(state.state));
    json.key("reason").text(wordFor(state.reason));
    json.key("mode").textOrNull(wordOf(link.mode));
    json.key("amountKind").textOrNull(wordOf(link.amountKind));
    json.key("price").maybe(decimalOf(link.price));
    json.key("maxPayments").number(link.maxPayments);
    json.key("paidCount").number(link.paidCount);
    json.key("placesLeft").number(placesLeft(link));
    json.key("collected").maybe(decimalOf(link.collected));
    json.key("deadline").maybe(deadline ? isoOf(deadline->earliest) : std::nullopt);
    json.key("deadlineSource").textOrNull(deadline ? wordOf(deadline->source) : std::string());
    json.key("url").textOrNull(link.url);
    json.key("wireStatus").textOrNull(link.status.raw());
    json.key("wirePaymentStatus").textOrNull(link.paymentStatus.raw());
}

} // namespace desk::cli
