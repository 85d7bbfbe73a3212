#include "core/change/invoicefile.h"

#include "core/change/intentcodec.h"
#include "core/change/invoicetable.h"
#include "core/domain/slug.h"
#include "core/domain/typedmoney.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace desk::change {
namespace {

struct ModeName {
    std::string_view name; ///< folded
    LinkMode mode;
};
constexpr std::array kModeNames{
    ModeName{"reusable", LinkMode::Reusable},
    ModeName{"reutilisable", LinkMode::Reusable},
    ModeName{"one-shot", LinkMode::OneShot},
    ModeName{"one shot", LinkMode::OneShot},
    ModeName{"single", LinkMode::OneShot},
    ModeName{"unique", LinkMode::OneShot},
    ModeName{"usage unique", LinkMode::OneShot},
    ModeName{"limited", LinkMode::Limited},
    ModeName{"limite", LinkMode::Limited},
};

std::optional<LinkMode> modeNamed(std::string_view text)
{
    const std::string key = cellKey(text);
    const auto found = std::find_if(
        kModeNames.begin(), kModeNames.end(), [&key](const ModeName& mode) { return mode.name == key; });
    return found == kModeNames.end() ? std::nullopt : std::optional(found->mode);
}

std::string sha256(std::string_view bytes)
{
    const auto data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex().toStdString();
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// One row of cells into a draft.
class RowReader
{
public:
    RowReader(InvoiceRow* row, const std::vector<std::string>& cells, const InvoiceColumns& columns)
        : m_row(row)
        , m_cells(cells)
        , m_columns(columns)
    {}

    void read(const InstanceId& instance)
    {
        api::LinkDraft& draft = m_row->draft;
        const std::string own = cell(InvoiceField::Instance);
        draft.instanceId = own.empty() ? instance : InstanceId(own);
        draft.title = cell(InvoiceField::Title);
        draft.details = cell(InvoiceField::Details).empty() ? draft.title : cell(InvoiceField::Details);
        draft.slug = cell(InvoiceField::Slug);
        if (const std::string invoice = cell(InvoiceField::Invoice); !invoice.empty())
            draft.customFields = {{"udf1", "Invoice Number", invoice}};
        readAmount();
        readMode();
        readNumber(
            InvoiceField::Places, "quota", [&draft](std::int64_t number) { draft.maxPayments = number; });
        readNumber(InvoiceField::Timeout, "timeout", [&draft](std::int64_t number) {
            draft.timeout = std::chrono::minutes{std::min<std::int64_t>(number, 1'000'000'000)};
        });
    }

private:
    std::string cell(InvoiceField field) const
    {
        const auto column = m_columns.of(field);
        if (!column || *column < 0 || static_cast<std::size_t>(*column) >= m_cells.size())
            return {};
        return std::string(trimmedCell(m_cells[static_cast<std::size_t>(*column)]));
    }
    void readAmount()
    {
        const std::string text = cell(InvoiceField::Amount);
        const std::string key = cellKey(text);
        if (key == "free" || key == "libre") {
            m_row->draft.amountKind = AmountKind::Free;
            return;
        }
        const TypedMoney typed = readTypedMoney(text);
        if (typed.isClear())
            m_row->draft.price = typed.amount;
        else if (!text.empty())
            m_row->unreadable.emplace_back("price");
    }
    void readMode()
    {
        const std::string text = cell(InvoiceField::Mode);
        if (text.empty()) {
            const bool isInvoice = !m_row->draft.customFields.empty();
            m_row->draft.mode = isInvoice ? LinkMode::OneShot : LinkMode::Reusable;
        } else if (const auto mode = modeNamed(text)) {
            m_row->draft.mode = *mode;
        } else {
            m_row->unreadable.emplace_back("mode");
        }
    }
    template <class Take>
    void readNumber(InvoiceField column, const char* field, Take take)
    {
        const std::string text = cell(column);
        if (text.empty())
            return;
        if (const auto number = wholeNumber(text))
            take(*number);
        else
            m_row->unreadable.emplace_back(field);
    }

    InvoiceRow* m_row;
    const std::vector<std::string>& m_cells;
    const InvoiceColumns& m_columns;
};

/// Of what the row asks for; equal rows are told apart by their order.
std::string slugOf(const api::LinkDraft& draft, std::map<std::string, int>* seen)
{
    const std::string content = sha256(encoded(draft));
    const int place = ++(*seen)[content];
    const std::string base = suggestedSlug(draft.title);
    return (base.empty() ? "link" : base) + '-' + content.substr(0, 8)
         + (place > 1 ? '-' + std::to_string(place) : std::string());
}

} // namespace

bool InvoiceFile::isUsable() const
{
    return std::all_of(rows.begin(), rows.end(), [](const InvoiceRow& row) { return row.isUsable(); });
}

std::vector<BulkRow> InvoiceFile::bulkRows() const
{
    std::vector<BulkRow> bulk;
    for (const InvoiceRow& row : rows) {
        BulkRow& made = bulk.emplace_back();
        made.number = row.number;
        made.action = BulkAction::Create;
        made.target = row.draft.slug;
        made.body = encoded(row.draft);
    }
    return bulk;
}

namespace {

/// A file that is read with other columns than its titles say is another run.
std::string runIdOf(
    std::string_view bytes, const InstanceId& instance, const InvoiceColumns& chosen, bool isRecognised)
{
    std::string content = std::string(bytes) + '\n' + instance.text();
    if (!isRecognised) {
        content += chosen.hasTitles ? "\ntitles" : "\nno titles";
        for (const auto& [field, column] : chosen.columns)
            content += '\n' + std::string(wordFor(field)) + '=' + std::to_string(column);
    }
    return "import-" + sha256(content).substr(0, 32);
}

/// What could not be read is not missing too.
void dropRepeated(InvoiceRow* row)
{
    std::erase_if(row->problems, [row](const DraftProblem& problem) {
        return std::find(row->unreadable.begin(), row->unreadable.end(), problem.field)
            != row->unreadable.end();
    });
}

std::vector<InvoiceRow> rowsOf(
    const InvoiceTable& table, const InvoiceColumns& columns, const InstanceId& instance)
{
    std::vector<InvoiceRow> rows;
    std::map<std::string, int> contents;
    std::map<std::string, int> slugs;
    const std::size_t first = columns.hasTitles ? 1 : 0;
    for (std::size_t i = first; i < table.size(); ++i) {
        if (isBlankRow(table[i]))
            continue;
        InvoiceRow& row = rows.emplace_back();
        row.number = static_cast<int>(i - first) + 1;
        RowReader(&row, table[i], columns).read(instance);
        if (row.draft.slug.empty())
            row.draft.slug = slugOf(row.draft, &contents);
        row.isDouble = ++slugs[row.draft.slug] > 1;
        row.problems = problemsIn(row.draft);
        dropRepeated(&row);
    }
    return rows;
}

/// The first cell with something in it, of each column, below the titles.
std::vector<std::string> samplesOf(const InvoiceTable& table, std::size_t from, std::size_t width)
{
    std::vector<std::string> samples(width);
    for (std::size_t i = from; i < table.size(); ++i) {
        for (std::size_t c = 0; c < std::min(width, table[i].size()); ++c) {
            if (samples[c].empty())
                samples[c] = trimmedCell(table[i][c]);
        }
    }
    return samples;
}

std::string quoted(const std::vector<std::string>& titles)
{
    std::string text;
    for (const std::string& title : titles)
        text += (text.empty() ? "`" : ", `") + title + '`';
    return text;
}

/// Which titles were looked for, and which are there.
std::string withoutTitle(const std::vector<std::string>& titles)
{
    std::vector<std::string> wanted;
    for (const std::string_view title : titlesOf(InvoiceField::Title))
        wanted.emplace_back(title);
    return "no column is called " + quoted(wanted) + "; its first row holds " + quoted(titles);
}

} // namespace

Result<InvoiceSheet> readInvoiceSheet(
    std::string_view bytes, const InstanceId& instance, const std::optional<InvoiceColumns>& chosen)
{
    const auto table = readInvoiceTable(bytes);
    if (!table)
        return failure(ErrorKind::Invalid, "it is not a CSV file in UTF-8");
    InvoiceSheet sheet;
    sheet.firstRow = table->front();
    sheet.recognised = recognisedColumns(sheet.firstRow);
    sheet.columns = chosen.value_or(sheet.recognised);
    sheet.samples = samplesOf(*table, sheet.columns.hasTitles ? 1 : 0, sheet.firstRow.size());
    sheet.file.runId = runIdOf(bytes, instance, sheet.columns, sheet.columns == sheet.recognised);
    sheet.file.rows = rowsOf(*table, sheet.columns, instance);
    for (std::size_t column = 0; sheet.columns.hasTitles && column < sheet.firstRow.size(); ++column) {
        if (!sheet.columns.isUsed(static_cast<int>(column)))
            sheet.file.unknownColumns.push_back(sheet.firstRow[column]);
    }
    return sheet;
}

Result<InvoiceFile> readInvoiceFile(std::string_view bytes, const InstanceId& instance)
{
    auto sheet = readInvoiceSheet(bytes, instance);
    if (!sheet)
        return tl::unexpected(sheet.error());
    if (!sheet->columns.of(InvoiceField::Title))
        return failure(ErrorKind::Invalid, withoutTitle(sheet->firstRow));
    if (sheet->file.rows.empty())
        return failure(ErrorKind::Invalid, "it has no rows below its titles");
    return std::move(sheet->file);
}

} // namespace desk::change
