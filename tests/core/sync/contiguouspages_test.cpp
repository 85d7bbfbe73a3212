#include "core/sync/contiguouspages.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace desk::sync;

class ContiguousPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesToTheGap_data();
    void reachesToTheGap();
    void forgetsWhatIsBehindIt();
};

void ContiguousPagesTest::reachesToTheGap_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<QList<int>>("pages");
    QTest::addColumn<int>("reach");
    const auto row = [](const char* name, int first, const QList<int>& pages, int reach) {
        QTest::newRow(name) << first << pages << reach;
    };
    row("nothing yet", 1, {}, 0);
    row("in order", 1, {1, 2, 3}, 3);
    row("the first is missing", 1, {2, 3}, 0);
    row("the first comes last", 1, {3, 2, 1}, 3);
    row("a gap", 1, {1, 2, 4, 5}, 2);
    row("a gap that closes", 1, {1, 2, 4, 5, 3}, 5);
    row("read twice", 1, {1, 2, 2, 1}, 2);
    row("taken up again, nothing yet", 7, {}, 6);
    row("taken up again", 7, {1, 7, 8}, 8);
    row("taken up again, above it does not count", 7, {1, 2, 8}, 6);
}

void ContiguousPagesTest::reachesToTheGap()
{
    QFETCH(int, first);
    QFETCH(QList<int>, pages);
    ContiguousPages read(first);
    for (const int page : pages)
        read.note(page);
    QTEST(read.reach(), "reach");
}

/// A list of a million payments has ten thousand pages: each must cost the same.
void ContiguousPagesTest::forgetsWhatIsBehindIt()
{
    ContiguousPages read;
    int most = 0;
    for (int page = 1; page <= 10'000; page += 2) {
        read.note(page + 1);
        most = std::max(most, read.beyondGap());
        read.note(page);
        most = std::max(most, read.beyondGap());
    }
    QCOMPARE(read.reach(), 10'000);
    QCOMPARE(most, 1);
}

QTEST_GUILESS_MAIN(ContiguousPagesTest)
#include "contiguouspages_test.moc"
