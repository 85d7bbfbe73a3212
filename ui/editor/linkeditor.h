// LinkEditor: the window in which a link is made or changed. Speaks to nobody: it says what is wanted, and is told
// what became of it.
#pragma once

#include "core/api/linkdraft.h"
#include "core/base/clock.h"
#include "core/domain/instance.h"
#include "ui/common/tones.h"
#include "ui/editor/formproblem.h"
#include "ui/editor/linkform.h"

#include <QDialog>
#include <QTimer>

#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace desk::ui {

class Banner;
class ConflictPanel;
class LinkFormPanel;
class PayerPreview;

/// Open it with open(). What is typed is kept by whoever listens to draftChanged().
class LinkEditor : public QDialog
{
    Q_OBJECT
public:
    /// `clock` is the server's and outlives the window.
    LinkEditor(const Clock& clock, UiLanguage language, QWidget* parent = nullptr);

    void setInstances(const std::vector<Instance>& instances);
    /// A new link. `heading`: of a duplicate; empty: the usual one.
    void beginNew(const LinkForm& form, const QString& heading = {});
    void beginEdit(const PayLink& link);
    /// What was being typed when the window, or the program, last ended.
    void restore(const LinkForm& form, Instant keptAt);

    LinkForm form() const;
    const std::optional<PayLink>& link() const { return m_link; } ///< nullopt: a new one
    bool isDirty() const;
    bool isBusy() const { return m_isBusy; }

    /// `free` is offered where the address `slug` is taken.
    void setSlugTaken(const QString& slug, const QString& free);
    /// The request is on its way; the fields wait.
    void setBusy(bool busy);
    /// Nothing was changed: complaints land on their fields, the rest above the form.
    void showError(const Error& error);
    void showNotice(const QString& text);
    void showConflict(const PayLink& now, const QString& note);
    /// It is done, or given up: closes without asking.
    void finish();

public Q_SLOTS:
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void createRequested(const desk::api::LinkDraft& draft);
    void changeRequested(const desk::PayLink& seen, const desk::api::LinkChange& change);
    void duplicateRequested(const desk::PayLink& link);
    /// Within a third of a second of each edit, and when the window closes: what is in the form is to be kept.
    void draftChanged();
    void draftDiscarded();
    /// An address to be looked up among the links that are known.
    void slugEntered(const QString& slug);
    /// The server has it already, though no link here does: another one is to be found.
    void slugRefused(const QString& slug);

private:
    void addLayout();
    void addButtons(QBoxLayout* layout);
    void noteEdit(FormField field);
    void check();
    void showPreview();
    void enquire();
    void stopTimers();
    void ask();
    void resolveConflict();
    void startAnew();
    void say(Tone tone, const QString& text, const QString& action = {});
    std::vector<FormProblem> problems() const;

    const Clock& m_clock;
    UiLanguage m_language;
    Banner* m_banner;
    ConflictPanel* m_conflict;
    LinkFormPanel* m_panel;
    PayerPreview* m_preview;
    QPushButton* m_cancel;
    QPushButton* m_duplicate;
    QPushButton* m_send;
    QTimer m_quiet;   ///< restarted by each edit
    QTimer m_keep;    ///< runs from the first edit that is not kept yet
    LinkForm m_begun; ///< what the window began with
    std::optional<PayLink> m_link;
    std::optional<PayLink> m_other;        ///< in a conflict: what the server has now
    std::vector<FormProblem> m_complaints; ///< the server's, until their field is edited
    QString m_takenSlug;
    QString m_freeSlug;
    bool m_isBusy = false;
    bool m_mayRestart = false; ///< the banner's button begins a restored form anew
};

} // namespace desk::ui
