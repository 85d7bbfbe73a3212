#include "core/change/invoicefile.h"

#include "core/change/intentcodec.h"
#include "core/domain/searchtext.h"
#include "core/domain/slug.h"
#include "core/domain/typedmoney.h"
#include "core/report/csvreader.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace desk::change {
namespace {

enum class Column { Title, Details, Amount, Mode, Quota, Timeout, Slug, Invoice, Instance };

struct ColumnName {
    std::string_view name; ///< folded
    Column column;
};
constexpr std::array kColumnNames{
    ColumnName{"title", Column::Title},
    ColumnName{"titre", Column::Title},
    ColumnName{"details", Column::Details},
    ColumnName{"description", Column::Details},
    ColumnName{"amount", Column::Amount},
    ColumnName{"montant", Column::Amount},
    ColumnName{"price", Column::Amount},
    ColumnName{"prix", Column::Amount},
    ColumnName{"mode", Column::Mode},
    ColumnName{"max payments", Column::Quota},
    ColumnName{"places", Column::Quota},
    ColumnName{"quota", Column::Quota},
    ColumnName{"timeout", Column::Timeout},
    ColumnName{"delai", Column::Timeout},
    ColumnName{"slug", Column::Slug},
    ColumnName{"invoice", Column::Invoice},
    ColumnName{"invoice number", Column::Invoice},
    ColumnName{"facture", Column::Invoice},
    ColumnName{"numero de facture", Column::Invoice},
    ColumnName{"instance", Column::Instance},
};

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

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// As the tables above are written: folded, `_` as a space.
std::string keyOf(std::string_view text)
{
    std::string key = folded(trimmed(text));
    std::replace(key.begin(), key.end(), '_', ' ');
    return key;
}

template <class Entry, std::size_t Count>
const Entry* find(const std::array<Entry, Count>& table, std::string_view text)
{
    const std::string key = keyOf(text);
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const Entry& entry) { return entry.name == key; });
    return found == table.end() ? nullptr : &*found;
}

std::string sha256(std::string_view bytes)
{
    const auto data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex().toStdString();
}

/// The separator that the row of titles has most of, and the line ends as the file has them.
report::CsvFormat formatOf(std::string_view bytes)
{
    report::CsvFormat format{"import"};
    const std::string_view titles = bytes.substr(0, bytes.find('\n'));
    std::ptrdiff_t most = -1;
    for (const char separator : {',', ';', '\t'}) {
        if (const auto count = std::count(titles.begin(), titles.end(), separator); count > most) {
            most = count;
            format.separator = separator;
        }
    }
    format.lineEnd = titles.ends_with('\r') ? "\r\n" : "\n";
    return format;
}

using Table = std::vector<std::vector<std::string>>;

std::optional<Table> tableFrom(std::string_view bytes)
{
    Table table;
    const report::CsvFormat format = formatOf(bytes);
    report::CsvReader reader(
        format, [&table](const std::vector<std::string>& cells) { table.push_back(cells); });
    bool isRead = reader.feed(bytes);
    if (isRead && !bytes.ends_with(format.lineEnd))
        isRead = reader.feed(format.lineEnd);
    return isRead && reader.finish() ? std::optional(std::move(table)) : std::nullopt;
}

bool isBlank(const std::vector<std::string>& cells)
{
    return std::all_of(
        cells.begin(), cells.end(), [](const std::string& cell) { return trimmed(cell).empty(); });
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
    RowReader(InvoiceRow* row, const std::map<Column, std::string>& cells) : m_row(row), m_cells(cells) {}

    void read(const InstanceId& instance)
    {
        api::LinkDraft& draft = m_row->draft;
        const std::string own = cell(Column::Instance);
        draft.instanceId = own.empty() ? instance : InstanceId(own);
        draft.title = cell(Column::Title);
        draft.details = cell(Column::Details).empty() ? draft.title : cell(Column::Details);
        draft.slug = cell(Column::Slug);
        if (const std::string invoice = cell(Column::Invoice); !invoice.empty())
            draft.customFields = {{"udf1", "Invoice Number", invoice}};
        readAmount();
        readMode();
        readNumber(Column::Quota, "quota", [&draft](std::int64_t number) { draft.maxPayments = number; });
        readNumber(Column::Timeout, "timeout", [&draft](std::int64_t number) {
            draft.timeout = std::chrono::minutes{std::min<std::int64_t>(number, 1'000'000'000)};
        });
    }

private:
    std::string cell(Column column) const
    {
        const auto found = m_cells.find(column);
        return found == m_cells.end() ? std::string() : std::string(trimmed(found->second));
    }
    void readAmount()
    {
        const std::string text = cell(Column::Amount);
        const std::string key = keyOf(text);
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
        const std::string text = cell(Column::Mode);
        if (text.empty()) {
            const bool isInvoice = !m_row->draft.customFields.empty();
            m_row->draft.mode = isInvoice ? LinkMode::OneShot : LinkMode::Reusable;
        } else if (const ModeName* known = find(kModeNames, text)) {
            m_row->draft.mode = known->mode;
        } else {
            m_row->unreadable.emplace_back("mode");
        }
    }
    template <class Take>
    void readNumber(Column column, const char* field, Take take)
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
    const std::map<Column, std::string>& m_cells;
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

Result<InvoiceFile> readInvoiceFile(std::string_view bytes, const InstanceId& instance)
{
    const auto table = tableFrom(bytes);
    if (!table || table->empty())
        return failure(ErrorKind::Invalid, "it is not a CSV file in UTF-8");
    InvoiceFile file;
    file.runId = "import-" + sha256(std::string(bytes) + '\n' + instance.text()).substr(0, 32);
    std::vector<std::optional<Column>> columns;
    for (const std::string& title : table->front()) {
        const ColumnName* known = find(kColumnNames, title);
        const bool isNew = known && std::find(columns.begin(), columns.end(), known->column) == columns.end();
        columns.push_back(isNew ? std::optional(known->column) : std::nullopt);
        if (!isNew)
            file.unknownColumns.push_back(title);
    }
    if (std::find(columns.begin(), columns.end(), Column::Title) == columns.end())
        return failure(ErrorKind::Invalid, "its first row names no column `title`");

    std::map<std::string, int> contents;
    std::map<std::string, int> slugs;
    for (std::size_t i = 1; i < table->size(); ++i) {
        const std::vector<std::string>& cells = (*table)[i];
        if (isBlank(cells))
            continue;
        std::map<Column, std::string> byColumn;
        for (std::size_t c = 0; c < std::min(cells.size(), columns.size()); ++c) {
            if (columns[c])
                byColumn[*columns[c]] = cells[c];
        }
        InvoiceRow& row = file.rows.emplace_back();
        row.number = static_cast<int>(i);
        RowReader(&row, byColumn).read(instance);
        if (row.draft.slug.empty())
            row.draft.slug = slugOf(row.draft, &contents);
        row.isDouble = ++slugs[row.draft.slug] > 1;
        row.problems = problemsIn(row.draft);
        // What could not be read is not missing too.
        std::erase_if(row.problems, [&row](const DraftProblem& problem) {
            return std::find(row.unreadable.begin(), row.unreadable.end(), problem.field)
                != row.unreadable.end();
        });
    }
    if (file.rows.empty())
        return failure(ErrorKind::Invalid, "it has no rows below its titles");
    return file;
}

} // namespace desk::change
