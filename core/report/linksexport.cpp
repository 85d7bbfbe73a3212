#include "core/report/linksexport.h"

#include "core/domain/inactivity.h"
#include "core/domain/linkstate.h"

namespace desk::report {
namespace {

template <class E>
std::string_view wordOf(const OpenEnum<E>& value)
{
    return value.known() ? wordFor(*value.known()) : std::string_view(value.raw());
}

} // namespace

void writeLinkHeader(CsvWriter& writer)
{
    for (const std::string_view column : kLinkColumns)
        writer.text(column);
    writer.endRow();
}

void writeLinkRow(const cache::CachedLink& row, std::string_view instanceName, const PaymentSpan& payments,
    CsvWriter& writer)
{
    const PayLink& link = row.link;
    const StateOfLink state = stateOf(link);
    const auto deadline = deadlineOf(link);
    writer.text(instanceName);
    writer.text(link.title);
    writer.id(link.id.text());
    writer.text(link.url);
    writer.text(wordOf(link.amountKind));
    writer.money(link.price);
    writer.text(wordOf(link.mode));
    writer.text(wordFor(state.state));
    writer.text(wordFor(state.reason));
    writer.number(link.maxPayments);
    writer.number(link.paidCount);
    writer.number(placesLeft(link));
    writer.money(link.collected);
    writer.isoUtc(payments.first);
    writer.isoUtc(payments.last);
    writer.isoUtc(deadline ? std::optional(deadline->earliest) : std::nullopt);
    writer.text(deadline ? wordOf(deadline->source) : std::string_view());
    writer.isoUtc(link.createdAt);
    writer.isoUtc(link.updatedAt);
    writer.endRow();
}

} // namespace desk::report
