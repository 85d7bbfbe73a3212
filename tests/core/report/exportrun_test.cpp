#include "core/report/exportrun.h"

#include "core/report/csvreader.h"
#include "tests/core/report/shopcache.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

#ifndef _WIN32
#include <sys/stat.h>
#endif

using namespace desk;
using namespace desk::report;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(const QByteArray& bytes)
{
    Rows rows;
    CsvReader reader(kPlainCsv, [&rows](const std::vector<std::string>& cells) { rows.push_back(cells); });
    reader.feed(bytes.toStdString());
    return reader.finish() ? rows : Rows();
}

QByteArray contentOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("(unreadable)");
}

} // namespace

class ExportRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesPaymentsOldestFirst();
    void writesOnlyThePeriod();
    void writesLinks();
    void writesTheHeaderAloneBeforeTheFirstSync();
    void sumsAndHash();
    void replacesAnOldFileWhole();
    void takesThePlaceOfAFileAlone_data();
    void takesThePlaceOfAFileAlone();
    void writesThroughALinkToAFile();
    void leavesNothingWhenTheFolderIsMissing();
    void leavesTheOldFileWhenStopped();
    void leavesTheOldFileWhenTheCacheFails();
    void saysThatTheStreamFailed();
    void isRecorded();

private:
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    std::filesystem::path path() const { return m_file.toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_cacheFolder;
    std::unique_ptr<ShopCache> m_shop;
    QString m_file;
};

void ExportRunTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cacheFolder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("été.csv"));
    m_shop = std::make_unique<ShopCache>(m_cacheFolder->filePath(QStringLiteral("cache.db")).toStdString());
    m_shop->fill();
}

void ExportRunTest::writesPaymentsOldestFirst()
{
    const auto summary = exportToFile({}, &m_shop->database(), path());
    QVERIFY(summary);
    const QByteArray bytes = contentOf(m_file);
    QVERIFY(bytes.startsWith(
        "date,time,instance,link_title,link_id,mode,order_number,gateway_order_id,approval_code,"
        "status,amount,currency,method,invoice_number,environment,created_utc\r\n"));
    const Rows rows = rowsOf(bytes);
    QCOMPARE(rows.size(), std::size_t(10));
    const std::vector<std::string> third{"2026-02-01", "00:30:00", "Boutique Leïla",
        "Collier d'été, \"argent\"", "l-necklace", "reusable", "ORD3", "", "", "completed", "8000.00", "DZD",
        "online", "INV2026001", "production", "2026-01-31T23:30:00Z"};
    QVERIFY(rows[3] == third);
    QVERIFY2(rows[5][3] == "'=HYPERLINK(\"evil\")", "guarded text");
    QVERIFY2(rows[8][8] == "007123", "an id goes out unchanged");
    QVERIFY2(rows[9][9] == "on_hold", "an unknown status survives");
    for (std::size_t i = 2; i < rows.size(); ++i)
        QVERIFY(rows[i - 1].back() <= rows[i].back());
}

void ExportRunTest::writesOnlyThePeriod()
{
    ExportRequest request;
    request.period = periodOfDays(parseDay("2026-02-01"), parseDay("2026-02-01"));
    const auto summary = exportToFile(request, &m_shop->database(), path());
    QVERIFY(summary);
    QCOMPARE(summary->rows, std::int64_t(3));
    QVERIFY(summary->collected == Money::fromCentimes(950'000));
}

void ExportRunTest::writesLinks()
{
    ExportRequest request;
    request.kind = ReportKind::Links;
    const auto summary = exportToFile(request, &m_shop->database(), path());
    QVERIFY(summary);
    const Rows rows = rowsOf(contentOf(m_file));
    QCOMPARE(rows.size(), std::size_t(4));
    const std::vector<std::string> workshop{"ورشة أحمد", "'=HYPERLINK(\"evil\")", "l-workshop",
        "https://pay.example/l-workshop", "fixed", "8000.00", "limited", "active", "accepts-payments", "20",
        "1", "19", "1500.00", "2026-02-01T12:00:00Z", "2026-02-01T12:00:00Z", "2026-02-01T13:00:00Z", "link",
        "2026-01-02T08:00:00Z", ""};
    QVERIFY(rows[2] == workshop);
    QVERIFY2(rows[1][11].empty() && rows[1][15].empty(), "reusable: no limit and no countdown");
    QVERIFY(rows[3][7] == "paid");
}

void ExportRunTest::writesTheHeaderAloneBeforeTheFirstSync()
{
    for (const ReportKind kind : {ReportKind::Transactions, ReportKind::Links}) {
        ExportRequest request;
        request.kind = kind;
        const auto summary = exportToFile(request, nullptr, path());
        QVERIFY(summary);
        QCOMPARE(summary->rows, std::int64_t(0));
        QCOMPARE(rowsOf(contentOf(m_file)).size(), std::size_t(1));
    }
}

void ExportRunTest::sumsAndHash()
{
    const auto summary = exportToFile({}, &m_shop->database(), path());
    QVERIFY(summary);
    QCOMPARE(summary->rows, std::int64_t(9));
    QVERIFY(summary->collected == Money::fromCentimes(7'550'010));
    QVERIFY((summary->hygiene == HygieneCount{2, 0, 1}));
    QCOMPARE(QByteArray::fromStdString(summary->sha256),
        QCryptographicHash::hash(contentOf(m_file), QCryptographicHash::Sha256).toHex());
}

void ExportRunTest::replacesAnOldFileWhole()
{
    QFile old(m_file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(QByteArray(100'000, 'x'));
    old.close();
    QVERIFY(exportToFile({}, &m_shop->database(), path()));
    QVERIFY(!contentOf(m_file).contains("xxx"));
    QCOMPARE(files(), QStringList{QStringLiteral("été.csv")});
}

void ExportRunTest::takesThePlaceOfAFileAlone_data()
{
    QTest::addColumn<bool>("isPipe");
    QTest::addColumn<bool>("isLinked");
    QTest::addColumn<QString>("words");
    QTest::newRow("pipe") << true << false << "is a pipe";
    QTest::newRow("link to a pipe") << true << true << "is a pipe";
    QTest::newRow("folder") << false << false << "is a folder";
    QTest::newRow("link to a folder") << false << true << "is a folder";
}

void ExportRunTest::takesThePlaceOfAFileAlone()
{
#ifdef _WIN32
    QSKIP("pipes are no files there");
#else
    QFETCH(const bool, isPipe);
    QFETCH(const bool, isLinked);
    QFETCH(const QString, words);
    const std::filesystem::path folder = m_folder->path().toStdString();
    const auto target = folder / "target";
    const auto path = isLinked ? folder / "link" : target;
    if (isPipe)
        QCOMPARE(::mkfifo(target.c_str(), 0600), 0);
    else
        std::filesystem::create_directory(target);
    if (isLinked)
        std::filesystem::create_symlink(target, path);
    const auto type = std::filesystem::symlink_status(path).type();
    const auto summary = exportToFile(ExportRequest{}, &m_shop->database(), path);
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, ErrorKind::Invalid);
    QCOMPARE(QString::fromStdString(summary.error().detail), words);
    QVERIFY(std::filesystem::symlink_status(path).type() == type);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size(),
        isLinked ? 2 : 1);
#endif
}

void ExportRunTest::writesThroughALinkToAFile()
{
#ifdef _WIN32
    QSKIP("links need a privilege there");
#else
    const std::filesystem::path folder = m_folder->path().toStdString();
    QFile old(QString::fromStdString((folder / "file.csv").string()));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    std::filesystem::create_symlink(folder / "file.csv", folder / "link.csv");
    QVERIFY(exportToFile(ExportRequest{}, &m_shop->database(), folder / "link.csv").has_value());
    QVERIFY(std::filesystem::is_symlink(folder / "link.csv"));
    QVERIFY(old.size() > 3);
#endif
}

void ExportRunTest::leavesNothingWhenTheFolderIsMissing()
{
    const auto summary = exportToFile({}, &m_shop->database(), path().parent_path() / "none" / "x.csv");
    QVERIFY(!summary);
    QVERIFY(summary.error().kind == ErrorKind::Storage);
    QVERIFY(!summary.error().detail.empty());
    QVERIFY(files().isEmpty());
}

void ExportRunTest::leavesTheOldFileWhenStopped()
{
    std::vector<Transaction> many;
    for (int i = 100; i < 6000; ++i)
        many.push_back(
            payment(std::to_string(i), "l-necklace", TransactionStatus::Failed, 1, "2026-02-02T13:00:00Z"));
    m_shop->write(many);
    QVERIFY(exportToFile({}, nullptr, path()));
    const QByteArray before = contentOf(m_file);
    CancelScope scope;
    ExportRequest request;
    request.cancel = scope.token();
    request.progress = [&scope](std::int64_t) { scope.cancel(); };
    const auto summary = exportToFile(request, &m_shop->database(), path());
    QVERIFY(!summary);
    QVERIFY(summary.error().kind == ErrorKind::Cancelled);
    QCOMPARE(contentOf(m_file), before);
    QCOMPARE(files(), QStringList{QStringLiteral("été.csv")});
}

void ExportRunTest::leavesTheOldFileWhenTheCacheFails()
{
    QVERIFY(exportToFile({}, nullptr, path()));
    const QByteArray before = contentOf(m_file);
    m_shop->database().handle().exec("ALTER TABLE transactions RENAME TO gone");
    const auto summary = exportToFile({}, &m_shop->database(), path());
    QVERIFY(!summary);
    QVERIFY(summary.error().kind == ErrorKind::Storage);
    QCOMPARE(contentOf(m_file), before);
    QCOMPARE(files(), QStringList{QStringLiteral("été.csv")});
}

void ExportRunTest::saysThatTheStreamFailed()
{
    const auto summary = writeReport({}, &m_shop->database(), [](std::string_view) { return false; });
    QVERIFY(!summary);
    QVERIFY(summary.error().kind == ErrorKind::Storage);
}

void ExportRunTest::isRecorded()
{
    ExportRequest request;
    request.period = periodOfDays(parseDay("2026-02-01"), std::nullopt);
    const auto summary = exportToFile(request, &m_shop->database(), path());
    QVERIFY(summary);
    const auto journal =
        valueOf(cache::Journal::open(m_cacheFolder->filePath(QStringLiteral("journal.db")).toStdString()));
    const Instant now = *parseInstant("2026-02-03T00:00:00Z");
    QVERIFY(recordExport(request, *summary, path(), now, *journal));
    const auto records = valueOf(journal->exports());
    QCOMPARE(records.size(), std::size_t(1));
    QVERIFY((records.front()
             == cache::ExportRecord{now, "transactions", "plain", "été.csv", request.period, summary->rows,
                 summary->collected, summary->sha256}));
}

QTEST_GUILESS_MAIN(ExportRunTest)
#include "exportrun_test.moc"
