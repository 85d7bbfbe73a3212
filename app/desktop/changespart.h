// ChangesPart: everything that changes links, joined with the window: menu, table, notices, selection.
#pragma once

#include "core/session/session.h"
#include "ui/editor/changescontroller.h"
#include "ui/editor/linkactions.h"
#include "ui/links/linkscontroller.h"
#include "ui/shell/synccontroller.h"
#include "ui/shell/windowparts.h"

namespace desk::desktop {

/// What the window is made of; all of it outlives the ChangesPart.
struct DeskParts {
    ui::WindowParts& window;
    ui::LinksPage& page;
    ui::LinksController& links;
    ui::SyncController& sync;
    session::Session& session;
    ui::UiLanguage language = ui::UiLanguage::English;
};

class ChangesPart
{
public:
    explicit ChangesPart(const DeskParts& parts);

    /// Drafts and runs of before are offered from now on.
    void sessionOpened() { m_controller.sessionOpened(); }
    ui::LinkActions& actions() { return *m_actions; }
    ui::ChangesController& controller() { return m_controller; }

private:
    void addToWindow();
    void connectParts();
    void noteSelection();
    void showCreated();

    DeskParts m_parts;
    ui::LinkActions* m_actions; ///< owned by the window's parts, as the notice
    ui::ChangeNotice* m_notice;
    ui::ChangesController m_controller;
    LinkId m_created; ///< to be shown as soon as the table has it
};

} // namespace desk::desktop
