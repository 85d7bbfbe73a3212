// LinkWindow: one link in a window of its own.
#pragma once

#include "ui/link/linkpanelcontroller.h"

#include <QWidget>

namespace desk::ui {

class LinkWindow : public QWidget
{
    Q_OBJECT
public:
    /// The session outlives the window, which deletes itself when it is closed.
    LinkWindow(const LinkId& link, session::Session& session, UiLanguage language);

    const LinkId& link() const { return m_controller.link(); }
    LinkPanelController& controller() { return m_controller; }

Q_SIGNALS:
    void restockRequested();

private:
    LinkPanel* m_panel;
    LinkPanelController m_controller;
};

} // namespace desk::ui
