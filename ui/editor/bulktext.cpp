#include "ui/editor/bulktext.h"

#include "ui/common/errortext.h"
#include "ui/common/ruletext.h"

#include <QStringList>

#include <algorithm>

namespace desk::ui {
namespace {

int countOf(const change::BulkReport& report, BulkRowState state)
{
    return static_cast<int>(std::count_if(
        report.rows.begin(), report.rows.end(), [state](const BulkRow& row) { return row.state == state; }));
}

/// The rule whose stable word this is; Allowed for any other word.
RuleReason reasonNamed(const std::string& word)
{
    for (int code = 0; code <= static_cast<int>(RuleReason::UnsupportedByServer); ++code) {
        const auto reason = static_cast<RuleReason>(code);
        if (wordFor(reason) == word)
            return reason;
    }
    return RuleReason::Allowed;
}

} // namespace

QString BulkText::title(BulkAction action)
{
    switch (action) {
    case BulkAction::Create: return tr("Create links from a file");
    case BulkAction::Pause: return tr("Pause links");
    case BulkAction::Resume: return tr("Resume links");
    case BulkAction::AddPlaces: return tr("Add places to links");
    case BulkAction::SetTimeout: return tr("Change when links expire");
    case BulkAction::Delete: return tr("Delete links");
    }
    return {};
}

QString BulkText::start(BulkAction action, int count)
{
    switch (action) {
    case BulkAction::Create: return tr("Create %n link(s)", nullptr, count);
    case BulkAction::Pause: return tr("Pause %n link(s)", nullptr, count);
    case BulkAction::Resume: return tr("Resume %n link(s)", nullptr, count);
    case BulkAction::AddPlaces:
    case BulkAction::SetTimeout: return tr("Change %n link(s)", nullptr, count);
    case BulkAction::Delete: return tr("Delete %n link(s)", nullptr, count);
    }
    return {};
}

QString BulkText::plan(int count, int all)
{
    if (count == all)
        return tr("All %n link(s) will be changed.", nullptr, all);
    //: %1 is a number of links
    return tr("%1 of %n link(s) will be changed; the others are left out.", nullptr, all).arg(count);
}

QString BulkText::before(Verdict verdict)
{
    return verdict.isAllowed() ? tr("Will be changed")
                               : tr("Left out: %1").arg(RuleText::reason(verdict.reason));
}

QString BulkText::detail(const BulkRow& row)
{
    const QString reason = RuleText::reason(reasonNamed(row.detail));
    return reason.isEmpty() ? QString::fromStdString(row.detail) : reason;
}

QString BulkText::after(const BulkRow& row)
{
    switch (row.state) {
    case BulkRowState::Waiting: return tr("Waits");
    case BulkRowState::Done: return tr("Done");
    case BulkRowState::Skipped:
        return row.detail.empty() ? tr("Nothing to do") : tr("Left out: %1").arg(detail(row));
    case BulkRowState::Refused: return tr("Refused: %1").arg(detail(row));
    case BulkRowState::Failed: return tr("Not done, may be tried again");
    case BulkRowState::Unknown: return tr("Its answer was lost; it is found out before it is tried again");
    }
    return {};
}

Tone BulkText::tone(BulkRowState state)
{
    switch (state) {
    case BulkRowState::Waiting:
    case BulkRowState::Skipped: return Tone::Quiet;
    case BulkRowState::Done: return Tone::Good;
    case BulkRowState::Refused:
    case BulkRowState::Failed: return Tone::Caution;
    case BulkRowState::Unknown: return Tone::Alarm;
    }
    return Tone::Neutral;
}

QString BulkText::summary(const change::BulkReport& report)
{
    QStringList parts{tr("%n done", nullptr, countOf(report, BulkRowState::Done))};
    if (const int count = countOf(report, BulkRowState::Skipped))
        parts.append(tr("%n left out", nullptr, count));
    if (const int count = countOf(report, BulkRowState::Refused))
        parts.append(tr("%n refused", nullptr, count));
    if (const int count = countOf(report, BulkRowState::Unknown))
        parts.append(tr("%n not known yet", nullptr, count));
    if (const int count = countOf(report, BulkRowState::Waiting) + countOf(report, BulkRowState::Failed))
        parts.append(tr("%n still to do", nullptr, count));
    //: Between the parts of a list: "3 done, 1 refused"
    QString text = parts.join(tr(", ")) + u'.';
    if (report.stoppedBy)
        text += u' ' + tr("Stopped: %1.").arg(ErrorText::headline(*report.stoppedBy));
    else if (report.wasCancelled)
        text += u' ' + tr("Stopped as you asked.");
    return text;
}

} // namespace desk::ui
