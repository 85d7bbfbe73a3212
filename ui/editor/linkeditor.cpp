#include "ui/editor/linkeditor.h"

#include "core/change/linkcheck.h"
#include "core/domain/linkrules.h"
#include "ui/common/banner.h"
#include "ui/common/momenttext.h"
#include "ui/common/ruletext.h"
#include "ui/common/theme.h"
#include "ui/editor/conflictpanel.h"
#include "ui/editor/formreading.h"
#include "ui/editor/formwithpreview.h"
#include "ui/editor/linkformpanel.h"
#include "ui/editor/payerpreview.h"
#include "ui/editor/payerview.h"
#include "ui/editor/writetext.h"

#include <QApplication>
#include <QBoxLayout>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace desk::ui {
namespace {

constexpr QSize kSize{960, 760};
constexpr QSize kSmallest{420, 420};
constexpr std::chrono::seconds kQuiet{1};
/// A crash costs no more than what was typed within this.
constexpr std::chrono::milliseconds kKeptWithin{300};

} // namespace

LinkEditor::LinkEditor(const Clock& clock, UiLanguage language, QWidget* parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_language(language)
    , m_banner(new Banner(this))
    , m_conflict(new ConflictPanel(this))
    , m_panel(new LinkFormPanel(clock, language))
    , m_preview(new PayerPreview(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_duplicate(new QPushButton(tr("Duplicate"), this))
    , m_send(new QPushButton(this))
{
    setObjectName(QStringLiteral("linkEditor"));
    setMinimumSize(kSmallest);
    resize(kSize);
    addLayout();
    m_banner->hide();
    m_conflict->hide();
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuiet);
    connect(&m_quiet, &QTimer::timeout, this, &LinkEditor::enquire);
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeptWithin);
    connect(&m_keep, &QTimer::timeout, this, &LinkEditor::draftChanged);
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] {
        if (m_keep.isActive())
            Q_EMIT draftChanged();
    });
    connect(m_panel, &LinkFormPanel::edited, this, &LinkEditor::noteEdit);
    connect(m_conflict, &ConflictPanel::chosen, this, &LinkEditor::resolveConflict);
    connect(m_banner, &Banner::actionTriggered, this, &LinkEditor::startAnew);
    connect(m_send, &QPushButton::clicked, this, &LinkEditor::accept);
    connect(m_cancel, &QPushButton::clicked, this, &LinkEditor::reject);
    connect(m_duplicate, &QPushButton::clicked, this, [this] {
        if (m_link)
            Q_EMIT duplicateRequested(*m_link);
    });
}

void LinkEditor::addLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_conflict);
    layout->addWidget(new FormWithPreview(m_panel, m_preview, this), 1);
    addButtons(layout);
}

void LinkEditor::addButtons(QBoxLayout* layout)
{
    m_send->setObjectName(QStringLiteral("editorSend"));
    m_cancel->setObjectName(QStringLiteral("editorCancel"));
    m_duplicate->setObjectName(QStringLiteral("editorDuplicate"));
    m_send->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_duplicate->setAutoDefault(false);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    layout->addWidget(line);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(
        metrics::kMargin + 6, metrics::kGap + 2, metrics::kMargin + 6, metrics::kGap + 2);
    buttons->setSpacing(metrics::kGap);
    buttons->addWidget(m_duplicate);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    for (QPushButton* button : {m_send, m_cancel, m_duplicate})
        button->setMinimumHeight(metrics::kControlHeight);
    layout->addLayout(buttons);
}

void LinkEditor::setInstances(const std::vector<Instance>& instances)
{
    const bool wasDirty = isDirty();
    m_panel->setInstances(instances);
    if (!wasDirty)
        m_begun = form();
    showPreview();
}

void LinkEditor::beginNew(const LinkForm& form, const QString& heading)
{
    m_link.reset();
    setWindowTitle(heading.isEmpty() ? tr("New link") : heading);
    m_send->setText(tr("Create link"));
    m_duplicate->hide();
    m_panel->setForm(form);
    m_begun = this->form();
    check();
    m_panel->focusField(FormField::Title);
}

void LinkEditor::beginEdit(const PayLink& link)
{
    m_link = link;
    setWindowTitle(tr("Edit link"));
    m_send->setText(tr("Save"));
    m_panel->setForm(formOf(link, m_language));
    m_panel->setLink(link);
    m_begun = form();
    const Verdict text = mayDo(LinkAction::EditText, link, std::nullopt);
    const bool isFixed = !text.isAllowed() && !mayDo(LinkAction::ChangeQuota, link, std::nullopt).isAllowed();
    m_duplicate->setVisible(isFixed);
    m_send->setVisible(!isFixed);
    m_cancel->setText(isFixed ? tr("Close") : tr("Cancel"));
    if (isFixed) {
        say(Tone::Neutral, RuleText::reason(text.reason));
        m_duplicate->setDefault(true);
        m_duplicate->setFocus(Qt::OtherFocusReason);
    }
    check();
    if (!isFixed)
        m_panel->focusField(text.isAllowed() ? FormField::Title : FormField::Quota);
}

void LinkEditor::restore(const LinkForm& form, Instant keptAt)
{
    m_panel->setForm(form);
    m_mayRestart = true;
    say(Tone::Accent,
        tr("What you were typing on %1 is here again.").arg(MomentText(m_language).dayAndTime(keptAt)),
        tr("Begin anew"));
    check();
}

void LinkEditor::startAnew()
{
    if (!m_mayRestart)
        return;
    m_mayRestart = false;
    m_banner->hide();
    m_panel->setForm(m_begun);
    stopTimers();
    Q_EMIT draftDiscarded();
    check();
    m_panel->focusField(FormField::Title);
}

LinkForm LinkEditor::form() const
{
    return m_panel->form();
}

bool LinkEditor::isDirty() const
{
    return form() != m_begun;
}

void LinkEditor::noteEdit(FormField field)
{
    std::erase_if(m_complaints, [field](const FormProblem& problem) { return problem.field == field; });
    m_quiet.start();
    if (!m_keep.isActive()) // not put off by the next key: nobody pauses to be safe
        m_keep.start();
    check();
}

void LinkEditor::stopTimers()
{
    m_quiet.stop();
    m_keep.stop();
}

/// A second of quiet: the address that stands there is looked up.
void LinkEditor::enquire()
{
    if (!m_link && !form().slug.isEmpty())
        Q_EMIT slugEntered(form().slug);
}

std::vector<FormProblem> LinkEditor::problems() const
{
    const LinkForm now = form();
    std::vector<FormProblem> found = m_link ? readChange(now, *m_link).problems : readDraft(now).problems;
    if (!m_link && !m_takenSlug.isEmpty() && now.slug == m_takenSlug && !problemOf(found, FormField::Slug)) {
        FormProblem taken{FormField::Slug, FormFault::SlugTaken};
        taken.sentence = m_freeSlug;
        found.push_back(taken);
    }
    for (const FormProblem& complaint : m_complaints) {
        if (!problemOf(found, complaint.field))
            found.push_back(complaint);
    }
    return found;
}

void LinkEditor::check()
{
    m_panel->showProblems(problems());
    showPreview();
    const bool hasChange = !m_link || !change::isEmpty(readChange(form(), *m_link).change);
    m_send->setEnabled(!m_isBusy && (hasChange || isDirty()));
}

void LinkEditor::showPreview()
{
    PayerView view = payerViewOf(form(), m_language);
    view.shop = m_panel->instanceName();
    view.logo = m_panel->logo();
    m_preview->show(view);
}

void LinkEditor::setSlugTaken(const QString& slug, const QString& free)
{
    m_takenSlug = slug;
    m_freeSlug = free;
    if (form().slug == slug) {
        m_panel->touch(FormField::Slug);
        check();
    }
}

void LinkEditor::setBusy(bool busy)
{
    m_isBusy = busy;
    m_panel->setEnabled(!busy);
    m_conflict->setEnabled(!busy);
    m_send->setText(busy ? tr("Sending…") : m_link ? tr("Save") : tr("Create link"));
    m_cancel->setText(busy ? tr("Close") : tr("Cancel"));
    check();
}

void LinkEditor::say(Tone tone, const QString& text, const QString& action)
{
    const bool isTrouble = tone == Tone::Alarm || tone == Tone::Caution;
    m_banner->setMessage(tone, isTrouble ? QStringLiteral("warning") : QStringLiteral("info"), text, action);
}

void LinkEditor::showNotice(const QString& text)
{
    m_mayRestart = false;
    say(Tone::Caution, text);
}

void LinkEditor::showError(const Error& error)
{
    setBusy(false);
    const ServerComplaints complaints = complaintsOf(error);
    m_complaints = complaints.problems;
    for (const FormProblem& problem : m_complaints) {
        m_panel->touch(problem.field);
        if (problem.fault == FormFault::SlugTaken)
            Q_EMIT slugRefused(form().slug);
    }
    m_mayRestart = false;
    QStringList sentences = complaints.elsewhere;
    if (m_complaints.empty())
        sentences.prepend(WriteText::failed(error, form().title.trimmed(), true).text);
    if (sentences.isEmpty())
        m_banner->hide();
    else
        say(Tone::Alarm, sentences.join(u' '));
    check();
    if (!m_complaints.empty())
        m_panel->focusField(m_complaints.front().field);
}

void LinkEditor::showConflict(const PayLink& now, const QString& note)
{
    setBusy(false);
    m_banner->hide();
    m_other = now;
    m_conflict->showConflict(conflictsOf(form(), m_link.value_or(now), now, m_language), note);
    m_send->setEnabled(false);
}

void LinkEditor::resolveConflict()
{
    if (!m_other || !m_link)
        return;
    const LinkForm chosen = resolved(form(), *m_link, *m_other, m_conflict->choices(), m_language);
    m_conflict->hide();
    m_link = m_other;
    m_other.reset();
    m_panel->setForm(chosen);
    m_panel->setLink(*m_link);
    m_begun = formOf(*m_link, m_language);
    check();
    Q_EMIT draftChanged();
    m_send->setFocus(Qt::OtherFocusReason);
}

void LinkEditor::accept()
{
    if (m_isBusy || !m_send->isVisible())
        return;
    m_panel->touchAll();
    check();
    const auto found = problems();
    if (!found.empty()) {
        m_panel->focusField(found.front().field);
        return;
    }
    m_mayRestart = false;
    m_banner->hide();
    stopTimers();
    Q_EMIT draftChanged(); // kept until the answer is there
    if (m_link) {
        const ChangeReading reading = readChange(form(), *m_link);
        if (change::isEmpty(reading.change)) {
            finish();
            return;
        }
        setBusy(true);
        Q_EMIT changeRequested(*m_link, reading.change);
        return;
    }
    setBusy(true);
    Q_EMIT createRequested(readDraft(form()).draft);
}

void LinkEditor::finish()
{
    stopTimers();
    QDialog::accept();
}

void LinkEditor::reject()
{
    if (m_isBusy || !isDirty()) {
        QDialog::reject();
        return;
    }
    ask();
}

void LinkEditor::ask()
{
    if (findChild<QMessageBox*>(QStringLiteral("keepDraft")))
        return;
    auto* question = new QMessageBox(
        QMessageBox::Question, windowTitle(), tr("Keep what you typed?"), QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("keepDraft"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("A draft stays on this computer, and is offered when you come back."));
    QPushButton* keep = question->addButton(tr("Keep as a draft"), QMessageBox::AcceptRole);
    QPushButton* drop = question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton* stay = question->addButton(tr("Go on editing"), QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("draftKeep"));
    drop->setObjectName(QStringLiteral("draftDiscard"));
    stay->setObjectName(QStringLiteral("draftStay"));
    question->setDefaultButton(keep);
    question->setEscapeButton(stay);
    connect(keep, &QPushButton::clicked, this, [this] {
        stopTimers();
        Q_EMIT draftChanged();
        QDialog::reject();
    });
    connect(drop, &QPushButton::clicked, this, [this] {
        stopTimers();
        Q_EMIT draftDiscarded();
        QDialog::reject();
    });
    question->open();
}

} // namespace desk::ui
