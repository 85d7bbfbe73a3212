// The key of a profile and the mark beside it, with a store that answers as it is told.
#include "core/profiles/profilekeys.h"

#include "core/async/completer.h"
#include "core/profiles/profilefile.h"
#include "profilefixture.h"
#include "tests/core/secrets/secretstoreprobe.h"

#include <map>

using namespace desk;
using namespace desk::profiles;
using secrets::KeyAnswer;
using secrets::KeyMark;
using secrets::KeyState;
using test::answerOf;
using test::take;

Q_DECLARE_METATYPE(desk::secrets::KeyState)
Q_DECLARE_METATYPE(desk::secrets::KeyMark)

namespace {

class ToldStore final : public secrets::SecretStore
{
public:
    Answer read(const std::string& entry, KeyMark) override
    {
        ++asked;
        return readyFuture<KeyAnswer>(KeyAnswer{says, pairs[entry]});
    }
    Answer write(const std::string& entry, const secrets::StoredKeys& stored) override
    {
        ++asked;
        if (says == KeyState::Stored)
            pairs[entry] = stored;
        return readyFuture<KeyAnswer>(KeyAnswer{says});
    }
    Answer erase(const std::string& entry) override
    {
        ++asked;
        if (says == KeyState::Missing)
            pairs.erase(entry);
        return readyFuture<KeyAnswer>(KeyAnswer{says});
    }

    KeyState says = KeyState::Stored;
    int asked = 0;
    std::map<std::string, secrets::StoredKeys> pairs;
};

} // namespace

class ProfileKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<test::Root>();
        m_store = std::make_unique<ToldStore>();
        m_keys = std::make_unique<ProfileKeys>(m_root->path(), *m_store);
    }

    void aProfileWithoutAMarkAsksNobody()
    {
        QVERIFY(answerOf(m_keys->load({.name = "shop"})).state == KeyState::Missing);
        QVERIFY(answerOf(m_keys->load({.name = "shop", .id = "1"})).state == KeyState::Missing);
        QVERIFY(answerOf(m_keys->erase({.name = "shop"})).state == KeyState::Missing);
        QCOMPARE(m_store->asked, 0);
    }

    void aStoredKeyComesBackWithItsAddress()
    {
        QVERIFY(answerOf(m_keys->save(m_new, m_pair)).state == KeyState::Stored);
        const Profile profile = saved();
        QVERIFY(profile.keyMark == KeyMark::Stored);
        const KeyAnswer answer = answerOf(m_keys->load(profile));
        QVERIFY((answer.stored == secrets::StoredKeys{m_pair, m_new.baseUrl}));
    }

    void theMarkIsADoubtWhileTheStoreWorks()
    {
        const auto pending = m_keys->save(m_new, m_pair);
        QVERIFY(saved().keyMark == KeyMark::Doubtful);
        QVERIFY(answerOf(pending).state == KeyState::Stored);
    }

    void whereTheStoreTookNothingNothingChanged_data()
    {
        QTest::addColumn<KeyState>("says");
        QTest::addColumn<bool>("hadKey");
        for (const KeyState says : {KeyState::Locked, KeyState::NoKeychain}) {
            QTest::newRow("first key") << says << false;
            QTest::newRow("new key") << says << true;
        }
    }
    void whereTheStoreTookNothingNothingChanged()
    {
        QFETCH(KeyState, says);
        QFETCH(bool, hadKey);
        if (hadKey)
            QVERIFY(answerOf(m_keys->save(m_new, m_pair)).state == KeyState::Stored);
        const Profile before = saved();
        Profile other = before;
        other.baseUrl = "https://elsewhere.example";
        m_store->says = says;
        QVERIFY(answerOf(m_keys->save(other, m_pair)).state == says);
        Profile after = saved();
        after.id = before.id;
        QVERIFY(after == before);
    }

    void aDoubtStaysADoubt()
    {
        m_store->says = KeyState::Doubtful;
        QVERIFY(answerOf(m_keys->save(m_new, m_pair)).state == KeyState::Doubtful);
        QVERIFY(saved().keyMark == KeyMark::Doubtful);
        QVERIFY(answerOf(m_keys->erase(saved())).state == KeyState::Doubtful);
        QVERIFY(saved().keyMark == KeyMark::Doubtful);
    }

    void erasing_data()
    {
        QTest::addColumn<KeyState>("says");
        QTest::addColumn<KeyMark>("mark");
        QTest::newRow("verified") << KeyState::Missing << KeyMark::None;
        QTest::newRow("locked") << KeyState::Locked << KeyMark::Stored;
        QTest::newRow("no keychain") << KeyState::NoKeychain << KeyMark::Stored;
        QTest::newRow("no answer") << KeyState::Doubtful << KeyMark::Doubtful;
    }
    void erasing()
    {
        QFETCH(KeyState, says);
        QFETCH(KeyMark, mark);
        QVERIFY(answerOf(m_keys->save(m_new, m_pair)).state == KeyState::Stored);
        m_store->says = says;
        QVERIFY(answerOf(m_keys->erase(saved())).state == says);
        QVERIFY(saved().keyMark == mark);
    }

    void aNewKeyIsNotRefusedYet()
    {
        m_new.isKeyRefused = true;
        QVERIFY(answerOf(m_keys->save(m_new, m_pair)).state == KeyState::Stored);
        QVERIFY(!saved().isKeyRefused);
    }

private:
    Profile saved() const { return take(loadProfile(m_root->path(), "shop")); }

    std::unique_ptr<test::Root> m_root;
    std::unique_ptr<ToldStore> m_store;
    std::unique_ptr<ProfileKeys> m_keys;
    Profile m_new{.name = "shop", .baseUrl = "https://host.example/api"};
    const KeyPair m_pair{Secret("k"), Secret("s")};
};

QTEST_GUILESS_MAIN(ProfileKeysTest)
#include "profilekeys_test.moc"
