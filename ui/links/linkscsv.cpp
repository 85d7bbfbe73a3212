#include "ui/links/linkscsv.h"

#include "core/report/csvwriter.h"
#include "ui/common/bidi.h"
#include "ui/links/linkcolumnspec.h"

namespace desk::ui {
namespace {

using cache::kAbsent;
using cache::LinkList;
using cache::LinkRow;

std::optional<Money> moneyOf(std::int64_t centimes)
{
    return centimes == kAbsent ? std::nullopt : std::optional(Money::fromCentimes(centimes));
}

std::optional<std::int64_t> numberOf(std::int64_t value)
{
    return value == kAbsent ? std::nullopt : std::optional(value);
}

std::string momentOf(std::int64_t value)
{
    if (value == kAbsent)
        return {};
    const Instant at = fromMilliseconds(value);
    return toIsoDate(algiersDayOf(at)) + ' ' + algiersTimeOfDay(at);
}

void writeCell(report::CsvWriter& csv, const LinkTableModel& model, int row, LinkColumn column)
{
    const LinkList& list = model.links();
    const LinkList::Slot slot = model.slotOf(row);
    const LinkRow& link = list.row(slot);
    switch (column) {
    case LinkColumn::Price: csv.money(moneyOf(link.price)); return;
    case LinkColumn::Collected: csv.money(moneyOf(link.collected)); return;
    case LinkColumn::Paid: csv.number(numberOf(link.paidCount)); return;
    case LinkColumn::PlacesLeft: csv.number(numberOf(link.placesLeft)); return;
    case LinkColumn::Created: csv.text(momentOf(link.createdAt)); return;
    case LinkColumn::LastPayment: csv.text(momentOf(link.lastPaidAt)); return;
    case LinkColumn::Window:
    case LinkColumn::Deadline: csv.text(momentOf(link.deadline)); return;
    case LinkColumn::Invoice: csv.id(list.invoice(slot)); return;
    case LinkColumn::Slug: csv.id(list.slug(slot)); return;
    case LinkColumn::Url: csv.text(list.url(slot)); return;
    case LinkColumn::Title: csv.text(list.title(slot)); return;
    case LinkColumn::Instance: csv.text(list.instanceName(link.instanceKey)); return;
    case LinkColumn::State:
    case LinkColumn::Mode:
    case LinkColumn::Reason:
        csv.text(
            withoutBidiMarks(model.index(row, static_cast<int>(column)).data().toString()).toStdString());
        return;
    }
}

} // namespace

report::CsvFormat clipboardFormat(UiLanguage language)
{
    report::CsvFormat format = report::kPlainCsv;
    if (language != UiLanguage::English) {
        format.separator = ';';
        format.decimalMark = ',';
        format.flattensLines = true;
    }
    return format;
}

std::string linksAsCsv(const LinkTableModel& model, const std::vector<int>& rows,
    const std::vector<LinkColumn>& columns, const report::CsvFormat& format)
{
    std::string text;
    report::CsvWriter csv(format, [&text](std::string_view bytes) {
        text += bytes;
        return true;
    });
    for (const LinkColumn column : columns)
        csv.text(LinkColumns::title(column).toStdString());
    csv.endRow();
    for (const int row : rows) {
        for (const LinkColumn column : columns)
            writeCell(csv, model, row, column);
        csv.endRow();
    }
    csv.finish();
    return text;
}

} // namespace desk::ui
