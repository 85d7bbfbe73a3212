#include "core/report/totals.h"

#include "tests/core/report/shopcache.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

#include <limits>

using namespace desk;
using namespace desk::report;

namespace {

QByteArray shown(const Totals& totals)
{
    std::string text;
    for (const TotalsRow& row : totals.rows)
        text += row.key + '=' + std::to_string(row.count) + ':' + row.collected.toDecimal() + ' ';
    return QByteArray::fromStdString(
        text + '=' + std::to_string(totals.total.count) + ':' + totals.total.collected.toDecimal());
}

} // namespace

class TotalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sums_data();
    void sums();
    void everyWordHasItsSums();
    void emptyCacheIsZero();
    void whatNobodyToldHasItsOwnRow();
    void refusesASumThatDoesNotFit();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ShopCache> m_shop;
};

void TotalsTest::initTestCase()
{
    m_shop = std::make_unique<ShopCache>(m_folder.filePath(QStringLiteral("cache.db")).toStdString());
    m_shop->fill();
}

void TotalsTest::sums_data()
{
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<QByteArray>("sums");
    const auto row = [](const char* by, const char* first, const char* last, const char* sums) {
        QTest::addRow("%s %s %s", by, first, last)
            << QByteArray(by) << QByteArray(first) << QByteArray(last) << QByteArray(sums);
    };
    row("month", "", "", "2025-12=1:8000.00 2026-01=1:8000.10 2026-02=3:59500.00 =5:75500.10");
    row("day", "2026-02-01", "2026-02-01", "2026-02-01=2:9500.00 =2:9500.00");
    row("day", "2026-01-31", "2026-01-31", "2026-01-31=1:8000.10 =1:8000.10");
    row("day", "2026-03-01", "", "=0:0.00");
    row("week", "", "", "2025-W52=1:8000.00 2026-W05=3:17500.10 2026-W06=1:50000.00 =5:75500.10");
    row("quarter", "", "", "2025-Q4=1:8000.00 2026-Q1=4:67500.10 =5:75500.10");
    row("year", "", "", "2025=1:8000.00 2026=4:67500.10 =5:75500.10");
    row("year", "2026-01-01", "", "2026=4:67500.10 =4:67500.10");
    row("year", "", "2025-12-31", "2025=1:8000.00 =1:8000.00");
    row("link", "", "", "l-invoice=1:50000.00 l-necklace=3:24000.10 l-workshop=1:1500.00 =5:75500.10");
    row("link", "2026-02-01", "2026-02-01", "l-necklace=1:8000.00 l-workshop=1:1500.00 =2:9500.00");
    row("instance", "", "", "shop-a=4:74000.10 shop-b=1:1500.00 =5:75500.10");
    row("mode", "", "", "limited=1:1500.00 one-shot=1:50000.00 reusable=3:24000.10 =5:75500.10");
    row("mode", "2026-02-02", "2026-02-28", "one-shot=1:50000.00 =1:50000.00");
}

void TotalsTest::sums()
{
    QFETCH(QByteArray, by);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    const auto totals = totalsBy(*totalsByFromWord(by.toStdString()), parseDay(first.toStdString()),
        parseDay(last.toStdString()), cache::TotalsStore(m_shop->database()));
    QVERIFY(totals);
    QTEST(shown(*totals), "sums");
}

void TotalsTest::everyWordHasItsSums()
{
    for (const char* word : {"day", "week", "month", "quarter", "year", "link", "instance", "mode"}) {
        const auto by = totalsByFromWord(word);
        QVERIFY2(by, word);
        const auto totals = totalsBy(*by, {}, {}, cache::TotalsStore(m_shop->database()));
        QVERIFY(totals);
        QCOMPARE(totals->total.collected.centimes(), std::int64_t(7'550'010));
    }
    for (const char* word : {"", "hour", "Day", "months"})
        QVERIFY2(!totalsByFromWord(word), word);
}

void TotalsTest::emptyCacheIsZero()
{
    ShopCache empty(m_folder.filePath(QStringLiteral("empty.db")).toStdString());
    const auto totals = totalsBy(TotalsBy::Month, {}, {}, cache::TotalsStore(empty.database()));
    QVERIFY(totals);
    QVERIFY(*totals == Totals());
}

void TotalsTest::whatNobodyToldHasItsOwnRow()
{
    ShopCache shop(m_folder.filePath(QStringLiteral("bare.db")).toStdString());
    shop.write({payment("1", "l-bare", TransactionStatus::Completed, 100, "2026-01-01T00:00:00Z")});
    const cache::TotalsStore store(shop.database());
    QCOMPARE(shown(*totalsBy(TotalsBy::Mode, {}, {}, store)), QByteArray("unknown=1:1.00 =1:1.00"));
    QCOMPARE(shown(*totalsBy(TotalsBy::Instance, {}, {}, store)), QByteArray("=1:1.00 =1:1.00"));
}

void TotalsTest::refusesASumThatDoesNotFit()
{
    ShopCache shop(m_folder.filePath(QStringLiteral("huge.db")).toStdString());
    constexpr auto kHuge = std::numeric_limits<std::int64_t>::max() - 1;
    shop.write({payment("1", "l-1", TransactionStatus::Completed, kHuge, "2026-01-01T00:00:00Z")});
    shop.write({payment("2", "l-2", TransactionStatus::Completed, kHuge, "2026-01-05T00:00:00Z")});
    const cache::TotalsStore store(shop.database());
    for (const TotalsBy by : {TotalsBy::Month, TotalsBy::Day, TotalsBy::Link}) {
        const auto totals = totalsBy(by, {}, {}, store);
        QVERIFY(!totals);
        QVERIFY(totals.error().kind == ErrorKind::Storage);
    }
}

QTEST_GUILESS_MAIN(TotalsTest)
#include "totals_test.moc"
