// LinkPanels: where one link is looked at: beside the table, and in windows of its own.
#pragma once

#include "ui/link/linkpanelcontroller.h"
#include "ui/links/linkspage.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

class QSettings;
class QSplitter;
class QPushButton;

namespace desk::ui {

class LinkWindow;
class PrivacyLens;

/// The panel is hidden until somebody asks for it: Return or a double click on a row, or the button at the table's edge.
/// While it is open it follows the current row; Escape closes it. Ctrl+Return opens a window.
class LinkPanels : public QObject
{
    Q_OBJECT
public:
    /// `page` moves into the splitter, which splitter() hands to who shows it. The session outlives this.
    LinkPanels(LinksPage* page, session::Session& session, UiLanguage language, QObject* parent = nullptr);
    ~LinkPanels() override; ///< closes the windows

    QSplitter* splitter() const { return m_splitter; }
    /// Null until the panel was opened once: most starts need none.
    LinkPanelController* controller() const { return m_controller.get(); }

    /// What can be done to the current row's link; offered in the panel beside the table. They outlive this.
    void setCommands(const QList<QAction*>& commands);
    /// Before the first panel is opened; it outlives this.
    void setLens(const PrivacyLens* lens) { m_lens = lens; }
    void openBeside(const LinkId& link);
    void openWindow(const LinkId& link);
    void closePanel();
    bool isPanelOpen() const;

    void saveTo(QSettings& settings) const;
    void restoreFrom(const QSettings& settings);

Q_SIGNALS:
    /// The badge of a sold-out link was pressed, in a panel of the window `over`.
    void restockRequested(const desk::LinkId& link, QWidget* over);
    void requestEnded(const std::optional<desk::Error>& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makePanel();
    void addButton();
    void connectTable();
    void followCurrentRow();
    void toggle();

    LinksPage* m_page; ///< owned by the splitter
    session::Session& m_session;
    UiLanguage m_language;
    const PrivacyLens* m_lens = nullptr;
    QSplitter* m_splitter;
    LinkPanel* m_panel = nullptr; ///< owned by the splitter; made when it is asked for
    QPushButton* m_button;        ///< owned by the page
    std::unique_ptr<LinkPanelController> m_controller;
    QList<QAction*> m_commands;
    QTimer m_follow; ///< rows fly by while a key is held
    std::vector<QPointer<LinkWindow>> m_windows;
    int m_width = 0;
};

} // namespace desk::ui
