#include "core/cache/journal.h"

#include "cachefixture.h"
#include "core/cache/backup.h"

#include <QTest>

#include <array>
#include <limits>

#ifndef _WIN32
#include <sys/stat.h>
#endif

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;
using namespace std::string_view_literals;

namespace {

constexpr std::array kOld{"CREATE TABLE notes (text TEXT) STRICT"sv};
constexpr std::array kNew{"CREATE TABLE notes (text TEXT) STRICT"sv, "DROP TABLE notes"sv};

ExportRecord sampleRecord(const char* name, const char* writtenAt)
{
    ExportRecord record;
    record.writtenAt = at(writtenAt);
    record.report = "transactions";
    record.format = "plain";
    record.fileName = name;
    record.period = periodOfDays(parseDay("2026-01-01"), parseDay("2026-01-31"));
    record.rowCount = 123;
    record.collected = Money::fromCentimes(std::numeric_limits<std::int64_t>::max());
    record.sha256 = std::string(64, 'a');
    return record;
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settingsComeBackAfterAnotherOpen();
    void exportsComeBackNewestFirst();
    void losesNothingOnAPowerCut();
    void aBrokenJournalIsLeftAlone();
    void isCopiedBeforeAMigration();
    void isNotCopiedWithoutNeed();
    void copiesWhatIsOnlyInTheLog();
};

void JournalTest::settingsComeBackAfterAnotherOpen()
{
    const ScratchFolder folder;
    {
        const auto journal = take(Journal::open(folder.file("journal.db")));
        QVERIFY(!take(journal->setting("zone")));
        take(journal->setSetting("zone", "first"));
        take(journal->setSetting("zone", "Africa/Algiers"));
        take(journal->setSetting("empty", ""));
    }
    const auto journal = take(Journal::open(folder.file("journal.db")));
    QCOMPARE(take(journal->setting("zone")), std::optional<std::string>("Africa/Algiers"));
    QCOMPARE(take(journal->setting("empty")), std::optional<std::string>(""));
}

void JournalTest::exportsComeBackNewestFirst()
{
    const ScratchFolder folder;
    const auto journal = take(Journal::open(folder.file("journal.db")));
    const ExportRecord first = sampleRecord("premier.csv", "2026-02-01T00:00:00.001Z");
    ExportRecord second = sampleRecord("تقرير.csv", "2026-03-01T00:00:00Z");
    second.period = {};
    const ExportRecord third = sampleRecord("same time.csv", "2026-03-01T00:00:00Z");
    for (const ExportRecord& record : {first, second, third})
        take(journal->addExport(record));
    QVERIFY(take(journal->exports()) == (std::vector<ExportRecord>{third, second, first}));
}

void JournalTest::losesNothingOnAPowerCut()
{
    const ScratchFolder folder;
    const auto database =
        take(Database::open(folder.file(), OpenMode::ReadWrite, journalSteps(), Durability::Precious));
    QCOMPARE(database->handle().execAndGet("PRAGMA synchronous").getInt(), 2);
}

void JournalTest::aBrokenJournalIsLeftAlone()
{
    const ScratchFolder folder;
    const std::string bytes(5000, 'x');
    {
        const std::unique_ptr<FILE, int (*)(FILE*)> file(
            std::fopen(folder.file("journal.db").c_str(), "wb"), &std::fclose);
        QCOMPARE(std::fwrite(bytes.data(), 1, bytes.size(), file.get()), bytes.size());
    }
    const auto journal = Journal::open(folder.file("journal.db"));
    QVERIFY(!journal);
    QCOMPARE(journal.error().kind, ErrorKind::Storage);
    QCOMPARE(std::filesystem::file_size(folder.file("journal.db")), bytes.size());
}

void JournalTest::isCopiedBeforeAMigration()
{
    const ScratchFolder folder;
    const auto file = folder.file("journal.db");
    take(Database::open(file, OpenMode::ReadWrite, kOld))->handle().exec("INSERT INTO notes VALUES ('kept')");
    take(backUpBeforeMigration(file, kNew));
    QCOMPARE(take(Database::open(file, OpenMode::ReadWrite, kNew))->schemaVersion(), 2);

    const auto copy = folder.file("journal.db.before-2");
    QVERIFY(!std::filesystem::exists(folder.file("journal.db.before-2-wal")));
    QVERIFY(!std::filesystem::exists(folder.file("journal.db.before-2.part")));
#ifndef _WIN32
    struct stat status {};
    QCOMPARE(::stat(copy.c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
#endif
    const auto old = take(Database::open(copy, OpenMode::ReadOnly, kOld));
    QCOMPARE(old->handle().execAndGet("SELECT text FROM notes").getString(), "kept");
}

void JournalTest::isNotCopiedWithoutNeed()
{
    const ScratchFolder folder;
    const auto copies = [&folder] {
        return std::count_if(std::filesystem::directory_iterator(folder.path()), {},
            [](const auto& entry) { return entry.path().string().find(".before-") != std::string::npos; });
    };
    take(backUpBeforeMigration(folder.file(), kNew)); // not there
    take(Database::open(folder.file(), OpenMode::ReadWrite, {}));
    take(backUpBeforeMigration(folder.file(), kNew)); // empty
    take(Database::open(folder.file(), OpenMode::ReadWrite, kNew));
    take(backUpBeforeMigration(folder.file(), kNew)); // current
    take(backUpBeforeMigration(folder.file(), kOld)); // newer
    QCOMPARE(copies(), 0);
}

void JournalTest::copiesWhatIsOnlyInTheLog()
{
    const ScratchFolder folder;
    const auto open = take(Database::open(folder.file(), OpenMode::ReadWrite, kOld));
    open->handle().exec("INSERT INTO notes VALUES ('in the log')");
    take(backUpBeforeMigration(folder.file(), kNew));
    const auto copy = take(Database::open(folder.file("cache.db.before-2"), OpenMode::ReadOnly, kOld));
    QCOMPARE(copy->handle().execAndGet("SELECT text FROM notes").getString(), "in the log");
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
