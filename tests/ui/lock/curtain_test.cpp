// The curtain: an amount is planted in every kind of window, and searched for in what is painted and what is spoken.
#include "ui/lock/curtain.h"

#include "tests/support/ui/windowtext.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace desk::ui;

namespace {

const QString kAmount = QStringLiteral("120 000.00");

bool tells(const QStringList& words)
{
    return words.join(u'\n').contains(kAmount);
}

/// A window with what windows have: a menu, a table, a label with a tooltip; a dialog with something half typed.
struct Desk {
    Desk()
    {
        auto* centre = new QWidget(&window);
        auto* layout = new QVBoxLayout(centre);
        label = new QLabel(kAmount, centre);
        label->setToolTip(kAmount);
        field = new QLineEdit(kAmount, centre);
        table = new QTableWidget(2, 2, centre);
        table->setItem(0, 0, new QTableWidgetItem(kAmount));
        table->setAccessibleDescription(kAmount);
        layout->addWidget(label);
        layout->addWidget(field);
        layout->addWidget(table);
        window.setCentralWidget(centre);
        action = window.menuBar()->addMenu(kAmount)->addAction(kAmount);
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+J")));
        action->setShortcutContext(Qt::ApplicationShortcut);
        window.setWindowTitle(kAmount);
        auto* box = new QVBoxLayout(&dialog);
        dialogField = new QLineEdit(&dialog);
        box->addWidget(dialogField);
        dialog.setWindowTitle(kAmount);
        auto* pageLayout = new QVBoxLayout(page);
        pageField = new QLineEdit(page);
        pageLayout->addWidget(new QLabel(QStringLiteral("locked"), page));
        pageLayout->addWidget(pageField);
        page->setFocusProxy(pageField);
    }

    void show()
    {
        window.resize(700, 500);
        window.show();
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        dialogField->setText(kAmount + QStringLiteral(" half typed"));
        dialogField->setFocus();
        // Readers have been everywhere.
        QVERIFY(tells(desk::testing::spokenText(qApp)));
    }

    QMainWindow window;
    QLabel* label;
    QLineEdit* field;
    QTableWidget* table;
    QAction* action;
    QDialog dialog{&window};
    QLineEdit* dialogField;
    QWidget* page = new QWidget;
    QLineEdit* pageField;
    Curtain curtain{window, page};
};

} // namespace

class CurtainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeMode::Light);
        QAccessible::setActive(true);
    }
    void nothingIsSeenOrSpoken();
    void identitiesOfBeforeAreGone();
    void everythingComesBack();
    void shortcutsWait();
    void whatOpensMeanwhileWaits();
    void partsThatAppearWait();
    void theTitleIsNeutral();
    void theClipboardIsLeftAlone();
    void downBeforeTheWindowIsShown();
    void windowsThatWereClosedMeanwhile();
    void menusAndTooltipsGo();
};

void CurtainTest::nothingIsSeenOrSpoken()
{
    Desk desk;
    desk.show();
    QVERIFY(tells(desk::testing::paintedText(desk.window)));
    desk.curtain.drop();
    QVERIFY(!tells(desk::testing::paintedText(desk.window)));
    QVERIFY(desk::testing::paintedText(desk.window).contains(QStringLiteral("locked")));
    QVERIFY(!desk.dialog.isVisible());
    QVERIFY(!desk.table->isVisible());
    const QStringList spoken = desk::testing::spokenText(qApp);
    QVERIFY2(!tells(spoken), qPrintable(spoken.join(u'|')));
    QVERIFY(spoken.contains(QStringLiteral("locked")));
    for (QWidget* widget : std::initializer_list<QWidget*>{desk.label, desk.field, desk.table, &desk.dialog,
             desk.dialogField, desk.window.menuBar(), desk.window.centralWidget()})
        QVERIFY(!tells(desk::testing::spokenText(widget))); // also when asked by name
}

void CurtainTest::identitiesOfBeforeAreGone()
{
    Desk desk;
    desk.show();
    QAccessibleInterface* cell =
        QAccessible::queryAccessibleInterface(desk.table)->tableInterface()->cellAt(0, 0);
    QCOMPARE(cell->text(QAccessible::Name), kAmount);
    const QAccessible::Id ofCell = QAccessible::uniqueId(cell);
    const QAccessible::Id ofField =
        QAccessible::uniqueId(QAccessible::queryAccessibleInterface(desk.dialogField));
    desk.curtain.drop();
    QVERIFY(!QAccessible::accessibleInterface(ofCell));
    QVERIFY(!QAccessible::accessibleInterface(ofField));
}

void CurtainTest::everythingComesBack()
{
    Desk desk;
    desk.show();
    const auto modality = desk.dialog.windowModality();
    const QPoint place = desk.dialog.pos();
    QSignalSpy finished(&desk.dialog, &QDialog::finished);
    desk.curtain.drop();
    QVERIFY(desk.pageField->hasFocus() || !desk.window.isActiveWindow());
    desk.curtain.lift();
    QVERIFY(desk.dialog.isVisible());
    QVERIFY(finished.isEmpty());
    QCOMPARE(desk.dialog.windowModality(), modality);
    QCOMPARE(desk.dialog.pos(), place);
    QCOMPARE(desk.dialogField->text(), kAmount + QStringLiteral(" half typed"));
    QCOMPARE(desk.dialog.focusWidget(), desk.dialogField);
    QVERIFY(desk.table->isVisible() && desk.window.menuBar()->isVisible());
    QVERIFY(!desk.page->isVisible());
    QVERIFY(tells(desk::testing::spokenText(qApp)));
    QVERIFY(tells(desk::testing::spokenText(desk.table)));
    desk.curtain.drop(); // and again
    QVERIFY(!tells(desk::testing::spokenText(qApp)));
    desk.curtain.lift();
    QVERIFY(tells(desk::testing::paintedText(desk.window)));
}

void CurtainTest::shortcutsWait()
{
    Desk desk;
    desk.show();
    desk.dialog.hide();
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QShortcut shortcut(QKeySequence(QStringLiteral("Ctrl+K")), &desk.window);
    shortcut.setContext(Qt::ApplicationShortcut);
    QSignalSpy activated(&shortcut, &QShortcut::activated);
    QSignalSpy triggered(desk.action, &QAction::triggered);
    QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(&desk.window, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(activated.size(), 1); // it does work
    QCOMPARE(triggered.size(), 1);
    desk.curtain.drop();
    QTest::keyClick(desk.pageField, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(&desk.window, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(triggered.size(), 1);
    QTest::keyClicks(desk.pageField, QStringLiteral("typed"));
    QCOMPARE(desk.pageField->text(), QStringLiteral("typed"));
    desk.curtain.lift();
    QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(activated.size(), 2);
}

void CurtainTest::whatOpensMeanwhileWaits()
{
    Desk desk;
    desk.show();
    desk.curtain.drop();
    QDialog late(&desk.window);
    QLabel words(kAmount, &late);
    late.show();
    QVERIFY(late.testAttribute(Qt::WA_DontShowOnScreen)); // it never reaches the screen
    QVERIFY(!tells(desk::testing::spokenText(qApp)));
    QTRY_VERIFY(!late.isVisible());
    QVERIFY(!tells(desk::testing::spokenText(&late)));
    desk.curtain.lift();
    QVERIFY(late.isVisible());
    QVERIFY(!late.testAttribute(Qt::WA_DontShowOnScreen));
    QVERIFY(tells(desk::testing::spokenText(&late)));
}

void CurtainTest::partsThatAppearWait()
{
    Desk desk;
    desk.show();
    QWidget strip(&desk.window);
    QLabel words(kAmount, &strip);
    strip.hide();
    desk.curtain.drop();
    strip.show();
    QVERIFY(!tells(desk::testing::spokenText(qApp)));
    QTRY_VERIFY(!strip.isVisible());
    QVERIFY(!tells(desk::testing::paintedText(desk.window)));
    desk.curtain.lift();
    QVERIFY(strip.isVisible());
}

void CurtainTest::theTitleIsNeutral()
{
    Desk desk;
    desk.show();
    desk.curtain.drop();
    QVERIFY(!desk.window.windowTitle().contains(kAmount));
    desk.window.setWindowTitle(QStringLiteral("later ") + kAmount);
    QVERIFY(!desk.window.windowTitle().contains(kAmount));
    desk.curtain.lift();
    QCOMPARE(desk.window.windowTitle(), QStringLiteral("later ") + kAmount);
}

void CurtainTest::theClipboardIsLeftAlone()
{
    Desk desk;
    desk.show();
    QGuiApplication::clipboard()->setText(QStringLiteral("theirs"));
    desk.curtain.drop();
    desk.curtain.lift();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("theirs"));
}

void CurtainTest::downBeforeTheWindowIsShown()
{
    Desk desk;
    desk.curtain.drop();
    desk.window.resize(700, 500);
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
    QVERIFY(desk.page->isVisible());
    QCOMPARE(desk.page->size(), desk.window.size());
    QVERIFY(!tells(desk::testing::paintedText(desk.window)));
    QVERIFY(!tells(desk::testing::spokenText(qApp)));
    desk.window.resize(800, 600);
    QCOMPARE(desk.page->size(), QSize(800, 600));
    desk.curtain.lift();
    QVERIFY(desk.table->isVisible());
    QVERIFY(!desk.dialog.isVisible()); // nobody had opened it
}

void CurtainTest::windowsThatWereClosedMeanwhile()
{
    Desk desk;
    desk.show();
    auto* gone = new QDialog(&desk.window);
    gone->show();
    desk.curtain.drop();
    delete gone;
    desk.curtain.lift();
    QVERIFY(desk.dialog.isVisible());
}

void CurtainTest::menusAndTooltipsGo()
{
    Desk desk;
    desk.show();
    QMenu menu;
    menu.addAction(kAmount);
    menu.popup({10, 10});
    QVERIFY(menu.isVisible());
    desk.curtain.drop();
    QVERIFY(!menu.isVisible());
    QVERIFY(!tells(desk::testing::spokenText(qApp)));
    desk.curtain.lift();
    QVERIFY(!menu.isVisible()); // a menu is opened anew
}

QTEST_MAIN(CurtainTest)
#include "curtain_test.moc"
