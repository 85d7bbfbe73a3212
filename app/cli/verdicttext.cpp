#include "app/cli/verdicttext.h"

#include "app/cli/console.h"
#include "app/cli/linkfields.h"
#include "app/cli/readcache.h"
#include "app/cli/texttable.h"
#include "core/domain/linkstate.h"

namespace desk::cli {
namespace {

using change::DraftFault;
using change::FieldDifference;
using change::WriteEnd;
using change::WriteVerdict;

std::string shown(const std::string& value)
{
    return value.empty() ? std::string("none") : '`' + harmless(value) + '`';
}

std::string nameOf(const WriteVerdict& verdict)
{
    const bool isNamed = verdict.link && !verdict.link->slug.empty();
    return '`' + harmless(isNamed ? verdict.link->slug : verdict.target) + '`';
}

std::string withoutDot(std::string sentence)
{
    if (sentence.ends_with('.'))
        sentence.pop_back();
    return sentence;
}

std::string doneSentence(const WriteVerdict& verdict)
{
    const std::string name = nameOf(verdict);
    switch (verdict.kind) {
    case WriteKind::CreateLink: return "The link " + name + " is created.";
    case WriteKind::UpdateLink: return "The link " + name + " is changed.";
    case WriteKind::FlipLink: {
        const bool isPaused = verdict.link && stateOf(*verdict.link).state == LinkState::Paused;
        return "The link " + name + (isPaused ? " is paused." : " is resumed.");
    }
    case WriteKind::DeleteLink: return "The link " + name + " is deleted.";
    case WriteKind::UpdateInstance: return "The instance " + name + " is changed.";
    }
    return {};
}

std::string keptSentences(const WriteVerdict& verdict)
{
    std::string text;
    for (const FieldDifference& kept : verdict.kept) {
        text += " But the server kept " + std::string(wordFor(kept.field)) + " at " + shown(kept.held)
              + " instead of " + shown(kept.asked) + '.';
    }
    for (const change::LinkField field : verdict.unconfirmed)
        text += " The server does not show " + std::string(wordFor(field)) + ", so it could not be checked.";
    if (verdict.error)
        text += " It could not be read back (" + harmless(verdict.error->detail) + ").";
    if (verdict.mayExpireSoon)
        text += " Its inactivity window has passed already: it may expire within five minutes.";
    return text;
}

void writeDifferences(const std::vector<FieldDifference>& differences, JsonWriter& json)
{
    json.beginArray();
    for (const FieldDifference& difference : differences) {
        json.beginObject();
        json.key("field").text(wordFor(difference.field));
        json.key("asked").textOrNull(difference.asked);
        json.key("held").textOrNull(difference.held);
        json.endObject();
    }
    json.endArray();
}

void writeLink(const PayLink& link, JsonWriter& json)
{
    const auto minutesOf = [](const std::optional<std::chrono::minutes>& minutes) {
        return minutes ? std::optional<std::int64_t>(minutes->count()) : std::nullopt;
    };
    writeLinkFields(link, json);
    json.key("details").textOrNull(link.details);
    json.key("timeoutMinutes").number(minutesOf(link.timeoutOverride));
    json.key("effectiveTimeoutMinutes").number(minutesOf(link.effectiveTimeout));
    json.key("timeoutSource").textOrNull(wordOf(link.timeoutSource));
    json.key("customFields").beginArray();
    for (const CustomField& field : link.customFields) {
        json.beginObject();
        json.key("key").text(field.key);
        json.key("label").textOrNull(field.label);
        json.key("value").text(field.value);
        json.endObject();
    }
    json.endArray();
}

std::string jsonOf(const WriteVerdict& verdict)
{
    JsonWriter json;
    json.beginObject();
    if (verdict.link)
        writeLink(*verdict.link, json);
    else
        json.key("id").text(verdict.target);
    json.key("change").text(desk::wordFor(verdict.kind));
    json.key("outcome").text(wordFor(verdict.end));
    json.key("message").text(sentenceFor(verdict));
    json.key("rule").textOrNull(
        verdict.rule == RuleReason::Allowed ? std::string_view() : desk::wordFor(verdict.rule));
    json.key("kept");
    writeDifferences(verdict.kept, json);
    json.key("unconfirmed").beginArray();
    for (const change::LinkField field : verdict.unconfirmed)
        json.text(wordFor(field));
    json.endArray();
    json.key("answerWasLost").boolean(verdict.wasLost);
    json.key("mayExpireSoon").boolean(verdict.mayExpireSoon);
    return json.endObject().take() + '\n';
}

std::string linesOf(const WriteVerdict& verdict)
{
    std::string text = sentenceFor(verdict) + '\n';
    if (!verdict.link || verdict.kind == WriteKind::DeleteLink)
        return text;
    const PayLink& link = *verdict.link;
    TextTable table({{"Field"}, {"Value"}});
    const auto add = [&table](const char* name, const std::string& value) {
        if (!value.empty())
            table.add({name, value});
    };
    const auto numberOf = [](const std::optional<std::int64_t>& number) {
        return number ? std::to_string(*number) : std::string();
    };
    add("Id", link.id.text());
    add("Title", link.title);
    add("URL", link.url);
    add("State", std::string(desk::wordFor(stateOf(link).state)));
    add("Mode", wordOf(link.mode));
    add("Price", decimalOf(link.price).value_or(""));
    add("Paid", numberOf(link.paidCount));
    add("Max payments", numberOf(link.maxPayments));
    add("Places left", numberOf(placesLeft(link)));
    add("Timeout (min)", link.timeoutOverride ? std::to_string(link.timeoutOverride->count()) : "");
    return text + table.take();
}

} // namespace

std::string sentenceFor(RuleReason reason)
{
    switch (reason) {
    case RuleReason::Allowed: return "It is allowed.";
    case RuleReason::SingleUseIsFixed:
        return "Single-use links cannot be changed after creation: create another one instead.";
    case RuleReason::ClosedMustBeRestocked:
        return "The link is sold out and accepts nothing but more places: use `paylink restock`.";
    case RuleReason::ClosedIsFinal: return "The link is closed for good: create another one instead.";
    case RuleReason::ExpiredIsFinal:
        return "The link has expired, which is final: create another one instead.";
    case RuleReason::NotLimited:
        return "Only limited links have a number of places: leave it out, or create a limited link.";
    case RuleReason::ReusableNeverExpires:
        return "Reusable links do not expire, so they have no inactivity window: leave it out.";
    case RuleReason::AlreadyPaused: return "The link is paused already.";
    case RuleReason::AlreadyActive: return "The link is active already.";
    case RuleReason::PausedMustBeResumed:
        return "The link is paused, so more places would sell nothing: use `paylink resume` first, or "
               "`paylink edit "
               "--max-payments`.";
    case RuleReason::HasPayments:
        return "Payments were attempted on the link, so it stays: use `paylink pause` instead.";
    case RuleReason::PaymentsUnknown:
        return "It is not known whether the link has payments: run `paylink sync` first.";
    case RuleReason::StateUnknown:
        return "The link is in a state that this version of the program does not know: update the program.";
    case RuleReason::QuotaBelowPaid:
        return "The number of places cannot be below what is paid already: write a larger one.";
    case RuleReason::QuotaNotRaised:
        return "A sold-out link reopens only with more places than it had: write a larger number.";
    case RuleReason::QuotaOutOfRange: return "The number of places is at least 1: write a larger one.";
    case RuleReason::TimeoutOutOfRange:
        return "The inactivity window is from 1 to 525600 minutes: write a number between.";
    case RuleReason::UnsupportedByServer: return "The server cannot do that: leave it out.";
    }
    return {};
}

std::string sentenceFor(const change::DraftProblem& problem)
{
    const std::string field = "`" + problem.field + "`: ";
    switch (problem.fault) {
    case DraftFault::Missing: return field + "must not be empty.";
    case DraftFault::TooLong: return field + "may have 255 characters at most.";
    case DraftFault::NotASlug: return field + "may have letters, digits, dashes and underscores only.";
    case DraftFault::NotPositive: return field + "must be more than zero.";
    case DraftFault::TooLarge: return field + "may be 9999999999.99 at most.";
    case DraftFault::OutOfRange:
        return field
             + (problem.field == "quota" ? "must be at least 1." : "must be from 1 to 525600 minutes.");
    case DraftFault::FreeIsReusable: return field + "a link with a free amount is always reusable.";
    case DraftFault::ReusableNeverExpires: return field + "reusable links do not expire.";
    case DraftFault::OnlyLimitedHasQuota: return field + "only limited links have a number of places.";
    case DraftFault::TooManyFields: return field + "there are five custom fields.";
    case DraftFault::LogoTooLarge: return field + "may have 2 MB at most.";
    case DraftFault::NotAnImage: return field + "must be a jpg or png file.";
    }
    return {};
}

std::string sentenceFor(const WriteVerdict& verdict)
{
    const std::string lost = verdict.wasLost ? "The answer was lost; read again: " : "";
    switch (verdict.end) {
    case WriteEnd::Done: return lost + doneSentence(verdict) + keptSentences(verdict);
    case WriteEnd::NothingToDo:
        return verdict.rule == RuleReason::Allowed
                 ? "The link " + nameOf(verdict) + " is so already: nothing was sent."
                 : sentenceFor(verdict.rule) + " Nothing was sent.";
    case WriteEnd::NotDone: return lost + "nothing was changed, so run the command again.";
    case WriteEnd::RefusedByRule:
        return withoutDot(sentenceFor(verdict.rule)) + " (nothing was sent, "
             + std::string(desk::wordFor(verdict.rule)) + ").";
    case WriteEnd::Conflict:
        return "The link " + nameOf(verdict)
             + " was changed meanwhile, so nothing was sent: look at it and run the command "
               "again.";
    case WriteEnd::Unknown:
        return "The answer was lost, and the server cannot be asked now what became of "
             + std::string(desk::wordFor(verdict.kind)) + ' ' + nameOf(verdict)
             + ": it is written down, so run `paylink sync` later, which finds out.";
    }
    return {};
}

ExitCode exitCodeFor(const WriteVerdict& verdict)
{
    switch (verdict.end) {
    case WriteEnd::Done: return verdict.kept.empty() ? ExitCode::Ok : ExitCode::Incomplete;
    case WriteEnd::NothingToDo: return ExitCode::Ok;
    case WriteEnd::NotDone: return ExitCode::Offline;
    case WriteEnd::RefusedByRule:
    case WriteEnd::Conflict: return ExitCode::Refused;
    case WriteEnd::Unknown: return ExitCode::OutcomeUnknown;
    }
    return ExitCode::Bug;
}

std::string sentenceFor(const std::vector<change::DraftProblem>& problems)
{
    std::string text;
    for (const change::DraftProblem& problem : problems)
        text += (text.empty() ? "" : "; ") + withoutDot(sentenceFor(problem));
    return text + " (nothing was sent; correct it and run the command again).";
}

ExitCode finish(const Result<WriteVerdict>& verdict, const Arguments& arguments, Console& console)
{
    if (!verdict) {
        Error error = verdict.error();
        if (error.kind == ErrorKind::Invalid) // what was typed was in order; the server thinks otherwise
            error.kind = ErrorKind::Refused;
        console.say(sentenceFor(error));
        return exitCodeFor(error);
    }
    const ExitCode code = exitCodeFor(*verdict);
    if (code != ExitCode::Ok)
        console.say(sentenceFor(*verdict));
    if (verdict->end != WriteEnd::Done && verdict->end != WriteEnd::NothingToDo)
        return code;
    console.out(arguments.wantsJson() ? jsonOf(*verdict) : linesOf(*verdict));
    const ExitCode written = finished(console);
    return code == ExitCode::Ok ? written : code;
}

void saySettled(const std::vector<WriteVerdict>& verdicts, Console& console)
{
    for (const WriteVerdict& verdict : verdicts) {
        if (verdict.end == WriteEnd::Unknown)
            continue; // said when it happened, and again by whatever needs it
        console.say(
            "An earlier change (" + std::string(desk::wordFor(verdict.kind)) + ' ' + nameOf(verdict)
            + ") is settled: " + (verdict.end == WriteEnd::Done ? "it was made." : "it was not made."));
    }
}

} // namespace desk::cli
