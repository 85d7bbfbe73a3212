// The privacy lens: a payer planted in the cache is searched for in everything the window shows and hands out.
#include "ui/common/privacylens.h"

#include "paymentfixture.h"
#include "tests/support/ui/windowtext.h"
#include "ui/common/theme.h"
#include "ui/link/linkpaymentlist.h"
#include "ui/payments/paymentcolumnspec.h"
#include "ui/payments/paymentspage.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

const QStringList kPlanted{QStringLiteral("Zoubida"), QStringLiteral("Mokrani"), QStringLiteral("زبيدة"),
    QStringLiteral("zoubida.m"), QStringLiteral("postale"), QStringLiteral("661987612")};

QString found(const QStringList& words)
{
    const QString all = words.join(u'\n');
    for (const QString& planted : kPlanted) {
        if (all.contains(planted))
            return planted;
    }
    return {};
}

void plant(PaymentShop& shop)
{
    Transaction latin = PaymentShop::numbered(0);
    latin.payerName = "Zoubida Mokrani";
    latin.payerEmail = "zoubida.m@postale.dz";
    latin.payerPhone = "+213661987612";
    Transaction arabic = PaymentShop::numbered(2);
    arabic.payerName = "زبيدة مقراني";
    arabic.payerPhone = "0661987612";
    shop.write({latin, arabic});
}

/// Everything a table could hand to whoever asks.
QStringList everythingIn(const QAbstractItemModel& model)
{
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int role = 0; role < Qt::UserRole + 8; ++role)
                words.append(model.index(row, column).data(role).toString());
        }
    }
    return words;
}

struct Table {
    Table() : shop(4), gateway(shop.file(), UiLanguage::English), model(gateway) { plant(shop); }
    bool isRead()
    {
        return QTest::qWaitFor([&] {
            if (!model.isLoaded() || model.rowCount() != 4)
                return false;
            bool isWhole = true;
            for (int row = 0; row < 4; ++row) {
                model.index(row, 0).data();
                isWhole = isWhole && model.paymentAt(row);
            }
            return isWhole;
        });
    }

    PaymentShop shop;
    PaymentGateway gateway;
    SystemClock clock;
    PaymentTableModel model;
};

} // namespace

class PrivacyLensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeMode::Light);
        QAccessible::setActive(true);
    }
    void tellsOnlyChanges();
    void withoutItEverythingIsThere();
    void thePageTellsNobody();
    void copiesTellNobody();
    void theLinksPaymentsTellNobody();
    void whatIsOnItsWayIsNotShown();
};

void PrivacyLensTest::tellsOnlyChanges()
{
    PrivacyLens lens;
    QSignalSpy changed(&lens, &PrivacyLens::changed);
    lens.set(false);
    QVERIFY(changed.isEmpty());
    lens.set(true);
    lens.set(true);
    QCOMPARE(changed.size(), 1);
    QVERIFY(lens.isOn());
}

void PrivacyLensTest::withoutItEverythingIsThere()
{
    Table table;
    PaymentsPage page(&table.model, table.clock, UiLanguage::English);
    for (const PaymentColumnSpec& spec : PaymentColumns::all())
        page.view()->setColumnShown(static_cast<int>(spec.column), true);
    page.resize(3200, 700);
    page.show();
    table.model.setQuery({});
    QVERIFY(table.isRead());
    // The search itself must be able to find.
    QVERIFY(!found(everythingIn(table.model)).isEmpty());
    QTRY_VERIFY(!found(desk::testing::paintedText(page)).isEmpty());
    QVERIFY(!found(desk::testing::spokenText(&page)).isEmpty());
}

void PrivacyLensTest::thePageTellsNobody()
{
    Table table;
    PaymentsPage page(&table.model, table.clock, UiLanguage::English);
    for (const PaymentColumnSpec& spec : PaymentColumns::all())
        page.view()->setColumnShown(static_cast<int>(spec.column), true);
    page.resize(3200, 700);
    page.show();
    table.model.setQuery({});
    QVERIFY(table.isRead());

    table.model.setMasksPayers(true);
    QCOMPARE(found(everythingIn(table.model)), QString()); // at once, before anything is read again
    QVERIFY(table.isRead());
    QCOMPARE(found(everythingIn(table.model)), QString());
    QCOMPARE(found(desk::testing::paintedText(page)), QString());
    QCOMPARE(found(desk::testing::spokenText(&page)), QString());
    const QStringList painted = desk::testing::paintedText(page);
    QVERIFY2(painted.contains(QStringLiteral("Z*** M***")), qPrintable(painted.join(u'|')));

    table.model.setMasksPayers(false);
    QVERIFY(table.isRead());
    QVERIFY(!found(everythingIn(table.model)).isEmpty());
}

void PrivacyLensTest::copiesTellNobody()
{
    Table table;
    PaymentsView view(UiLanguage::French);
    view.setPayments(&table.model);
    for (const PaymentColumnSpec& spec : PaymentColumns::all())
        view.setColumnShown(static_cast<int>(spec.column), true);
    view.show();
    table.model.setQuery({});
    QVERIFY(table.isRead());
    for (const bool isOn : {false, true}) {
        table.model.setMasksPayers(isOn);
        for (const char* const action : {"copyPayments", "copyPaymentsWithTitles", "copyPaymentsAsCsv"}) {
            QSignalSpy copied(&view, &PaymentsView::copied);
            view.selectAll();
            view.findChild<QAction*>(QLatin1String(action))->trigger();
            QTRY_COMPARE(copied.size(), 1);
            const QString text = QGuiApplication::clipboard()->text();
            QVERIFY(text.contains(QStringLiteral("ORD0")));
            QCOMPARE(found({text}).isEmpty(), isOn);
            QCOMPARE(text.contains(QStringLiteral("+213 ** ** ** 12")), isOn);
        }
    }
}

void PrivacyLensTest::theLinksPaymentsTellNobody()
{
    PaymentShop shop(4);
    plant(shop);
    PrivacyLens lens;
    LinkPaymentList list(shop.file(), UiLanguage::English);
    list.followLens(lens);
    list.resize(900, 500);
    list.show();
    list.showLink(LinkId("robe"));
    QTRY_COMPARE(list.view()->model()->rowCount(), 2);
    list.view()->setCurrentIndex(list.view()->model()->index(1, 0));
    auto* about = list.findChild<QLabel*>(QStringLiteral("panelPaymentAbout"));
    QTRY_VERIFY(about->text().contains(QStringLiteral("Zoubida Mokrani")));

    lens.set(true);
    QVERIFY2(!about->text().contains(QStringLiteral("Zoubida")), qPrintable(about->text()));
    QTRY_VERIFY2(about->text().contains(QStringLiteral("Z*** M***")), qPrintable(about->text()));
    QCOMPARE(found(desk::testing::paintedText(list)), QString());
    QCOMPARE(found(desk::testing::spokenText(&list)), QString());
}

void PrivacyLensTest::whatIsOnItsWayIsNotShown()
{
    Table table;
    table.model.setQuery({});
    QTRY_COMPARE(table.model.rowCount(), 4);
    table.model.index(3, 0).data(); // asked for, unmasked, from here on
    table.model.prefetch(0, 3);
    table.model.setMasksPayers(true);
    for (int turn = 0; turn < 3; ++turn) {
        QVERIFY(table.isRead());
        QCOMPARE(found(everythingIn(table.model)), QString());
    }
}

QTEST_MAIN(PrivacyLensTest)
#include "privacylens_test.moc"
