// InvoiceColumns: which column of a table of invoices feeds which field of a link; by its titles, or by choice.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace desk::change {

/// What a row can say of a link.
enum class InvoiceField { Title, Details, Amount, Mode, Places, Timeout, Slug, Invoice, Instance };
inline constexpr std::array kInvoiceFields{InvoiceField::Title, InvoiceField::Amount, InvoiceField::Invoice,
    InvoiceField::Details, InvoiceField::Mode, InvoiceField::Places, InvoiceField::Timeout,
    InvoiceField::Slug, InvoiceField::Instance};

/// `title details amount mode places timeout slug invoice instance`, stable.
std::string_view wordFor(InvoiceField field);
/// Without these no row can become a link.
bool isNeeded(InvoiceField field);

struct InvoiceColumns {
    bool hasTitles = true;               ///< the first row names the columns, and is no link
    std::map<InvoiceField, int> columns; ///< from 0; a field that is not here is not in the file

    bool operator==(const InvoiceColumns&) const = default;

    std::optional<int> of(InvoiceField field) const;
    /// Nullopt: not in the file. One column may feed several fields.
    void set(InvoiceField field, std::optional<int> column);
    bool isUsed(int column) const;
    /// Every needed field has a column.
    bool isEnough() const;
};

/// What the titles of a first row say; where two columns have titles of one field, the first of them. A row in which
/// no title is known and one cell reads as an amount holds no titles: it is a link.
InvoiceColumns recognisedColumns(const std::vector<std::string>& firstRow);

/// The titles that name a field, as they are looked for: folded, in English and French.
std::vector<std::string_view> titlesOf(InvoiceField field);

} // namespace desk::change
