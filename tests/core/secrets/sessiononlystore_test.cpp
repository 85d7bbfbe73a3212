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
        const KeyPair first{Secret("k1"), Secret("s1")};
        const KeyPair second{Secret("k2"), Secret("s2")};
        QVERIFY(answerOf(store.read("a", KeyMark::Stored)).state == KeyState::Missing);
        QVERIFY(answerOf(store.write("a", first)).state == KeyState::Stored);
        QVERIFY(answerOf(store.write("b", second)).state == KeyState::Stored);
        QVERIFY(answerOf(store.read("a", KeyMark::None)).keys == first);
        QVERIFY(answerOf(store.write("a", second)).state == KeyState::Stored);
        QVERIFY(answerOf(store.read("a", KeyMark::None)).keys == second);
        QVERIFY(answerOf(store.erase("a")).state == KeyState::Missing);
        QVERIFY(answerOf(store.read("a", KeyMark::Stored)).state == KeyState::Missing);
        QVERIFY(answerOf(store.read("b", KeyMark::Stored)).keys == second);
    }

    void anotherRunHasNothing()
    {
        SessionOnlyStore store;
        QVERIFY(answerOf(store.write("a", {Secret("k"), Secret("s")})).state == KeyState::Stored);
        SessionOnlyStore later;
        QVERIFY(answerOf(later.read("a", KeyMark::Stored)).state == KeyState::Missing);
    }
};

QTEST_GUILESS_MAIN(SessionOnlyStoreTest)
#include "sessiononlystore_test.moc"
