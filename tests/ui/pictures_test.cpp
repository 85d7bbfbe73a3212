// Pictures of every page and state, light and dark, into the build folder: to be looked at, and never blank.
#include "app/desktop/desktop.h"
#include "app/sandbox/sandbox.h"
#include "core/async/onready.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace desk;
using namespace desk::ui;

namespace {

/// A shop's whole account as a sync left it; nobody answers any more.
class SyncedProfile
{
public:
    SyncedProfile() : m_folder(cache::DataFolder::named(m_root.path().toStdString(), "pictures").value())
    {
        sandbox::Sandbox shop({});
        std::string trouble;
        if (!shop.start(&trouble))
            qFatal("%s", trouble.c_str());
        m_base = shop.baseUrl();
        m_keys = {Secret(shop.key()), Secret(shop.secret())};
        SystemClock clock;
        session::Session session(settings(), clock);
        bool isDone = false;
        onReady(session.open(), &session, [&](const Result<void>& opened) {
            if (!opened)
                qFatal("%s", opened.error().detail.c_str());
            onReady(session.synchronise(), &session, [&](const Result<sync::SyncReport>&) { isDone = true; });
        });
        if (!QTest::qWaitFor([&] { return isDone; }, 60'000))
            qFatal("no sync");
    }

    session::SessionSettings settings() const
    {
        session::SessionSettings settings;
        settings.folder = m_folder;
        settings.baseUrl = m_base;
        settings.keys = m_keys;
        settings.queue.retry.base = Milliseconds{1};
        settings.queue.retry.cap = Milliseconds{5};
        return settings;
    }

private:
    QTemporaryDir m_root;
    cache::DataFolder m_folder;
    std::string m_base;
    KeyPair m_keys;
};

desktop::DesktopSettings shown(session::SessionSettings session)
{
    desktop::DesktopSettings settings;
    settings.session = std::move(session);
    settings.remembersWindow = false;
    return settings;
}

/// One window with what it shows.
struct Scene {
    explicit Scene(session::SessionSettings settings) : desktop(shown(std::move(settings)))
    {
        desktop.window().resize(1360, 820);
        desktop.window().show();
        desktop.payments(); // made now, so that its table can be asked
        payments = desktop.window().findChild<PaymentsView*>();
        links = desktop.window().findChild<LinksView*>();
    }
    void waitForLinks()
    {
        QVERIFY(
            QTest::qWaitFor([this] { return desktop.links().isWhole() && links->model()->rowCount() > 0; }));
    }
    /// Until the rows on the screen are read.
    void waitForPayments()
    {
        QVERIFY(QTest::qWaitFor([this] {
            const PaymentTableModel& model = *payments->payments();
            if (!model.isLoaded() || model.isReading())
                return false;
            for (const int row : payments->visibleRows()) {
                if (!model.paymentAt(row))
                    return false;
            }
            return true;
        }));
    }
    bool says(const char* name, const QString& text)
    {
        const auto labels = desktop.window().findChildren<QLabel*>(QLatin1String(name));
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }

    desktop::Desktop desktop;
    LinksView* links;
    PaymentsView* payments;
};

int coloursIn(const QImage& picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    }
    return static_cast<int>(colours.size());
}

int lightness(const QImage& picture)
{
    qint64 sum = 0;
    int count = 0;
    for (int y = 0; y < picture.height(); y += 5) {
        for (int x = 0; x < picture.width(); x += 5, ++count)
            sum += qGray(picture.pixel(x, y));
    }
    return static_cast<int>(sum / count);
}

using Prepare = void (*)(Scene&);

void showTable(Scene& scene)
{
    scene.waitForLinks();
    scene.links->selectRow(2);
}

void showPayments(Scene& scene)
{
    scene.desktop.payments().showPayments({});
    scene.waitForPayments();
    scene.payments->setFocus();
    scene.payments->selectRow(3);
    scene.payments->selectionModel()->select(
        scene.payments->model()->index(5, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(QTest::qWaitFor([&] { return scene.says("paymentsSelection", QStringLiteral("2 selected,")); }));
}

void showFilteredPayments(Scene& scene)
{
    scene.waitForLinks();
    cache::PaymentQuery query;
    query.statuses.set(cache::placeOf(TransactionStatus::Refused));
    query.statuses.set(cache::placeOf(TransactionStatus::Failed));
    query.least = Money::fromCentimes(100'000);
    scene.desktop.payments().showPayments(query);
    scene.waitForPayments();
}

void showNoPayment(Scene& scene)
{
    cache::PaymentQuery query;
    query.text = "nobody";
    scene.desktop.payments().showPayments(query);
    QVERIFY(QTest::qWaitFor([&] { return scene.says("noticeTitle", QStringLiteral("No payment matches")); }));
}

void showOffline(Scene& scene)
{
    scene.desktop.start();
    scene.waitForLinks();
    QVERIFY(QTest::qWaitFor([&] { return scene.says("connection", QStringLiteral("Offline")); }, 60'000));
}

} // namespace

Q_DECLARE_METATYPE(Prepare)

class PicturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_profile = std::make_unique<SyncedProfile>(); }
    void cleanupTestCase() { m_profile.reset(); }
    void lightAndDark_data();
    void lightAndDark();
    void emptyLightAndDark();

private:
    /// A theme reaches a picture only in a window made after it.
    QImage pictureOf(
        const session::SessionSettings& settings, Prepare prepare, bool isDark, const QString& name);
    void compare(const QImage& light, const QImage& dark);

    std::unique_ptr<SyncedProfile> m_profile;
};

QImage PicturesTest::pictureOf(
    const session::SessionSettings& settings, Prepare prepare, bool isDark, const QString& name)
{
    applyTheme(*qApp, isDark ? ThemeMode::Dark : ThemeMode::Light);
    Scene scene(settings);
    prepare(scene);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QImage picture = scene.desktop.window().grab().toImage();
    QDir().mkpath(QStringLiteral(SCREENSHOT_DIR));
    const QString theme = isDark ? QStringLiteral("dark") : QStringLiteral("light");
    if (!picture.save(QStringLiteral(SCREENSHOT_DIR "/page-%1-%2.png").arg(name, theme)))
        qFatal("no picture written");
    return picture;
}

void PicturesTest::compare(const QImage& light, const QImage& dark)
{
    QVERIFY(!light.isNull() && light.size() == dark.size());
    QVERIFY2(coloursIn(light) > 40, qPrintable(QString::number(coloursIn(light)))); // words and badges
    QVERIFY2(coloursIn(dark) > 40, qPrintable(QString::number(coloursIn(dark))));
    QVERIFY2(lightness(light) > 190, qPrintable(QString::number(lightness(light))));
    QVERIFY2(lightness(dark) < 70, qPrintable(QString::number(lightness(dark))));
}

void PicturesTest::lightAndDark_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::newRow("links") << &showTable;
    QTest::newRow("payments") << &showPayments;
    QTest::newRow("payments-filtered") << &showFilteredPayments;
    QTest::newRow("payments-none") << &showNoPayment;
    QTest::newRow("offline") << &showOffline;
}

void PicturesTest::lightAndDark()
{
    QFETCH(const Prepare, prepare);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QImage light = pictureOf(m_profile->settings(), prepare, false, name);
    const QImage dark = pictureOf(m_profile->settings(), prepare, true, name);
    compare(light, dark);
}

void PicturesTest::emptyLightAndDark()
{
    const QTemporaryDir root;
    session::SessionSettings settings = m_profile->settings();
    settings.keys = {};
    settings.folder = cache::DataFolder::named(root.path().toStdString(), "empty").value();
    const Prepare prepare = [](Scene& scene) {
        scene.desktop.start();
        QVERIFY(
            QTest::qWaitFor([&] { return scene.says("noticeTitle", QStringLiteral("No API key is set")); }));
    };
    const QImage light = pictureOf(settings, prepare, false, QStringLiteral("empty"));
    const QImage dark = pictureOf(settings, prepare, true, QStringLiteral("empty"));
    compare(light, dark);
}

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
