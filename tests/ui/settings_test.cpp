// What a person prefers: kept between runs, shown as it is, and a damaged file is no reason to fail.
#include "ui/settings/generalpage.h"
#include "ui/settings/settingswindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace desk::ui;

class SettingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path file() const { return m_folder.filePath(QStringLiteral("p.ini")).toStdString(); }

private Q_SLOTS:
    void init() { QFile::remove(QString::fromStdString(file().string())); }

    void withoutAFileTheDefaultsHold() { QCOMPARE(readPreferences(file()), Preferences{}); }

    void whatIsChangedIsThereAtTheNextStart()
    {
        Preferences liked;
        liked.theme = ThemeMode::Dark;
        liked.language = UiLanguage::Arabic;
        liked.syncEveryMinutes = std::nullopt;
        liked.privacyLens = true;
        liked.lockAfterMinutes = 12;
        PreferencesFile(file()).change(liked);
        QCOMPARE(PreferencesFile(file()).current(), liked);
        const auto mode = std::filesystem::status(file()).permissions();
        QCOMPARE(mode & std::filesystem::perms::others_all, std::filesystem::perms::none);
    }

    void nonsenseInTheFileIsTheDefault_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("words") << QByteArray(
            "[window]\ntheme=purple\nlanguage=klingon\n[sync]\neveryMinutes=often\n");
        QTest::newRow("out of range") << QByteArray("[sync]\neveryMinutes=-3\n[lock]\nafterMinutes=100000\n");
        QTest::newRow("binary") << QByteArray("\x00\x01\xff[[[", 6);
    }
    void nonsenseInTheFileIsTheDefault()
    {
        QFETCH(QByteArray, text);
        QFile written(QString::fromStdString(file().string()));
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(text) == text.size());
        written.close();
        QCOMPARE(readPreferences(file()), Preferences{});
    }

    void thePageChangesThePreferences()
    {
        PreferencesFile preferences(file());
        GeneralPage page(preferences);
        QSignalSpy changed(&preferences, &PreferencesFile::changed);
        auto* theme = page.findChild<QComboBox*>(QStringLiteral("themeChoice"));
        theme->setCurrentIndex(theme->findData(static_cast<int>(ThemeMode::Dark)));
        QCOMPARE(preferences.current().theme, ThemeMode::Dark);
        page.findChild<QCheckBox*>(QStringLiteral("syncsByItself"))->setChecked(false);
        QCOMPARE(preferences.current().syncEveryMinutes, std::nullopt);
        QVERIFY(!page.findChild<QSpinBox*>()->isEnabled());
        QCOMPARE(changed.size(), 2);
    }

    void thePageShowsWhatAnotherChanged()
    {
        PreferencesFile preferences(file());
        GeneralPage page(preferences);
        Preferences liked = preferences.current();
        liked.syncEveryMinutes = 30;
        liked.language = UiLanguage::French;
        preferences.change(liked);
        QCOMPARE(page.findChild<QSpinBox*>()->value(), 30);
        QCOMPARE(page.findChild<QComboBox*>(QStringLiteral("languageChoice"))->currentText(),
            QStringLiteral("Français"));
        QCOMPARE(preferences.current(), liked);
    }

    void sectionsComeAndGo()
    {
        SettingsWindow window;
        auto* first = new QLabel(QStringLiteral("one"));
        auto* second = new QLabel(QStringLiteral("two"));
        window.addSection(first, QStringLiteral("settings"), QStringLiteral("First"));
        window.addSection(second, QStringLiteral("key"), QStringLiteral("Second"));
        window.openAt(second);
        auto* list = window.findChild<QListWidget*>();
        QCOMPARE(list->currentRow(), 1);
        QVERIFY(second->isVisible() && !first->isVisible());
        window.removeSection(second);
        QCOMPARE(list->count(), 1);
        QVERIFY(first->isVisible());
    }
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
