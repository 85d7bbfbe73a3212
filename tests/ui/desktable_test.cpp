#include "ui/common/desktable.h"

#include "ui/common/columnsdialog.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace desk::ui;

namespace {

class Table : public DeskTable
{
public:
    explicit Table(int rows = 30) : DeskTable(QStringLiteral("table"), QStringLiteral("Things"))
    {
        m_items.setColumnCount(4);
        for (int row = 0; row < rows; ++row) {
            QList<QStandardItem*> cells;
            for (int column = 0; column < 4; ++column)
                cells.append(new QStandardItem(QStringLiteral("%1.%2").arg(row).arg(column)));
            m_items.appendRow(cells);
        }
        setModel(&m_items);
        setSortingEnabled(true);
        setColumns({{QStringLiteral("name"), QStringLiteral("Name"), 200, true, true},
                       {QStringLiteral("size"), QStringLiteral("Size"), 90, true, false},
                       {QStringLiteral("day"), QStringLiteral("Day"), 100, false, false},
                       {QStringLiteral("note"), QStringLiteral("Note"), 120, true, false}},
            0);
        resize(700, 400);
        show();
    }

private:
    QStandardItemModel m_items;
};

} // namespace

class DeskTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light); }
    void theFittedColumnTakesTheRest();
    void columnsAreKeptByName();
    void aStateOfAnotherVersionDoesNoHarm();
    void theDialogMovesAndHides();
    void theMenuHidesAndSorts();
    void activatesByKeyAndDoubleClick();
    void lettersAndEscapeAreTold();
    void copiesWhatIsShown();
};

void DeskTableTest::theFittedColumnTakesTheRest()
{
    Table table;
    QCOMPARE(table.columnWidth(0), table.viewport()->width() - 90 - 120);
    table.setColumnShown(2, true);
    QCOMPARE(table.columnWidth(0), table.viewport()->width() - 90 - 120 - 100);
    table.horizontalHeader()->resizeSection(0, 250); // by hand: it stays so
    table.resize(900, 400);
    QCOMPARE(table.columnWidth(0), 250);
}

void DeskTableTest::columnsAreKeptByName()
{
    Table table;
    QSignalSpy changed(&table, &DeskTable::columnsChanged);
    table.moveColumn(3, -2);
    table.setColumnShown(1, false);
    table.horizontalHeader()->resizeSection(3, 177);
    table.sortByColumn(3, Qt::DescendingOrder);
    QVERIFY(changed.size() >= 4);
    const QStringList state = table.columnState();
    Table other;
    QSignalSpy quiet(&other, &DeskTable::columnsChanged);
    other.restoreColumns(state);
    QCOMPARE(quiet.size(), 0);
    QCOMPARE(other.columnState(), state);
    QCOMPARE(other.columnWidth(3), 177);
    QVERIFY(other.isColumnHidden(1));
    QCOMPARE(other.horizontalHeader()->visualIndex(3), 1);
    QCOMPARE(other.horizontalHeader()->sortIndicatorSection(), 3);
    other.resetColumns();
    QVERIFY(!other.isColumnHidden(1));
    QCOMPARE(other.horizontalHeader()->visualIndex(3), 3);
}

void DeskTableTest::aStateOfAnotherVersionDoesNoHarm()
{
    Table table;
    table.restoreColumns({QStringLiteral("note:130:1"), QStringLiteral("gone:90:1"),
        QStringLiteral("rubbish"), QStringLiteral("name:0:0"), QStringLiteral("sort:gone:1")});
    QCOMPARE(table.horizontalHeader()->visualIndex(3), 0);
    QCOMPARE(table.horizontalHeader()->visualIndex(0), 1);
    QVERIFY(!table.isColumnHidden(0)); // lasting
    QVERIFY(!table.isColumnHidden(1)); // not named: as it came, behind the others
    QVERIFY(table.isColumnHidden(2));
}

void DeskTableTest::theDialogMovesAndHides()
{
    Table table;
    table.arrangeColumns();
    auto* dialog = table.findChild<ColumnsDialog*>();
    QVERIFY(dialog);
    auto* list = dialog->findChild<QListWidget*>();
    QCOMPARE(list->count(), 4);
    list->setCurrentRow(1);
    dialog->findChild<QPushButton*>(QStringLiteral("columnDown"))->click();
    QCOMPARE(table.horizontalHeader()->visualIndex(1), 2);
    QCOMPARE(list->currentRow(), 2);
    list->item(2)->setCheckState(Qt::Unchecked);
    QVERIFY(table.isColumnHidden(1));
    dialog->findChild<QPushButton*>(QStringLiteral("columnsReset"))->click();
    QVERIFY(!table.isColumnHidden(1));
    QCOMPARE(table.horizontalHeader()->visualIndex(1), 1);
    dialog->close();
}

void DeskTableTest::theMenuHidesAndSorts()
{
    Table table;
    QMenu menu;
    table.fillColumnMenu(&menu);
    auto* day = menu.findChild<QAction*>(QStringLiteral("showColumn-day"));
    QVERIFY(day && !day->isChecked());
    day->trigger();
    QVERIFY(!table.isColumnHidden(2));
    QVERIFY(!menu.findChild<QAction*>(QStringLiteral("showColumn-name"))->isEnabled());
    const QList<QAction*> sorting = menu.findChild<QMenu*>()->actions();
    sorting[1]->trigger();
    QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), 1);
}

void DeskTableTest::activatesByKeyAndDoubleClick()
{
    Table table;
    QSignalSpy activated(&table, &DeskTable::rowActivated);
    table.selectRow(4);
    QTest::keyClick(&table, Qt::Key_Return);
    QTest::keyClick(&table, Qt::Key_Return, Qt::ControlModifier); // another command's
    const QPoint at = table.visualRect(table.model()->index(2, 1)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated[0][0].toInt(), 4);
    QCOMPARE(activated[1][0].toInt(), 2);
}

void DeskTableTest::lettersAndEscapeAreTold()
{
    Table table;
    QSignalSpy typed(&table, &DeskTable::typed);
    QSignalSpy cleared(&table, &DeskTable::clearSearchRequested);
    QTest::keyClick(&table, Qt::Key_R);
    QTest::keyClick(&table, Qt::Key_Escape);
    QCOMPARE(typed.size(), 1);
    QCOMPARE(cleared.size(), 1);
}

void DeskTableTest::copiesWhatIsShown()
{
    Table table(5);
    table.sortByColumn(0, Qt::AscendingOrder);
    table.selectRow(1);
    table.selectionModel()->select(
        table.model()->index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(table.selectedRowNumbers(), (std::vector<int>{1, 3}));
    QCOMPARE(table.selectionAsText(false), QStringLiteral("1.0\t1.1\t1.3\n3.0\t3.1\t3.3\n"));
    QVERIFY(table.selectionAsText(true).startsWith(QStringLiteral("Name\tSize\tNote\n1.0")));
    table.moveColumn(3, -3);
    QVERIFY(table.selectionAsText(false).startsWith(QStringLiteral("1.3\t1.0")));
}

QTEST_MAIN(DeskTableTest)
#include "desktable_test.moc"
