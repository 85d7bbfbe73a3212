// What servers and payers wrote is text: markup is planted in everything they can write, and no label, tooltip, message
// or menu of the window takes it for markup; and only pages of the web are opened.
#include "app/desktop/desktop.h"
#include "core/cache/instancestore.h"
#include "core/cache/linkstore.h"
#include "core/cache/schema.h"
#include "core/cache/transactionstore.h"
#include "tests/support/loopbackserver.h"
#include "tests/ui/editor/editorfixture.h"
#include "ui/common/theme.h"
#include "ui/editor/changenotice.h"
#include "ui/editor/linkeditor.h"
#include "ui/editor/restockdialog.h"
#include "ui/editor/timeoutdialog.h"
#include "ui/link/linkpaymentlist.h"
#include "ui/links/linkcommands.h"
#include "ui/payments/paymentcolumnspec.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>

using namespace desk;
using namespace desk::ui;
using desk::test::LoopbackServer;

namespace {

const QString kMarkup = QStringLiteral("<b>Zo</b><img src=\"http://127.0.0.1:9/x.png\">&amp;");
const std::string kMarkupBytes = kMarkup.toStdString();

struct Finding {
    QStringList interpreted; ///< where markup would be taken for markup
    int shown = 0;           ///< where it is shown as text: the search itself must be able to find
};

/// Qt takes what looks like markup for markup wherever nobody said otherwise.
void judge(const QString& text, bool isAlwaysPlain, const QString& where, Finding* finding)
{
    const bool isRich = !isAlwaysPlain && Qt::mightBeRichText(text);
    if (isRich && (text.contains(QStringLiteral("<img")) || text.contains(QStringLiteral("<b>Zo"))))
        finding->interpreted.append(where + QStringLiteral(": ") + text);
    QTextDocument document;
    if (isRich)
        document.setHtml(text);
    if ((isRich ? document.toPlainText() : text).contains(QStringLiteral("<b>Zo</b>")))
        ++finding->shown;
}

void judgeTips(const QString& tip, const QString& where, Finding* finding)
{
    judge(tip, false, where, finding);
}

void judgeModel(const QAbstractItemView& view, Finding* finding)
{
    const QAbstractItemModel* model = view.model();
    for (int row = 0; model && row < std::min(model->rowCount(), 50); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            for (const int role : {Qt::ToolTipRole, Qt::WhatsThisRole, Qt::StatusTipRole})
                judgeTips(
                    index.data(role).toString(), view.objectName() + QStringLiteral(" tooltip"), finding);
            if (index.data().toString().contains(QStringLiteral("<b>Zo</b>")))
                ++finding->shown; // delegates paint plain text
        }
    }
}

Finding everythingShown()
{
    Finding finding;
    for (QWidget* widget : QApplication::allWidgets()) {
        const QString where = QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
        if (const auto* label = qobject_cast<QLabel*>(widget))
            judge(label->text(), label->textFormat() == Qt::PlainText, where, &finding);
        if (const auto* edit = qobject_cast<QTextEdit*>(widget))
            judge(edit->toHtml(), false, where, &finding);
        if (const auto* box = qobject_cast<QMessageBox*>(widget))
            judge(box->text(), box->textFormat() == Qt::PlainText, where, &finding);
        for (const QString& tip : {widget->toolTip(), widget->whatsThis(), widget->statusTip()})
            judgeTips(tip, where + QStringLiteral(" tooltip"), &finding);
        const auto* menu = qobject_cast<QMenu*>(widget);
        if (menu && !menu->toolTipsVisible())
            continue; // what is not set is the text, and never seen
        for (const QAction* action : widget->actions()) {
            for (const QString& tip : {action->toolTip(), action->whatsThis(), action->statusTip()})
                judgeTips(tip, where + QStringLiteral(" action"), &finding);
        }
        if (const auto* view = qobject_cast<QAbstractItemView*>(widget))
            judgeModel(*view, &finding);
    }
    return finding;
}

template <class T>
T take(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

PayLinkReading plantedLink(int number)
{
    PayLinkReading reading;
    reading.id = LinkId("link-" + std::to_string(number));
    reading.instanceId = InstanceId("shop");
    reading.title = kMarkupBytes;
    reading.slug = "s-" + std::to_string(number);
    reading.details = kMarkupBytes;
    reading.url = number == 0 ? std::string("https://pay.test/s-0")
                : number == 1 ? std::string("javascript:alert(1)")
                : number == 2 ? std::string("file:///etc/passwd")
                              : kMarkupBytes;
    reading.amountKind = OpenEnum<AmountKind>(AmountKind::Fixed, "f");
    reading.mode = OpenEnum<LinkMode>(LinkMode::Reusable, "m");
    reading.status = OpenEnum<LinkStatus>(LinkStatus::Active, "s");
    reading.price = Money::fromCentimes(800'000);
    reading.collected = Money::fromCentimes(800'000);
    reading.paidCount = 1;
    reading.createdAt = *parseInstant("2026-11-20T08:00:00Z");
    reading.customFields = std::vector<CustomField>{{"udf1", kMarkupBytes, kMarkupBytes}};
    reading.isComplete = true;
    return reading;
}

/// An account filled by a hostile server.
class Profile
{
    QTemporaryDir m_root; // before what is in it

public:
    Profile() : folder(take(cache::DataFolder::named(m_root.path().toStdString(), "default")))
    {
        take(folder.prepare());
        auto database =
            take(cache::Database::open(folder.cacheFile(), cache::OpenMode::ReadWrite, cache::cacheSteps()));
        InstanceReading shop;
        shop.id = InstanceId("shop");
        shop.name = kMarkupBytes;
        take(cache::InstanceStore(*database).merge(shop));
        cache::LinkStore links(*database);
        const SystemClock clock;
        links.keepHistory(clock);
        for (int number = 0; number < 4; ++number) {
            PayLinkReading reading = plantedLink(number);
            reading.title = kMarkupBytes + " before";
            take(links.merge(reading, cache::ReadingSource::Details));
            take(links.merge(plantedLink(number), cache::ReadingSource::Details)); // an event of its history
        }
        std::vector<Transaction> page;
        for (int number = 0; number < 4; ++number) {
            Transaction row;
            row.id = TransactionId(std::to_string(number));
            row.linkId = LinkId("link-" + std::to_string(number));
            row.status = OpenEnum<TransactionStatus>(TransactionStatus::Refused, "refused");
            row.amount = Money::fromCentimes(800'000);
            row.createdAt = *parseInstant("2026-11-21T08:00:00Z");
            for (std::string Transaction::*text :
                {&Transaction::orderNumber, &Transaction::gatewayOrderId, &Transaction::approvalCode,
                    &Transaction::gatewayMessage, &Transaction::method, &Transaction::environment,
                    &Transaction::payerName, &Transaction::payerEmail, &Transaction::payerPhone})
                row.*text = kMarkupBytes;
            page.push_back(row);
        }
        take(cache::TransactionStore(*database).write(page, LinkId("link-0")));
    }

    cache::DataFolder folder;
};

/// The window over it; its server answers everything with an error full of markup.
struct Desk {
    explicit Desk(int status)
        : server([status](const test::SeenRequest&) {
            test::ScriptedReply reply;
            reply.status = status;
            reply.body = "{\"success\":false,\"message\":\"<b>Zo</b><img src=x>\",\"error\":\"<b>Zo</b>\"}";
            return reply;
        })
        , desktop(settings())
        , view(desktop.window().findChild<LinksView*>())
    {
        QObject::connect(&desktop.session(), &session::Session::syncFinished, &desktop.window(),
            [this] { isSynced = true; });
        desktop.window().resize(1280, 800);
        desktop.start();
        if (!QTest::qWaitFor([&] { return isSynced && view->links()->rowCount() == 4; }, 30'000))
            qFatal("no rows");
    }

    desktop::DesktopSettings settings()
    {
        desktop::DesktopSettings settings;
        settings.session.folder = profile.folder;
        settings.session.baseUrl = server.url("/api").toStdString();
        settings.session.keys = {Secret("key"), Secret("secret")};
        settings.session.queue.retry.base = Milliseconds{1};
        settings.session.queue.retry.cap = Milliseconds{5};
        settings.session.queue.defaultPause = settings.session.queue.maxPause = Milliseconds{20};
        settings.syncInterval = std::chrono::hours{1};
        return settings;
    }

    Profile profile;
    LoopbackServer server;
    bool isSynced = false;
    desktop::Desktop desktop;
    LinksView* view;
};

/// Takes what would have gone to the browser, or worse.
class Openers : public QObject
{
    Q_OBJECT
public:
    Openers()
    {
        for (const char* const scheme : {"http", "https", "file", "javascript", "ftp"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "open");
    }
    ~Openers() override
    {
        for (const char* const scheme : {"http", "https", "file", "javascript", "ftp"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }
};

} // namespace

class PlainTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light); }
    void theSearchFindsMarkup();
    void inTheWindow_data();
    void inTheWindow();
    void inTheForms();
    void onlyPagesOfTheWebAreOpened_data();
    void onlyPagesOfTheWebAreOpened();
    void commandsOpenPagesOfTheWebAlone();
};

void PlainTextTest::theSearchFindsMarkup()
{
    QLabel label(kMarkup);
    QCOMPARE(everythingShown().interpreted.size(), 1);
    label.setTextFormat(Qt::PlainText);
    QCOMPARE(everythingShown().interpreted, QStringList());
    QCOMPARE(everythingShown().shown, 1);
    label.setToolTip(kMarkup);
    QCOMPARE(everythingShown().interpreted.size(), 1);
    label.setToolTip(kMarkup.toHtmlEscaped());
    QCOMPARE(everythingShown().interpreted, QStringList());
    QCOMPARE(everythingShown().shown, 2);
}

void PlainTextTest::inTheWindow_data()
{
    QTest::addColumn<int>("status"); // each kind of error has its own sentence
    for (const int status : {400, 401, 403, 404, 422, 429, 500})
        QTest::addRow("%d", status) << status;
}

void PlainTextTest::inTheWindow()
{
    QFETCH(int, status);
    Desk desk(status);
    desk.view->selectRow(0);
    desk.desktop.linkPanels().openBeside(LinkId("link-0"));
    desk.desktop.linkPanels().openWindow(LinkId("link-3"));
    auto* panel = desk.desktop.window().findChild<LinkPaymentList*>();
    QTRY_COMPARE(panel->view()->model()->rowCount(), 1);
    panel->view()->setCurrentIndex(panel->view()->model()->index(0, 0));
    auto* about = panel->findChild<QLabel*>(QStringLiteral("panelPaymentAbout"));
    QTRY_VERIFY(about->text().contains(QStringLiteral("<b>Zo</b>")));
    auto& payments = desk.desktop.payments();
    payments.showPaymentsOf(LinkId("link-0"));
    auto* table = desk.desktop.window().findChild<PaymentsView*>(QStringLiteral("paymentsTable"));
    for (const PaymentColumnSpec& spec : PaymentColumns::all())
        table->setColumnShown(static_cast<int>(spec.column), true);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(
        table->model()->index(0, static_cast<int>(PaymentColumn::PayerName)).data().toString().left(5),
        QStringLiteral("<b>Zo"));
    for (QMenu* menu : desk.desktop.window().findChildren<QMenu*>())
        Q_EMIT menu->aboutToShow(); // filled when it opens
    const Finding finding = everythingShown();
    QVERIFY2(finding.interpreted.isEmpty(), qPrintable(finding.interpreted.join(u'\n')));
    QVERIFY2(finding.shown > 20, qPrintable(QString::number(finding.shown)));
}

void PlainTextTest::inTheForms()
{
    testing::StillClock clock;
    std::vector<Instance> instances = testing::sampleInstances();
    for (Instance& instance : instances)
        instance.name = kMarkupBytes;
    PayLink link = testing::sampleLink();
    link.title = link.details = link.url = kMarkupBytes;
    link.customFields = {{"udf1", kMarkupBytes, kMarkupBytes}};
    LinkEditor editor(clock, UiLanguage::English);
    editor.setInstances(instances);
    editor.beginEdit(link);
    editor.show();
    Error error{ErrorKind::Invalid, kMarkupBytes};
    error.httpStatus = 422;
    error.fieldErrors = {
        {"title", {kMarkupBytes}}, {"price", {kMarkupBytes}}, {"nobody knows", {kMarkupBytes}}};
    editor.showError(error);
    QCOMPARE(everythingShown().interpreted, QStringList());
    for (const ErrorKind kind : {ErrorKind::Refused, ErrorKind::ServerFault, ErrorKind::BadResponse,
             ErrorKind::Forbidden, ErrorKind::OutcomeUnknown, ErrorKind::Storage}) {
        editor.showError({kind, kMarkupBytes});
        QCOMPARE(everythingShown().interpreted, QStringList());
    }
    editor.showNotice(kMarkup);
    PayLink theirs = link;
    theirs.title = kMarkupBytes + " theirs";
    theirs.details = kMarkupBytes + " theirs";
    editor.showConflict(theirs, kMarkup);
    QCOMPARE(everythingShown().interpreted, QStringList());
    RestockDialog restock(link);
    TimeoutDialog timeout(link, std::nullopt, clock, UiLanguage::English);
    ChangeNotice notice;
    notice.say(
        Tone::Alarm, kMarkup, kMarkup, [] {}, true);
    const Finding finding = everythingShown();
    QVERIFY2(finding.interpreted.isEmpty(), qPrintable(finding.interpreted.join(u'\n')));
    QVERIFY2(finding.shown > 3, qPrintable(QString::number(finding.shown)));
}

void PlainTextTest::onlyPagesOfTheWebAreOpened_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isOpened");
    const auto row = [](const char* url, bool isOpened) {
        QTest::newRow(url) << QString::fromUtf8(url) << isOpened;
    };
    row("https://pay.test/s-1", true);
    row("http://127.0.0.1/s-1", true);
    row("HTTPS://pay.test/s-1", true);
    row("javascript:alert(1)", false);
    row("file:///etc/passwd", false);
    row("ftp://pay.test/", false);
    row("smb://pay.test/share", false);
    row("data:text/html,<b>x</b>", false);
    row("https:///nowhere", false);
    row("//pay.test/s-1", false);
    row("pay.test/s-1", false);
    row(" javascript:alert(1)", false);
    row("https://pay.test/<b>", false);
    row("", false);
}

void PlainTextTest::onlyPagesOfTheWebAreOpened()
{
    QFETCH(QString, url);
    QTEST(isWebPage(url), "isOpened");
}

void PlainTextTest::commandsOpenPagesOfTheWebAlone()
{
    Openers openers;
    Desk desk(500);
    auto* open = desk.view->findChild<QAction*>(QStringLiteral("openUrl"));
    QVERIFY(open);
    desk.view->selectAll();
    open->trigger();
    for (int row = 0; row < 4; ++row) {
        desk.view->selectRow(row);
        open->trigger();
        desk.desktop.linkPanels().openBeside(desk.view->links()->idAt(row));
        desk.desktop.window().findChild<QAbstractButton*>(QStringLiteral("panelOpenUrl"))->click();
    }
    QVERIFY(!openers.opened.isEmpty());
    for (const QUrl& url : openers.opened)
        QCOMPARE(url, QUrl(QStringLiteral("https://pay.test/s-0")));
}

QTEST_MAIN(PlainTextTest)
#include "plaintext_test.moc"
