#include "paymentfixture.h"
#include "ui/common/bidi.h"
#include "ui/common/theme.h"
#include "ui/payments/paymentcolumnspec.h"
#include "ui/payments/paymentsview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

int section(PaymentColumn column)
{
    return static_cast<int>(column);
}

struct Table {
    explicit Table(int payments, cache::PaymentQuery query = {})
        : shop(payments)
        , gateway(shop.file(), UiLanguage::English)
        , model(gateway)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , view(UiLanguage::English)
    {
        view.setPayments(&model);
        view.resize(1400, 600);
        query.order = model.query().order;
        model.setQuery(query);
    }

    /// The text of a cell once its row was read.
    QString text(int row, PaymentColumn column)
    {
        const QModelIndex cell = model.index(row, section(column));
        if (!QTest::qWaitFor([&] { return cell.data().toString() != QChar(0x2026); }))
            qFatal("a row was not read");
        return withoutBidiMarks(cell.data().toString());
    }
    QString order(int row) { return text(row, PaymentColumn::OrderNumber); }
    bool hasRows(int count)
    {
        return QTest::qWaitFor([&] { return model.rowCount() == count && !model.isReading(); });
    }
    void refreshed()
    {
        QSignalSpy changed(&model, &PaymentTableModel::listChanged);
        model.refresh();
        QTRY_VERIFY(!changed.isEmpty());
    }

    PaymentShop shop;
    PaymentGateway gateway;
    PaymentTableModel model;
    QAbstractItemModelTester tester;
    PaymentsView view;
};

} // namespace

class PaymentTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light); }
    void readsNothingUnasked();
    void showsRowsAsTheyAreRead();
    void showsWordsForEverything();
    void sortsWhereItCan();
    void theNewestQueryWins();
    void newPaymentsComeInPlace();
    void aStatusChangesInPlace();
    void rowsGoAndComeInPlace();
    void aRowMovesWithItsSelection();
    void scrollStaysWhereItWas();
    void onlyTheScreenIsInMemory();
    void saysWhenTheCacheCannotBeRead();
    void copiesRowsNeverSeen_data();
    void copiesRowsNeverSeen();
    void countsASelectionWithoutListingIt();
    void remembersColumnsByName();
};

void PaymentTableTest::readsNothingUnasked()
{
    PaymentShop shop(3);
    PaymentGateway gateway(shop.file(), UiLanguage::English);
    PaymentTableModel model(gateway);
    model.sort(
        section(PaymentColumn::Amount), Qt::AscendingOrder); // restored columns sort before anything is asked
    QVERIFY(!model.isReading());
    QVERIFY(model.query().order == cache::PaymentOrder::Amount && !model.query().descending);
}

void PaymentTableTest::showsRowsAsTheyAreRead()
{
    Table table(300);
    QVERIFY(table.hasRows(300));
    const QModelIndex first = table.model.index(0, section(PaymentColumn::OrderNumber));
    QCOMPARE(first.data().toString(), QStringLiteral("…"));
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(table.order(0), QStringLiteral("ORD299"));
    QCOMPARE(table.order(299), QStringLiteral("ORD0"));
    QCOMPARE(
        table.model.index(0, 0).data(PaymentTableModel::LinkIdRole).toString(), QStringLiteral("atelier"));
}

void PaymentTableTest::showsWordsForEverything()
{
    Table table(5);
    QVERIFY(table.hasRows(5));
    QCOMPARE(table.text(0, PaymentColumn::Status), QStringLiteral("Refused"));
    QCOMPARE(table.text(0, PaymentColumn::Reason), QStringLiteral("Not enough money in the account"));
    QCOMPARE(table.text(0, PaymentColumn::ApprovalCode), QStringLiteral("–"));
    QCOMPARE(table.text(1, PaymentColumn::Time), QStringLiteral("1 Mar 2026, 09:03")); // Algiers
    QCOMPARE(table.text(1, PaymentColumn::Status), QStringLiteral("Completed"));
    QCOMPARE(table.text(1, PaymentColumn::Amount), QStringLiteral("40.00 DZD"));
    QCOMPARE(
        table.text(1, PaymentColumn::Link), QStringLiteral("=Atelier <b>nuit</b>")); // one line, no markup
    QCOMPARE(table.text(1, PaymentColumn::PayerName), QStringLiteral("Leïla Benali"));
    QCOMPARE(table.text(1, PaymentColumn::PayerPhone), QStringLiteral("+213550123456"));
    QCOMPARE(table.text(1, PaymentColumn::Method), QStringLiteral("Online"));
    QCOMPARE(table.text(1, PaymentColumn::Reason), QString());
    QCOMPARE(table.text(0, PaymentColumn::Instance), QStringLiteral("Boutique Yasmine"));
    QCOMPARE(table.text(0, PaymentColumn::Invoice), QStringLiteral("FAC-12"));
    const QModelIndex badge = table.model.index(0, section(PaymentColumn::Status));
    QCOMPARE(badge.data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Status: Refused, Not enough money in the account"));
    QCOMPARE(badge.data(PaymentTableModel::BadgeRole).value<BadgeSpec>().icon, QStringLiteral("cancel"));
    const QModelIndex reason = table.model.index(0, section(PaymentColumn::Reason));
    QVERIFY(reason.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Solde insuffisant")));
}

void PaymentTableTest::sortsWhereItCan()
{
    Table table(50);
    QVERIFY(table.hasRows(50));
    QSignalSpy laidOut(&table.model, &QAbstractItemModel::layoutChanged);
    QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
    table.view.sortByColumn(section(PaymentColumn::Amount), Qt::AscendingOrder);
    QTRY_COMPARE(laidOut.size(), 1);
    QCOMPARE(table.order(0), QStringLiteral("ORD0"));
    QHeaderView* header = table.view.horizontalHeader();
    header->setSortIndicator(section(PaymentColumn::PayerName), Qt::DescendingOrder);
    QCOMPARE(header->sortIndicatorSection(), section(PaymentColumn::Amount)); // it went back
    QVERIFY(!table.model.isReading());
    table.view.sortByColumn(section(PaymentColumn::Link), Qt::DescendingOrder);
    QTRY_COMPARE(laidOut.size(), 2);
    QCOMPARE(table.text(0, PaymentColumn::Link), QStringLiteral("Robe d'été"));
    QVERIFY(reset.isEmpty());
}

void PaymentTableTest::theNewestQueryWins()
{
    Table table(50);
    QSignalSpy changed(&table.model, &PaymentTableModel::listChanged);
    cache::PaymentQuery query;
    for (const char* text : {"ord1", "ord12", "ord3"}) {
        query.text = text;
        table.model.setQuery(query);
    }
    QVERIFY(table.hasRows(11));  // 3 and 30 to 39
    QCOMPARE(changed.size(), 1); // the others were never shown
    QCOMPARE(table.model.shownQuery().text, std::string("ord3"));
}

void PaymentTableTest::newPaymentsComeInPlace()
{
    Table table(200);
    QVERIFY(table.hasRows(200));
    table.view.selectRow(3);
    const QString order = table.order(3);
    QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy laidOut(&table.model, &QAbstractItemModel::layoutChanged);
    table.shop.write({PaymentShop::numbered(200), PaymentShop::numbered(201)});
    table.refreshed();
    QCOMPARE(table.model.rowCount(), 202);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 0);
    QCOMPARE(inserted[0][2].toInt(), 1);
    QVERIFY(laidOut.isEmpty());
    QCOMPARE(table.view.selectedRowNumbers(), std::vector<int>{5});
    QCOMPARE(table.order(5), order);
    QCOMPARE(table.order(0), QStringLiteral("ORD201"));
}

void PaymentTableTest::aStatusChangesInPlace()
{
    Table table(20);
    QVERIFY(table.hasRows(20));
    for (int row = 0; row < 20; ++row)
        table.order(row);
    QCOMPARE(table.text(15, PaymentColumn::Status), QStringLiteral("Refused")); // number 4
    const std::int64_t before =
        table.model.list().tallies[cache::placeOf(TransactionStatus::Completed)].count;
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
    table.shop.complete(4);
    table.refreshed();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 15);
    QCOMPARE(changed[0][1].toModelIndex().row(), 15);
    QCOMPARE(table.text(15, PaymentColumn::Status), QStringLiteral("Completed"));
    QVERIFY(inserted.isEmpty());
    QCOMPARE(table.model.list().tallies[cache::placeOf(TransactionStatus::Completed)].count, before + 1);
}

void PaymentTableTest::rowsGoAndComeInPlace()
{
    Table table(100);
    QVERIFY(table.hasRows(100));
    table.view.selectRow(50);
    const std::int64_t key = table.model.keyAt(50);
    QSignalSpy laidOut(&table.model, &QAbstractItemModel::layoutChanged);
    table.shop.forget(10);
    table.shop.forget(11);
    table.shop.forget(90);
    table.shop.write({PaymentShop::numbered(100)});
    table.refreshed();
    QCOMPARE(table.model.rowCount(), 98);
    QVERIFY(laidOut.isEmpty());
    QCOMPARE(table.view.selectedKeys(), PaymentKeys{key});
    QCOMPARE(table.model.rowOf(key), 50); // one above went, one came
    QCOMPARE(table.order(0), QStringLiteral("ORD100"));
    QCOMPARE(table.order(97), QStringLiteral("ORD0"));
}

void PaymentTableTest::aRowMovesWithItsSelection()
{
    Table table(60);
    QVERIFY(table.hasRows(60));
    table.view.sortByColumn(section(PaymentColumn::Status), Qt::AscendingOrder);
    QSignalSpy laidOut(&table.model, &QAbstractItemModel::layoutChanged);
    QTRY_COMPARE(laidOut.size(), 1);
    QCOMPARE(table.text(0, PaymentColumn::Status), QStringLiteral("Pending"));
    table.view.selectRow(0);
    const std::int64_t key = table.model.keyAt(0);
    const int number = table.order(0).mid(3).toInt();
    table.shop.complete(number);
    table.refreshed();
    QCOMPARE(laidOut.size(), 2); // it changed places: no block says that
    QCOMPARE(table.view.selectedKeys(), PaymentKeys{key});
    QVERIFY(table.model.rowOf(key) > 0);
    QTRY_COMPARE(table.text(table.model.rowOf(key), PaymentColumn::Status), QStringLiteral("Completed"));
}

void PaymentTableTest::scrollStaysWhereItWas()
{
    Table table(500);
    table.view.show();
    QVERIFY(table.hasRows(500));
    const int height = table.view.verticalHeader()->defaultSectionSize();
    table.view.verticalScrollBar()->setValue(100 * height + 7);
    const std::int64_t top = table.model.keyAt(table.view.rowAt(0));
    table.shop.write({PaymentShop::numbered(500), PaymentShop::numbered(501), PaymentShop::numbered(502)});
    table.refreshed();
    QCOMPARE(table.model.keyAt(table.view.rowAt(0)), top);
    QCOMPARE(table.view.verticalScrollBar()->value(), 103 * height + 7);
    table.view.verticalScrollBar()->setValue(0);
    table.shop.write({PaymentShop::numbered(503)});
    table.refreshed();
    QCOMPARE(table.view.verticalScrollBar()->value(), 0); // at the top, news is seen
    QCOMPARE(table.order(0), QStringLiteral("ORD503"));
}

void PaymentTableTest::onlyTheScreenIsInMemory()
{
    Table table(5000);
    QVERIFY(table.hasRows(5000));
    for (int row = 0; row < 5000; row += 40) {
        table.model.prefetch(row, row + 39);
        QTRY_VERIFY(table.model.paymentAt(row));
    }
    int kept = 0;
    for (int row = 0; row < 5000; ++row)
        kept += table.model.paymentAt(row) ? 1 : 0;
    QVERIFY2(kept <= 840, qPrintable(QString::number(kept)));
    QVERIFY(table.model.paymentAt(4990)); // the newest seen are among them
}

void PaymentTableTest::saysWhenTheCacheCannotBeRead()
{
    const cache::testing::ScratchFolder folder;
    PaymentGateway gateway(folder.file("missing.db"), UiLanguage::English);
    PaymentTableModel model(gateway);
    QSignalSpy failed(&model, &PaymentTableModel::readFailed);
    model.setQuery({});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].value<Error>().kind == ErrorKind::Storage);
    QVERIFY(!model.isLoaded() && !model.isReading());
    cache::testing::take(
        cache::Database::open(folder.file("missing.db"), cache::OpenMode::ReadWrite, cache::cacheSteps()));
    model.refresh(); // it is there now
    QTRY_VERIFY(model.isLoaded());
    QCOMPARE(model.rowCount(), 0);
}

void PaymentTableTest::copiesRowsNeverSeen_data()
{
    QTest::addColumn<LineShape>("shape");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << LineShape::Text
                          << QStringLiteral("1 Mar 2026, 09:04\t50.00 DZD\tRobe d'été\n"
                                            "1 Mar 2026, 09:03\t40.00 DZD\t=Atelier <b>nuit</b>\n");
    QTest::newRow("with titles") << LineShape::WithTitles
                                 << QStringLiteral(
                                        "Time\tAmount\tLink\n1 Mar 2026, 09:04\t50.00 DZD\tRobe d'été\n"
                                        "1 Mar 2026, 09:03\t40.00 DZD\t=Atelier <b>nuit</b>\n");
    // A formula is guarded, as in every file we write.
    QTest::newRow("csv") << LineShape::Csv
                         << QStringLiteral("Time,Amount,Link\r\n2026-03-01 09:04:00,50.00,Robe d'été\r\n"
                                           "2026-03-01 09:03:00,40.00,'=Atelier\t<b>nuit</b>\r\n");
}

void PaymentTableTest::copiesRowsNeverSeen()
{
    QFETCH(const LineShape, shape);
    Table table(5);
    QVERIFY(table.hasRows(5));
    for (const PaymentColumnSpec& spec : PaymentColumns::all()) {
        table.view.setColumnShown(section(spec.column), spec.column == PaymentColumn::Time
                                                            || spec.column == PaymentColumn::Amount
                                                            || spec.column == PaymentColumn::Link);
    }
    table.view.selectionModel()->select(
        QItemSelection(table.model.index(0, 0), table.model.index(1, table.model.columnCount() - 1)),
        QItemSelectionModel::Select);
    QSignalSpy copied(&table.view, &PaymentsView::copied);
    table.view.copySelection(shape);
    QTRY_COMPARE(copied.size(), 1);
    QTEST(QGuiApplication::clipboard()->text(), "text");
}

void PaymentTableTest::countsASelectionWithoutListingIt()
{
    Table table(5000);
    QVERIFY(table.hasRows(5000));
    table.view.selectAll();
    QCOMPARE(table.view.selectedCount(), 5000);
    table.view.selectRow(7);
    QCOMPARE(table.view.selectedCount(), 1);
    table.view.clearSelection();
    QCOMPARE(table.view.selectedCount(), 0);
}

void PaymentTableTest::remembersColumnsByName()
{
    Table table(5);
    table.view.setColumnShown(section(PaymentColumn::Environment), true);
    table.view.sortByColumn(section(PaymentColumn::Amount), Qt::AscendingOrder);
    const QStringList state = table.view.columnState();
    QVERIFY(state.contains(QStringLiteral("sort:amount:0")));
    Table other(5);
    other.view.restoreColumns(state);
    QVERIFY(!other.view.isColumnHidden(section(PaymentColumn::Environment)));
    QVERIFY(other.model.query().order == cache::PaymentOrder::Amount);
}

QTEST_MAIN(PaymentTableTest)
#include "paymenttable_test.moc"
