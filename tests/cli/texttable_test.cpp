#include "app/cli/texttable.h"

#include <QtTest/QTest>

using namespace desk::cli;

class TextTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths_data();
    void widths();
    void harmlessText_data();
    void harmlessText();
    void shortens_data();
    void shortens();
    void alignsColumns();
    void printsInParts();
};

void TextTableTest::widths_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("empty") << QByteArray("") << 0;
    QTest::newRow("ASCII") << QByteArray("abc") << 3;
    QTest::newRow("accent in one character") << QByteArray("été") << 3;
    QTest::newRow("accent as a mark") << QByteArray("e\u0301te\u0301") << 3;
    QTest::newRow("Arabic") << QByteArray("ورشة") << 4;
    QTest::newRow("Arabic with vowels") << QByteArray("مُحَمَّد") << 4;
    QTest::newRow("wide") << QByteArray("漢字") << 4;
    QTest::newRow("picture") << QByteArray("🎁") << 2;
    QTest::newRow("direction marks") << QByteArray("\u200f1\u200e") << 1;
    QTest::newRow("broken") << QByteArray("a\xe2") << 2;
}

void TextTableTest::widths()
{
    QFETCH(QByteArray, text);
    QTEST(static_cast<int>(displayWidth(text.toStdString())), "width");
}

void TextTableTest::harmlessText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("safe");
    QTest::newRow("plain") << QByteArray("Été ورشة") << QByteArray("Été ورشة");
    QTest::newRow("escape sequence") << QByteArray("a\x1b[2Jb") << QByteArray("a [2Jb");
    QTest::newRow("line breaks") << QByteArray("a\r\nb\tc") << QByteArray("a  b c");
    QTest::newRow("C1 control") << QByteArray("a\u009bb") << QByteArray("a b");
    QTest::newRow("override") << QByteArray("a\u202eb\u2066c") << QByteArray("abc");
}

void TextTableTest::harmlessText()
{
    QFETCH(QByteArray, text);
    QTEST(QByteArray::fromStdString(harmless(text.toStdString())), "safe");
}

void TextTableTest::shortens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cut");
    QTest::newRow("fits") << QByteArray("abcde") << QByteArray("abcde");
    QTest::newRow("cut") << QByteArray("abcdef") << QByteArray("abcd…");
    QTest::newRow("accents") << QByteArray("éééééé") << QByteArray("éééé…");
    QTest::newRow("wide") << QByteArray("漢字漢字") << QByteArray("漢字…");
    QTest::newRow("marks are kept whole") << QByteArray("e\u0301bcdef") << QByteArray("e\u0301bcd…");
}

void TextTableTest::shortens()
{
    QFETCH(QByteArray, text);
    const std::string cut = shortened(text.toStdString(), 5);
    QTEST(QByteArray::fromStdString(cut), "cut");
    QVERIFY(displayWidth(cut) <= 5);
}

void TextTableTest::alignsColumns()
{
    TextTable table({{"Name"}, {"Sum", Align::Right}, {"Note"}});
    table.add({"Leïla", "8.00", "x"});
    table.add({"ورشة", "12000.50", ""});
    QCOMPARE(QByteArray::fromStdString(table.take()),
        QByteArray("Name        Sum  Note\nLeïla      8.00  x\nورشة   12000.50\n"));
}

void TextTableTest::printsInParts()
{
    TextTable table({{"A", Align::Left, 3}, {"B"}});
    table.add({"1", "x"});
    QCOMPARE(QByteArray::fromStdString(table.take()), QByteArray("A    B\n1    x\n"));
    table.add({"22222", "y"});
    QCOMPARE(QByteArray::fromStdString(table.take()), QByteArray("22222  y\n"));
    QVERIFY(table.take().empty());
}

QTEST_GUILESS_MAIN(TextTableTest)
#include "texttable_test.moc"
