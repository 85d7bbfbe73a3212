// All accounts in the window: live and test apart, each account a row, and the way to it.
#include "core/cache/datafolder.h"
#include "core/profiles/profilelist.h"
#include "tests/core/report/shopcache.h"
#include "tests/ui/linkfixture.h"
#include "ui/common/bidi.h"
#include "ui/common/desktable.h"
#include "ui/common/theme.h"
#include "ui/headoffice/officecontroller.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTranslator>

using namespace desk;
using namespace desk::ui;
using report::Ledger;

namespace {

report::OfficeRow row(std::string name, Ledger ledger, std::int64_t centimes, std::string colour = "#2f6fdb")
{
    report::OfficeFigures figures;
    figures.lastSyncAt = parseInstant("2026-11-21T09:58:00Z");
    figures.links = 60;
    figures.activeLinks = 42;
    figures.needAttention = centimes % 7 == 0 ? 0 : 3;
    figures.thisMonth = {12, Money::fromCentimes(centimes)};
    figures.lastMonth = {30, Money::fromCentimes(centimes * 3)};
    figures.thisYear = {250, Money::fromCentimes(centimes * 21)};
    return {{name, name, std::move(colour), ledger, {}, {}}, figures};
}

report::OfficeRow broken(std::string name, Ledger ledger, ErrorKind kind)
{
    return {{name, name, {}, ledger, {}, {}}, failure(kind, "broken")};
}

const Instant kNow = *parseInstant("2026-11-21T10:00:00Z");
const ui::testing::FixedClock officeClock(kNow);

report::HeadOffice sample()
{
    auto old = row("Atelier du Sud", Ledger::Live, 1'234'560, "#d8572a");
    old.figures->lastSyncAt = parseInstant("2026-11-18T10:00:00Z");
    return *report::headOfficeOf(
        {row("Boutique Le\u00efla", Ledger::Live, 8'412'000), old,
            broken("Ferme Bio", Ledger::Live, ErrorKind::Storage),
            row("\u0648\u0631\u0634\u0629 \u0623\u062d\u0645\u062f", Ledger::Live, 70'000'000, "#2a9d57"),
            row("Essais", Ledger::Test, 500'000, "#8a5cd6"),
            broken("Nouveau", Ledger::Undeclared, ErrorKind::NotFound)},
        kNow);
}

QString textOf(const OfficeBlockView* block, const char* name)
{
    return withoutBidiMarks(block->findChild<QLabel*>(QLatin1String(name))->text());
}

QString cell(const OfficeBlockView* block, int at, int column)
{
    return withoutBidiMarks(block->table()->model()->index(at, column).data().toString());
}

} // namespace

class OfficePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeMode::Light); }

    void ledgersStandApart()
    {
        OfficePage page(officeClock, UiLanguage::English);
        page.totals()->setOffice(sample());
        const auto* live = page.totals()->block(Ledger::Live);
        const auto* test = page.totals()->block(Ledger::Test);
        QVERIFY(live && test && page.totals()->block(Ledger::Undeclared));
        QCOMPARE(live->table()->model()->rowCount(), 4);
        QCOMPARE(test->table()->model()->rowCount(), 1);
        QCOMPARE(textOf(live, "officeThisMonth"), QStringLiteral("796,465.60 DZD"));
        QCOMPARE(textOf(test, "officeThisMonth"), QStringLiteral("5,000.00 DZD"));
        QCOMPARE(textOf(test, "officeThisYear"), QStringLiteral("105,000.00 DZD"));
    }

    void aBrokenAccountIsARowWithAReason()
    {
        OfficePage page(officeClock, UiLanguage::English);
        page.totals()->setOffice(sample());
        const auto* live = page.totals()->block(Ledger::Live);
        QCOMPARE(cell(live, 2, OfficeBlockModel::Account), QStringLiteral("Ferme Bio"));
        QCOMPARE(cell(live, 2, OfficeBlockModel::Age), QStringLiteral("Its data cannot be read"));
        QCOMPARE(cell(live, 2, OfficeBlockModel::ThisMonth), QString(QChar(0x2013)));
        QCOMPARE(cell(page.totals()->block(Ledger::Undeclared), 0, OfficeBlockModel::Age),
            QStringLiteral("Not synchronised yet"));
        QCOMPARE(cell(live, 0, OfficeBlockModel::ActiveLinks), QStringLiteral("42"));
    }

    void nothingKnownIsNotZero()
    {
        OfficePage page(officeClock, UiLanguage::English);
        page.totals()->setOffice(sample());
        QCOMPARE(textOf(page.totals()->block(Ledger::Undeclared), "officeThisYear"), QString(QChar(0x2013)));
        QCOMPARE(textOf(page.totals()->block(Ledger::Live), "officeActiveLinks"), QStringLiteral("126"));
    }

    void aBlockGoesWithItsLastAccount()
    {
        OfficePage page(officeClock, UiLanguage::English);
        page.totals()->setOffice(sample());
        page.totals()->setOffice(*report::headOfficeOf({row("a", Ledger::Live, 1)}, kNow));
        QVERIFY(page.totals()->block(Ledger::Live) && !page.totals()->block(Ledger::Test)
                && !page.totals()->block(Ledger::Undeclared));
        page.totals()->setOffice({});
        QVERIFY(!page.totals()->block(Ledger::Live));
        page.totals()->setOffice(sample());
        QVERIFY(page.totals()->block(Ledger::Test));
    }

    void anAccountIsOpenedByKeyOrButton()
    {
        OfficePage page(officeClock, UiLanguage::English);
        page.totals()->setOffice(sample());
        page.resize(1100, 700);
        page.show();
        QSignalSpy asked(&page, &OfficePage::accountRequested);
        auto* live = page.totals()->block(Ledger::Live);
        auto* button = live->findChild<QPushButton*>(QStringLiteral("openAccount"));
        QVERIFY(!button->isEnabled());
        live->table()->setFocus();
        live->table()->setCurrentIndex(live->table()->model()->index(1, 0));
        QTRY_VERIFY(button->isEnabled());
        QTest::keyClick(live->table(), Qt::Key_Return);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.last().first().value<std::string>(),
            live->table()->model()->rowCount() > 1 ? std::string("Boutique Le\u00efla") : std::string());
    }

    void itIsReadWhenItIsSeen()
    {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        for (const auto& [name, environment] : {std::pair{"shop", profiles::Environment::Live},
                 std::pair{"trial", profiles::Environment::Test}}) {
            QVERIFY(profiles::ProfileList(root).add({.name = name, .environment = environment}));
            const auto place = cache::DataFolder::named(root, name);
            ShopCache(place->cacheFile()).fill();
        }
        const testing::FixedClock february(*parseInstant("2026-02-15T12:00:00Z"));
        OfficePage page(february, UiLanguage::English);
        OfficeGateway gateway(root);
        OfficeController controller(page, gateway, february);
        QVERIFY(!page.totals()->block(Ledger::Live));
        page.show();
        QTRY_VERIFY(page.totals()->block(Ledger::Live) && page.totals()->block(Ledger::Test));
        QCOMPARE(
            textOf(page.totals()->block(Ledger::Live), "officeThisMonth"), QStringLiteral("59,500.00 DZD"));
        QVERIFY(profiles::ProfileList(root).remove("trial", false));
        controller.refresh();
        QTRY_VERIFY(!page.totals()->block(Ledger::Test));
        page.hide();
        QVERIFY(profiles::ProfileList(root).remove("shop", false));
        controller.refresh(); // nobody looks
        QTest::qWait(50);
        page.show();
        QTRY_VERIFY(!page.totals()->block(Ledger::Live));
    }

    void theLinksAreReadWhenTheyAreSeen()
    {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        for (const auto& [name, environment] : {std::pair{"shop", profiles::Environment::Live},
                 std::pair{"trial", profiles::Environment::Test}}) {
            QVERIFY(profiles::ProfileList(root).add({.name = name, .environment = environment}));
            ShopCache(cache::DataFolder::named(root, name)->cacheFile()).fill();
        }
        QVERIFY(profiles::ProfileList(root).add({.name = "broken"}));
        QFile garbage(cache::DataFolder::named(root, "broken")->cacheFile());
        QVERIFY(
            garbage.open(QIODevice::WriteOnly) && garbage.write("this is no database, and never was") > 0);
        garbage.close();
        OfficePage page(officeClock, UiLanguage::English);
        OfficeGateway gateway(root);
        OfficeController controller(page, gateway, officeClock);
        page.show();
        QTRY_VERIFY(page.totals()->block(Ledger::Live));
        QCOMPARE(page.links()->model().rowCount(), 0); // nobody looks at them
        page.showPart(OfficePage::Part::Links);
        QTRY_COMPARE(page.links()->model().rowCount(), 6);
        QVERIFY(page.links()->findChild<QWidget*>(QStringLiteral("officeLinksTrouble"))->isVisible());
        {
            ShopCache shop(cache::DataFolder::named(root, "shop")->cacheFile());
            shop.merge(linkReading("l-more", "shop-a", "Une de plus", LinkMode::Reusable));
        }
        controller.refresh();
        QTRY_COMPARE(page.links()->model().rowCount(), 7);
        QVERIFY(profiles::ProfileList(root).remove("trial", false));
        page.findChild<QPushButton*>(QStringLiteral("readOffice"))->click();
        QTRY_COMPARE(page.links()->model().rowCount(), 4);
    }

    /// Ten accounts of 10,000 links: read on another thread, and the window goes on meanwhile.
    void manyLinksDoNotStallTheWindow()
    {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        const QString seeded = folder.filePath(QStringLiteral("seeded.db"));
        {
            ShopCache shop(seeded.toStdString());
            shop.fill();
            cache::WriteTransaction transaction(shop.database());
            for (int at = 0; at < 10'000; ++at)
                shop.merge(linkReading(
                    "l-" + std::to_string(at), "shop-a", "Atelier " + std::to_string(at), LinkMode::Limited));
            transaction.commit();
            shop.database().handle().exec("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        for (int at = 0; at < 10; ++at) {
            const std::string name = "a" + std::to_string(at);
            QVERIFY(profiles::ProfileList(root).add({.name = name}));
            const auto place = cache::DataFolder::named(root, name);
            QVERIFY(QFile::copy(seeded, QString::fromStdString(place->cacheFile().string())));
        }
        OfficePage page(officeClock, UiLanguage::English);
        OfficeGateway gateway(root);
        OfficeController controller(page, gateway, officeClock);
        page.showPart(OfficePage::Part::Links);
        QElapsedTimer whole;
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        page.show();
        QTest::qWait(50); // the first painting aside
        whole.start();
        since.start();
        beat.start(5);
        QTRY_COMPARE_WITH_TIMEOUT(page.links()->model().rowCount(), 100'030, 60'000);
        QTest::qWait(50);
        longest = std::max(longest, since.elapsed());
        qInfo("read in %lld ms, the window waited %lld ms at most", static_cast<long long>(whole.elapsed()),
            static_cast<long long>(longest));
        QVERIFY2(longest < 1500,
            qPrintable(QString::number(longest))); // reading takes seconds without optimisation
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("arabic");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("arabic") << false << true;
    }
    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(bool, arabic);
        applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
        QTranslator translator;
        if (arabic && translator.load(QStringLiteral(TRANSLATIONS_DIR "/paylink-desk_ar.qm")))
            QCoreApplication::installTranslator(&translator);
        QGuiApplication::setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
        OfficePage page(officeClock, arabic ? UiLanguage::Arabic : UiLanguage::English);
        page.resize(1280, 980);
        page.totals()->setOffice(sample());
        page.show();
        page.totals()->block(Ledger::Live)->table()->selectRow(1);
        QTest::qWait(60);
        QDir().mkpath(QStringLiteral(SCREENSHOT_DIR));
        const QString name = QStringLiteral("office-") + QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(page.grab().save(QStringLiteral(SCREENSHOT_DIR "/%1.png").arg(name)));
        QCoreApplication::removeTranslator(&translator);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(OfficePageTest)
#include "officepage_test.moc"
