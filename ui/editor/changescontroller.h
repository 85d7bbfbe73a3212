// ChangesController: joins the commands of links, their windows and a session: every change a merchant makes here.
#pragma once

#include "core/session/session.h"
#include "ui/common/uilanguage.h"
#include "ui/editor/bulkcontroller.h"
#include "ui/editor/editorgateway.h"
#include "ui/editor/formcontroller.h"
#include "ui/editor/linkcommand.h"
#include "ui/editor/writetext.h"

#include <QObject>

#include <functional>
#include <set>

namespace desk::ui {

class ChangeNotice;
class LinkActions;

class ChangesController : public QObject
{
    Q_OBJECT
public:
    /// All outlive the controller; its windows belong to `window`.
    ChangesController(QWidget& window, LinkActions& actions, ChangeNotice& notice, session::Session& session,
        UiLanguage language, QObject* parent = nullptr);

    /// The session is open: drafts of before are offered.
    void sessionOpened();
    /// What the commands are about.
    void setSelection(std::vector<LinkId> ids);

    void newLink();
    void run(LinkCommand command, const LinkId& id);
    /// The question about places, in front of the window `over`.
    void restock(const LinkId& id, QWidget* over);
    /// One question for all of them.
    void runForAll(LinkCommand command, std::vector<LinkId> ids);
    void changeShopTimeout();

Q_SIGNALS:
    /// How a request ended; nullopt for well.
    void requestEnded(const std::optional<desk::Error>& error);
    /// The server holds a link that was not there before.
    void linkCreated(const desk::LinkId& id);

private:
    using Verdict = change::WriteVerdict;

    void refreshActions();
    void withLink(const LinkId& id, std::function<void(const cache::CachedLink&)> use);
    void withInstances(std::function<void(const std::vector<Instance>&)> use);
    void start(LinkCommand command, const cache::CachedLink& link);
    void readDetails(LinkCommand command, const LinkId& id);

    bool isAllowed(LinkCommand command, const cache::CachedLink& link); ///< says why where it is not
    void restock(const cache::CachedLink& link, QWidget* over);
    void changeTimeout(const cache::CachedLink& link);
    void resume(const cache::CachedLink& link);
    void setPaused(const PayLink& link, bool paused);
    void remove(const cache::CachedLink& link);
    void ask(const QString& name, const QString& text, const QString& more, const QString& yes,
        std::function<void()> act);

    void tell(ChangeKind kind, const QString& title, const Result<Verdict>& verdict);
    void follow(const ChangeMessage& message, const std::optional<PayLink>& link);

    QWidget& m_window;
    LinkActions& m_actions;
    ChangeNotice& m_notice;
    session::Session& m_session;
    UiLanguage m_language;
    EditorGateway m_gateway;
    FormController m_forms;
    BulkController m_bulk;
    std::vector<LinkId> m_selected;
    std::set<LinkId> m_wasRead; ///< just now, whatever came of it
    int m_selectionNumber = 0;  ///< the newest answer wins
    bool m_isOpen = false;
};

} // namespace desk::ui
