// paylink create
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/readcache.h"
#include "app/cli/verdicttext.h"
#include "app/cli/writevalues.h"
#include "core/domain/slug.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace desk::cli {
namespace {

constexpr std::array kModes{LinkMode::Reusable, LinkMode::OneShot, LinkMode::Limited};

/// From the title, with an end that makes it new: a slug that was taken would only be refused later.
std::string freshSlug(const std::string& title)
{
    constexpr std::string_view kLetters = "abcdefghjkmnpqrstuvwxyz23456789";
    std::string slug = suggestedSlug(title);
    slug += slug.empty() ? "link-" : "-";
    for (int i = 0; i < 6; ++i)
        slug += kLetters[QRandomGenerator::global()->bounded(static_cast<quint32>(kLetters.size()))];
    return slug;
}

Outcome takeMode(const Arguments& arguments, api::LinkDraft* draft)
{
    const auto word = arguments.value("--mode");
    const auto mode = std::find_if(
        kModes.begin(), kModes.end(), [&](LinkMode known) { return word && wordFor(known) == *word; });
    if (word && mode == kModes.end()) {
        return failure(ErrorKind::Invalid,
            "`" + *word + "` is not a mode: write `--mode` as reusable, one-shot or limited.");
    }
    draft->mode = word ? *mode : LinkMode::Reusable;
    return {};
}

Outcome takeAmount(const Arguments& arguments, api::LinkDraft* draft)
{
    const auto price = moneyOption(arguments, "--amount");
    if (!price)
        return failure(price.error());
    if (price->has_value() == arguments.has("--free-amount"))
        return failure(
            ErrorKind::Invalid, "Say the amount: write `--amount A`, or `--free-amount`, one of the two.");
    draft->amountKind = *price ? AmountKind::Fixed : AmountKind::Free;
    draft->price = *price;
    return {};
}

Outcome takeLimits(const Arguments& arguments, api::LinkDraft* draft)
{
    const auto quota = numberOption(arguments, "--max-payments");
    if (!quota)
        return failure(quota.error());
    draft->maxPayments = *quota;
    if (draft->mode == LinkMode::Limited && !draft->maxPayments)
        return failure(
            ErrorKind::Invalid, "A limited link needs a number of places: write `--max-payments N`.");
    if (const auto text = arguments.value("--timeout")) {
        const auto minutes = minutesFrom(*text, "`--timeout`", {});
        if (!minutes)
            return failure(minutes.error());
        draft->timeout = minutes->orNull();
    }
    return {};
}

Outcome takeTexts(const Arguments& arguments, api::LinkDraft* draft)
{
    for (const char* option : {"--instance", "--title", "--details"}) {
        if (arguments.value(option).value_or("").empty())
            return failure(
                ErrorKind::Invalid, "`" + std::string(option) + "` is needed: see `paylink create --help`.");
    }
    draft->instanceId = InstanceId(*arguments.value("--instance"));
    draft->title = *arguments.value("--title");
    draft->details = *arguments.value("--details");
    const auto slug = arguments.value("--slug");
    if (slug && !isSlug(*slug)) {
        return failure(ErrorKind::Invalid,
            "`" + *slug + "` cannot be a slug: use letters, digits, dashes and underscores, 255 at most.");
    }
    draft->slug = slug ? *slug : freshSlug(draft->title);
    if (const auto invoice = arguments.value("--invoice"))
        draft->customFields = {{"udf1", "Invoice Number", *invoice}};
    return {};
}

Result<api::LinkDraft> draftFrom(const Arguments& arguments)
{
    api::LinkDraft draft;
    for (const auto take : {&takeTexts, &takeMode, &takeAmount, &takeLimits}) {
        if (const Outcome taken = take(arguments, &draft); !taken)
            return failure(taken.error());
    }
    return draft;
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto draft = draftFrom(arguments);
    if (!draft)
        return failed(draft.error(), console);
    const auto problems = change::problemsIn(*draft);
    if (!problems.empty()) {
        console.say(sentenceFor(problems));
        return ExitCode::Refused;
    }
    return runChange(
        arguments, console, [&draft](session::LinkChanges& changes) { return changes.createLink(*draft); });
}

constexpr std::array kOptions{
    OptionSpec{"--instance", "ID", "The instance the link belongs to; it must be active."},
    OptionSpec{"--title", "T", "The title, 255 characters at most."},
    OptionSpec{"--details", "D", "The details."},
    OptionSpec{"--amount", "A", "The price in dinars: 8000, 8 000, 8.000,00."},
    OptionSpec{"--free-amount", "", "The payer types the amount; such a link is always reusable."},
    OptionSpec{"--mode", "MODE", "reusable (the default), one-shot or limited."},
    OptionSpec{"--max-payments", "N", "The number of places of a limited link."},
    OptionSpec{"--timeout", "MIN", "Expire after so many minutes without a payment (1 to 525600)."},
    OptionSpec{"--slug", "S", "The end of its URL; made from the title where missing."},
    OptionSpec{"--invoice", "TEXT", "An invoice number, kept in its first custom field."},
};

} // namespace

const CommandSpec kCreateCommand{"create", "", 0, "create a payment link",
    "Prints the link. With --slug the command can be run again after a lost answer: a link that\n"
    "was created then is found by its slug, and not created twice.",
    kOptions, run};

} // namespace desk::cli
