#include "ui/common/tones.h"

#include "ui/common/theme.h"

#include <QTest>

using namespace desk::ui;

namespace {

constexpr std::array kTones{Tone::Neutral, Tone::Quiet, Tone::Accent, Tone::Good, Tone::Caution, Tone::Alarm};

/// A system palette of another hand: dark blue selection, white text on it.
QPalette foreignPalette()
{
    QPalette palette(QColor(0xEF, 0xEF, 0xEF));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xF2, 0xF2, 0xF2));
    palette.setColor(QPalette::Text, Qt::black);
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8C, 0xC6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x00, 0x00, 0xFF));
    return palette;
}

} // namespace

class TonesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsTheStandards();
    void everyToneIsReadable_data();
    void everyToneIsReadable();
    void tonesDifferFromEachOther();
    void palettesAreReadable_data();
    void palettesAreReadable();
};

void TonesTest::contrastIsTheStandards()
{
    QCOMPARE(qRound(contrastRatio(Qt::white, Qt::black) * 10), 210);
    QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white) * 10), 10);
    QCOMPARE(
        qRound(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448); // the well-known near miss
}

void TonesTest::everyToneIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("foreign") << foreignPalette();
}

void TonesTest::everyToneIsReadable()
{
    QFETCH(const QPalette, palette);
    for (const Tone tone : kTones) {
        const ToneColours badge = badgeColours(tone, palette);
        const auto name = QByteArray::number(static_cast<int>(tone));
        QVERIFY2(contrastRatio(badge.ink, badge.surface) >= 4.5, name);
        for (const auto role : {QPalette::Base, QPalette::AlternateBase})
            QVERIFY2(contrastRatio(inkOn(tone, palette, false), palette.color(role)) >= 4.5, name);
        const double selected = contrastRatio(inkOn(tone, palette, true), palette.color(QPalette::Highlight));
        const double plain =
            contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight));
        // A foreign selection may be unreadable by itself: then ours is no worse.
        QVERIFY2(selected >= std::min(4.5, plain), name);
    }
}

void TonesTest::tonesDifferFromEachOther()
{
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        QSet<QRgb> inks;
        for (const Tone tone : kTones)
            inks.insert(badgeColours(tone, palette).ink.rgb());
        QCOMPARE(inks.size(), static_cast<qsizetype>(kTones.size()));
    }
}

void TonesTest::palettesAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TonesTest::palettesAreReadable()
{
    QFETCH(const QPalette, palette);
    const auto contrast = [&palette](QPalette::ColorRole ink, QPalette::ColorRole surface) {
        return contrastRatio(palette.color(ink), palette.color(surface));
    };
    QVERIFY(contrast(QPalette::WindowText, QPalette::Window) >= 7);
    QVERIFY(contrast(QPalette::Text, QPalette::Base) >= 7);
    QVERIFY(contrast(QPalette::ButtonText, QPalette::Button) >= 7);
    QVERIFY(contrast(QPalette::HighlightedText, QPalette::Highlight) >= 7);
    QVERIFY(contrast(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
    QVERIFY(contrast(QPalette::PlaceholderText, QPalette::Window) >= 4.5);
    QVERIFY(contrast(QPalette::Link, QPalette::Base) >= 4.5);
}

QTEST_MAIN(TonesTest)
#include "tones_test.moc"
