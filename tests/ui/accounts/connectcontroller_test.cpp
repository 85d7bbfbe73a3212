// The form of an account, from the first key typed to the key kept, against servers that are what they should not be.
#include "ui/accounts/connectcontroller.h"

#include "accountfixture.h"
#include "core/cache/datafolder.h"
#include "core/profiles/profilefile.h"
#include "tests/core/api/apifixture.h"
#include "tests/support/strangers.h"
#include "ui/common/fieldrow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace desk;
using namespace desk::ui;
using secrets::KeyState;
using test::LoopbackServer;
using test::ScriptedReply;

namespace {

QByteArray instancesNamed(const QByteArray& id)
{
    return R"({"success":true,"message":"ok","data":{"current_page":1,"per_page":100,"total":1,"data":[{"id":")"
         + id + R"(","name":"A"}]}})";
}

ScriptedReply good(const test::SeenRequest& request, const QByteArray& id = "shop-a")
{
    if (request.header("x-api-key") != "good-key" || request.header("x-api-secret") != "good-secret")
        return {401, R"({"message":"Unauthenticated."})"};
    return {200, instancesNamed(id)};
}

/// A person at the form.
class Desk
{
public:
    Desk(test::Accounts& accounts, const QByteArray& address, const profiles::Profile& changed)
        : Desk(accounts, address, ConnectTask{.changed = changed})
    {}
    explicit Desk(test::Accounts& accounts, const QByteArray& address, ConnectTask task = {})
        : form(task.changed ? ConnectPurpose::ChangeKey : ConnectPurpose::NewAccount)
    {
        ConnectEntry entry;
        entry.address = QString::fromLatin1(address);
        form.begin(entry);
        task.patience = test::quickQueue();
        task.patience.retry.attempts = 2;
        task.patience.rateLimitRepeats = 0;
        controller = std::make_unique<ConnectController>(
            form, AccountStores{accounts.root(), accounts.keychain, accounts.session}, task);
        connected = std::make_unique<QSignalSpy>(controller.get(), &ConnectController::connected);
        form.show();
    }

    void type(const QString& key, const QString& secret)
    {
        line("connectKey")->setText(key);
        line("connectSecret")->setText(secret);
        if (auto* name = form.findChild<QLineEdit*>(QStringLiteral("connectName"))) {
            name->setText(QStringLiteral("Café d'Alger"));
            form.findChild<QRadioButton*>(QStringLiteral("connectLive"))->setChecked(true);
        }
    }
    void submit() { press("connectSend"); }
    void press(const char* name) { form.findChild<QPushButton*>(QLatin1String(name))->click(); }
    QLineEdit* line(const char* name) const { return form.findChild<QLineEdit*>(QLatin1String(name)); }
    QString problem(const char* field) const
    {
        const auto* label = form.findChild<QLabel*>(QLatin1String(field) + QStringLiteral("Problem"));
        return label->isVisible() ? label->text() : QString();
    }

    ConnectForm form;
    std::unique_ptr<ConnectController> controller;
    std::unique_ptr<QSignalSpy> connected;
};

} // namespace

class ConnectControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongKeyThenTheRightOne()
    {
        LoopbackServer server([](const test::SeenRequest& request) { return good(request); });
        test::Accounts accounts;
        Desk desk(accounts, server.url("/api"));
        desk.type(QStringLiteral("mistyped"), QStringLiteral("good-secret"));
        desk.submit();
        QTRY_VERIFY(desk.problem("connectKey").contains(QStringLiteral("refused the key")));
        QCOMPARE(desk.line("connectKey")->text(), QStringLiteral("mistyped")); // what was typed stays
        QCOMPARE(server.seen().size(), 1);
        QVERIFY(accounts.all().empty());
        QCOMPARE(accounts.keychain.writes, 0);

        desk.type(QStringLiteral("  good-key\n"), QStringLiteral("good-secret "));
        desk.submit();
        QTRY_COMPARE(desk.connected->size(), 1);
        const auto all = accounts.all();
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all[0].name, std::string("default"));
        QCOMPARE(all[0].displayName, std::string("Café d'Alger"));
        QVERIFY(all[0].environment == profiles::Environment::Live);
        QVERIFY(all[0].keyMark == secrets::KeyMark::Stored);
        QCOMPARE(all[0].baseUrl, server.url("/api").toStdString());
        QCOMPARE(all[0].instances.size(), std::size_t{1});
        const auto stored = accounts.keychain.pairs.at(all[0].id);
        QVERIFY((stored.keys == KeyPair{Secret("good-key"), Secret("good-secret")}));
        QCOMPARE(stored.baseUrl, all[0].baseUrl);
        QVERIFY(desk.line("connectKey")->text().isEmpty()); // and is not kept in a field
        QVERIFY(cache::WriterLock::take(
            test::take(cache::DataFolder::named(accounts.root(), all[0].name)), "test")); // nobody holds it
    }

    void aPairIsPastedIntoOneField()
    {
        test::Accounts accounts;
        Desk desk(accounts, "http://127.0.0.1:1/api");
        desk.line("connectKey")->insert(QStringLiteral("good-key\r\n good-secret\n"));
        QCOMPARE(desk.line("connectKey")->text(), QStringLiteral("good-key"));
        QCOMPARE(desk.line("connectSecret")->text(), QStringLiteral("good-secret"));
        QVERIFY(desk.line("connectKey")->echoMode() == QLineEdit::Password);
        QVERIFY(desk.line("connectSecret")->echoMode() == QLineEdit::Password);
    }

    void whatIsMissingIsSaidBesideItsField()
    {
        test::Accounts accounts;
        Desk desk(accounts, "http://127.0.0.1:1/api");
        desk.submit();
        QVERIFY(!desk.problem("connectKey").isEmpty());
        desk.line("connectKey")->setText(QStringLiteral("clé"));
        desk.submit();
        QVERIFY(desk.problem("connectKey").contains(QStringLiteral("no key has")));
        desk.line("connectKey")->setText(QStringLiteral("key"));
        desk.submit();
        QVERIFY(desk.problem("connectKey").isEmpty());
        QVERIFY(!desk.problem("connectSecret").isEmpty());
        desk.line("connectSecret")->setText(QStringLiteral("secret"));
        desk.submit();
        QVERIFY(!desk.problem("connectEnvironment").isEmpty());
    }

    void addressesThatNeverGetAKey_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("why");
        QTest::newRow("the slip") << QStringLiteral("https://api.mytpe.appp/api") << QStringLiteral(".appp");
        QTest::newRow("http") << QStringLiteral("http://pay.example/api") << QStringLiteral("in clear");
        QTest::newRow("a user") << QStringLiteral("https://a:b@pay.example/") << QStringLiteral("user name");
        QTest::newRow("no address") << QStringLiteral("somewhere") << QStringLiteral("whole address");
    }
    void addressesThatNeverGetAKey()
    {
        QFETCH(QString, address);
        QFETCH(QString, why);
        test::Accounts accounts;
        Desk desk(accounts, "https://dev.mytpe.app/api");
        QVERIFY(!desk.line("connectAddress")->isVisible());
        desk.line("connectAddress")->setText(address);
        desk.type(QStringLiteral("good-key"), QStringLiteral("good-secret"));
        desk.submit();
        QVERIFY(desk.line("connectAddress")->isVisible()); // the field to blame is there to be mended
        QVERIFY2(desk.problem("connectAddress").contains(why), qPrintable(desk.problem("connectAddress")));
        QVERIFY(!desk.form.isBusy());
    }

    void a401ForEverGetsTheKeyOnceForEachTry()
    {
        LoopbackServer server([](const test::SeenRequest&) {
            return ScriptedReply{401, "<html>", "text/html"};
        });
        test::Accounts accounts;
        Desk desk(accounts, server.url("/api"));
        desk.type(QStringLiteral("good-key"), QStringLiteral("good-secret"));
        for (int asked = 1; asked <= 2; ++asked) {
            desk.submit();
            QTRY_VERIFY(!desk.problem("connectKey").isEmpty());
            QCOMPARE(server.seen().size(), asked); // because a person asked
        }
        QVERIFY(accounts.all().empty());
    }

    void strangersGetNoKeyASecondTime_data()
    {
        QTest::addColumn<test::StrangerRow>("row");
        for (const test::StrangerRow& row : test::strangers())
            QTest::newRow(row.name) << row;
    }
    void strangersGetNoKeyASecondTime()
    {
        if (!m_authority.isAble())
            QSKIP("no openssl program, or no TLS");
        using test::StrangerKind;
        QFETCH(test::StrangerRow, row);
        const test::TrustedAuthority trust(m_authority);
        test::Stranger stranger(m_authority, row, instancesNamed("shop-a"));
        test::Accounts accounts;
        Desk desk(accounts, stranger.base());
        desk.type(QStringLiteral("good-key"), QStringLiteral("good-secret"));
        desk.submit();
        if (row.kind == StrangerKind::Honest) {
            QTRY_COMPARE_WITH_TIMEOUT(desk.connected->size(), 1, 60'000);
            return;
        }
        const char* field = row.kind == StrangerKind::Refuses ? "connectKey" : "connectAddress";
        QTRY_VERIFY_WITH_TIMEOUT(!desk.problem(field).isEmpty(), 60'000);
        const QString sentence = desk.problem(field);
        const QString word = test::hasWrongCertificate(row.kind)  ? QStringLiteral("certificate")
                           : row.kind == StrangerKind::Downgrades ? QStringLiteral("without encryption")
                           : row.kind == StrangerKind::SendsAway  ? QStringLiteral("another address")
                                                                  : QStringLiteral("refused the key");
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
        QCOMPARE(stranger.keysHeard("good-key"), test::hasWrongCertificate(row.kind) ? 0 : 1);
        QVERIFY(!stranger.wasFollowed());
        QVERIFY(accounts.all().empty());
        QCOMPARE(accounts.keychain.writes, 0);
    }

    void otherTroubleNamesItsField_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("a page") << 200 << QByteArray("<html>hello</html>")
                                << QStringLiteral("connectAddress");
        QTest::newRow("404") << 404 << QByteArray("{}") << QStringLiteral("connectAddress");
        QTest::newRow("busy") << 429 << QByteArray("{}") << QStringLiteral("connectWhole");
        QTest::newRow("in trouble") << 503 << QByteArray("{}") << QStringLiteral("connectWhole");
    }
    void otherTroubleNamesItsField()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        LoopbackServer server([status, body](const test::SeenRequest&) {
            return ScriptedReply{status, body, body.startsWith('<') ? "text/html" : "application/json"};
        });
        test::Accounts accounts;
        Desk desk(accounts, server.url("/api"));
        desk.type(QStringLiteral("good-key"), QStringLiteral("good-secret"));
        desk.submit();
        QTRY_VERIFY(!desk.problem(qPrintable(field)).isEmpty());
        QVERIFY(accounts.all().empty());
    }

    void nobodyThere()
    {
        test::Accounts accounts;
        Desk desk(accounts, "http://127.0.0.1:1/api");
        desk.type(QStringLiteral("good-key"), QStringLiteral("good-secret"));
        desk.submit();
        QTRY_VERIFY(desk.problem("connectAddress").contains(QStringLiteral("No server answers")));
    }

    void aKeychainThatTakesNothing_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("word");
        QTest::newRow("locked") << static_cast<int>(KeyState::Locked) << QStringLiteral("locked");
        QTest::newRow("none") << static_cast<int>(KeyState::NoKeychain) << QStringLiteral("no keychain");
        QTest::newRow("no answer") << static_cast<int>(KeyState::Doubtful)
                                   << QStringLiteral("did not confirm");
    }
    void aKeychainThatTakesNothing()
    {
        QFETCH(int, state);
        QFETCH(QString, word);
        LoopbackServer server([](const test::SeenRequest& request) { return good(request); });
        test::Accounts accounts;
        accounts.keychain.state = static_cast<KeyState>(state);
        {
            Desk desk(accounts, server.url("/api"));
            desk.type(QStringLiteral("good-key"), QStringLiteral("good-secret"));
            desk.submit();
            QTRY_VERIFY2(
                desk.problem("connectWhole").contains(word), qPrintable(desk.problem("connectWhole")));
            QVERIFY(desk.connected->isEmpty());
        }
        QVERIFY(accounts.all().empty()); // who goes away leaves nothing behind

        Desk desk(accounts, server.url("/api"));
        desk.type(QStringLiteral("good-key"), QStringLiteral("good-secret"));
        desk.submit();
        QTRY_VERIFY(!desk.problem("connectWhole").isEmpty());
        const int before = accounts.keychain.writes;
        desk.press("connectWholeWay0"); // again
        QTRY_VERIFY(accounts.keychain.writes == before + 1 && !desk.problem("connectWhole").isEmpty());
        desk.press("connectWholeWay1"); // this session only
        QTRY_COMPARE(desk.connected->size(), 1);
        const auto all = accounts.all();
        QCOMPARE(all.size(), std::size_t{1});
        QVERIFY(all[0].keyMark != secrets::KeyMark::Stored);
        const auto kept = accounts.session.read(all[0].id, secrets::KeyMark::None).result();
        QVERIFY(kept && kept->state == KeyState::Stored);
        QVERIFY(accounts.keychain.pairs.empty());
    }

    void anotherAccountIsNoticedBeforeAnythingIsStored()
    {
        LoopbackServer server([](const test::SeenRequest& request) { return good(request, "other-shop"); });
        test::Accounts accounts;
        auto mine =
            test::take(profiles::ProfileList(accounts.root()).add({.name = "mine", .displayName = "Mine"}));
        mine.baseUrl = server.url("/api").toStdString();
        mine.instances = profiles::fingerprintOf(std::vector<std::string>{"my-shop"}, mine.id);
        mine = test::take(profiles::saveProfile(accounts.root(), mine));
        Desk desk(accounts, server.url("/api"), mine);
        desk.type(QStringLiteral("good-key"), QStringLiteral("good-secret"));
        desk.submit();
        QTRY_VERIFY(desk.problem("connectWhole").contains(QStringLiteral("another account")));
        QVERIFY(desk.problem("connectWhole").contains(QStringLiteral("Mine")));
        QCOMPARE(accounts.keychain.writes, 0);
        QVERIFY(accounts.all() == std::vector<profiles::Profile>{mine});

        desk.press("connectWholeWay1"); // a new account, and a live one
        QTRY_COMPARE(desk.connected->size(), 1);
        const auto all = accounts.all();
        QCOMPARE(all.size(), std::size_t{2});
        QVERIFY(all[0] == mine || all[1] == mine);
        const profiles::Profile& made = all[0] == mine ? all[1] : all[0];
        QVERIFY(made.environment == profiles::Environment::Live);
        QVERIFY(!accounts.keychain.pairs.contains(mine.id));
    }

    void aKeyForThisSessionLeavesTheKeychainAlone()
    {
        LoopbackServer server([](const test::SeenRequest& request) { return good(request, "my-shop"); });
        test::Accounts accounts;
        auto mine =
            test::take(profiles::ProfileList(accounts.root()).add({.name = "mine", .displayName = "Mine"}));
        mine.baseUrl = server.url("/api").toStdString();
        mine.instances = profiles::fingerprintOf(std::vector<std::string>{"my-shop"}, mine.id);
        mine.keyMark = secrets::KeyMark::Stored;
        mine = test::take(profiles::saveProfile(accounts.root(), mine));
        accounts.keychain.state = KeyState::Locked;
        ConnectTask task;
        task.changed = mine;
        task.isForSession = true;
        Desk desk(accounts, server.url("/api"), std::move(task));
        desk.type(QStringLiteral("good-key"), QStringLiteral("good-secret"));
        desk.submit();
        QTRY_COMPARE(desk.connected->size(), 1);
        QCOMPARE(accounts.keychain.writes, 0);
        QVERIFY(accounts.all().at(0).keyMark == secrets::KeyMark::Stored); // what is in it is there still
        const auto kept = accounts.session.read(mine.id, secrets::KeyMark::None).result();
        QVERIFY(kept && kept->state == KeyState::Stored);
    }

    void theSameAccountGetsItsNewKey()
    {
        LoopbackServer server([](const test::SeenRequest& request) { return good(request, "my-shop"); });
        test::Accounts accounts;
        auto mine =
            test::take(profiles::ProfileList(accounts.root()).add({.name = "mine", .displayName = "Mine"}));
        mine.baseUrl = server.url("/api").toStdString();
        mine.instances = profiles::fingerprintOf(std::vector<std::string>{"my-shop"}, mine.id);
        mine.isKeyRefused = true;
        mine = test::take(profiles::saveProfile(accounts.root(), mine));
        Desk desk(accounts, server.url("/api"), mine);
        desk.type(QStringLiteral("good-key"), QStringLiteral("good-secret"));
        desk.submit();
        QTRY_COMPARE(desk.connected->size(), 1);
        const auto all = accounts.all();
        QCOMPARE(all.size(), std::size_t{1});
        QVERIFY(!all[0].isKeyRefused && all[0].keyMark == secrets::KeyMark::Stored);
        QVERIFY(accounts.keychain.pairs.contains(mine.id));
    }

private:
    test::TestAuthority m_authority;
};

QTEST_MAIN(ConnectControllerTest)
#include "connectcontroller_test.moc"
