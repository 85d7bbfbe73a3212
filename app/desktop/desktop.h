// Desktop: the window, its pages and a session, put together.
#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/links/linkscontroller.h"
#include "ui/shell/linkviews.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/synccontroller.h"

#include <QSettings>

#include <functional>
#include <memory>

namespace desk::desktop {

struct DesktopSettings {
    session::SessionSettings session;
    ui::UiLanguage language = ui::UiLanguage::English;
    bool remembersWindow = true; ///< geometry and columns, in the profile's folder
    std::chrono::seconds syncInterval{std::chrono::minutes{5}};
    /// Where the session has no keys: asked once what is cached is on the screen. Empty: nobody to ask.
    std::function<QFuture<Result<KeyPair>>()> findKeys{};
};

class Desktop
{
public:
    explicit Desktop(DesktopSettings settings);
    ~Desktop(); ///< remembers the window

    /// Shows the window with what is cached and begins to synchronise. Where the profile cannot be opened the
    /// window says so, and `onFailed` is called.
    void start(std::function<void(const Error&)> onFailed = {});

    /// In front of the other windows, however it was put away.
    void raise();

    ui::MainWindow& window() { return m_window; }
    ui::LinksController& links() { return m_links; }
    ui::LinkViews& linkViews() { return m_views; }
    session::Session& session() { return m_session; }

private:
    void connectParts();
    void findKeys();
    void openSession(std::function<void(const Error&)> onFailed);
    void restoreWindow();

    SystemClock m_clock;
    DesktopSettings m_settings;
    session::Session m_session;
    ui::LinkTableModel m_model;
    ui::MainWindow m_window;
    ui::LinksPage* m_page; ///< owned by the window, inside m_views
    ui::LinksController m_links;
    ui::LinkViews m_views;
    ui::SyncController m_sync;
    std::unique_ptr<QSettings> m_memory;
};

} // namespace desk::desktop
