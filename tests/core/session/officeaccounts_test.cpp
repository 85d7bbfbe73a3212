// Profiles of a folder as accounts of the head office: none is missing.
#include "core/session/officeaccounts.h"

#include "core/cache/datafolder.h"
#include "core/profiles/profilelist.h"
#include "tests/core/report/shopcache.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace desk;

class OfficeAccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneAtAll()
    {
        const QTemporaryDir folder;
        const auto office = session::readHeadOffice(folder.filePath(QStringLiteral("x")).toStdString(), {});
        QVERIFY(office);
        QVERIFY(office->blocks.empty());
        const auto links = session::readOfficeLinks(folder.filePath(QStringLiteral("x")).toStdString());
        QVERIFY(links);
        QVERIFY(links->accounts().empty());
    }

    void everyProfileIsARow()
    {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        const profiles::ProfileList list(root);
        using profiles::Environment;
        for (const auto& [name, environment] : {std::pair{"live", Environment::Live},
                 std::pair{"test", Environment::Test}, std::pair{"fresh", Environment::Live}})
            QVERIFY(list.add({.name = name, .colour = "#112233", .environment = environment}));
        for (const char* name : {"live", "test", "byhand"}) {
            const auto place = cache::DataFolder::named(root, name);
            QVERIFY(place->prepare());
            ShopCache(place->cacheFile()).fill();
        }
        const auto broken = cache::DataFolder::named(root, "broken");
        QVERIFY(broken->prepare());
        QFile file(broken->profileFile());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ no json") > 0);
        file.close();
        std::filesystem::create_directories(root / "profiles" / "journal-only");

        const auto office = session::readHeadOffice(root, *parseInstant("2026-02-15T12:00:00Z"));
        QVERIFY(office);
        std::string seen;
        for (const report::OfficeBlock& block : office->blocks) {
            seen +=
                std::string(wordFor(block.ledger)) + '=' + block.total.thisMonth.collected.toDecimal() + ':';
            for (const report::OfficeRow& row : block.rows)
                seen += row.account.name
                      + (row.figures ? "," : "(" + std::string(wordFor(row.figures.error().kind)) + "),");
            seen += ' ';
        }
        QCOMPARE(seen, std::string("live=59500.00:fresh(not-found),live, test=59500.00:test, "
                                   "undeclared=59500.00:broken(storage),byhand, "));

        const auto links = session::readOfficeLinks(root);
        QVERIFY(links);
        std::string accounts;
        for (const auto& each : links->accounts())
            accounts += each.account.name
                      + (each.trouble ? "(" + std::string(wordFor(each.trouble->kind)) + ") " : " ");
        QCOMPARE(accounts, std::string("broken(storage) byhand fresh(not-found) live test "));
        QCOMPARE(links->list().size(), std::size_t{9});
        QVERIFY(!std::filesystem::exists(root / "profiles" / "fresh" / "cache.db")); // reading makes nothing
    }
};

QTEST_GUILESS_MAIN(OfficeAccountsTest)
#include "officeaccounts_test.moc"
