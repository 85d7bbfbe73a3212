// Who forgot the passphrase begins anew: keys and caches go, journals stay, and the mark goes last.
#include "app/desktop/beginanew.h"

#include "core/async/completer.h"
#include "core/cache/datafolder.h"
#include "core/cache/writerlock.h"
#include "core/lock/lockfile.h"
#include "core/profiles/profilefile.h"
#include "core/secrets/sessiononlystore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::desktop;

namespace {

/// A keychain that does not open.
class LockedStore final : public secrets::SecretStore
{
public:
    Answer read(const std::string&, secrets::KeyMark) override { return locked(); }
    Answer write(const std::string&, const secrets::StoredKeys&) override { return locked(); }
    Answer erase(const std::string&) override { return locked(); }

private:
    static Answer locked()
    {
        return readyFuture<secrets::KeyAnswer>(secrets::KeyAnswer{secrets::KeyState::Locked});
    }
};

template <class T>
Result<T> answerOf(const QFuture<Result<T>>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        qFatal("no answer");
    return future.result();
}

} // namespace

class BeginAnewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void onlyTheMarkAsks();
    void everythingGoesButTheJournals();
    void aKeychainThatDoesNotOpenIsAskedAgain();
    void anAccountInUseWaits();

private:
    std::filesystem::path root() const { return m_root->path().toStdString(); }
    cache::DataFolder folder(const char* profile) const { return *cache::DataFolder::named(root(), profile); }
    bool has(const char* profile, const char* file) const
    {
        return std::filesystem::exists(folder(profile).path() / file);
    }

    std::unique_ptr<QTemporaryDir> m_root;
    secrets::SessionOnlyStore m_store;
};

void BeginAnewTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    for (const char* const name : {"shop", "studio"}) {
        profiles::Profile profile;
        profile.name = name;
        profile.baseUrl = "https://host.example/api";
        profile.keyMark = secrets::KeyMark::Stored;
        const auto saved = profiles::saveProfile(root(), profile);
        QVERIFY(saved.has_value());
        QVERIFY(
            answerOf(m_store.write(saved->id, {{Secret("k"), Secret("s")}, profile.baseUrl})).has_value());
        for (const char* const file :
            {"cache.db", "cache.db-wal", "cache.db.broken", "journal.db", "window.ini"}) {
            QFile written(QString::fromStdString((folder(name).path() / file).string()));
            QVERIFY(written.open(QIODevice::WriteOnly));
        }
    }
    QVERIFY(lock::LockFile(root()).save({"$argon2id$x", {}, true}));
}

void BeginAnewTest::onlyTheMarkAsks()
{
    QVERIFY(isToBeginAnew(root()));
    QVERIFY(lock::LockFile(root()).save({"$argon2id$x", {}, false}));
    QVERIFY(!isToBeginAnew(root()));
    QVERIFY(lock::LockFile(root()).remove());
    QVERIFY(!isToBeginAnew(root()));
}

void BeginAnewTest::everythingGoesButTheJournals()
{
    BeginAnew anew(root(), m_store);
    const auto left = answerOf(anew.run());
    QVERIFY(left && left->empty());
    for (const char* const name : {"shop", "studio"}) {
        QVERIFY(!has(name, "cache.db") && !has(name, "cache.db-wal") && !has(name, "cache.db.broken"));
        QVERIFY(has(name, "journal.db"));
        const auto profile = profiles::loadProfile(root(), name);
        QVERIFY(profile->keyMark == secrets::KeyMark::None);
        QVERIFY(answerOf(m_store.read(profile->id, secrets::KeyMark::Stored))->state
                != secrets::KeyState::Stored);
    }
    QVERIFY(!isToBeginAnew(root()));
    QVERIFY(!std::filesystem::exists(root() / "lock.json"));
}

void BeginAnewTest::aKeychainThatDoesNotOpenIsAskedAgain()
{
    LockedStore closed;
    {
        BeginAnew anew(root(), closed);
        const auto left = answerOf(anew.run());
        QVERIFY(left && left->size() == 2);
    }
    QVERIFY(!has("shop", "cache.db")); // what could go went
    QVERIFY(isToBeginAnew(root()));    // and the window stays locked
    BeginAnew again(root(), m_store);
    QVERIFY(answerOf(again.run())->empty());
    QVERIFY(!isToBeginAnew(root()));
}

void BeginAnewTest::anAccountInUseWaits()
{
    const auto lock = cache::WriterLock::take(folder("shop"), "paylink sync");
    BeginAnew anew(root(), m_store);
    const auto left = answerOf(anew.run());
    QVERIFY(left && *left == std::vector<std::string>{"shop"});
    QVERIFY(has("shop", "cache.db") && !has("studio", "cache.db"));
    QVERIFY(isToBeginAnew(root()));
}

QTEST_MAIN(BeginAnewTest)
#include "beginanew_test.moc"
