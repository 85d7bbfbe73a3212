// LinksCsv: links as a CSV text for the clipboard, typed cells in the columns that are shown.
#pragma once

#include "core/report/csvformat.h"
#include "ui/common/uilanguage.h"
#include "ui/links/linktablemodel.h"

namespace desk::ui {

/// What spreadsheets of that language open right: semicolon and decimal comma in French and Arabic, else RFC 4180.
/// No byte order mark: a clipboard is not a file.
report::CsvFormat clipboardFormat(UiLanguage language);

/// A line of titles, then one for each row; texts are cleaned and guarded as in an exported file.
std::string linksAsCsv(const LinkTableModel& model, const std::vector<int>& rows,
    const std::vector<LinkColumn>& columns, const report::CsvFormat& format);

} // namespace desk::ui
