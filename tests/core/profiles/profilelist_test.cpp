// Adding, renaming and removing accounts.
#include "core/profiles/profilelist.h"

#include "core/cache/writerlock.h"
#include "core/profiles/profilefile.h"
#include "profilefixture.h"

using namespace desk;
using namespace desk::profiles;
using test::take;
using test::touch;
namespace fs = std::filesystem;

class ProfileListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<test::Root>();
        m_list = std::make_unique<ProfileList>(m_root->path());
    }

    void aNewProgramHasNone() { QVERIFY(take(m_list->all()).empty()); }

    void addedOnesAreListed()
    {
        const Profile b =
            take(m_list->add({.name = "b", .id = "not yours", .keyMark = secrets::KeyMark::Stored}));
        const Profile a = take(m_list->add({.name = "a", .colour = "#112233"}));
        QVERIFY(a.id != b.id && b.id != "not yours");
        QVERIFY(b.keyMark == secrets::KeyMark::None);
        QVERIFY((take(m_list->all()) == std::vector<Profile>{a, b}));
        QVERIFY(m_list->add({.name = "A"}).error().kind == ErrorKind::Refused);
        QVERIFY(m_list->add({.name = "a/b"}).error().kind == ErrorKind::Invalid);
    }

    void foldersAreNamedAfterAccounts()
    {
        QCOMPARE(take(m_list->freeName("Boutique Yasmine")), std::string("default"));
        take(m_list->add({.name = "default"}));
        QCOMPARE(take(m_list->freeName("  Caf\u00e9 d'Alger n\u00b0 2 ")), std::string("cafe-d-alger-n-2"));
        QCOMPARE(take(m_list->freeName("\u0645\u062a\u062c\u0631")), std::string("account"));
        QCOMPARE(take(m_list->freeName("../..")), std::string("account"));
        QCOMPARE(take(m_list->freeName("Default")), std::string("default-2"));
        take(m_list->add({.name = "Shop"}));
        QCOMPARE(take(m_list->freeName("shop")), std::string("shop-2"));
        QVERIFY(take(m_list->freeName(std::string(300, 'x'))).size() <= 40);
    }

    void aFolderWithACacheIsAProfileToo()
    {
        const auto folder = made("from-the-command-line");
        touch(folder.cacheFile());
        fs::create_directories(m_root->path() / "profiles" / "empty");
        fs::create_directories(m_root->path() / "profiles" / "not a name");
        const auto profiles = take(m_list->all());
        QCOMPARE(profiles.size(), std::size_t{1});
        QCOMPARE(profiles[0].name, std::string("from-the-command-line"));
        QVERIFY(profiles[0].id.empty());
    }

    void renamingMovesTheFolderAndKeepsTheKey()
    {
        Profile before = take(m_list->add({.name = "old"}));
        before.keyMark = secrets::KeyMark::Stored;
        take(saveProfile(m_root->path(), before));
        touch(made("old").journalFile());
        take(m_list->rename("old", "new"));
        before.name = "new";
        QVERIFY((take(m_list->all()) == std::vector<Profile>{before}));
        QVERIFY(fs::exists(made("new").journalFile()));
        take(m_list->rename("new", "New"));
        QCOMPARE(take(m_list->all())[0].name, std::string("New"));
    }

    void renamingRefuses()
    {
        take(m_list->add({.name = "one"}));
        take(m_list->add({.name = "two"}));
        QVERIFY(m_list->rename("one", "two").error().kind == ErrorKind::Refused);
        QVERIFY(m_list->rename("none", "three").error().kind == ErrorKind::Refused);
        QVERIFY(m_list->rename("one", "..").error().kind == ErrorKind::Invalid);
        const auto lock = take(cache::WriterLock::take(made("one"), "a test"));
        QVERIFY(m_list->rename("one", "three").error().kind == ErrorKind::Refused);
        QCOMPARE(take(m_list->all()).size(), std::size_t{2});
    }

    void removingSaysWhatGoes()
    {
        Profile profile = take(m_list->add({.name = "shop"}));
        Removal removal = take(m_list->removal("shop"));
        QVERIFY(!removal.hasKey && !removal.hasCache && !removal.hasJournal);
        profile.keyMark = secrets::KeyMark::Doubtful;
        take(saveProfile(m_root->path(), profile));
        touch(made("shop").cacheFile());
        touch(made("shop").journalFile());
        removal = take(m_list->removal("shop"));
        QVERIFY(removal.hasKey && removal.hasCache && removal.hasJournal);
        QVERIFY(m_list->removal("other").error().kind == ErrorKind::Refused);
    }

    void removingTakesEverything()
    {
        take(m_list->add({.name = "shop"}));
        take(m_list->add({.name = "stays"}));
        for (const char* name : {"cache.db", "cache.db-wal", "journal.db", "window.ini"})
            touch(made("shop").path() / name);
        take(m_list->remove("shop", false));
        QVERIFY(!fs::exists(m_root->path() / "profiles" / "shop"));
        QCOMPARE(take(m_list->all()).size(), std::size_t{1});
        QVERIFY(m_list->remove("shop", false).error().kind == ErrorKind::Refused);
    }

    void theJournalStaysOnRequestAndIsFoundAgain()
    {
        take(m_list->add({.name = "shop"}));
        const auto folder = made("shop");
        for (const char* name :
            {"cache.db", "journal.db", "journal.db-wal", "journal.db.before-2", "window.ini"})
            touch(folder.path() / name);
        take(m_list->remove("shop", true));
        QVERIFY(take(m_list->all()).empty());
        QStringList left;
        for (const auto& entry : fs::directory_iterator(folder.path()))
            left << QString::fromStdString(entry.path().filename().string());
        left.sort();
        QCOMPARE(
            left.join(QLatin1Char(' ')), QStringLiteral("journal.db journal.db-wal journal.db.before-2"));
        take(m_list->add({.name = "shop"}));
        QVERIFY(take(m_list->removal("shop")).hasJournal);
    }

    void whatIsInUseIsNotRemoved()
    {
        take(m_list->add({.name = "shop"}));
        const auto lock = take(cache::WriterLock::take(made("shop"), "a test"));
        const Outcome removed = m_list->remove("shop", false);
        QVERIFY(!removed && removed.error().kind == ErrorKind::Refused);
        QVERIFY2(removed.error().detail.starts_with("a test (process "), removed.error().detail.c_str());
        QCOMPARE(take(m_list->all()).size(), std::size_t{1});
    }

private:
    cache::DataFolder made(std::string_view name)
    {
        auto folder = take(cache::DataFolder::named(m_root->path(), name));
        if (fs::exists(m_root->path() / "profiles" / std::string(name)) || name.starts_with("from"))
            take(folder.prepare());
        return folder;
    }

    std::unique_ptr<test::Root> m_root;
    std::unique_ptr<ProfileList> m_list;
};

QTEST_GUILESS_MAIN(ProfileListTest)
#include "profilelist_test.moc"
