#include "core/domain/slug.h"

#include <QtTest/QTest>

using namespace desk;

class SlugTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestion_data();
    void suggestion();
    void validity_data();
    void validity();
    void numbers();
};

void SlugTest::suggestion_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QByteArray>("slug");
    QTest::newRow("words") << QStringLiteral("Formation Web, 2 jours!")
                           << QByteArray("formation-web-2-jours");
    QTest::newRow("accents") << QString::fromUtf8("Événement à Béjaïa") << QByteArray("evenement-a-bejaia");
    QTest::newRow("Arabic alone") << QString::fromUtf8("دورة") << QByteArray();
    QTest::newRow("Arabic and Latin") << QString::fromUtf8("دورة Excel") << QByteArray("excel");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("edges") << QStringLiteral(" -- a -- ") << QByteArray("a");
    QTest::newRow("long, cut at a word")
        << QStringLiteral("word ").repeated(20) << QByteArray("word-").repeated(12).chopped(1);
    QTest::newRow("long, one word") << QString(100, QLatin1Char('a')) << QByteArray(60, 'a');
}

void SlugTest::suggestion()
{
    QFETCH(QString, title);
    const std::string slug = suggestedSlug(title.toStdString());
    QTEST(QByteArray::fromStdString(slug), "slug");
    QVERIFY(slug.empty() || isSlug(slug));
}

void SlugTest::validity_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("usual") << QByteArray("formation-web_2") << true;
    QTest::newRow("capitals") << QByteArray("ABC") << true;
    QTest::newRow("longest") << QByteArray(255, 'a') << true;
    QTest::newRow("too long") << QByteArray(256, 'a') << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("space") << QByteArray("a b") << false;
    QTest::newRow("slash") << QByteArray("a/b") << false;
    QTest::newRow("accent") << QByteArray("é") << false;
}

void SlugTest::validity()
{
    QFETCH(QByteArray, text);
    QTEST(isSlug(text.toStdString()), "isValid");
}

void SlugTest::numbers()
{
    QCOMPARE(numberedSlug("web", 2), std::string("web-2"));
    QVERIFY(isSlug(numberedSlug(std::string(255, 'a'), 10)));
}

QTEST_GUILESS_MAIN(SlugTest)
#include "slug_test.moc"
