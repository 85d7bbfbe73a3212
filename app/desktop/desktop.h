// Desktop: the pages of one profile and its session, put together in a window.
#pragma once

#include "app/desktop/changespart.h"
#include "app/desktop/frame.h"
#include "app/desktop/headofficepart.h"
#include "app/desktop/helppart.h"
#include "app/desktop/newspart.h"
#include "app/desktop/paymentspart.h"
#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/links/linkscontroller.h"
#include "ui/shell/linkpanels.h"
#include "ui/shell/synccontroller.h"
#include "ui/shell/windowparts.h"

#include <QCoreApplication>
#include <QSettings>

#include <functional>
#include <memory>

namespace desk::desktop {

struct DesktopSettings {
    session::SessionSettings session;
    ui::UiLanguage language = ui::UiLanguage::English;
    bool remembersWindow = true;                        ///< geometry and columns, in the profile's folder
    std::optional<std::chrono::seconds> syncInterval{}; ///< nullopt: as preferred
    /// Where the session has no keys: asked once what is cached is on the screen. Empty: nobody to ask.
    std::function<QFuture<Result<KeyPair>>()> findKeys{};
    std::shared_ptr<LogRing> log{};           ///< what the program noted; null: nothing is kept
    std::function<void()> askForKey{};        ///< a person wants to enter another key
    std::function<void()> askForSessionKey{}; ///< the same, and the keychain is left alone
    /// A person wants to see another account, at this link where there is one.
    std::function<void(const std::string& name, const std::optional<LinkId>& link)> showAccount{};
};

class Desktop
{
    Q_DECLARE_TR_FUNCTIONS(desk::desktop::Desktop)
public:
    /// The pages come into the window of `frame`, which outlives the desktop and may show another one afterwards.
    Desktop(Frame& frame, DesktopSettings settings);
    /// In a frame of its own, beside the session's profile.
    explicit Desktop(DesktopSettings settings);
    /// Remembers the window, takes the pages out of it, ends what runs and gives the profile back.
    ~Desktop();

    /// Shows the window with what is cached and begins to synchronise. Where the profile cannot be opened the
    /// window says so, and `onFailed` is called.
    void start(std::function<void(const Error&)> onFailed = {});

    /// In front of the other windows, however it was put away.
    void raise();

    Frame& frame() { return m_frame; }
    ui::MainWindow& window() { return m_frame.window(); }
    ui::LinksController& links() { return m_links; }
    ui::LinkPanels& linkPanels() { return m_panels; }
    HelpPart& help() { return m_help; }
    HeadOfficePart& headOffice() { return m_headOffice; }
    ui::PaymentsController& payments() { return m_payments.controller(); }
    session::Session& session() { return m_session; }
    /// The page of links with this one current, as soon as the links are there; says so where it is not among them.
    void showLink(const LinkId& id);
    /// A dialog in which something may be unfinished; nullptr where there is none.
    QDialog* openDialog() const;

private:
    Desktop(Frame* frame, DesktopSettings settings);
    void connectParts();
    void addHeadOffice();
    void followFrame();
    void applyPreferences(const ui::Preferences& preferences);
    void findKeys();
    void openSession(std::function<void(const Error&)> onFailed);
    void restoreWindow();
    void selectLink(const LinkId& id);
    void openOffice(const std::string& account, const std::optional<LinkId>& link);

    SystemClock m_clock;
    DesktopSettings m_settings;
    std::unique_ptr<Frame> m_own;
    Frame& m_frame;
    session::Session m_session;
    ui::LinkTableModel m_model;
    PaymentsPart m_payments; // before the parts: its page goes first
    HeadOfficePart m_headOffice;
    ui::WindowParts m_parts;
    ui::LinksPage* m_page; ///< owned by the parts, inside m_panels
    ui::LinksController m_links;
    ui::LinkPanels m_panels;
    ui::SyncController m_sync;
    ChangesPart m_changes;
    HelpPart m_help;
    NewsPart m_news;
    std::unique_ptr<QSettings> m_memory;
};

} // namespace desk::desktop
