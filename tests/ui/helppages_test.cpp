// When something goes wrong: the log, the report, the check, a new cache, and what is stored where.
#include "app/desktop/helppart.h"
#include "core/base/logfile.h"
#include "core/cache/draftstore.h"
#include "core/cache/journal.h"
#include "tests/core/session/sandboxsession.h"
#include "ui/common/desktable.h"
#include "ui/common/theme.h"
#include "ui/help/datapage.h"
#include "ui/help/helppage.h"
#include "ui/help/logtablemodel.h"
#include "ui/help/placecard.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTranslator>

using namespace desk;
using namespace desk::ui;
namespace fs = std::filesystem;

namespace {

LogEntry entry(std::string text, LogLevel level = LogLevel::Info, std::string part = "paylink.sync")
{
    return {0, *parseInstant("2026-11-21T16:05:09Z"), level, std::move(part), std::move(text)};
}

/// The two sections over a real session with a real shop.
struct World {
    World() : shop({}), preferences(root() / "preferences.ini")
    {
        session = &shop.open();
        ring = std::make_shared<LogRing>();
        part = std::make_unique<desktop::HelpPart>(
            desktop::HelpSources{window, preferences, *session, clock, ring, UiLanguage::English});
        part->addSections();
        window.resize(900, 680);
    }
    fs::path root() const { return shop.settings.folder.root(); }
    HelpPage& help() { return *window.findChild<HelpPage*>(); }
    DataPage& data() { return *window.findChild<DataPage*>(); }
    template <class T = QPushButton>
    T* at(const char* name)
    {
        return window.findChild<T*>(QLatin1String(name));
    }
    QString outcome(const char* banner) const
    {
        const auto* frame = window.findChild<QWidget*>(QLatin1String(banner));
        return frame->isHidden() ? QString()
                                 : frame->findChild<QLabel*>(QStringLiteral("bannerText"))->text();
    }
    PlaceCard* card(profiles::StoredKind kind) const
    {
        for (PlaceCard* card : window.findChildren<PlaceCard*>()) {
            if (card->place().kind == kind)
                return card;
        }
        return nullptr;
    }

    test::SandboxSession shop;
    SettingsWindow window;
    PreferencesFile preferences;
    SystemClock clock;
    session::Session* session = nullptr;
    std::shared_ptr<LogRing> ring;
    std::unique_ptr<desktop::HelpPart> part;
};

QDialog* dialogNamed(const char* name)
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == QLatin1String(name) && widget->isVisible())
            return qobject_cast<QDialog*>(widget);
    }
    return nullptr;
}

} // namespace

class HelpPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QObject::connect|QLayout")));
        applyTheme(*qApp, ThemeMode::Light);
    }

    void theLogIsFilteredByLevelAndWords_data()
    {
        QTest::addColumn<int>("least");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("shown");
        const auto debug = static_cast<int>(LogLevel::Debug);
        QTest::newRow("everything") << debug << ""
                                    << "a b c d ";
        QTest::newRow("warnings") << static_cast<int>(LogLevel::Warning) << ""
                                  << "c d ";
        QTest::newRow("errors") << static_cast<int>(LogLevel::Error) << ""
                                << "d ";
        QTest::newRow("a word of any case") << debug << "DISK"
                                            << "c ";
        QTest::newRow("two words") << debug << "full the"
                                   << "c ";
        QTest::newRow("accents") << debug << "cree"
                                 << "b ";
        QTest::newRow("a part") << debug << "paylink.cache"
                                << "c d ";
        QTest::newRow("none") << static_cast<int>(LogLevel::Error) << "disk"
                              << "";
    }
    void theLogIsFilteredByLevelAndWords()
    {
        QFETCH(int, least);
        QFETCH(QString, words);
        QFETCH(QString, shown);
        const auto ring = std::make_shared<LogRing>();
        LogTableModel model(ring, UiLanguage::English);
        model.setFilter(static_cast<LogLevel>(least), words);
        ring->add(entry("a", LogLevel::Debug));
        ring->add(entry("b cr\u00e9\u00e9"));
        model.update();
        ring->add(entry("c the disk is full", LogLevel::Warning, "paylink.cache"));
        ring->add(entry("d", LogLevel::Error, "paylink.cache"));
        model.update();
        const auto said = [&model] {
            QString text;
            for (int row = 0; row < model.rowCount(); ++row)
                text += QString::fromStdString(model.entryAt(row).text).left(1) + u' ';
            return text;
        };
        QCOMPARE(said(), shown);
        model.setFilter(LogLevel::Debug, {});
        QCOMPARE(said(), QStringLiteral("a b c d "));
        model.setFilter(static_cast<LogLevel>(least), words);
        QCOMPARE(said(), shown);
    }

    void theLogStaysBounded()
    {
        const auto ring = std::make_shared<LogRing>(100'000);
        LogTableModel model(ring, UiLanguage::English, 50'000);
        model.setFilter(LogLevel::Info, QStringLiteral("even"));
        for (int i = 0; i < 100'000; ++i)
            ring->add(entry((i % 2 == 0 ? "even " : "odd ") + std::to_string(i)));
        model.update();
        QVERIFY(model.entryCount() <= 50'000 && model.entryCount() >= 49'000);
        QCOMPARE(model.entryAt(model.rowCount() - 1).text, std::string("even 99998"));
        QVERIFY(model.entryAt(0).text > "even 50000");
        ring->add(entry("even last"));
        model.update();
        QCOMPARE(model.entryAt(model.rowCount() - 1).text, std::string("even last"));
        QElapsedTimer timer;
        timer.start();
        model.setFilter(LogLevel::Info, QStringLiteral("odd"));
        QVERIFY2(timer.elapsed() < 1000, "a letter typed into the search is not waited for");
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(ring->since(0).empty());
    }

    void theLogIsLiveAndPlain()
    {
        World world;
        world.ring->add(entry("<b>bold</b> & co"));
        LogFile(logFileIn(world.root())).append("x"); // no folder yet: nothing there
        world.part->openHelp();
        auto* table = world.help().log()->table();
        QTRY_VERIFY(table->model()->rowCount() >= 1);
        const int row = table->model()->rowCount() - 1;
        const auto cell = [table](int at, int column) {
            return table->model()->index(at, column).data().toString();
        };
        QVERIFY(cell(row, LogTableModel::Text).contains(QStringLiteral("<b>bold</b> & co")));
        QVERIFY(cell(row, LogTableModel::Time).contains(QStringLiteral("17:05:09"))); // in Algiers
        world.ring->add(entry("later", LogLevel::Warning, "paylink.cache"));
        QTRY_COMPARE(cell(table->model()->rowCount() - 1, LogTableModel::Part), QStringLiteral("Cache"));
        world.at<QLineEdit>("logWords")->setText(QStringLiteral("later"));
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::mouseClick(world.at("copyLog"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
            QStringLiteral("2026-11-21T16:05:09Z warning paylink.cache later\n"));
    }

    void earlierRunsAreThereToo()
    {
        World world;
        fs::create_directories(logFileIn(world.root()).parent_path());
        LogFile(logFileIn(world.root())).append(lineFor(entry("of yesterday", LogLevel::Error)));
        LogEntry now = entry("of today");
        now.at = SystemClock().now();
        world.ring->add(now);
        world.part->openHelp();
        auto* table = world.help().log()->table();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(table->model()
                    ->index(0, LogTableModel::Text)
                    .data()
                    .toString()
                    .contains(QStringLiteral("of yesterday")));
    }

    void theReportIsSeenBeforeItIsCopied()
    {
        World world;
        QVERIFY(world.shop.synchronise().complete);
        world.ring->add(entry("paid by leila@example.dz", LogLevel::Warning));
        world.part->openHelp();
        QTest::mouseClick(world.at("showReport"), Qt::LeftButton);
        QTRY_VERIFY(dialogNamed("reportDialog"));
        QDialog* dialog = dialogNamed("reportDialog");
        const QString text = dialog->findChild<QPlainTextEdit*>()->toPlainText();
        for (const char* part : {"Profile 1 (this one)", "60 links, 500 payments", "complete: 3 instances",
                 "theme: system", "warning paylink.sync paid by (mail)"})
            QVERIFY2(
                text.contains(QLatin1String(part)), (QByteArray(part) + "\n" + text.toUtf8()).constData());
        QVERIFY(!text.contains(QStringLiteral("leila")));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("copyReport")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        dialog->close();
    }

    void aSoundCacheIsSaidToBeSound()
    {
        World world;
        QVERIFY(world.shop.synchronise().complete);
        world.part->openHelp();
        QTest::mouseClick(world.at("checkCache"), Qt::LeftButton);
        QVERIFY(!world.at("rebuildCache")->isEnabled());
        QTRY_VERIFY(world.outcome("helpOutcome").contains(QStringLiteral("links 60, payments 500")));
        QVERIFY(world.at("rebuildCache")->isEnabled());
    }

    void aRebuildReadsEverythingAnew()
    {
        World world;
        QVERIFY(world.shop.synchronise().complete);
        world.part->openHelp();
        QTest::mouseClick(world.at("rebuildCache"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            world.outcome("helpOutcome").contains(QStringLiteral("Read anew: links 60")), 30'000);
        QCOMPARE(world.shop.cachedTotals().transactions, std::int64_t{500});
    }

    void offlineTheCopyStaysUnlessAWordIsTyped()
    {
        World world;
        QVERIFY(world.shop.synchronise().complete);
        world.shop.shop.stop();
        world.part->openHelp();
        QTest::mouseClick(world.at("rebuildCache"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            world.outcome("helpOutcome").contains(QStringLiteral("Nothing was dropped")), 30'000);
        QCOMPARE(world.shop.cachedTotals().transactions, std::int64_t{500});
        QTest::mouseClick(world.window.findChild<QWidget*>(QStringLiteral("helpOutcome"))
                              ->findChild<QPushButton*>(QStringLiteral("bannerAction")),
            Qt::LeftButton);
        QTRY_VERIFY(dialogNamed("confirmDialog"));
        QDialog* dialog = dialogNamed("confirmDialog");
        auto* action = dialog->findChild<QPushButton*>(QStringLiteral("confirmAction"));
        QVERIFY(!action->isEnabled());
        QTest::keyClicks(
            dialog->findChild<QLineEdit*>(QStringLiteral("confirmWord")), QStringLiteral("EMPTY"));
        QVERIFY(action->isEnabled());
        QTest::mouseClick(action, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            world.outcome("helpOutcome").contains(QStringLiteral("Not everything could be read")), 30'000);
        QCOMPARE(world.shop.cachedTotals().transactions, std::int64_t{0});
    }

    void everyPlaceIsShown()
    {
        World world;
        QVERIFY(world.shop.synchronise().complete);
        world.part->openData();
        QTRY_VERIFY(world.card(profiles::StoredKind::Cache));
        QVERIFY(world.card(profiles::StoredKind::Journal));
        QVERIFY(!world.card(profiles::StoredKind::Drafts)); // there are none
    }

    void erasingTheJournalNeedsAWord()
    {
        World world;
        QVERIFY(world.shop.synchronise().complete);
        {
            const auto journal = cache::Journal::open(world.shop.settings.folder.journalFile());
            QVERIFY(cache::DraftStore((*journal)->database()).keep({"new", "planted", world.clock.now()}));
        }
        world.part->openData();
        QTRY_VERIFY(world.card(profiles::StoredKind::Drafts));
        auto* button =
            world.card(profiles::StoredKind::Journal)->findChild<QPushButton*>(QStringLiteral("erasePlace"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(dialogNamed("confirmDialog"));
        QDialog* dialog = dialogNamed("confirmDialog");
        QTest::keyClick(dialog, Qt::Key_Return); // Return takes nothing away
        QTRY_VERIFY(!dialogNamed("confirmDialog"));
        QVERIFY(world.card(profiles::StoredKind::Drafts));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(dialogNamed("confirmDialog"));
        dialog = dialogNamed("confirmDialog");
        QTest::keyClicks(
            dialog->findChild<QLineEdit*>(QStringLiteral("confirmWord")), QStringLiteral("ERASE"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("confirmAction")), Qt::LeftButton);
        QTRY_COMPARE(world.outcome("dataOutcome"), QStringLiteral("Erased: Journal"));
        QTRY_VERIFY(!world.card(profiles::StoredKind::Drafts));
        QVERIFY(world.shop.synchronise().complete); // the session goes on with its journal
    }

    void theOpenCopyIsReadAnewInsteadOfErased()
    {
        World world;
        QVERIFY(world.shop.synchronise().complete);
        world.part->openData();
        QTRY_VERIFY(world.card(profiles::StoredKind::Cache));
        QTest::mouseClick(
            world.card(profiles::StoredKind::Cache)->findChild<QPushButton*>(QStringLiteral("erasePlace")),
            Qt::LeftButton);
        QTRY_VERIFY(dialogNamed("confirmDialog"));
        QTest::mouseClick(
            dialogNamed("confirmDialog")->findChild<QPushButton*>(QStringLiteral("confirmAction")),
            Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(world.outcome("helpOutcome").contains(QStringLiteral("Read anew")), 30'000);
    }

    void anAccountInUseElsewhereIsLeftAlone()
    {
        World world;
        const auto other = cache::DataFolder::named(world.root(), "other");
        const auto lock = cache::WriterLock::take(*other, "another window");
        QVERIFY(cache::Database::open(other->cacheFile(), cache::OpenMode::ReadWrite, cache::cacheSteps()));
        world.part->openData();
        const auto card = [&world]() -> PlaceCard* {
            for (PlaceCard* one : world.window.findChildren<PlaceCard*>()) {
                if (one->place().profile == "other" && one->place().kind == profiles::StoredKind::Cache)
                    return one;
            }
            return nullptr;
        };
        QTRY_VERIFY(card());
        QTest::mouseClick(card()->findChild<QPushButton*>(QStringLiteral("erasePlace")), Qt::LeftButton);
        QTRY_VERIFY(dialogNamed("confirmDialog"));
        QTest::mouseClick(
            dialogNamed("confirmDialog")->findChild<QPushButton*>(QStringLiteral("confirmAction")),
            Qt::LeftButton);
        QTRY_VERIFY(world.outcome("dataOutcome").contains(QStringLiteral("in use")));
        QVERIFY(fs::exists(other->cacheFile()));
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
        World world;
        QVERIFY(world.shop.synchronise().complete);
        {
            const auto journal = cache::Journal::open(world.shop.settings.folder.journalFile());
            QVERIFY(cache::DraftStore((*journal)->database()).keep({"new", "planted", world.clock.now()}));
        }
        LogEntry yesterday = entry("sync complete: 3 instances, 60 links");
        yesterday.at -= std::chrono::hours{20};
        fs::create_directories(logFileIn(world.root()).parent_path());
        LogFile(logFileIn(world.root())).append(lineFor(yesterday));
        world.ring->add(entry("paylink-desk begins", LogLevel::Info, "paylink.ui"));
        world.ring->add(entry("the disk is full", LogLevel::Warning, "paylink.cache"));
        world.ring->add(entry("qt.svg: cannot read", LogLevel::Error, "qt.svg"));
        world.part->openHelp();
        QTRY_VERIFY(world.help().log()->table()->model()->rowCount() >= 4);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        grab(world.window, QStringLiteral("help-") + name);
        QTest::mouseClick(world.at("checkCache"), Qt::LeftButton);
        QTRY_VERIFY(!world.outcome("helpOutcome").isEmpty());
        grab(world.window, QStringLiteral("help-checked-") + name);
        QTest::mouseClick(world.at("showReport"), Qt::LeftButton);
        QTRY_VERIFY(dialogNamed("reportDialog"));
        grab(*dialogNamed("reportDialog"), QStringLiteral("help-report-") + name);
        dialogNamed("reportDialog")->close();
        world.part->openData();
        QTRY_VERIFY(world.card(profiles::StoredKind::Log));
        grab(world.window, QStringLiteral("data-") + name);
        QTest::mouseClick(
            world.card(profiles::StoredKind::Journal)->findChild<QPushButton*>(QStringLiteral("erasePlace")),
            Qt::LeftButton);
        QTRY_VERIFY(dialogNamed("confirmDialog"));
        grab(*dialogNamed("confirmDialog"), QStringLiteral("data-erase-") + name);
        dialogNamed("confirmDialog")->close();
        QCoreApplication::removeTranslator(&translator);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    static void grab(QWidget& widget, const QString& name)
    {
        QTest::qWait(60);
        QDir().mkpath(QStringLiteral(SCREENSHOT_DIR));
        QVERIFY(widget.grab().save(QStringLiteral(SCREENSHOT_DIR "/%1.png").arg(name)));
    }
};

QTEST_MAIN(HelpPagesTest)
#include "helppages_test.moc"
