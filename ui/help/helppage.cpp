#include "ui/help/helppage.h"

#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

HelpPage::HelpPage(LogTableModel& log, QWidget* parent)
    : QWidget(parent)
    , m_report(nullptr)
    , m_check(nullptr)
    , m_rebuild(nullptr)
    , m_outcome(new Banner(this))
    , m_log(new LogView(log, this))
{
    setObjectName(QStringLiteral("helpPage"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * metrics::kMargin);
    grid->setVerticalSpacing(metrics::kMargin);
    grid->setColumnStretch(0, 1);
    m_report = addTask(grid, QStringLiteral("showReport"), tr("A report for whoever helps"),
        tr("Versions, settings, counts and the log, without keys, names, titles or amounts. You see it "
           "first."),
        tr("Show the report"));
    m_check = addTask(grid, QStringLiteral("checkCache"), tr("Check the data on this computer"),
        tr("Looks for damage in the files, and adds every payment up again."), tr("Check"));
    m_rebuild = addTask(grid, QStringLiteral("rebuildCache"), tr("Read everything anew"),
        tr("Drops the copy of links and payments and reads it from MyTPE again. Drafts, saved views and the "
           "history of exports stay."),
        tr("Rebuild"));
    m_outcome->setObjectName(QStringLiteral("helpOutcome"));
    m_outcome->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        2 * metrics::kMargin, 2 * metrics::kMargin, 2 * metrics::kMargin, metrics::kMargin);
    layout->setSpacing(metrics::kMargin);
    layout->addLayout(grid);
    layout->addWidget(m_outcome);
    layout->addSpacing(metrics::kGap);
    layout->addWidget(headingLabel(tr("Log"), this));
    layout->addWidget(m_log, 1);
    connect(m_report, &QPushButton::clicked, this, &HelpPage::reportRequested);
    connect(m_check, &QPushButton::clicked, this, &HelpPage::checkRequested);
    connect(m_rebuild, &QPushButton::clicked, this, &HelpPage::rebuildRequested);
    connect(m_outcome, &Banner::actionTriggered, this, &HelpPage::outcomeActionTriggered);
}

QPushButton* HelpPage::addTask(
    QGridLayout* grid, const QString& name, const QString& title, const QString& text, const QString& button)
{
    const int row = grid->rowCount();
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(headingLabel(title, this));
    QLabel* sentence = quietLabel(this);
    sentence->setText(text);
    words->addWidget(sentence);
    auto* pressed = new QPushButton(button, this);
    pressed->setObjectName(name);
    pressed->setAccessibleDescription(text);
    pressed->setMinimumHeight(metrics::kControlHeight);
    grid->addLayout(words, row, 0);
    grid->addWidget(pressed, row, 1, Qt::AlignVCenter);
    return pressed;
}

void HelpPage::setBusy(Task task)
{
    for (QPushButton* button : {m_report, m_check, m_rebuild})
        button->setEnabled(task == Task::None);
    m_report->setText(task == Task::Report ? tr("Gathering…") : tr("Show the report"));
    m_check->setText(task == Task::Check ? tr("Checking…") : tr("Check"));
    m_rebuild->setText(task == Task::Rebuild ? tr("Reading…") : tr("Rebuild"));
}

void HelpPage::setOutcome(Tone tone, const QString& text, const QString& action)
{
    if (text.isEmpty()) {
        m_outcome->hide();
        return;
    }
    const QString icon = tone == Tone::Good                           ? QStringLiteral("paid")
                       : tone == Tone::Alarm || tone == Tone::Caution ? QStringLiteral("warning")
                                                                      : QStringLiteral("info");
    m_outcome->setMessage(tone, icon, text, action);
}

} // namespace desk::ui
