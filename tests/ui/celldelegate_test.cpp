#include "linkfixture.h"
#include "ui/common/badgedelegate.h"
#include "ui/common/theme.h"
#include "ui/links/linksview.h"

#include <QApplication>
#include <QSet>
#include <QTest>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

constexpr QSize kSize{1200, 400};

void fill(LinkTableModel& model)
{
    cache::LinkList list = randomList(40, 21);
    TextOrder titles(list);
    model.load(std::move(list), std::move(titles));
}

QImage pictureOf(LinkTableModel& model, Qt::LayoutDirection direction)
{
    LinksView view;
    view.setLayoutDirection(direction);
    view.setLinks(&model);
    view.resize(kSize);
    return view.grab().toImage();
}

int coloursIn(const QImage& image, const QRect& part)
{
    QSet<QRgb> colours;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return static_cast<int>(colours.size());
}

} // namespace

class CellDelegateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light); }
    void badgeGeometry_data();
    void badgeGeometry();
    void paintsWordsAndBadges();
    void mirrorsFromRightToLeft();
    void darkIsNotLight();
};

void CellDelegateTest::badgeGeometry_data()
{
    QTest::addColumn<QRect>("cell");
    QTest::addColumn<int>("textWidth");
    QTest::newRow("roomy") << QRect(100, 50, 130, 36) << 40;
    QTest::newRow("tight") << QRect(100, 50, 60, 36) << 200;
    QTest::newRow("elsewhere") << QRect(0, 0, 300, 24) << 90;
}

void CellDelegateTest::badgeGeometry()
{
    QFETCH(const QRect, cell);
    QFETCH(const int, textWidth);
    const BadgeGeometry left = ui::badgeGeometry(cell, textWidth, 14, Qt::LeftToRight);
    const BadgeGeometry right = ui::badgeGeometry(cell, textWidth, 14, Qt::RightToLeft);
    for (const BadgeGeometry& geometry : {left, right}) {
        QVERIFY(cell.contains(geometry.body));
        QVERIFY(geometry.body.contains(geometry.icon));
        QVERIFY(geometry.body.contains(geometry.text) || geometry.text.isEmpty());
        QVERIFY(!geometry.icon.intersects(geometry.text));
    }
    QCOMPARE(left.body.left(), cell.left());
    QCOMPARE(right.body.right(), cell.right());
    QVERIFY(left.icon.left() < left.text.left());
    QVERIFY(right.icon.right() > right.text.right());
    if (cell.width() > textWidth + 60)
        QVERIFY(left.text.width() >= textWidth); // the word is never cut where there is room
    // One is the mirror of the other.
    QCOMPARE(right.body, QStyle::visualRect(Qt::RightToLeft, cell, left.body));
    QCOMPARE(right.icon, QStyle::visualRect(Qt::RightToLeft, cell, left.icon));
}

void CellDelegateTest::paintsWordsAndBadges()
{
    FixedClock clock;
    LinkTableModel model(clock, UiLanguage::English);
    fill(model);
    const QImage picture = pictureOf(model, Qt::LeftToRight);
    LinksView view;
    view.setLinks(&model);
    view.resize(kSize);
    view.grab();
    for (const LinkColumn column :
        {LinkColumn::Title, LinkColumn::State, LinkColumn::Price, LinkColumn::Instance}) {
        const int section = static_cast<int>(column);
        const QRect part(view.columnViewportPosition(section) + 2, metrics::kHeaderHeight + 4,
            std::min(view.columnWidth(section), 100), 6 * metrics::kRowHeight);
        QVERIFY2(coloursIn(picture, part) > 8, qPrintable(QString::number(section)));
    }
}

void CellDelegateTest::mirrorsFromRightToLeft()
{
    FixedClock clock;
    LinkTableModel model(clock, UiLanguage::Arabic);
    fill(model);
    const QImage left = pictureOf(model, Qt::LeftToRight);
    const QImage right = pictureOf(model, Qt::RightToLeft);
    // The title column is widest: its far end holds no ink when it is first, and ink when it is last.
    const QRect leading(20, 60, 60, 300);
    const QRect trailing(kSize.width() - 80, 60, 60, 300);
    QVERIFY(left != right);
    QVERIFY(coloursIn(left, leading) > 8);
    QVERIFY(coloursIn(right, trailing) > 8);
}

void CellDelegateTest::darkIsNotLight()
{
    FixedClock clock;
    LinkTableModel model(clock, UiLanguage::English);
    fill(model);
    const QImage light = pictureOf(model, Qt::LeftToRight);
    applyTheme(*qApp, ThemeMode::Dark);
    const QImage dark = pictureOf(model, Qt::LeftToRight);
    applyTheme(*qApp, ThemeMode::Light);
    const QPoint emptySpot(3, kSize.height() - 8);
    QVERIFY(light.pixelColor(emptySpot).lightness() > 200);
    QVERIFY(dark.pixelColor(emptySpot).lightness() < 60);
}

QTEST_MAIN(CellDelegateTest)
#include "celldelegate_test.moc"
