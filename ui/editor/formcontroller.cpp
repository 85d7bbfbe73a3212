#include "ui/editor/formcontroller.h"

#include "core/async/onready.h"
#include "core/domain/slug.h"
#include "core/session/linkchanges.h"
#include "ui/editor/changenotice.h"
#include "ui/editor/linkeditor.h"
#include "ui/editor/linkformcodec.h"

namespace desk::ui {
namespace {

constexpr std::string_view kNewDraft = "new";
constexpr std::string_view kCopyDraft = "copy:";
constexpr std::string_view kEditDraft = "edit:";

std::string draftKeyFor(std::string_view prefix, const LinkId& id)
{
    return std::string(prefix) + id.text();
}

} // namespace

FormController::FormController(QWidget& window, ChangeNotice& notice, EditorGateway& gateway,
    session::Session& session, UiLanguage language, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_notice(notice)
    , m_gateway(gateway)
    , m_session(session)
    , m_language(language)
{}

void FormController::newLink()
{
    openNew(std::string(kNewDraft), nullptr);
}

void FormController::duplicate(const PayLink& link)
{
    openNew(draftKeyFor(kCopyDraft, link.id), &link);
}

LinkEditor* FormController::make(const std::string& draftKey)
{
    auto* editor = new LinkEditor(m_session.serverClock(), m_language, &m_window);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &LinkEditor::draftChanged, this, [this, editor, draftKey] {
        m_gateway.keepDraft({draftKey, encoded(editor->form()), m_session.serverClock().now()});
    });
    connect(editor, &LinkEditor::draftDiscarded, this, [this, draftKey] { m_gateway.dropDraft(draftKey); });
    connect(editor, &LinkEditor::slugEntered, this,
        [this, editor](const QString& slug) { lookUp(editor, slug); });
    connect(editor, &LinkEditor::slugRefused, this,
        [this, editor](const QString& slug) { findAnother(editor, slug); });
    connect(editor, &LinkEditor::duplicateRequested, this, [this, editor](const PayLink& link) {
        editor->finish();
        duplicate(link);
    });
    return editor;
}

void FormController::withInstances(LinkEditor* editor, std::function<void(const std::vector<Instance>&)> use)
{
    onReady(m_gateway.instances(), editor,
        [use = std::move(use)](const Result<std::vector<Instance>>& instances) {
            use(instances.value_or(std::vector<Instance>()));
        });
}

void FormController::openNew(const std::string& draftKey, const PayLink* copied)
{
    LinkEditor* editor = make(draftKey);
    const LinkForm form = copied ? templateOf(*copied, m_language) : LinkForm();
    const QString heading = copied ? tr("Duplicate link") : QString();
    connect(editor, &LinkEditor::createRequested, this,
        [this, editor, draftKey](const api::LinkDraft& draft) { create(editor, draftKey, draft); });
    withInstances(editor, [this, editor, form, heading, draftKey](const std::vector<Instance>& all) {
        editor->setInstances(activeOf(all));
        editor->beginNew(form, heading);
        restore(editor, draftKey);
        editor->open();
    });
}

void FormController::edit(const PayLink& link)
{
    const std::string draftKey = draftKeyFor(kEditDraft, link.id);
    LinkEditor* editor = make(draftKey);
    connect(editor, &LinkEditor::changeRequested, this,
        [this, editor, draftKey](
            const PayLink& seen, const api::LinkChange& change) { save(editor, draftKey, seen, change); });
    withInstances(editor, [this, editor, link, draftKey](const std::vector<Instance>& all) {
        editor->setInstances(all);
        editor->beginEdit(link);
        restore(editor, draftKey);
        editor->open();
    });
}

void FormController::restore(LinkEditor* editor, const std::string& draftKey)
{
    onReady(
        m_gateway.draft(draftKey), editor, [editor](const Result<std::optional<cache::FormDraft>>& draft) {
            if (!draft || !*draft || editor->isDirty())
                return;
            if (const auto form = linkFormFrom((*draft)->body))
                editor->restore(*form, (*draft)->keptAt);
        });
}

void FormController::offerDrafts()
{
    onReady(m_gateway.drafts(), this, [this](const Result<std::vector<cache::FormDraft>>& drafts) {
        if (!drafts)
            return;
        // The newest is said last, and so stands on top.
        for (auto draft = drafts->rbegin(); draft != drafts->rend(); ++draft) {
            const auto form = linkFormFrom(draft->body);
            if (!form)
                continue;
            const QString title =
                form->title.trimmed().isEmpty() ? tr("a link without a title") : form->title;
            m_notice.say(
                Tone::Accent,
                tr("A form was not sent: %1. What you typed is kept.")
                    .arg(QChar(0x2068) + title + QChar(0x2069)),
                tr("Go on with it"), [this, key = draft->key] { goOn(key); }, true);
        }
    });
}

void FormController::goOn(const std::string& draftKey)
{
    const auto idAfter = [&draftKey](
                             std::string_view prefix) { return LinkId(draftKey.substr(prefix.size())); };
    if (draftKey.starts_with(kEditDraft))
        Q_EMIT editWanted(idAfter(kEditDraft));
    else if (draftKey.starts_with(kCopyDraft))
        Q_EMIT duplicateWanted(idAfter(kCopyDraft));
    else
        newLink();
}

void FormController::lookUp(LinkEditor* editor, const QString& slug)
{
    onReady(m_gateway.freeSlug(slug.toStdString()), editor, [editor, slug](const Result<std::string>& free) {
        if (free && QString::fromStdString(*free) != slug)
            editor->setSlugTaken(slug, QString::fromStdString(*free));
    });
}

void FormController::findAnother(LinkEditor* editor, const QString& slug)
{
    onReady(m_gateway.freeSlug(numberedSlug(slug.toStdString(), 2)), editor,
        [editor, slug](const Result<std::string>& free) {
            if (free)
                editor->setSlugTaken(slug, QString::fromStdString(*free));
        });
}

void FormController::create(
    const QPointer<LinkEditor>& editor, const std::string& draftKey, const api::LinkDraft& draft)
{
    const QString title = QString::fromStdString(draft.title);
    onReady(m_session.changes().createLink(draft), this,
        [this, editor, draftKey, title](
            const Result<Verdict>& verdict) { end(editor, draftKey, ChangeKind::Create, title, verdict); });
}

void FormController::save(const QPointer<LinkEditor>& editor, const std::string& draftKey,
    const PayLink& seen, const api::LinkChange& change)
{
    onReady(m_session.changes().changeLink(seen.id, seen, change), this,
        [this, editor, draftKey, title = QString::fromStdString(seen.title)](
            const Result<Verdict>& verdict) { end(editor, draftKey, ChangeKind::Edit, title, verdict); });
}

/// The form goes only when the server holds what it asked for, or may hold it.
void FormController::end(const QPointer<LinkEditor>& editor, const std::string& draftKey, ChangeKind kind,
    const QString& title, const Result<Verdict>& verdict)
{
    const bool isOpen = editor && editor->isVisible();
    if (!verdict) {
        Q_EMIT requestFailed(verdict.error());
        if (isOpen)
            editor->showError(verdict.error());
        else
            m_notice.say(WriteText::failed(verdict.error(), title, true));
        return;
    }
    if (verdict->end == change::WriteEnd::Conflict && isOpen && verdict->link) {
        editor->showConflict(*verdict->link, {});
        return;
    }
    const bool mayTryAgain = verdict->end == change::WriteEnd::NotDone
                          || verdict->end == change::WriteEnd::RefusedByRule
                          || verdict->end == change::WriteEnd::Conflict;
    if (mayTryAgain && isOpen) {
        editor->setBusy(false);
        editor->showNotice(WriteText::message(kind, *verdict, title).text);
        return;
    }
    if (!mayTryAgain && verdict->end != change::WriteEnd::Unknown)
        m_gateway.dropDraft(draftKey);
    if (isOpen)
        editor->finish();
    Q_EMIT ended(kind, title, *verdict);
    if (kind == ChangeKind::Create && verdict->link)
        Q_EMIT linkCreated(verdict->link->id);
}

} // namespace desk::ui
