// Keys for this session only.
#include "core/secrets/sessiononlystore.h"

#include "secretstoreprobe.h"

#include <QObject>

using namespace desk;
using namespace desk::secrets;
using test::answerOf;

class SessionOnlyStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsReplacesAndForgets()
    {
        SessionOnlyStore store;
        const StoredKeys first{{Secret("k1"), Secret("s1")}, "https://one.example"};
        const StoredKeys second{{Secret("k2"), Secret("s2")}, "https://two.example"};
        QVERIFY(answerOf(store.read("a", KeyMark::Stored)).state == KeyState::Missing);
        QVERIFY(answerOf(store.write("a", first)).state == KeyState::Stored);
        QVERIFY(answerOf(store.write("b", second)).state == KeyState::Stored);
        QVERIFY(answerOf(store.read("a", KeyMark::None)).stored == first);
        QVERIFY(answerOf(store.write("a", second)).state == KeyState::Stored);
        QVERIFY(answerOf(store.read("a", KeyMark::None)).stored == second);
        QVERIFY(answerOf(store.erase("a")).state == KeyState::Missing);
        QVERIFY(answerOf(store.read("a", KeyMark::Stored)).state == KeyState::Missing);
        QVERIFY(answerOf(store.read("b", KeyMark::Stored)).stored == second);
    }

    void anotherRunHasNothing()
    {
        SessionOnlyStore store;
        QVERIFY(answerOf(store.write("a", {{Secret("k"), Secret("s")}, "https://one.example"})).state
                == KeyState::Stored);
        SessionOnlyStore later;
        QVERIFY(answerOf(later.read("a", KeyMark::Stored)).state == KeyState::Missing);
    }
};

QTEST_GUILESS_MAIN(SessionOnlyStoreTest)
#include "sessiononlystore_test.moc"
