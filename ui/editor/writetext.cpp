#include "ui/editor/writetext.h"

#include "ui/common/errortext.h"
#include "ui/common/ruletext.h"
#include "ui/editor/fieldtext.h"
#include "ui/editor/timeouttext.h"

#include <algorithm>
#include <charconv>

namespace desk::ui {
namespace {

using change::LinkField;
using change::WriteEnd;

/// What others wrote keeps its own direction inside our sentence.
QString quoted(const QString& text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

ChangeKind kindOf(const change::WriteVerdict& verdict)
{
    switch (verdict.kind) {
    case WriteKind::CreateLink: return ChangeKind::Create;
    case WriteKind::UpdateLink: return ChangeKind::Edit;
    case WriteKind::FlipLink:
        return verdict.link && verdict.link->status.is(LinkStatus::Paused) ? ChangeKind::Pause
                                                                           : ChangeKind::Resume;
    case WriteKind::DeleteLink: return ChangeKind::Delete;
    case WriteKind::UpdateInstance: return ChangeKind::ShopTimeout;
    }
    return ChangeKind::Edit;
}

bool isDowngraded(const change::WriteVerdict& verdict)
{
    return std::any_of(
        verdict.kept.begin(), verdict.kept.end(), [](const change::FieldDifference& difference) {
            return difference.field == LinkField::Mode && difference.held == wordFor(LinkMode::Reusable);
        });
}

} // namespace

QString WriteText::done(ChangeKind kind, const QString& title)
{
    switch (kind) {
    case ChangeKind::Create: return tr("“%1” is online.").arg(title);
    case ChangeKind::Edit: return tr("“%1” is saved.").arg(title);
    case ChangeKind::Restock: return tr("“%1” has its new places.").arg(title);
    case ChangeKind::Timeout: return tr("When “%1” expires is changed.").arg(title);
    case ChangeKind::Pause: return tr("“%1” is paused.").arg(title);
    case ChangeKind::Resume: return tr("“%1” takes payments again.").arg(title);
    case ChangeKind::Delete: return tr("“%1” is deleted.").arg(title);
    case ChangeKind::ShopTimeout: return tr("The default expiry of “%1” is changed.").arg(title);
    }
    return {};
}

QString WriteText::fieldName(LinkField field)
{
    switch (field) {
    case LinkField::Title: return FieldText::label(FormField::Title);
    case LinkField::Details: return FieldText::label(FormField::Details);
    case LinkField::Slug: return FieldText::label(FormField::Slug);
    case LinkField::AmountKind: return FieldText::label(FormField::AmountKind);
    case LinkField::Price: return FieldText::label(FormField::Price);
    case LinkField::Mode: return FieldText::label(FormField::Mode);
    case LinkField::Quota: return FieldText::label(FormField::Quota);
    case LinkField::Timeout:
    case LinkField::DefaultTimeout: return FieldText::label(FormField::Timeout);
    case LinkField::ShowRetryButton: return FieldText::label(FormField::ShowRetryButton);
    case LinkField::AllowAnonymous: return FieldText::label(FormField::AllowAnonymous);
    case LinkField::State: return tr("State");
    case LinkField::Name: return tr("Name");
    case LinkField::Description: return tr("Description");
    }
    return {};
}

QString WriteText::valueText(const change::FieldDifference& difference, const std::string& value)
{
    const bool isTimeout =
        difference.field == LinkField::Timeout || difference.field == LinkField::DefaultTimeout;
    int minutes = 0;
    if (isTimeout && std::from_chars(value.data(), value.data() + value.size(), minutes).ec == std::errc())
        return TimeoutText::span(std::chrono::minutes(minutes));
    if (value.empty())
        return isTimeout ? tr("none of its own") : tr("nothing");
    if (difference.field == LinkField::Mode) {
        for (const LinkMode mode : {LinkMode::Reusable, LinkMode::OneShot, LinkMode::Limited}) {
            if (wordFor(mode) == value)
                return FieldText::modeName(mode);
        }
    }
    return quoted(QString::fromStdString(value));
}

/// The settings that the server holds otherwise than asked.
QString WriteText::kept(const change::WriteVerdict& verdict, const QString& title)
{
    if (isDowngraded(verdict))
        return tr("Careful: MyTPE made “%1” a reusable link. It can be paid any number of times.").arg(title);
    QStringList fields;
    for (const change::FieldDifference& difference : verdict.kept)
        //: A setting, what the server kept, what was asked for: "Title: A, not B"
        fields.append(tr("%1: %2, not %3")
                          .arg(fieldName(difference.field), valueText(difference, difference.held),
                              valueText(difference, difference.asked)));
    return tr("MyTPE answered, but kept a setting of “%1” as it was. %2.")
        .arg(title, fields.join(QStringLiteral("; ")));
}

ChangeMessage WriteText::message(ChangeKind kind, const change::WriteVerdict& verdict, const QString& title)
{
    const QString name = quoted(title);
    switch (verdict.end) {
    case WriteEnd::Done: break;
    case WriteEnd::NothingToDo:
        return {Tone::Neutral, tr("“%1” was so already. Nothing was sent.").arg(name), {}, false};
    case WriteEnd::NotDone:
        return {Tone::Caution,
            tr("MyTPE's answer about “%1” was lost. Asked again, it had changed nothing: you can try again.")
                .arg(name),
            ChangeStep::None, true};
    case WriteEnd::RefusedByRule:
        return {Tone::Caution,
            //: A link's title, then a sentence that says why
            tr("“%1” was left as it is. %2").arg(name, RuleText::reason(verdict.rule)),
            verdict.rule == RuleReason::HasPayments ? ChangeStep::Pause : ChangeStep::None, true};
    case WriteEnd::Conflict:
        return {Tone::Caution,
            tr("“%1” was changed elsewhere meanwhile. Nothing was sent: look again.").arg(name),
            ChangeStep::None, true};
    case WriteEnd::Unknown:
        return {Tone::Alarm,
            tr("MyTPE's answer about “%1” was lost, and MyTPE cannot be asked now. Do not do it again: what "
               "happened is found out at the next synchronisation.")
                .arg(name),
            ChangeStep::None, true};
    }
    const ChangeStep step = kind == ChangeKind::Create ? ChangeStep::CopyUrl : ChangeStep::None;
    if (isDowngraded(verdict))
        return {Tone::Alarm, kept(verdict, name), ChangeStep::Pause, true};
    if (!verdict.kept.empty())
        return {Tone::Caution, kept(verdict, name), step, true};
    if (!verdict.unconfirmed.empty()) {
        QStringList fields;
        for (const LinkField field : verdict.unconfirmed)
            fields.append(fieldName(field));
        return {Tone::Caution,
            //: The change was taken; what follows are names of settings
            tr("%1 MyTPE does not show it back, so it could not be checked: %2.")
                .arg(done(kind, name), fields.join(QStringLiteral(", "))),
            step, true};
    }
    if (verdict.mayExpireSoon)
        return {Tone::Caution,
            tr("“%1” takes payments again, but its time had passed: it may expire within five minutes.")
                .arg(name),
            ChangeStep::None, true};
    if (verdict.wasLost)
        return {Tone::Good,
            tr("MyTPE's answer was lost, but the change had arrived. %1").arg(done(kind, name)), step, true};
    return {Tone::Good, done(kind, name), step, kind == ChangeKind::Create};
}

ChangeMessage WriteText::failed(const Error& error, const QString& title, bool keptDraft)
{
    QString text = tr("Nothing was changed at “%1”. %2.").arg(quoted(title), ErrorText::headline(error));
    if (error.kind == ErrorKind::Refused && !error.detail.empty())
        text += u' ' + tr("MyTPE says: %1").arg(quoted(QString::fromStdString(error.detail)));
    if (keptDraft)
        text += u' ' + tr("What you typed is kept as a draft.");
    return {Tone::Alarm, text, ChangeStep::None, true};
}

ChangeMessage WriteText::settled(const change::WriteVerdict& verdict)
{
    const QString title = QString::fromStdString(verdict.link ? verdict.link->title : verdict.target);
    const QString name = quoted(title);
    switch (verdict.end) {
    case WriteEnd::Done: {
        ChangeMessage found = message(kindOf(verdict), verdict, title);
        if (verdict.kept.empty())
            found.text =
                tr("A change whose answer was lost had arrived. %1").arg(done(kindOf(verdict), name));
        found.stays = true;
        return found;
    }
    case WriteEnd::NotDone:
    case WriteEnd::RefusedByRule:
        return {Tone::Caution,
            tr("A change to “%1” whose answer was lost never arrived. You can do it again.").arg(name),
            ChangeStep::None, true};
    case WriteEnd::NothingToDo:
    case WriteEnd::Conflict:
    case WriteEnd::Unknown: break;
    }
    return {Tone::Alarm,
        tr("It is still not known what became of a change to “%1”. Do not do it again before it is.")
            .arg(name),
        ChangeStep::None, true};
}

QString WriteText::step(ChangeStep step)
{
    switch (step) {
    case ChangeStep::None: return {};
    case ChangeStep::CopyUrl: return tr("Copy its address");
    case ChangeStep::Pause: return tr("Pause it");
    case ChangeStep::Duplicate: return tr("Duplicate");
    case ChangeStep::TryAgain: return tr("Try again");
    }
    return {};
}

} // namespace desk::ui
