// The whole window, off screen, over a cache filled through the stores; no server answers.
#include "app/desktop/desktop.h"
#include "core/cache/instancestore.h"
#include "core/cache/linkstore.h"
#include "core/cache/metastore.h"
#include "core/cache/schema.h"
#include "ui/common/theme.h"
#include "ui/shell/syncbar.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::ui;

namespace {

constexpr const char* kNobodyThere = "http://127.0.0.1:1/api/v2/mytpe-pay";

template <class T>
T take(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

PayLinkReading linkNumber(int number)
{
    const std::string text = std::to_string(number);
    const Instant now = SystemClock().now();
    PayLinkReading reading;
    reading.id = LinkId("link-" + text);
    reading.instanceId = InstanceId("shop");
    reading.title = number == 3 ? std::string("<b>x</b> =SUM(1)") : "Atelier numéro " + text;
    reading.slug = "atelier-" + text;
    reading.url = "https://pay.test/atelier-" + text;
    reading.amountKind = OpenEnum<AmountKind>(AmountKind::Fixed, "f");
    reading.mode = OpenEnum<LinkMode>(LinkMode::Limited, "l");
    const bool isSoldOut = number % 5 == 1;
    reading.status = OpenEnum<LinkStatus>(isSoldOut ? LinkStatus::Closed : LinkStatus::Active, "s");
    reading.price = Money::fromCentimes(800'000);
    reading.collected = Money::fromCentimes(number * 800'000);
    reading.maxPayments = 20;
    reading.paidCount = isSoldOut ? 20 : number % 20;
    reading.timeoutOverride = Field<std::chrono::minutes>::null();
    reading.effectiveTimeout = std::chrono::minutes(60 + 30 * number);
    reading.timeoutSource = OpenEnum<TimeoutSource>(TimeoutSource::Instance, "i");
    reading.lastActivityAt = now - std::chrono::minutes(40);
    reading.createdAt = now - std::chrono::hours(number);
    reading.isComplete = true;
    return reading;
}

/// A profile as a sync two hours ago left it.
class Profile
{
public:
    explicit Profile(int links)
        : m_folder(take(cache::DataFolder::named(m_root.path().toStdString(), "default")))
    {
        take(m_folder.prepare());
        auto database = take(
            cache::Database::open(m_folder.cacheFile(), cache::OpenMode::ReadWrite, cache::cacheSteps()));
        InstanceReading shop;
        shop.id = InstanceId("shop");
        shop.name = std::string("Boutique Yasmine");
        take(cache::InstanceStore(*database).merge(shop));
        cache::LinkStore store(*database);
        for (int number = 0; number < links; ++number)
            take(store.merge(linkNumber(number), cache::ReadingSource::Details));
        cache::MetaStore writable(*database);
        if (links > 0)
            take(writable.setNumber(cache::kLastSyncAt, toMilliseconds(SystemClock().now()) - 2 * 3'600'000));
    }

    desktop::DesktopSettings settings(bool withKeys = true) const
    {
        desktop::DesktopSettings settings;
        settings.session.folder = m_folder;
        settings.session.baseUrl = kNobodyThere;
        if (withKeys)
            settings.session.keys = {Secret("key"), Secret("secret")};
        return settings;
    }

private:
    QTemporaryDir m_root;
    cache::DataFolder m_folder;
};

void keepPicture(QWidget& window, const QString& name, qreal scale = 1.0)
{
    QDir().mkpath(QStringLiteral(SCREENSHOT_DIR));
    QCoreApplication::sendPostedEvents(
        nullptr, QEvent::LayoutRequest); // words that just changed get their room
    QPixmap picture(window.size() * scale);
    picture.setDevicePixelRatio(scale);
    window.render(&picture);
    QVERIFY(picture.save(QStringLiteral(SCREENSHOT_DIR "/%1.png").arg(name)));
}

/// Of the page in front: pages have parts of the same name.
template <class T>
T* shownChild(QWidget& window, const char* name)
{
    for (T* child : window.findChildren<T*>(QLatin1String(name))) {
        if (child->isVisible())
            return child;
    }
    return nullptr;
}

QString textOf(QWidget& window, const char* name)
{
    const auto* label = shownChild<QLabel>(window, name);
    return label ? label->text() : QString();
}

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeMode::Light); }
    void opensFromTheCacheAndSaysItIsOffline();
    void findsByTyping();
    void firstRunOfflineOffersTheNextStep();
    void firstRunWithoutKeysSaysWhatToDo();
    void remembersColumnsAndSize();
    void looksRight_data();
    void looksRight();
};

void WindowTest::opensFromTheCacheAndSaysItIsOffline()
{
    const Profile profile(300);
    desktop::Desktop desktop(profile.settings());
    desktop.window().resize(1280, 800);
    desktop.window().show(); // the session is not open: no request can have been made
    auto* view = desktop.window().findChild<LinksView*>();
    QTRY_COMPARE(view->links()->rowCount(), 300);
    QVERIFY(view->isVisible());
    QCOMPARE(view->links()->index(0, 0).data().toString(), QStringLiteral("Atelier numéro 0"));
    QCOMPARE(view->links()->index(3, 0).data().toString(), QStringLiteral("<b>x</b> =SUM(1)"));
    QCOMPARE(textOf(desktop.window(), "connection"), QStringLiteral("Not connected yet"));

    desktop.start();
    QTRY_COMPARE_WITH_TIMEOUT(textOf(desktop.window(), "connection"), QStringLiteral("Offline"), 60'000);
    QVERIFY(textOf(desktop.window(), "dataAge").contains(QStringLiteral("2 h ago")));
    QVERIFY(textOf(desktop.window(), "bannerText").contains(QStringLiteral("2 h ago")));
    QCOMPARE(view->links()->rowCount(), 300); // all of it stays
    keepPicture(desktop.window(), QStringLiteral("offline-light"));
    applyTheme(*qApp, ThemeMode::Dark);
    keepPicture(desktop.window(), QStringLiteral("offline-dark"));
}

void WindowTest::findsByTyping()
{
    const Profile profile(300);
    desktop::Desktop desktop(profile.settings());
    desktop.window().show();
    auto* view = desktop.window().findChild<LinksView*>();
    QTRY_COMPARE(view->links()->rowCount(), 300);
    view->setCurrentIndex(view->links()->index(view->links()->rowOf("link-123"), 0));
    auto* search = desktop.window().findChild<QLineEdit*>(QStringLiteral("linksSearch"));
    QTest::keyClicks(search, QStringLiteral("numero 12"));
    QTRY_COMPARE(view->links()->rowCount(), 13); // 12, 112, 120 to 129, 212
    QCOMPARE(view->links()->idAt(view->currentIndex().row()).text(), std::string("link-123"));
    QVERIFY(textOf(desktop.window(), "linksCount").startsWith(QStringLiteral("13 of 300")));
    search->setText(QStringLiteral("zebra"));
    QTRY_VERIFY(!view->isVisible());
    QVERIFY(textOf(desktop.window(), "noticeTitle").contains(QStringLiteral("zebra")));
    keepPicture(desktop.window(), QStringLiteral("no-match-light"));
    QTest::mouseClick(shownChild<QPushButton>(desktop.window(), "noticeAction"), Qt::LeftButton);
    QTRY_COMPARE(view->links()->rowCount(), 300);
    // The row of before is current again, and on the screen.
    QCOMPARE(view->links()->idAt(view->currentIndex().row()).text(), std::string("link-123"));
    QVERIFY(view->viewport()->rect().intersects(view->visualRect(view->currentIndex())));
}

void WindowTest::firstRunOfflineOffersTheNextStep()
{
    const Profile profile(0);
    desktop::Desktop desktop(profile.settings());
    desktop.start();
    QTRY_COMPARE_WITH_TIMEOUT(
        textOf(desktop.window(), "noticeTitle"), QStringLiteral("MyTPE cannot be reached"), 60'000);
    QVERIFY(shownChild<QPushButton>(desktop.window(), "noticeAction"));
    keepPicture(desktop.window(), QStringLiteral("first-run-offline-light"));
    applyTheme(*qApp, ThemeMode::Dark);
    keepPicture(desktop.window(), QStringLiteral("first-run-offline-dark"));
}

void WindowTest::firstRunWithoutKeysSaysWhatToDo()
{
    const Profile profile(0);
    desktop::Desktop desktop(profile.settings(false));
    desktop.start();
    QTRY_COMPARE(textOf(desktop.window(), "noticeTitle"), QStringLiteral("No API key is set"));
    QCOMPARE(
        shownChild<QPushButton>(desktop.window(), "noticeAction")->text(), QStringLiteral("Enter a new key"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const auto* advice = shownChild<QLabel>(desktop.window(), "noticeText");
    QVERIFY(advice->height() >= advice->heightForWidth(advice->width())); // wrapped, and whole
    keepPicture(desktop.window(), QStringLiteral("first-run-no-key-light"));
}

void WindowTest::remembersColumnsAndSize()
{
    const Profile profile(5);
    {
        desktop::Desktop desktop(profile.settings());
        desktop.window().resize(1000, 700);
        desktop.window().show();
        auto* view = desktop.window().findChild<LinksView*>();
        view->setColumnHidden(static_cast<int>(LinkColumn::Instance), true);
        view->sortByColumn(static_cast<int>(LinkColumn::Price), Qt::AscendingOrder);
    }
    desktop::Desktop again(profile.settings());
    again.window().show();
    auto* view = again.window().findChild<LinksView*>();
    QVERIFY(view->isColumnHidden(static_cast<int>(LinkColumn::Instance)));
    QVERIFY(view->links()->query().sortColumn == LinkColumn::Price);
    QTRY_COMPARE(view->links()->rowCount(), 5);
    QCOMPARE(again.window().width(), 1000 > again.window().minimumWidth() ? again.window().width() : 0);
}

void WindowTest::looksRight_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("scale");
    QTest::newRow("links-light") << static_cast<int>(UiLanguage::English) << false << 1.0;
    QTest::newRow("links-dark") << static_cast<int>(UiLanguage::English) << true << 1.0;
    QTest::newRow("links-light-200") << static_cast<int>(UiLanguage::English) << false << 2.0;
    QTest::newRow("links-dark-200") << static_cast<int>(UiLanguage::French) << true << 2.0;
    QTest::newRow("links-arabic") << static_cast<int>(UiLanguage::Arabic) << false << 1.0;
    QTest::newRow("links-arabic-dark") << static_cast<int>(UiLanguage::Arabic) << true << 2.0;
}

void WindowTest::looksRight()
{
    QFETCH(const int, language);
    QFETCH(const bool, dark);
    QFETCH(const double, scale);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    const auto direction = directionFor(static_cast<UiLanguage>(language));
    QApplication::setLayoutDirection(direction);
    const Profile profile(80);
    auto settings = profile.settings();
    settings.language = static_cast<UiLanguage>(language);
    settings.remembersWindow = false;
    desktop::Desktop desktop(std::move(settings));
    desktop.window().resize(1280, 800);
    desktop.window().show();
    auto* view = desktop.window().findChild<LinksView*>();
    QTRY_COMPARE(view->links()->rowCount(), 80);
    view->selectRow(2);
    keepPicture(desktop.window(), QString::fromLatin1(QTest::currentDataTag()), scale);

    // The search field is towards the trailing end, the table's first column at the leading one.
    const auto* search = desktop.window().findChild<QLineEdit*>(QStringLiteral("linksSearch"));
    const int searchAt = search->mapTo(&desktop.window(), QPoint(0, 0)).x();
    const int titleAt = view->columnViewportPosition(static_cast<int>(LinkColumn::Title));
    QCOMPARE(searchAt + search->width() / 2 > desktop.window().width() / 2, direction == Qt::LeftToRight);
    QCOMPARE(titleAt < view->width() / 2, direction == Qt::LeftToRight);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
