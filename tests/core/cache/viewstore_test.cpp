#include "core/cache/viewstore.h"

#include "cachefixture.h"

#include <QTest>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

class ViewStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsViewsByPageAndName();
    void renamesOnlyToWhatIsFree();
};

void ViewStoreTest::keepsViewsByPageAndName()
{
    const ScratchFolder folder;
    {
        const auto journal =
            take(Database::open(folder.file("journal.db"), OpenMode::ReadWrite, journalSteps()));
        ViewStore store(*journal);
        take(store.put("links", {"Été", "{\"a\":1}"}));
        take(store.put("links", {"B", "old"}));
        take(store.put("links", {"B", "new"}));
        take(store.put("payments", {"B", "other"}));
    }
    const auto journal = take(Database::open(folder.file("journal.db"), OpenMode::ReadWrite, journalSteps()));
    ViewStore store(*journal);
    QVERIFY(take(store.all("links")) == (std::vector<SavedView>{{"B", "new"}, {"Été", "{\"a\":1}"}}));
    take(store.remove("links", "B"));
    take(store.remove("links", "never there"));
    QCOMPARE(take(store.all("links")).size(), 1U);
    QCOMPARE(take(store.all("payments")).size(), 1U);
}

void ViewStoreTest::renamesOnlyToWhatIsFree()
{
    const ScratchFolder folder;
    const auto journal = take(Database::open(folder.file("journal.db"), OpenMode::ReadWrite, journalSteps()));
    ViewStore store(*journal);
    take(store.put("links", {"A", "a"}));
    take(store.put("links", {"B", "b"}));
    QVERIFY(store.rename("links", "A", "B").error().kind == ErrorKind::Invalid);
    QVERIFY(store.rename("links", "C", "D").error().kind == ErrorKind::NotFound);
    take(store.rename("links", "A", "A"));
    take(store.rename("links", "A", "Z"));
    QVERIFY(take(store.all("links")) == (std::vector<SavedView>{{"B", "b"}, {"Z", "a"}}));
}

QTEST_GUILESS_MAIN(ViewStoreTest)
#include "viewstore_test.moc"
