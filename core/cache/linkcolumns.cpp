#include "core/cache/linkcolumns.h"

#include "core/cache/columnvalues.h"
#include "core/cache/customfieldcodec.h"

namespace desk::cache {
namespace {

template <class E>
void bindOpenEnum(PreparedStatement& statement, int index, const OpenEnum<E>& value)
{
    statement.bind(index, codeOf(value));
    statement.bindText(index + 1, value.raw());
}

} // namespace

PayLink readLink(const PreparedStatement& row)
{
    PayLink link;
    link.id = LinkId(row.string(0));
    link.instanceId = InstanceId(row.string(1));
    link.title = row.text(2);
    link.slug = row.text(3);
    link.details = row.text(4);
    link.url = row.text(5);
    link.amountKind = openEnumIn(row, 6, AmountKind::Free);
    link.mode = openEnumIn(row, 8, LinkMode::Limited);
    link.status = openEnumIn(row, 10, LinkStatus::Expired);
    link.paymentStatus = openEnumIn(row, 12, PaymentStatus::Closed);
    link.timeoutSource = openEnumIn(row, 14, TimeoutSource::Instance);
    link.price = moneyIn(row, 16);
    link.collected = moneyIn(row, 17);
    link.maxPayments = row.integerOrNull(18);
    link.paidCount = row.integerOrNull(19);
    link.remaining = row.integerOrNull(20);
    link.timeoutOverride = minutesIn(row, 21);
    link.effectiveTimeout = minutesIn(row, 22);
    link.lastActivityAt = instantIn(row, 23);
    link.createdAt = instantIn(row, 24);
    link.updatedAt = instantIn(row, 25);
    link.customFields = decodeCustomFields(row.text(26));
    link.metadata = row.text(27);
    link.showRetryButton = boolIn(row, 28);
    link.allowAnonymous = boolIn(row, 29);
    link.detailsKnown = row.integer(30) != 0;
    return link;
}

void bindLink(PreparedStatement& statement, const PayLink& link, const std::string& customFields)
{
    statement.bindText(2, link.title);
    statement.bindText(3, link.slug);
    statement.bindText(4, link.details);
    statement.bindText(5, link.url);
    bindOpenEnum(statement, 6, link.amountKind);
    bindOpenEnum(statement, 8, link.mode);
    bindOpenEnum(statement, 10, link.status);
    bindOpenEnum(statement, 12, link.paymentStatus);
    bindOpenEnum(statement, 14, link.timeoutSource);
    statement.bind(16, columnValue(link.price));
    statement.bind(17, columnValue(link.collected));
    statement.bind(18, link.maxPayments);
    statement.bind(19, link.paidCount);
    statement.bind(20, link.remaining);
    statement.bind(21, columnValue(link.timeoutOverride));
    statement.bind(22, columnValue(link.effectiveTimeout));
    statement.bind(23, columnValue(link.lastActivityAt));
    statement.bind(24, columnValue(link.createdAt));
    statement.bind(25, columnValue(link.updatedAt));
    statement.bindText(26, customFields);
    statement.bindText(27, link.metadata);
    statement.bind(28, columnValue(link.showRetryButton));
    statement.bind(29, columnValue(link.allowAnonymous));
    statement.bind(30, std::int64_t{link.detailsKnown ? 1 : 0});
}

} // namespace desk::cache
