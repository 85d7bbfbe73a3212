// What the settings do to the accounts on this computer.
#include "ui/accounts/accountskeeper.h"

#include "accountfixture.h"
#include "core/profiles/profilefile.h"

#include <QSignalSpy>
#include <QTest>

#include <fstream>

using namespace desk;
using namespace desk::ui;
using secrets::KeyState;

namespace {

/// An account with a key, a cache and a history.
profiles::Profile made(test::Accounts& accounts, const std::string& name)
{
    auto profile =
        test::take(profiles::ProfileList(accounts.root()).add({.name = name, .displayName = name}));
    profiles::ProfileKeys keys(accounts.root(), accounts.keychain);
    profile.baseUrl = "https://pay.test/api";
    profile.keyMark = secrets::KeyMark::Stored;
    accounts.keychain.pairs[profile.id] = {{Secret("key"), Secret("secret")}, profile.baseUrl};
    profile = test::take(profiles::saveProfile(accounts.root(), profile));
    const auto folder = test::take(cache::DataFolder::named(accounts.root(), name));
    std::ofstream(folder.cacheFile()) << "x";
    std::ofstream(folder.journalFile()) << "x";
    return profile;
}

} // namespace

class AccountsKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_accounts = std::make_unique<test::Accounts>();
        m_open.clear();
        m_keeper = std::make_unique<AccountsKeeper>(
            AccountStores{m_accounts->root(), m_accounts->keychain, m_accounts->session},
            [this](const QString& name) { return name == m_open; });
    }

    void namesColoursAndKindsAreKept()
    {
        const auto before = made(*m_accounts, "shop");
        QSignalSpy changed(m_keeper.get(), &AccountsKeeper::changed);
        AccountFace face = m_keeper->faces().at(0);
        face.title = QStringLiteral("متجر & Co");
        face.colour = QColor(0x11, 0x22, 0x33);
        face.environment = profiles::Environment::Live;
        m_keeper->change(QStringLiteral("shop"), face);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_keeper->faces().at(0) == face);
        const auto after = m_accounts->all().at(0);
        QCOMPARE(after.id, before.id);
        QVERIFY(after.keyMark == before.keyMark && after.baseUrl == before.baseUrl);
        QVERIFY(m_keeper->entries().at(0).hasKey);
    }

    void anAccountInUseElsewhereIsLeftAlone()
    {
        made(*m_accounts, "shop");
        const auto folder = test::take(cache::DataFolder::named(m_accounts->root(), "shop"));
        const auto other = test::take(cache::WriterLock::take(folder, "paylink sync"));
        QSignalSpy failed(m_keeper.get(), &AccountsKeeper::failed);
        AccountFace face = m_keeper->faces().at(0);
        face.title = QStringLiteral("another");
        m_keeper->change(QStringLiteral("shop"), face);
        m_keeper->forgetKey(QStringLiteral("shop"));
        m_keeper->remove(QStringLiteral("shop"), false);
        QCOMPARE(failed.size(), 3);
        QVERIFY(failed.at(0).at(1).toString().contains(QStringLiteral("paylink sync")));
        QCOMPARE(m_keeper->faces().at(0).title, QStringLiteral("shop"));
        // Where it is this program's own, it is no obstacle.
        m_open = QStringLiteral("shop");
        m_keeper->change(QStringLiteral("shop"), face);
        QCOMPARE(m_keeper->faces().at(0).title, QStringLiteral("another"));
    }

    void loggingOutErasesTheKeyAlone()
    {
        const auto profile = made(*m_accounts, "shop");
        QSignalSpy forgotten(m_keeper.get(), &AccountsKeeper::keyForgotten);
        m_keeper->forgetKey(QStringLiteral("shop"));
        QTRY_COMPARE(forgotten.size(), 1);
        QVERIFY(m_accounts->keychain.pairs.empty());
        QVERIFY(m_accounts->all().at(0).keyMark == secrets::KeyMark::None);
        QVERIFY(!m_keeper->entries().at(0).hasKey);
    }

    void aKeyThatCannotBeErasedIsSaid()
    {
        made(*m_accounts, "shop");
        m_accounts->keychain.state = KeyState::Locked;
        QSignalSpy failed(m_keeper.get(), &AccountsKeeper::failed);
        m_keeper->forgetKey(QStringLiteral("shop"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(1).toString().contains(QStringLiteral("still in it")));
        QVERIFY(m_accounts->all().at(0).keyMark != secrets::KeyMark::None);
    }

    void removing_data()
    {
        QTest::addColumn<bool>("keepJournal");
        QTest::newRow("whole") << false;
        QTest::newRow("with its history kept") << true;
    }
    void removing()
    {
        QFETCH(bool, keepJournal);
        made(*m_accounts, "shop");
        made(*m_accounts, "other");
        const auto removal = m_keeper->removal(QStringLiteral("shop"));
        QVERIFY(removal && removal->hasKey && removal->hasCache && removal->hasJournal);
        const QString said = AccountsText::removal(*removal);
        QVERIFY(said.contains(QStringLiteral("keychain")) && said.contains(QStringLiteral("history")));
        QSignalSpy removed(m_keeper.get(), &AccountsKeeper::removed);
        m_keeper->remove(QStringLiteral("shop"), keepJournal);
        QTRY_COMPARE(removed.size(), 1);
        QCOMPARE(m_accounts->all().size(), std::size_t{1});
        QCOMPARE(m_accounts->keychain.pairs.size(), std::size_t{1});
        const auto folder = test::take(cache::DataFolder::named(m_accounts->root(), "shop"));
        QCOMPARE(std::filesystem::exists(folder.journalFile()), keepJournal);
        QVERIFY(!std::filesystem::exists(folder.cacheFile()));
    }

    void aKeyBehindALockKeepsTheRestUntilAPersonSays()
    {
        made(*m_accounts, "shop");
        m_accounts->keychain.state = KeyState::Locked;
        QSignalSpy left(m_keeper.get(), &AccountsKeeper::keyLeft);
        QSignalSpy removed(m_keeper.get(), &AccountsKeeper::removed);
        m_keeper->remove(QStringLiteral("shop"), false);
        QTRY_COMPARE(left.size(), 1);
        QCOMPARE(m_accounts->all().size(), std::size_t{1});
        m_keeper->remove(QStringLiteral("shop"), false, true);
        QTRY_COMPARE(removed.size(), 1);
        QVERIFY(m_accounts->all().empty());
    }

private:
    std::unique_ptr<test::Accounts> m_accounts;
    std::unique_ptr<AccountsKeeper> m_keeper;
    QString m_open;
};

QTEST_MAIN(AccountsKeeperTest)
#include "accountskeeper_test.moc"
