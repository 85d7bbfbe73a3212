// paylink edit
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/readcache.h"
#include "app/cli/verdicttext.h"
#include "app/cli/writevalues.h"
#include "core/change/linkcheck.h"

#include <array>

namespace desk::cli {
namespace {

Result<api::LinkChange> changeFrom(const Arguments& arguments)
{
    api::LinkChange change;
    change.title = arguments.value("--title");
    change.details = arguments.value("--details");
    const auto price = moneyOption(arguments, "--amount");
    if (!price)
        return failure(price.error());
    change.price = *price;
    const auto quota = numberOption(arguments, "--max-payments");
    if (!quota)
        return failure(quota.error());
    change.maxPayments = *quota;
    if (const auto text = arguments.value("--timeout")) {
        const auto minutes = minutesFrom(*text, "`--timeout`", "inherit");
        if (!minutes)
            return failure(minutes.error());
        change.timeout = *minutes;
    }
    if (change::isEmpty(change))
        return failure(
            ErrorKind::Invalid, "Say what to change, as in `--title T`: see `paylink edit --help`.");
    return change;
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto change = changeFrom(arguments);
    if (!change)
        return failed(change.error(), console);
    const auto problems = change::problemsIn(*change);
    if (!problems.empty()) {
        console.say(sentenceFor(problems));
        return ExitCode::Refused;
    }
    return runLinkChange(arguments, console, [&change](session::LinkChanges& changes, const LinkId& id) {
        return changes.changeLink(id, std::nullopt, *change);
    });
}

constexpr std::array kOptions{
    OptionSpec{"--title", "T", "The title."},
    OptionSpec{"--details", "D", "The details."},
    OptionSpec{"--amount", "A", "The price in dinars: 8000, 8 000, 8.000,00."},
    OptionSpec{"--max-payments", "N", "The number of places of a limited link, in all."},
    OptionSpec{
        "--timeout", "MIN|inherit", "The inactivity window of a limited link; inherit: its instance's."},
};

} // namespace

const CommandSpec kEditCommand{"edit", "ID-OR-SLUG", 1,
    "change a link's title, details, price, places or window",
    "Only what differs is sent, and read back afterwards: what the server kept as it was is said\n"
    "(exit 6). Single-use links cannot be changed after creation.",
    kOptions, run};

} // namespace desk::cli
