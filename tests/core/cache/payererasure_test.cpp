// Who paid leaves the cache: rows, file and -wal are searched for a planted payer.
#include "core/cache/payererasure.h"

#include "cachefixture.h"
#include "core/cache/linkstore.h"
#include "core/cache/transactionstore.h"

#include <QFile>
#include <QtTest/QTest>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

namespace {

constexpr auto kName = "Zoubida Mokrani";
constexpr auto kLater = "Zoulikha Mokrani";
constexpr auto kMail = "zoubida.m@postale.example";
constexpr auto kPhone = "+213661987612";

/// Files of the cache in which one of the planted words stands.
QStringList filesThatTell(const std::filesystem::path& file)
{
    QStringList found;
    for (const char* const suffix : {"", "-wal", "-shm", ".broken", ".broken-wal"}) {
        QFile bytes(QString::fromStdString(file.string()) + QLatin1String(suffix));
        if (!bytes.open(QIODevice::ReadOnly))
            continue;
        const QByteArray all = bytes.readAll();
        for (const char* const planted : {kName, kLater, kMail, kPhone, "Mokrani", "661987612"}) {
            if (all.contains(planted)) {
                found.append(bytes.fileName());
                break;
            }
        }
    }
    return found;
}

Transaction planted(int number)
{
    Transaction row = payment(std::to_string(number).c_str(), "robe", TransactionStatus::Completed, 1000);
    row.payerName = kName;
    row.payerEmail = kMail;
    row.payerPhone = kPhone;
    row.orderNumber = "ORD" + std::to_string(number);
    return row;
}

void fill(Database& database, int count)
{
    take(LinkStore(database).merge(fullLink("robe", "shop"), ReadingSource::Details));
    std::vector<Transaction> page;
    for (int number = 0; number < count; ++number)
        page.push_back(planted(number));
    TransactionStore store(database);
    take(store.write(page, LinkId("robe")));
    for (Transaction& row : page)
        row.payerName = kLater; // what was there before stays somewhere in the file
    take(store.write(page, LinkId("robe")));
}

} // namespace

class PayerErasureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notAByteIsLeft();
    void everythingElseStays();
    void aReaderDoesNotKeepIt();
    void aReaderInTheMiddleIsSaid();
    void whatWasSetAsideGoesToo();
    void aNamelessStoreTakesNoNames();
    void namesMayComeBack();
};

void PayerErasureTest::notAByteIsLeft()
{
    ScratchCache cache;
    const auto file = cache.folder().file();
    fill(cache.database(), 3000);
    QVERIFY(!filesThatTell(file).isEmpty()); // the search itself must be able to find
    QVERIFY(!take(arePayersErased(cache.database())));
    QCOMPARE(take(erasePayers(cache.database(), file)).payments, 3000);
    QCOMPARE(filesThatTell(file), QStringList());
    QVERIFY(take(arePayersErased(cache.database())));
    QCOMPARE(take(erasePayers(cache.database(), file)).payments, 0);
}

void PayerErasureTest::everythingElseStays()
{
    ScratchCache cache;
    fill(cache.database(), 10);
    take(erasePayers(cache.database(), cache.folder().file()));
    TransactionStore store(cache.database());
    Transaction expected = planted(7);
    expected.payerName.clear();
    expected.payerEmail.clear();
    expected.payerPhone.clear();
    Transaction kept = *take(store.find(TransactionId("7")));
    kept.linkId = expected.linkId;
    QVERIFY(kept == expected);
    QCOMPARE(take(store.count()), 10);
    QCOMPARE(cache.number("SELECT sum(centimes) FROM daily_totals"), 10'000);
    QCOMPARE(take(store.write(std::vector{planted(7)}, LinkId("robe"))).changed, 1);
}

void PayerErasureTest::aReaderDoesNotKeepIt()
{
    ScratchCache cache;
    const auto file = cache.folder().file();
    fill(cache.database(), 500);
    const auto reader = take(Database::open(file, OpenMode::ReadOnly, cacheSteps()));
    QCOMPARE(take(TransactionStore(*reader).count()), 500);
    take(erasePayers(cache.database(), file));
    QCOMPARE(filesThatTell(file), QStringList());
    QVERIFY(take(TransactionStore(*reader).find(TransactionId("7")))->payerName.empty());
}

void PayerErasureTest::aReaderInTheMiddleIsSaid()
{
    ScratchCache cache;
    const auto file = cache.folder().file();
    fill(cache.database(), 500);
    cache.database().handle().exec("PRAGMA busy_timeout = 50");
    const auto reader = take(Database::open(file, OpenMode::ReadOnly, cacheSteps()));
    reader->handle().exec("BEGIN");
    reader->handle().execAndGet("SELECT count(*) FROM transactions").getInt();
    const auto erased = erasePayers(cache.database(), file);
    QVERIFY(!erased && erased.error().kind == ErrorKind::Storage);
    QVERIFY(!take(arePayersErased(cache.database()))); // so the next start goes on
    reader->handle().exec("ROLLBACK");
    take(erasePayers(cache.database(), file));
    QCOMPARE(filesThatTell(file), QStringList());
}

void PayerErasureTest::whatWasSetAsideGoesToo()
{
    ScratchCache cache;
    const auto file = cache.folder().file();
    QFile broken(QString::fromStdString(file.string()) + QStringLiteral(".broken"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(kName);
    broken.close();
    QVERIFY(!filesThatTell(file).isEmpty());
    take(erasePayers(cache.database(), file));
    QCOMPARE(filesThatTell(file), QStringList());
}

void PayerErasureTest::aNamelessStoreTakesNoNames()
{
    ScratchCache cache;
    take(LinkStore(cache.database()).merge(fullLink("robe", "shop"), ReadingSource::Details));
    TransactionStore store(cache.database());
    store.setStoresPayers(false);
    QCOMPARE(take(store.write(std::vector{planted(1)}, LinkId("robe"))).inserted, 1);
    QCOMPARE(take(store.write(std::vector{planted(1)}, LinkId("robe"))).unchanged, 1); // a sync finds its end
    QVERIFY(take(store.find(TransactionId("1")))->payerPhone.empty());
    QCOMPARE(filesThatTell(cache.folder().file()), QStringList());
}

void PayerErasureTest::namesMayComeBack()
{
    ScratchCache cache;
    fill(cache.database(), 3);
    take(erasePayers(cache.database(), cache.folder().file()));
    take(keepPayers(cache.database()));
    QVERIFY(!take(arePayersErased(cache.database())));
    TransactionStore store(cache.database());
    QCOMPARE(take(store.write(std::vector{planted(1)}, LinkId("robe"))).changed, 1);
    QCOMPARE(take(store.find(TransactionId("1")))->payerName, std::string(kName));
}

QTEST_APPLESS_MAIN(PayerErasureTest)
#include "payererasure_test.moc"
