#include "app/desktop/frame.h"

#include "ui/settings/generalpage.h"

#include <QAction>
#include <QApplication>

namespace desk::desktop {
namespace {

ui::SettingsWindow* settingsOver(
    ui::MainWindow& window, ui::PreferencesFile& preferences, const QString& general)
{
    auto* settings = new ui::SettingsWindow(&window);
    settings->addSection(new ui::GeneralPage(preferences), QStringLiteral("settings"), general);
    return settings;
}

} // namespace

Frame::Frame(std::filesystem::path root)
    : m_preferences(root / "preferences.ini")
    , m_settingsWindow(settingsOver(m_window, m_preferences, tr("General")))
    , m_lock({m_window, *m_settingsWindow, m_preferences, std::move(root), m_clock})
    , m_theme(m_preferences.current().theme)
{
    addSettingsCommand();
    QObject::connect(
        &m_preferences, &ui::PreferencesFile::changed, &m_window, [this](const ui::Preferences& preferences) {
            if (std::exchange(m_theme, preferences.theme) != preferences.theme)
                ui::applyTheme(*qApp, m_theme);
        });
}

Frame::~Frame() = default;

void Frame::addSettingsCommand()
{
    auto* settings = new QAction(tr("Settings"), &m_window);
    settings->setObjectName(QStringLiteral("settings"));
    settings->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(QKeySequence::Preferences)});
    QObject::connect(settings, &QAction::triggered, m_settingsWindow, &ui::SettingsWindow::open);
    m_window.addCommand(settings, QStringLiteral("settings"));
}

} // namespace desk::desktop
