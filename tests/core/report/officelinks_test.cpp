// The links of all accounts as one list: none is lost, none is taken for another's, and who cannot be read says why.
#include "core/report/officelinks.h"

#include "core/domain/searchtext.h"
#include "tests/core/report/shopcache.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace desk;
using namespace desk::report;

namespace {

OfficeAccount account(std::string name, std::string shownName, Ledger ledger, std::filesystem::path file)
{
    return {std::move(name), std::move(shownName), "#2f6fdb", ledger, std::move(file), std::nullopt};
}

/// `name:id` of each, in the order of the slots.
std::string idsOf(const OfficeLinks& links)
{
    std::string ids;
    for (const auto slot : links.list().liveSlots())
        ids += links.accountOf(slot).name + ':' + links.linkIdOf(slot).text() + ' ';
    return ids;
}

} // namespace

class OfficeLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoAccountsWithTheSameLinks();
    void instancesAreTheirAccounts();
    void whatPaymentsSayIsThere();
    void aSearchFindsTheAccount_data();
    void aSearchFindsTheAccount();
    void oneThatCannotBeReadIsNamed_data();
    void oneThatCannotBeReadIsNamed();
    void aLockedOneIsNamed();
    void aNewerOneIsRead();

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    std::filesystem::path newFile() { return m_folder.filePath(QString::number(++m_files)).toStdString(); }
    std::filesystem::path filled()
    {
        const auto file = newFile();
        ShopCache(file).fill();
        return file;
    }
    static void add(OfficeLinks& links, const OfficeAccount& account)
    {
        links.add(account, readLinksOf(account));
    }
};

void OfficeLinksTest::twoAccountsWithTheSameLinks()
{
    OfficeLinks links;
    add(links, account("shop", "Boutique", Ledger::Live, filled()));
    add(links, account("trial", "Essais", Ledger::Test, filled()));
    QCOMPARE(idsOf(links), std::string("shop:l-necklace shop:l-workshop shop:l-invoice "
                                       "trial:l-necklace trial:l-workshop trial:l-invoice "));
    const auto every = links.list().liveSlots();
    QCOMPARE(links.accountNumberOf(every[2]), std::size_t{0});
    QCOMPARE(links.accountNumberOf(every[3]), std::size_t{1});
    QVERIFY(links.accountOf(every[5]).ledger == Ledger::Test);
    QCOMPARE(links.list().url(every[4]), std::string("https://pay.example/l-workshop"));
    QCOMPARE(links.list().row(every[4]).collected, std::int64_t{150'000});
    QCOMPARE(links.list().foldedField(every[0], 2), std::string_view("inv2026001"));
}

void OfficeLinksTest::instancesAreTheirAccounts()
{
    const auto second = filled();
    {
        InstanceReading renamed;
        renamed.id = InstanceId("shop-a");
        renamed.name = std::string("Une autre");
        ShopCache cache(second);
        valueOf(cache::InstanceStore(cache.database()).merge(renamed));
    }
    OfficeLinks links;
    add(links, account("one", "One", Ledger::Live, filled()));
    add(links, account("two", "Two", Ledger::Live, second));
    std::string names;
    for (const auto slot : links.list().liveSlots())
        names += std::string(links.list().instanceName(links.list().row(slot).instanceKey)) + '|';
    QCOMPARE(names, std::string("Boutique Leïla|ورشة أحمد|Boutique Leïla|Une autre|ورشة أحمد|Une autre|"));
    QCOMPARE(links.list().instanceIds().size(), std::size_t{4});
}

void OfficeLinksTest::whatPaymentsSayIsThere()
{
    OfficeLinks links;
    add(links, account("shop", "Boutique", Ledger::Live, filled()));
    QCOMPARE(links.list().row(0).lastPaidAt, toMilliseconds(*parseInstant("2026-01-31T23:30:00Z")));
    QCOMPARE(links.list().row(0).refusalsSincePaid, std::uint32_t{1});
}

void OfficeLinksTest::aSearchFindsTheAccount_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("account") << QByteArray("LEILA")
                             << QByteArray("shop:l-necklace shop:l-workshop shop:l-invoice ");
    QTest::newRow("title") << QByteArray("d'ete") << QByteArray("shop:l-necklace trial:l-necklace ");
    QTest::newRow("invoice") << QByteArray("inv2026001") << QByteArray("shop:l-necklace trial:l-necklace ");
    QTest::newRow("price") << QByteArray("8 000,00")
                           << QByteArray("shop:l-necklace shop:l-workshop shop:l-invoice "
                                         "trial:l-necklace trial:l-workshop trial:l-invoice ");
    QTest::newRow("folder") << QByteArray("trial") << QByteArray();
}

void OfficeLinksTest::aSearchFindsTheAccount()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, found);
    OfficeLinks links;
    add(links, account("shop", "Leïla", Ledger::Live, filled()));
    add(links, account("trial", "Essais", Ledger::Test, filled()));
    std::string ids;
    for (const auto slot : links.list().liveSlots()) {
        if (links.list().haystack(slot).find(folded(typed.toStdString())) != std::string_view::npos)
            ids += links.accountOf(slot).name + ':' + links.linkIdOf(slot).text() + ' ';
    }
    QCOMPARE(QByteArray::fromStdString(ids), found);
}

void OfficeLinksTest::oneThatCannotBeReadIsNamed_data()
{
    QTest::addColumn<QByteArray>("content"); // null: no file
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("kind");
    const int garbage = -1;
    QTest::newRow("missing") << QByteArray() << garbage << static_cast<int>(ErrorKind::NotFound);
    QTest::newRow("empty") << QByteArray("") << garbage << static_cast<int>(ErrorKind::NotFound);
    QTest::newRow("no database") << QByteArray("this is no database, and never was one") << garbage
                                 << static_cast<int>(ErrorKind::Storage);
    QTest::newRow("older") << QByteArray() << 1 << static_cast<int>(ErrorKind::Storage);
}

void OfficeLinksTest::oneThatCannotBeReadIsNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(int, version);
    QFETCH(int, kind);
    const auto bad = newFile();
    if (!content.isNull()) {
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    if (version > 0)
        QVERIFY(cache::Database::open(
            bad, cache::OpenMode::ReadWrite, cache::cacheSteps().first(static_cast<std::size_t>(version))));
    OfficeLinks links;
    add(links, account("a", "A", Ledger::Live, filled()));
    add(links, account("bad", "Bad", Ledger::Live, bad));
    add(links, account("c", "C", Ledger::Test, filled()));
    QCOMPARE(idsOf(links), std::string("a:l-necklace a:l-workshop a:l-invoice c:l-necklace c:l-workshop "
                                       "c:l-invoice "));
    QVERIFY(!links.accounts()[0].trouble && !links.accounts()[2].trouble);
    QVERIFY(links.accounts()[1].trouble);
    QCOMPARE(static_cast<int>(links.accounts()[1].trouble->kind), kind);
}

void OfficeLinksTest::aLockedOneIsNamed()
{
    const auto file = newFile();
    ShopCache shop(file);
    shop.fill();
    shop.database().handle().exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    SQLite::Statement(shop.database().handle(), "SELECT count(*) FROM links").executeStep();
    const auto read = readLinksOf(account("shop", "Boutique", Ledger::Live, file));
    shop.database().handle().exec("ROLLBACK; PRAGMA locking_mode = NORMAL");
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Storage);
}

void OfficeLinksTest::aNewerOneIsRead()
{
    const auto file = filled();
    ShopCache(file).database().handle().exec(
        "PRAGMA user_version = " + std::to_string(cache::cacheSteps().size() + 1));
    const auto read = readLinksOf(account("shop", "Boutique", Ledger::Live, file));
    QVERIFY2(read, read ? "" : read.error().detail.c_str());
    QCOMPARE(read->links.size(), std::size_t{3});
}

QTEST_GUILESS_MAIN(OfficeLinksTest)
#include "officelinks_test.moc"
