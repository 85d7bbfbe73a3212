// InvoiceFile: a table of links to create, read from CSV. Nothing is guessed: what is not clear is said, row by row.
#pragma once

#include "core/api/linkdraft.h"
#include "core/base/result.h"
#include "core/change/draftcheck.h"
#include "core/change/invoicecolumns.h"
#include "core/domain/bulkrow.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace desk::change {

struct InvoiceRow {
    int number = 0; ///< of the rows below the titles, from 1
    api::LinkDraft draft;
    std::vector<DraftProblem> problems;
    std::vector<std::string> unreadable; ///< `price`, `mode`, ...: cells that are not what their column holds
    bool isDouble = false;               ///< another row has its slug

    bool isUsable() const { return problems.empty() && unreadable.empty() && !isDouble; }
};

struct InvoiceFile {
    std::string
        runId; ///< of this content for this instance, read with these columns: the same again is the same run
    std::vector<InvoiceRow> rows;
    std::vector<std::string> unknownColumns; ///< titles that say nothing to us; their cells are left alone

    bool isUsable() const;
    /// What a BulkRun takes.
    std::vector<BulkRow> bulkRows() const;
};

/// A file, what its columns are, and what its rows become where these feed the fields.
struct InvoiceSheet {
    std::vector<std::string> firstRow; ///< as it stands: titles, where the columns say that it holds them
    std::vector<std::string> samples;  ///< for each column, the first cell with something in it; may be empty
    InvoiceColumns recognised;         ///< what the titles say
    InvoiceColumns columns;            ///< as chosen, else as recognised
    InvoiceFile file;
};

/// UTF-8 with or without a mark, divided by commas, semicolons or tabs. Where nothing is chosen, the first row holds
/// titles in English or French: title/titre, details, amount/montant (or `free`/`libre`), mode, max payments/places,
/// timeout/delai (minutes), slug, invoice/facture, instance. Amounts in every spelling of typedmoney.h; an ambiguous
/// one is unreadable. A row with an invoice number and no mode is single-use, any other without one reusable.
/// `instance` is for rows that name none. A row whose title or amount has no column has a problem there.
/// The slug of a row that names none is made of its title and its content (and, among equal rows, its place), so it is
/// the same in every run: a link that was created from it once is found, never made again, also from an edited file.
/// ErrorKind::Invalid for what is no such table.
Result<InvoiceSheet> readInvoiceSheet(std::string_view bytes, const InstanceId& instance,
    const std::optional<InvoiceColumns>& chosen = std::nullopt);

/// The same where nobody can be asked: ErrorKind::Invalid also for a file without rows, and for one whose titles name
/// no column for the title; the detail tells the titles that were looked for and those that were found.
Result<InvoiceFile> readInvoiceFile(std::string_view bytes, const InstanceId& instance);

} // namespace desk::change
