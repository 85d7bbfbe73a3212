// HelpPage: what to do when something goes wrong: a report, a check, a new cache, the log.
#pragma once

#include "ui/common/tones.h"
#include "ui/help/logview.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace desk::ui {

class Banner;

class HelpPage : public QWidget
{
    Q_OBJECT
public:
    /// `log` outlives the page.
    explicit HelpPage(LogTableModel& log, QWidget* parent = nullptr);

    LogView* log() const { return m_log; }

    enum class Task { None, Report, Check, Rebuild };
    /// Which of them runs; its button says so and the others wait.
    void setBusy(Task task);
    /// What became of it, until the next one begins; `action` empty: no button. An empty text hides it.
    void setOutcome(Tone tone, const QString& text, const QString& action = {});

Q_SIGNALS:
    void reportRequested();
    void checkRequested();
    void rebuildRequested();
    /// The button beside an outcome.
    void outcomeActionTriggered();

private:
    QPushButton* addTask(QGridLayout* grid, const QString& name, const QString& title, const QString& text,
        const QString& button);

    QPushButton* m_report;
    QPushButton* m_check;
    QPushButton* m_rebuild;
    Banner* m_outcome;
    LogView* m_log;
};

} // namespace desk::ui
