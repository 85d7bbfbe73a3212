#include "core/cache/draftstore.h"

#include "cachefixture.h"
#include "core/cache/journal.h"

#include <QTest>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

class DraftStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsOneForEachForm();
    void comesBackAfterAnotherOpen();
    void droppingWhatIsNotThereIsFine();
};

void DraftStoreTest::keepsOneForEachForm()
{
    const ScratchFolder folder;
    const auto journal = take(Journal::open(folder.file("journal.db")));
    DraftStore drafts(journal->database());
    const FormDraft first{"new", "{\"title\":\"Robe\"}", at("2026-11-21T10:00:00Z")};
    const FormDraft edit{"edit:l1", "\xD9\x88\xD8\xB1\xD8\xB4\xD8\xA9 'x'", at("2026-11-21T11:00:00Z")};
    const FormDraft second{"new", "{\"title\":\"Robe bleue\"}", at("2026-11-21T12:00:00Z")};
    QVERIFY(drafts.keep(first) && drafts.keep(edit) && drafts.keep(second));
    QCOMPARE(take(drafts.find("new")), std::optional(second));
    QCOMPARE(take(drafts.all()), (std::vector{second, edit})); // newest first
    QVERIFY(!take(drafts.find("copy:l1")));
}

void DraftStoreTest::comesBackAfterAnotherOpen()
{
    const ScratchFolder folder;
    const FormDraft draft{"new", "body", at("2026-11-21T10:00:00.123Z")};
    {
        const auto journal = take(Journal::open(folder.file("journal.db")));
        QVERIFY(DraftStore(journal->database()).keep(draft));
    }
    const auto journal = take(Journal::open(folder.file("journal.db")));
    QCOMPARE(take(DraftStore(journal->database()).all()), std::vector{draft});
}

void DraftStoreTest::droppingWhatIsNotThereIsFine()
{
    const ScratchFolder folder;
    const auto journal = take(Journal::open(folder.file("journal.db")));
    DraftStore drafts(journal->database());
    QVERIFY(drafts.keep({"new", "body", at("2026-11-21T10:00:00Z")}));
    QVERIFY(drafts.drop("edit:l1"));
    QVERIFY(drafts.drop("new"));
    QVERIFY(drafts.drop("new"));
    QVERIFY(take(drafts.all()).empty());
}

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "draftstore_test.moc"
