// What is stored where, and how it is taken away.
#include "core/profiles/storedplaces.h"

#include "core/base/logfile.h"
#include "core/cache/draftstore.h"
#include "core/cache/journal.h"
#include "core/cache/schema.h"
#include "core/cache/writelog.h"
#include "core/cache/writerlock.h"
#include "core/profiles/profilefile.h"
#include "core/profiles/profilelist.h"
#include "profilefixture.h"

using namespace desk;
using namespace desk::profiles;
using test::take;
using test::touch;
namespace fs = std::filesystem;

namespace {

constexpr const char* kPlanted = "Robe de Le\u00efla, plant\u00e9e";

std::string shown(const std::vector<StoredPlace>& places)
{
    std::string text;
    for (const StoredPlace& place : places)
        text += place.profile + '/' + std::string(wordFor(place.kind)) + ' ';
    return text;
}

QByteArray bytesOf(const fs::path& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

class StoredPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_root = std::make_unique<test::Root>(); }

    void nothingIsStored() { QVERIFY(take(storedPlaces(m_root->path())).empty()); }

    void everyPlaceIsListed()
    {
        fill("shop");
        Profile profile = take(loadProfile(m_root->path(), "shop"));
        profile.keyMark = secrets::KeyMark::Stored;
        take(saveProfile(m_root->path(), profile));
        touch(at("shop").path() / "cache.db.broken");
        touch(at("shop").path() / "window.ini");
        fs::create_directories(logFileIn(m_root->path()).parent_path());
        touch(logFileIn(m_root->path()));
        touch(olderLogFile(logFileIn(m_root->path())));
        touch(m_root->path() / "preferences.ini");
        touch(m_root->path() / "last-account");
        touch(m_root->path() / "lock.json");
        fs::create_directories(m_root->path() / "profiles" / "not a name");
        const auto places = take(storedPlaces(m_root->path()));
        QCOMPARE(
            shown(places), std::string("shop/cache shop/broken-cache shop/journal shop/drafts shop/settings "
                                       "shop/key shop/window /log /preferences /lock "));
        for (const StoredPlace& place : places) {
            QVERIFY2(place.kind == StoredKind::Key || place.bytes > 0, shown({place}).c_str());
            QVERIFY2(place.kind == StoredKind::Key || place.changedAt, shown({place}).c_str());
            QVERIFY(place.trouble.empty());
        }
        QCOMPARE(places[3].count, std::optional<std::int64_t>(1));
        QCOMPARE(places[7].bytes, std::int64_t{2});
        QCOMPARE(places[8].bytes, std::int64_t{2});
        QCOMPARE(erase(m_root->path(), places[9], false).error().kind, ErrorKind::Refused);
    }

    void aBrokenProfileHasItsPlaces()
    {
        const auto folder = at("bad");
        touch(folder.profileFile());
        QFile journal(folder.journalFile());
        QVERIFY(journal.open(QIODevice::WriteOnly)
                && journal.write("this is no database, and never was one") > 0);
        journal.close();
        const auto places = take(storedPlaces(m_root->path()));
        QCOMPARE(shown(places), std::string("bad/journal bad/drafts bad/settings "));
        QVERIFY(!places[1].trouble.empty());
    }

    void erasing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("left");
        const auto row = [](StoredKind kind, const char* left) {
            QTest::newRow(std::string(wordFor(kind)).c_str())
                << static_cast<int>(kind) << QString::fromLatin1(left);
        };
        row(StoredKind::Cache, "shop/journal shop/drafts shop/settings /log ");
        row(StoredKind::Drafts, "shop/cache shop/journal shop/settings /log ");
        row(StoredKind::Journal, "shop/cache shop/journal shop/settings /log "); // an empty one
        row(StoredKind::Log, "shop/cache shop/journal shop/drafts shop/settings ");
    }
    void erasing()
    {
        QFETCH(int, kind);
        QFETCH(QString, left);
        fill("shop");
        fs::create_directories(logFileIn(m_root->path()).parent_path());
        touch(logFileIn(m_root->path()));
        take(erase(m_root->path(), place(static_cast<StoredKind>(kind)), false));
        QCOMPARE(QString::fromStdString(shown(take(storedPlaces(m_root->path())))), left);
    }

    void nothingOfAnErasedJournalIsLeft()
    {
        fill("shop");
        const auto file = at("shop").journalFile();
        touch(at("shop").path() / "journal.db.before-3");
        QVERIFY(bytesOf(file).contains(kPlanted) || bytesOf(file.string() + "-wal").contains(kPlanted));
        const auto reader = take(cache::Database::open(file, cache::OpenMode::ReadOnly, {}));
        take(erase(m_root->path(), place(StoredKind::Journal), true)); // the profile is open here
        for (const auto& entry : fs::directory_iterator(at("shop").path()))
            QVERIFY2(!bytesOf(entry.path()).contains(kPlanted), entry.path().c_str());
        QVERIFY(!fs::exists(at("shop").path() / "journal.db.before-3"));
        QVERIFY(take(cache::DraftStore(*reader).all()).empty());
        QVERIFY(fs::exists(at("shop").cacheFile()));
    }

    void aChangeInTheDarkKeepsTheJournal()
    {
        fill("shop");
        {
            const auto journal = take(cache::Journal::open(at("shop").journalFile()));
            WriteIntent intent{};
            intent.localId = "w1";
            take(cache::WriteLog(journal->database()).add(intent));
        }
        const Outcome erased = erase(m_root->path(), place(StoredKind::Journal), false);
        QCOMPARE(erased.error().kind, ErrorKind::Refused);
        QVERIFY(place(StoredKind::Drafts).count == 1);
    }

    void whoUsesAProfileIsNotDisturbed()
    {
        fill("shop");
        const auto lock = take(cache::WriterLock::take(at("shop"), "another window"));
        for (const StoredKind kind : {StoredKind::Cache, StoredKind::Journal, StoredKind::Drafts}) {
            const Outcome erased = erase(m_root->path(), place(kind), false);
            QCOMPARE(erased.error().kind, ErrorKind::Refused);
            QVERIFY(erased.error().detail.find("another window") != std::string::npos);
        }
        QCOMPARE(erase(m_root->path(), place(StoredKind::Cache), true).error().kind, ErrorKind::Refused);
        take(erase(m_root->path(), place(StoredKind::Drafts), true)); // the lock is this process's own
    }

    void settingsGoWithTheirProfile()
    {
        fill("shop");
        QCOMPARE(erase(m_root->path(), place(StoredKind::Settings), false).error().kind, ErrorKind::Refused);
    }

private:
    cache::DataFolder at(const char* name)
    {
        auto folder = take(cache::DataFolder::named(m_root->path(), name));
        take(folder.prepare());
        return folder;
    }
    void fill(const char* name)
    {
        take(ProfileList(m_root->path()).add({.name = name}));
        take(cache::Database::open(at(name).cacheFile(), cache::OpenMode::ReadWrite, cache::cacheSteps()));
        const auto journal = take(cache::Journal::open(at(name).journalFile()));
        take(cache::DraftStore(journal->database())
                 .keep({"new", kPlanted, *parseInstant("2026-11-21T10:00:00Z")}));
    }
    StoredPlace place(StoredKind kind)
    {
        for (const StoredPlace& one : take(storedPlaces(m_root->path()))) {
            if (one.kind == kind)
                return one;
        }
        return {kind, "shop"};
    }

    std::unique_ptr<test::Root> m_root;
};

QTEST_GUILESS_MAIN(StoredPlacesTest)
#include "storedplaces_test.moc"
