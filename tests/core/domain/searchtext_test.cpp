#include "core/domain/searchtext.h"

#include <QtTest/QTest>

using namespace desk;

class SearchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldingTwiceChangesNothing_data();
    void foldingTwiceChangesNothing();
    void finds_data();
    void finds();
    void aLetterFoldsTheSameWhateverStandsBeside();
    void appends();
};

void SearchTextTest::folds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("folded");
    const auto row = [](const char* text, const char* folded) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(folded);
    };
    row("", "");
    row("Silver Necklace", "silver necklace");
    row("INV2026001", "inv2026001");
    row("Événement d'Été", "evenement d'ete");
    row("GARÇON", "garcon");
    row("Œuvre, Cœur, Læticia", "oeuvre, coeur, laeticia");
    row("e\u0301te\u0301", "ete");
    row("Straße", "strasse");
    row("ﬁn ＡＢＣ", "fin abc");
    row("أحمد", "احمد");
    row("إسلام", "اسلام");
    row("آمال", "امال");
    row("ٱلله", "الله");
    row("مدرسة", "مدرسه");
    row("مصطفى", "مصطفي");
    row("علی", "علي");
    row("مسؤول", "مسوول");
    row("شاطئ", "شاطي");
    row("محـــمد", "محمد");
    row("مُحَمَّدٌ", "محمد");
    row("ﷲ", "الله");
    row("٨٠٠٠", "8000");
    row("۸۰۰۰", "8000");
    row("8000", "8000");
    row("8 000", "8000");
    row("8 000,00", "8000");
    row("8\u202f000,00\u00a0DA", "8000 da");
    row("8000,00", "8000");
    row("8.000,00", "8000");
    row("8,000.00", "8000");
    row("8000.50", "8000.5");
    row("8 000,5", "8000.5");
    row("8000,05", "8000.05");
    row("1 250 000,75", "1250000.75");
    row("٨٬٠٠٠٫٠٠", "8000");
    row("0.00", "0");
    row("L’été… à 8 000,00", "l’ete... a 8000");
    row("«\u00a0N°\u20097\u00a0», ½", "« n° 7 », 1⁄2");
    row("Ελλάς, Житомир, été 日本", "ελλασ, житомир, ete 日本");
    row("e\u0301é", "ee");
    row("from 1 500 to 2 000 DA", "from 1500 to 2000 da");
    row("21.11.2026", "21.11.2026");
    row("2026-11-21", "2026-11-21");
    row("192.168.1.10", "192.168.1.10");
    row("0555 123 456", "0555 123456");
    row("12 places", "12 places");
    row("8 00", "8 00");
    row("8 0000", "8 0000");
    row("v1.2.3", "v1.2.3");
    row("100,00.", "100.");
    row("\u2066120 000,00 DZD\u2069", "120000 dzd");
    row("d5bb42f0-3a50-4c78-aba6-4e66ac7750af", "d5bb42f0-3a50-4c78-aba6-4e66ac7750af");
    QTest::newRow("broken UTF-8") << QByteArray("A\xff\xfe!") << QByteArray("a\xef\xbf\xbd\xef\xbf\xbd!");
    QTest::newRow("tabs and new lines") << QByteArray("A\tB\nC") << QByteArray("a b c");
}

void SearchTextTest::folds()
{
    QFETCH(QByteArray, text);
    QTEST(QByteArray::fromStdString(folded(text.toStdString())), "folded");
}

void SearchTextTest::foldingTwiceChangesNothing_data()
{
    folds_data();
}

void SearchTextTest::foldingTwiceChangesNothing()
{
    QFETCH(QByteArray, text);
    const std::string once = folded(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(folded(once)), QByteArray::fromStdString(once));
}

void SearchTextTest::finds_data()
{
    QTest::addColumn<QByteArray>("haystack");
    QTest::addColumn<QByteArray>("needle");
    QTest::newRow("accent in the text") << QByteArray("Événement") << QByteArray("evenement");
    QTest::newRow("accent in the query") << QByteArray("Evenement") << QByteArray("ÉVÈ");
    QTest::newRow("hamza left out") << QByteArray("الأوراس") << QByteArray("الاوراس");
    QTest::newRow("amount as the API writes it, typed in French")
        << QByteArray("8000.00") << QByteArray("8 000,00");
    QTest::newRow("amount as the API writes it, typed plainly")
        << QByteArray("8000.00") << QByteArray("8000");
    QTest::newRow("amount as the API writes it, typed with points")
        << QByteArray("8000.00") << QByteArray("8.000,00");
    QTest::newRow("part of an id") << QByteArray("d5bb42f0-3a50") << QByteArray("42F0");
}

void SearchTextTest::finds()
{
    QFETCH(QByteArray, haystack);
    QFETCH(QByteArray, needle);
    QVERIFY(folded(haystack.toStdString()).find(folded(needle.toStdString())) != std::string::npos);
}

void SearchTextTest::aLetterFoldsTheSameWhateverStandsBeside()
{
    const std::string beyondTheTable = "\xe6\x97\xa5"; // a text with such a character is folded as a whole
    const std::pair<char32_t, char32_t> blocks[] = {{0x21, 0x250}, {0x370, 0x780}, {0x2000, 0x2100}};
    for (const auto& [first, end] : blocks) {
        for (char32_t letter = first; letter < end; ++letter) {
            const std::string text = QString::fromUcs4(&letter, 1).toStdString();
            QCOMPARE(folded(text + beyondTheTable), folded(text) + beyondTheTable);
        }
    }
}

void SearchTextTest::appends()
{
    std::string text = "8 000 ";
    appendFolded(text, "8 000 Été");
    QCOMPARE(text, std::string("8 000 8000 ete"));
}

QTEST_GUILESS_MAIN(SearchTextTest)
#include "searchtext_test.moc"
