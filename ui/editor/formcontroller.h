// FormController: joins the form of a link with a session: new, duplicated, edited, and the drafts of each.
#pragma once

#include "core/api/linkdraft.h"
#include "core/session/session.h"
#include "ui/common/uilanguage.h"
#include "ui/editor/editorgateway.h"
#include "ui/editor/writetext.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace desk::ui {

class ChangeNotice;
class LinkEditor;

class FormController : public QObject
{
    Q_OBJECT
public:
    /// All outlive the controller; its windows belong to `window`.
    FormController(QWidget& window, ChangeNotice& notice, EditorGateway& gateway, session::Session& session,
        UiLanguage language, QObject* parent = nullptr);

    void newLink();
    void duplicate(const PayLink& link);
    void edit(const PayLink& link);
    /// Says which forms of before were not sent.
    void offerDrafts();

Q_SIGNALS:
    /// What became of a form that was sent; the window is closed.
    void ended(desk::ui::ChangeKind kind, const QString& title, const desk::change::WriteVerdict& verdict);
    void requestFailed(const desk::Error& error);
    void linkCreated(const desk::LinkId& id);
    /// A draft is about this link, which may have changed since.
    void duplicateWanted(const desk::LinkId& id);
    void editWanted(const desk::LinkId& id);

private:
    using Verdict = change::WriteVerdict;

    LinkEditor* make(const std::string& draftKey);
    void openNew(const std::string& draftKey, const PayLink* copied);
    void withInstances(LinkEditor* editor, std::function<void(const std::vector<Instance>&)> use);
    void restore(LinkEditor* editor, const std::string& draftKey);
    void goOn(const std::string& draftKey);
    void lookUp(LinkEditor* editor, const QString& slug);
    void findAnother(LinkEditor* editor, const QString& slug);
    void create(const QPointer<LinkEditor>& editor, const std::string& draftKey, const api::LinkDraft& draft);
    void save(const QPointer<LinkEditor>& editor, const std::string& draftKey, const PayLink& seen,
        const api::LinkChange& change);
    void end(const QPointer<LinkEditor>& editor, const std::string& draftKey, ChangeKind kind,
        const QString& title, const Result<Verdict>& verdict);

    QWidget& m_window;
    ChangeNotice& m_notice;
    EditorGateway& m_gateway;
    session::Session& m_session;
    UiLanguage m_language;
};

} // namespace desk::ui
