#include "ui/links/linkfinder.h"

#include "linkfixture.h"
#include "ui/common/bidi.h"

#include <QElapsedTimer>
#include <QTest>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

void add(cache::LinkList& list, const char* id, const char* title, const char* slug, const char* invoice,
    std::int64_t lastPaidAt)
{
    SampleLink link;
    link.id = id;
    link.title = title;
    link.slug = slug;
    link.fields = invoice;
    link.row.instanceKey = 1;
    link.row.lastPaidAt = lastPaidAt;
    put(list, link);
}

cache::LinkList shop()
{
    cache::LinkList list;
    nameInstances(list);
    add(list, "a", "Atelier poterie", "poterie-samedi", "", 30);
    add(list, "b", "Robe kabyle", "robe", "FAC-7", cache::kAbsent);
    add(list, "c", "Événement à l'atelier", "soiree", "", 50);
    add(list, "d", "Facture atelier", "f-12", "FAC-12", 10);
    add(list, "e", "Atelier photo", "photo", "", 40);
    return list;
}

} // namespace

class LinkFinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void saysWhatTellsThemApart();
    void countsWhatItLeavesOut();
    void isQuick();
};

void LinkFinderTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::newRow("nothing typed: paid last first, never paid last") << QString() << QStringLiteral("ceadb");
    QTest::newRow("beginnings first") << QStringLiteral("atelier") << QStringLiteral("eacd");
    QTest::newRow("accents and case") << QStringLiteral("EVENEMENT") << QStringLiteral("c");
    QTest::newRow("slug") << QStringLiteral("samedi") << QStringLiteral("a");
    QTest::newRow("invoice") << QStringLiteral("fac-12") << QStringLiteral("d");
    QTest::newRow("every word") << QStringLiteral("photo atel") << QStringLiteral("e");
    QTest::newRow("none") << QStringLiteral("zzz") << QString();
}

void LinkFinderTest::finds()
{
    QFETCH(const QString, text);
    QString ids;
    for (const LinkChoice& link : findLinks(shop(), text, 10).links)
        ids += QString::fromStdString(link.id.text());
    QTEST(ids, "ids");
}

void LinkFinderTest::saysWhatTellsThemApart()
{
    const FoundLinks found = findLinks(shop(), QStringLiteral("robe"), 10);
    QCOMPARE(found.links.front().title, QStringLiteral("Robe kabyle"));
    const QString note = withoutBidiMarks(found.links.front().note);
    QVERIFY2(note.startsWith(QStringLiteral("robe")), qPrintable(note));
    QVERIFY2(note.contains(QStringLiteral("Boutique Yasmine")), qPrintable(note));
}

void LinkFinderTest::countsWhatItLeavesOut()
{
    const FoundLinks found = findLinks(shop(), {}, 2);
    QCOMPARE(found.links.size(), std::size_t(2));
    QCOMPARE(found.total, 5);
    QCOMPARE(findLinks({}, {}, 2).total, 0);
}

void LinkFinderTest::isQuick()
{
    const cache::LinkList list = randomList(100'000, 1);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(findLinks(list, QStringLiteral("robe"), 50).total > 1000);
    QVERIFY2(
        timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed()))); // far less where optimised
}

QTEST_GUILESS_MAIN(LinkFinderTest)
#include "linkfinder_test.moc"
