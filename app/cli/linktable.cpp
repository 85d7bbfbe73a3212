#include "app/cli/linktable.h"

#include "app/cli/linkfields.h"
#include "core/domain/inactivity.h"
#include "core/domain/linkstate.h"

namespace desk::cli {
namespace {

constexpr std::size_t kTitleWidth = 40;

std::vector<TextColumn> columnsAfter(std::vector<TextColumn> columns)
{
    for (const TextColumn& column : {TextColumn{"State"}, TextColumn{"Title"}, TextColumn{"Mode"},
             TextColumn{"Price", Align::Right}, TextColumn{"Paid", Align::Right},
             TextColumn{"Max", Align::Right}, TextColumn{"Left", Align::Right},
             TextColumn{"Collected", Align::Right}, TextColumn{"Deadline (UTC)"}, TextColumn{"Id"}})
        columns.push_back(column);
    return columns;
}

std::string numberOf(const std::optional<std::int64_t>& number)
{
    return number ? std::to_string(*number) : std::string();
}

} // namespace

LinkTable::LinkTable(std::vector<TextColumn> before) : m_table(columnsAfter(std::move(before))) {}

void LinkTable::add(const PayLink& link, std::vector<std::string> before)
{
    const auto deadline = deadlineOf(link);
    for (std::string& cell : std::vector<std::string>{std::string(wordFor(stateOf(link).state)),
             shortened(harmless(link.title), kTitleWidth), wordOf(link.mode),
             decimalOf(link.price).value_or(""), numberOf(link.paidCount), numberOf(link.maxPayments),
             numberOf(placesLeft(link)), decimalOf(link.collected).value_or(""),
             deadline ? toIsoUtc(deadline->earliest) : "", link.id.text()})
        before.push_back(std::move(cell));
    m_table.add(std::move(before));
    ++m_count;
}

std::string LinkTable::take()
{
    return m_table.take() + std::to_string(m_count) + (m_count == 1 ? " link" : " links") + '\n';
}

} // namespace desk::cli
