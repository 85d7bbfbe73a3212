#include "ui/common/chip.h"
#include "ui/common/choicemenu.h"
#include "ui/common/flowlayout.h"
#include "ui/common/popuppanel.h"
#include "ui/common/rangefields.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace desk::ui;

namespace {

QLineEdit* field(QWidget& fields, const char* name)
{
    return fields.findChild<QLineEdit*>(QLatin1String(name));
}

void type(QLineEdit* into, const QString& text)
{
    into->clear();
    into->setFocus();
    QTest::keyClicks(into, text);
}

std::vector<Choice> states()
{
    return {{QStringLiteral("active"), QStringLiteral("Active"), 12, false, {}},
        {QStringLiteral("paused"), QStringLiteral("R&D\tpaused"), 0, true, {}}};
}

} // namespace

class FilterWidgetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light); }
    void aFlowWrapsAndMirrors();
    void aChipGoesByMouseAndKeys();
    void aMenuStaysOpenAndTells();
    void aMenuFollowsNewCounts();
    void aMenuShrinks();
    void daysAreReadInWords();
    void amountsAskWhereTheyAreAmbiguous();
    void settingARangeIsQuiet();
    void aPanelClosesOnEscape();
};

void FilterWidgetsTest::aFlowWrapsAndMirrors()
{
    QWidget box;
    auto* flow = new FlowLayout(&box);
    std::vector<QWidget*> parts;
    for (int at = 0; at < 3; ++at) {
        auto* part = new QWidget;
        part->setFixedSize(100, 20);
        flow->addWidget(part);
        parts.push_back(part);
    }
    QCOMPARE(flow->heightForWidth(400), 20);
    QCOMPARE(flow->heightForWidth(220), 20 + flow->spacing() + 20);
    QCOMPARE(flow->minimumSize().width(), 100);
    box.resize(220, 100);
    box.show();
    QCOMPARE(parts[0]->x(), 0);
    QCOMPARE(parts[1]->x(), 100 + flow->spacing());
    QCOMPARE(parts[2]->pos(), QPoint(0, 20 + flow->spacing()));
    box.setLayoutDirection(Qt::RightToLeft);
    flow->activate();
    QTRY_COMPARE(parts[0]->x(), 120);
    parts[0]->hide();
    QTRY_COMPARE(parts[1]->x(), 120);
    QCOMPARE(flow->heightForWidth(220), 20);
}

void FilterWidgetsTest::aChipGoesByMouseAndKeys()
{
    Chip chip(QStringLiteral("Title: a <b>long</b> one"));
    chip.show();
    QVERIFY(chip.accessibleName().contains(QStringLiteral("<b>long</b>")));
    QVERIFY(!chip.toolTip().contains(QStringLiteral("<b>")));
    QSignalSpy gone(&chip, &QAbstractButton::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton);
    for (const auto key : {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Space, Qt::Key_Return})
        QTest::keyClick(&chip, key);
    QCOMPARE(gone.size(), 5);
    QVERIFY(Chip(QString(500, u'x')).sizeHint().width() < 400);
}

void FilterWidgetsTest::aMenuStaysOpenAndTells()
{
    ChoiceMenu button(QStringLiteral("State"));
    button.setChoices(states());
    QCOMPARE(button.chosen(), QStringList{QStringLiteral("paused")});
    QVERIFY(button.text().contains(u'1'));
    button.show();
    QSignalSpy opening(&button, &ChoiceMenu::opening);
    QSignalSpy toggled(&button, &ChoiceMenu::choiceToggled);
    button.menu()->popup(QPoint(0, 0));
    QCOMPARE(opening.size(), 1);
    const QList<QAction*> actions = button.menu()->actions();
    QVERIFY(actions[1]->text().startsWith(QStringLiteral("R&&D paused")));
    button.menu()->setActiveAction(actions[0]);
    QTest::keyClick(button.menu(), Qt::Key_Space);
    QVERIFY(button.menu()->isVisible());
    QCOMPARE(button.chosen(), (QStringList{QStringLiteral("active"), QStringLiteral("paused")}));
    QTest::mouseClick(button.menu(), Qt::LeftButton, {}, button.menu()->actionGeometry(actions[0]).center());
    QVERIFY(button.menu()->isVisible());
    QCOMPARE(toggled.size(), 2);
    QCOMPARE(toggled.last(), (QVariantList{QStringLiteral("active"), false}));
    QTest::keyClick(button.menu(), Qt::Key_Escape);
    QVERIFY(!button.menu()->isVisible());
}

void FilterWidgetsTest::aMenuFollowsNewCounts()
{
    ChoiceMenu button(QStringLiteral("State"));
    button.setChoices(states());
    QAction* first = button.menu()->actions().first();
    QSignalSpy toggled(&button, &ChoiceMenu::choiceToggled);
    std::vector<Choice> next = states();
    next[0].count = 77;
    next[0].isChosen = true;
    button.setChoices(next);
    QCOMPARE(button.menu()->actions().first(), first); // the same entry, so that an open menu does not jump
    QVERIFY(first->text().contains(QStringLiteral("77")) && first->isChecked());
    button.setChosen({});
    QVERIFY(button.chosen().isEmpty());
    QCOMPARE(toggled.size(), 0);
    next.push_back({QStringLiteral("x"), QStringLiteral("X"), {}, false, QStringLiteral("More")});
    button.setChoices(next);
    QVERIFY(button.menu()->actions().size() > 3); // a heading came with it
}

void FilterWidgetsTest::aMenuShrinks()
{
    ChoiceMenu button(QString(200, u'x'));
    QVERIFY(button.minimumSizeHint().width() <= 76);
    QVERIFY(button.sizeHint().width() > 500);
}

void FilterWidgetsTest::daysAreReadInWords()
{
    RangeFields fields(RangeFields::Kind::Days, QStringLiteral("Created"));
    fields.show();
    QSignalSpy changed(&fields, &RangeFields::changed);
    type(field(fields, "from"), QStringLiteral("31/02/2026"));
    QVERIFY(fields.problem().contains(QStringLiteral("31/02/2026")));
    QVERIFY(fields.days().isOpen());
    QVERIFY(field(fields, "from")->accessibleName().startsWith(QStringLiteral("Created")));
    type(field(fields, "from"), QStringLiteral("21/11/2026"));
    QVERIFY(fields.problem().isEmpty());
    QVERIFY(fields.days().from == *parseDay("2026-11-21"));
    const auto before = changed.size();
    type(field(fields, "to"), QStringLiteral("20/11/2026"));
    QVERIFY(!fields.problem().isEmpty());
    QVERIFY(!fields.days().to); // what is wrong takes no effect
    QVERIFY(changed.size() >= before);
    type(field(fields, "to"), QStringLiteral("22/11/2026"));
    QVERIFY(fields.days().contains(*parseDay("2026-11-22")));
    QVERIFY(!fields.days().contains(*parseDay("2026-11-23")));
}

void FilterWidgetsTest::amountsAskWhereTheyAreAmbiguous()
{
    RangeFields fields(RangeFields::Kind::Amounts, QStringLiteral("Collected"));
    fields.show();
    type(field(fields, "from"), QStringLiteral("8.000"));
    QVERIFY(fields.problem().contains(QStringLiteral("8.000")));
    QVERIFY(fields.findChild<QLabel*>(QStringLiteral("problem"))->isVisible());
    type(field(fields, "from"), QStringLiteral("8 000"));
    QVERIFY(fields.problem().isEmpty());
    QVERIFY(fields.amounts().from == Money::fromCentimes(800'000));
    type(field(fields, "from"), {});
    fields.findChild<QLineEdit*>(QStringLiteral("from"))->clear();
}

void FilterWidgetsTest::settingARangeIsQuiet()
{
    RangeFields fields(RangeFields::Kind::Amounts, QStringLiteral("Collected"));
    QSignalSpy changed(&fields, &RangeFields::changed);
    fields.setAmounts({Money::fromCentimes(100), Money::fromCentimes(800'050)});
    QCOMPARE(field(fields, "from")->text(), QStringLiteral("1"));
    QCOMPARE(field(fields, "to")->text(), QStringLiteral("8000,50"));
    QCOMPARE(changed.size(), 0);
}

void FilterWidgetsTest::aPanelClosesOnEscape()
{
    QWidget anchor;
    anchor.show();
    PopupPanel panel(&anchor);
    auto* fields = new RangeFields(RangeFields::Kind::Days, QStringLiteral("Created"));
    panel.addWidget(fields);
    panel.openAt(&anchor);
    QVERIFY(panel.isVisible());
    QTest::keyClick(field(*fields, "from"), Qt::Key_Escape);
    QVERIFY(!panel.isVisible());
}

QTEST_MAIN(FilterWidgetsTest)
#include "filterwidgets_test.moc"
