#include "core/report/exportrun.h"

#include "core/cache/instancestore.h"
#include "core/report/csvreader.h"
#include "core/report/exportfile.h"
#include "core/report/linksexport.h"
#include "core/report/transactionsexport.h"

#include <QCryptographicHash>

#include <future>
#include <unordered_map>

namespace desk::report {
namespace {

constexpr std::int64_t kProgressEvery = 4096;

/// Rows and money of one report, counted once while writing and once while reading back.
struct Tally {
    std::int64_t rows = 0;
    Money collected{};
    bool fits = true;

    void add(std::optional<Money> money)
    {
        const auto sum = collected.plus(money.value_or(Money{}));
        fits = fits && sum.has_value();
        collected = sum.value_or(collected);
    }
};

struct Writing {
    const ExportRequest& request;
    CsvWriter writer;
    Tally tally;

    /// False when the stream is to end.
    bool rowWritten()
    {
        if (++tally.rows % kProgressEvery != 0)
            return !writer.hasFailed();
        if (request.progress)
            request.progress(tally.rows);
        return !writer.hasFailed() && !request.cancel.isCancelled();
    }
};

Outcome writeTransactions(cache::Database& database, Writing& writing)
{
    cache::TransactionQuery query;
    query.period = writing.request.period;
    query.newestFirst = false;
    return cache::TransactionStore(database).forEach(query, [&writing](const cache::TransactionRow& row) {
        writeTransactionRow(row, writing.writer);
        if (row.transaction.status.is(TransactionStatus::Completed))
            writing.tally.add(row.transaction.amount);
        return writing.rowWritten();
    });
}

Result<std::unordered_map<std::string, PaymentSpan>> paymentSpans(cache::Database& database)
{
    cache::TransactionQuery query;
    query.status = std::string(wordFor(TransactionStatus::Completed));
    query.newestFirst = false;
    std::unordered_map<std::string, PaymentSpan> spans;
    const Outcome read =
        cache::TransactionStore(database).forEach(query, [&spans](const cache::TransactionRow& row) {
            if (const auto at = row.transaction.createdAt) {
                PaymentSpan& span = spans[row.transaction.linkId.text()];
                span.first = span.first.value_or(*at);
                span.last = at;
            }
            return true;
        });
    if (!read)
        return failure(read.error());
    return spans;
}

Outcome writeLinks(cache::Database& database, Writing& writing)
{
    const auto links = cache::LinkStore(database).all();
    const auto instances = cache::InstanceStore(database).all();
    const auto spans = paymentSpans(database);
    if (!links || !instances || !spans)
        return failure(!links ? links.error() : !instances ? instances.error() : spans.error());
    std::unordered_map<std::string, std::string> names;
    for (const cache::CachedInstance& cached : *instances)
        names.emplace(cached.instance.id.text(), cached.instance.name);
    for (auto row = links->rbegin(); row != links->rend(); ++row) {
        const auto span = spans->find(row->link.id.text());
        writeLinkRow(*row, names[row->link.instanceId.text()],
            span == spans->end() ? PaymentSpan{} : span->second, writing.writer);
        writing.tally.add(row->link.collected);
        if (!writing.rowWritten())
            break;
    }
    return {};
}

/// What the file holds, read from the disk.
Result<Tally> readBack(const ExportRequest& request, const std::filesystem::path& path)
{
    const bool isPayments = request.kind == ReportKind::Transactions;
    const std::size_t columns = isPayments ? kTransactionColumns.size() : kLinkColumns.size();
    const std::size_t amount = isPayments ? kAmountColumn : kLinkCollectedColumn;
    Tally tally;
    tally.rows = -1; // the header
    bool isSound = true;
    CsvReader reader(request.format, [&](const std::vector<std::string>& cells) {
        ++tally.rows;
        isSound = isSound && cells.size() == columns;
        if (!isSound || tally.rows == 0)
            return;
        if (cells[amount].empty()
            || (isPayments && cells[kStatusColumn] != wordFor(TransactionStatus::Completed)))
            return;
        std::string decimal = cells[amount];
        if (const auto mark = decimal.find(request.format.decimalMark); mark != std::string::npos)
            decimal[mark] = '.';
        const auto money = Money::fromDecimal(decimal);
        isSound = money.has_value();
        tally.add(money);
    });
    const Outcome read = readBlocks(path, [&reader](std::string_view block) { return reader.feed(block); });
    if (!read)
        return failure(read.error());
    if (!reader.finish() || !isSound)
        return failure(ErrorKind::Storage, "what was written cannot be read back");
    return tally;
}

/// Lower-case hex.
Result<std::string> sha256Of(const std::filesystem::path& path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const Outcome read = readBlocks(path, [&hash](std::string_view block) {
        hash.addData(QByteArrayView(block.data(), static_cast<qsizetype>(block.size())));
        return true;
    });
    if (!read)
        return failure(read.error());
    return hash.result().toHex().toStdString();
}

} // namespace

std::string_view wordFor(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Transactions: return "transactions";
    case ReportKind::Links: return "links";
    }
    return {};
}

Result<ExportSummary> writeReport(
    const ExportRequest& request, cache::Database* database, const ByteSink& sink)
{
    const bool isPayments = request.kind == ReportKind::Transactions;
    Writing writing{request, CsvWriter(request.format, sink), {}};
    if (isPayments)
        writeTransactionHeader(writing.writer);
    else
        writeLinkHeader(writing.writer);
    if (database) {
        const Outcome written =
            isPayments ? writeTransactions(*database, writing) : writeLinks(*database, writing);
        if (!written)
            return failure(written.error());
    }
    if (request.cancel.isCancelled())
        return failure(ErrorKind::Cancelled, "stopped on request");
    if (!writing.writer.finish())
        return failure(ErrorKind::Storage, "the bytes could not be written");
    if (!writing.tally.fits)
        return failure(ErrorKind::Storage, "the amounts add up to more than the program can count");
    return ExportSummary{writing.tally.rows, writing.tally.collected, writing.writer.hygiene(), {}};
}

Result<ExportSummary> exportToFile(
    const ExportRequest& request, cache::Database* database, const std::filesystem::path& path)
{
    auto file = ExportFile::create(path);
    if (!file)
        return failure(file.error());
    auto summary =
        writeReport(request, database, [&file](std::string_view bytes) { return file->write(bytes); });
    if (const auto trouble = file->trouble())
        return failure(ErrorKind::Storage, *trouble);
    if (!summary)
        return summary;
    if (const Outcome done = file->commit(); !done)
        return failure(done.error());
    auto hashing = std::async(std::launch::async, sha256Of, path); // as long as the reading takes
    const auto found = readBack(request, path);
    auto hash = hashing.get();
    if (!found || !hash)
        return failure(found ? hash.error() : found.error());
    summary->sha256 = *std::move(hash);
    if (found->rows != summary->rows || found->collected != summary->collected)
        return failure(ErrorKind::Storage, "the file does not add up to what was read from the cache");
    return summary;
}

Outcome recordExport(const ExportRequest& request, const ExportSummary& summary,
    const std::filesystem::path& path, Instant writtenAt, cache::Journal& journal)
{
    const std::u8string name = path.filename().u8string();
    cache::ExportRecord record;
    record.writtenAt = writtenAt;
    record.report = wordFor(request.kind);
    record.format = request.format.name;
    record.fileName.assign(name.begin(), name.end());
    record.period = request.period;
    record.rowCount = summary.rows;
    record.collected = summary.collected;
    record.sha256 = summary.sha256;
    return journal.addExport(record);
}

} // namespace desk::report
