// One link beside the table and in a window, over a real session and a shop on loopback.
#include "app/desktop/desktop.h"
#include "app/sandbox/sandbox.h"
#include "core/async/onready.h"
#include "ui/common/theme.h"
#include "ui/link/historylist.h"
#include "ui/link/linkpaymentlist.h"
#include "ui/link/linkwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace desk;
using namespace desk::ui;

namespace {

/// A shop, and the program on a profile that it filled.
class World
{
public:
    explicit World(UiLanguage language = UiLanguage::English) : m_shop(options())
    {
        std::string error;
        if (!m_shop.start(&error))
            qFatal("%s", error.c_str());
        desktop::DesktopSettings settings;
        settings.session.folder = *cache::DataFolder::named(m_root.path().toStdString(), "test");
        settings.session.baseUrl = m_shop.baseUrl();
        settings.session.keys = {Secret(m_shop.key()), Secret(m_shop.secret())};
        settings.language = language;
        settings.syncInterval = std::chrono::hours{1};
        m_settings = settings;
        start();
    }

    void start()
    {
        desktop = std::make_unique<desktop::Desktop>(m_settings);
        desktop->window().resize(1280, 800);
        bool isSynced = false;
        QObject::connect(&desktop->session(), &session::Session::syncFinished, &desktop->window(),
            [&] { isSynced = true; });
        desktop->start();
        if (!QTest::qWaitFor([&] { return isSynced && view()->links()->rowCount() == 60; }, 60'000))
            qFatal("no synchronisation within a minute");
    }

    LinksView* view() const { return desktop->window().findChild<LinksView*>(); }
    LinkPanel* panel() const { return desktop->window().findChild<LinkPanel*>(); }
    bool isOpen() const { return panel() && panel()->isVisible(); }
    LinkPaymentList* payments() const { return panel()->findChild<LinkPaymentList*>(); }
    QString title() const { return panel()->findChild<QLabel*>(QStringLiteral("panelTitle"))->text(); }
    /// Makes a link current that takes payments and has some.
    LinkId chooseReusable()
    {
        for (int row = 0; row < view()->links()->rowCount(); ++row) {
            const cache::LinkRow& link = view()->links()->rowAt(row);
            if (link.mode == LinkMode::Reusable && link.state.state == LinkState::Active
                && link.paidCount > 3) {
                view()->setCurrentIndex(view()->links()->index(row, 0));
                return view()->links()->idAt(row);
            }
        }
        qFatal("the shop has no such link");
        return {};
    }
    sandbox::Sandbox& shop() { return m_shop; }

    std::unique_ptr<desktop::Desktop> desktop;

private:
    static sandbox::SandboxOptions options()
    {
        sandbox::SandboxOptions options;
        options.manualClock = true;
        options.fullLists = true;
        return options;
    }

    QTemporaryDir m_root;
    sandbox::Sandbox m_shop;
    desktop::DesktopSettings m_settings;
};

void keepPicture(QWidget& window, const QString& name)
{
    QDir().mkpath(QStringLiteral(SCREENSHOT_DIR));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(window.grab().save(QStringLiteral(SCREENSHOT_DIR "/%1.png").arg(name)));
}

} // namespace

class LinkPanelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeMode::Light); }
    void enterOpensAndEscapeCloses();
    void itFollowsTheRow();
    void theButtonOpensItToo();
    void paymentsComeFromTheCacheAndAreReadAgain();
    void aPendingPaymentIsAskedAboutOnce();
    void copiesTheUrl();
    void aWindowOfItsOwnStays();
    void itsWidthIsRemembered();
    void withoutANetworkItShowsWhatIsKnown();
    void namesAreUnique();
    void looksRight_data();
    void looksRight();
};

void LinkPanelsTest::enterOpensAndEscapeCloses()
{
    World world;
    world.chooseReusable();
    QVERIFY(!world.isOpen());
    world.view()->setFocus();
    QTest::keyClick(world.view(), Qt::Key_Return);
    QVERIFY(world.isOpen());
    QTRY_COMPARE(world.title(), world.view()->currentIndex().siblingAtColumn(0).data().toString());
    QVERIFY(world.panel()->findChild<HistoryList*>()->count() > 0);
    QTest::keyClick(world.view(), Qt::Key_Escape);
    QVERIFY(!world.isOpen());
    QTest::keyClick(world.view(), Qt::Key_Return);
    QVERIFY(world.isOpen());
    QTest::keyClick(world.panel()->findChild<QLineEdit*>(QStringLiteral("panelUrl")), Qt::Key_Escape);
    QVERIFY(!world.isOpen());
}

void LinkPanelsTest::itFollowsTheRow()
{
    World world;
    world.chooseReusable();
    QTest::keyClick(world.view(), Qt::Key_Return);
    QTRY_VERIFY(!world.title().isEmpty());
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(world.view(), Qt::Key_Down);
    QTRY_COMPARE(world.title(), world.view()->currentIndex().siblingAtColumn(0).data().toString());
    QCOMPARE(world.desktop->linkPanels().controller()->link(), world.view()->currentLink());
}

void LinkPanelsTest::theButtonOpensItToo()
{
    World world;
    auto* button = world.desktop->window().findChild<QPushButton*>(QStringLiteral("showLinkPanel"));
    QVERIFY(button && button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(world.isOpen() && button->isChecked());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!world.isOpen() && !button->isChecked());
}

void LinkPanelsTest::paymentsComeFromTheCacheAndAreReadAgain()
{
    World world;
    const LinkId link = world.chooseReusable();
    QVERIFY(world.shop().pay(link.text()));
    const auto known = world.view()->links()->rowAt(world.view()->currentIndex().row()).paidCount;
    QTest::keyClick(world.view(), Qt::Key_Return);
    QTRY_VERIFY(world.payments()->view()->model()->rowCount() >= static_cast<int>(known));
    // The new one was not in the cache: it is read behind, and the table of links learns it too.
    QTRY_COMPARE(world.view()->links()->rowAt(world.view()->currentIndex().row()).paidCount, known + 1);
}

void LinkPanelsTest::aPendingPaymentIsAskedAboutOnce()
{
    World world;
    const LinkId link = world.chooseReusable();
    QVERIFY(world.shop().pay(link.text(), "pending"));
    QTest::keyClick(world.view(), Qt::Key_Return);
    PaymentsView* table = world.payments()->view();
    const auto* recheck = world.panel()->findChild<QPushButton*>(QStringLiteral("panelRecheck"));
    QTRY_VERIFY(table->isVisible());
    // The newest payment is the pending one, once it was read.
    QTRY_VERIFY(table->payments()->paymentAt(0)
                && table->payments()->paymentAt(0)->row.transaction.status.is(TransactionStatus::Pending));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTRY_VERIFY(recheck->isVisible() && recheck->isEnabled());
    QTest::mouseClick(const_cast<QPushButton*>(recheck), Qt::LeftButton);
    QVERIFY(!recheck->isEnabled());
    const auto* outcome = world.panel()->findChild<QLabel*>(QStringLiteral("panelRecheckOutcome"));
    QTRY_VERIFY(outcome->isVisible());
    QVERIFY2(outcome->text().startsWith(QStringLiteral("The bank says")), qPrintable(outcome->text()));
    QTRY_VERIFY(!table->payments()->paymentAt(0)->row.transaction.status.is(TransactionStatus::Pending));
}

void LinkPanelsTest::copiesTheUrl()
{
    World world;
    world.chooseReusable();
    QTest::keyClick(world.view(), Qt::Key_Return);
    auto* copy = world.panel()->findChild<QPushButton*>(QStringLiteral("panelCopyUrl"));
    QTRY_VERIFY(copy->isEnabled() && !world.title().isEmpty());
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        world.panel()->findChild<QLineEdit*>(QStringLiteral("panelUrl"))->text());
    QCOMPARE(copy->text(), QStringLiteral("Copied"));
}

void LinkPanelsTest::aWindowOfItsOwnStays()
{
    World world;
    const LinkId link = world.chooseReusable();
    const auto windows = [] {
        std::vector<LinkWindow*> found;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* window = qobject_cast<LinkWindow*>(widget))
                found.push_back(window);
        }
        return found;
    };
    QTest::keyClick(world.view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(windows().size(), std::size_t{1});
    QTRY_VERIFY(windows().front()->windowTitle() != QStringLiteral("Link"));
    QVERIFY(!world.isOpen());
    world.desktop->linkPanels().openWindow(link);
    QCOMPARE(windows().size(), std::size_t{1}); // the same one
    QTest::keyClick(world.view(), Qt::Key_Down);
    QCOMPARE(windows().front()->link(), link);
    keepPicture(*windows().front(), QStringLiteral("link-window"));
    QTest::keyClick(windows().front()->findChild<QLineEdit*>(QStringLiteral("panelUrl")), Qt::Key_Escape);
    QTRY_VERIFY(windows().empty());
}

void LinkPanelsTest::itsWidthIsRemembered()
{
    World world;
    world.chooseReusable();
    QTest::keyClick(world.view(), Qt::Key_Return);
    QTRY_VERIFY(world.panel()->width() > 300);
    QSplitter* splitter = world.desktop->linkPanels().splitter();
    splitter->setSizes({splitter->width() - 500, 500});
    Q_EMIT splitter->splitterMoved(splitter->width() - 500, 1);
    const int width = world.panel()->width();
    world.desktop.reset();
    world.start();
    world.chooseReusable();
    QTest::keyClick(world.view(), Qt::Key_Return);
    QTRY_COMPARE(world.panel()->width(), width);
}

void LinkPanelsTest::withoutANetworkItShowsWhatIsKnown()
{
    World world;
    world.chooseReusable();
    world.shop().stop();
    QTest::keyClick(world.view(), Qt::Key_Return);
    QTRY_COMPARE(world.title(), world.view()->currentIndex().siblingAtColumn(0).data().toString());
    QTRY_VERIFY(world.payments()->view()->model()->rowCount() > 0);
    const auto* notice = world.panel()->findChild<QLabel*>(QStringLiteral("panelNotice"));
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 60'000);
    QVERIFY2(notice->text().contains(QStringLiteral("MyTPE cannot be reached")), qPrintable(notice->text()));
}

void LinkPanelsTest::namesAreUnique()
{
    World world;
    world.chooseReusable();
    QTest::keyClick(world.view(), Qt::Key_Return);
    std::set<QString> names;
    for (const QWidget* widget : world.desktop->window().findChildren<QWidget*>()) {
        const QString name = widget->objectName();
        if (name.isEmpty() || name.startsWith(QStringLiteral("qt_"))
            || widget->parentWidget()->inherits("QAbstractScrollArea"))
            continue;
        const bool isNew = names.insert(name).second;
        if (name.startsWith(QStringLiteral("panel")))
            QVERIFY2(isNew, qPrintable(name));
    }
}

void LinkPanelsTest::looksRight_data()
{
    QTest::addColumn<UiLanguage>("language");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << UiLanguage::English << false;
    QTest::newRow("dark") << UiLanguage::French << true;
    QTest::newRow("arabic") << UiLanguage::Arabic << false;
}

void LinkPanelsTest::looksRight()
{
    QFETCH(UiLanguage, language);
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    QApplication::setLayoutDirection(directionFor(language));
    {
        World world(language);
        world.chooseReusable();
        QTest::keyClick(world.view(), Qt::Key_Return);
        QTRY_VERIFY(world.payments()->view()->isVisible());
        QTRY_VERIFY(world.payments()->view()->payments()->paymentAt(0));
        world.payments()->view()->setCurrentIndex(world.payments()->view()->model()->index(0, 0));
        keepPicture(world.desktop->window(),
            QStringLiteral("link-beside-%1").arg(QLatin1String(QTest::currentDataTag())));
        QWidget* content = world.panel()->findChild<QScrollArea*>(QStringLiteral("panelScroll"))->widget();
        keepPicture(*content, QStringLiteral("link-content-%1").arg(QLatin1String(QTest::currentDataTag())));
        const bool isAtTheEnd = world.panel()->mapTo(&world.desktop->window(), QPoint(0, 0)).x()
                              > world.view()->mapTo(&world.desktop->window(), QPoint(0, 0)).x();
        QCOMPARE(isAtTheEnd, language != UiLanguage::Arabic);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(LinkPanelsTest)
#include "linkpanels_test.moc"
