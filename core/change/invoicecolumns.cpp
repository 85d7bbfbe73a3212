#include "core/change/invoicecolumns.h"

#include "core/change/invoicetable.h"
#include "core/domain/typedmoney.h"

#include <algorithm>

namespace desk::change {
namespace {

struct ColumnName {
    std::string_view name; ///< folded, `_` as a space
    InvoiceField field;
};
constexpr std::array kColumnNames{
    ColumnName{"title", InvoiceField::Title},
    ColumnName{"titre", InvoiceField::Title},
    ColumnName{"details", InvoiceField::Details},
    ColumnName{"description", InvoiceField::Details},
    ColumnName{"amount", InvoiceField::Amount},
    ColumnName{"montant", InvoiceField::Amount},
    ColumnName{"price", InvoiceField::Amount},
    ColumnName{"prix", InvoiceField::Amount},
    ColumnName{"mode", InvoiceField::Mode},
    ColumnName{"max payments", InvoiceField::Places},
    ColumnName{"places", InvoiceField::Places},
    ColumnName{"quota", InvoiceField::Places},
    ColumnName{"timeout", InvoiceField::Timeout},
    ColumnName{"delai", InvoiceField::Timeout},
    ColumnName{"slug", InvoiceField::Slug},
    ColumnName{"invoice", InvoiceField::Invoice},
    ColumnName{"invoice number", InvoiceField::Invoice},
    ColumnName{"facture", InvoiceField::Invoice},
    ColumnName{"numero de facture", InvoiceField::Invoice},
    ColumnName{"instance", InvoiceField::Instance},
};

std::optional<InvoiceField> fieldNamed(std::string_view title)
{
    const std::string key = cellKey(title);
    const auto found = std::find_if(kColumnNames.begin(), kColumnNames.end(),
        [&key](const ColumnName& column) { return column.name == key; });
    return found == kColumnNames.end() ? std::nullopt : std::optional(found->field);
}

bool isAmount(const std::string& cell)
{
    return readTypedMoney(trimmedCell(cell)).amount.has_value(); // also one that reads in two ways
}

} // namespace

std::string_view wordFor(InvoiceField field)
{
    switch (field) {
    case InvoiceField::Title: return "title";
    case InvoiceField::Details: return "details";
    case InvoiceField::Amount: return "amount";
    case InvoiceField::Mode: return "mode";
    case InvoiceField::Places: return "places";
    case InvoiceField::Timeout: return "timeout";
    case InvoiceField::Slug: return "slug";
    case InvoiceField::Invoice: return "invoice";
    case InvoiceField::Instance: return "instance";
    }
    return {};
}

bool isNeeded(InvoiceField field)
{
    return field == InvoiceField::Title || field == InvoiceField::Amount;
}

std::optional<int> InvoiceColumns::of(InvoiceField field) const
{
    const auto found = columns.find(field);
    return found == columns.end() ? std::nullopt : std::optional(found->second);
}

void InvoiceColumns::set(InvoiceField field, std::optional<int> column)
{
    if (column)
        columns[field] = *column;
    else
        columns.erase(field);
}

bool InvoiceColumns::isUsed(int column) const
{
    return std::any_of(
        columns.begin(), columns.end(), [column](const auto& entry) { return entry.second == column; });
}

bool InvoiceColumns::isEnough() const
{
    return std::all_of(kInvoiceFields.begin(), kInvoiceFields.end(),
        [this](InvoiceField field) { return !isNeeded(field) || of(field); });
}

InvoiceColumns recognisedColumns(const std::vector<std::string>& firstRow)
{
    InvoiceColumns found;
    for (std::size_t column = 0; column < firstRow.size(); ++column) {
        if (const auto field = fieldNamed(firstRow[column]); field && !found.of(*field))
            found.set(*field, static_cast<int>(column));
    }
    found.hasTitles = !found.columns.empty() || std::none_of(firstRow.begin(), firstRow.end(), isAmount);
    return found;
}

std::vector<std::string_view> titlesOf(InvoiceField field)
{
    std::vector<std::string_view> titles;
    for (const ColumnName& column : kColumnNames) {
        if (column.field == field)
            titles.push_back(column.name);
    }
    return titles;
}

} // namespace desk::change
