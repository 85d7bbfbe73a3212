// paylink restock
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/readcache.h"
#include "app/cli/writevalues.h"

#include <array>

namespace desk::cli {
namespace {

ExitCode run(const Arguments& arguments, Console& console)
{
    change::Restock restock;
    const auto add = numberOption(arguments, "--add");
    if (!add)
        return failed(add.error(), console);
    const auto total = numberOption(arguments, "--total");
    if (!total)
        return failed(total.error(), console);
    restock.add = *add;
    restock.total = *total;
    if (restock.add.has_value() == restock.total.has_value()) {
        console.say("Say how many places: write `--add N`, or `--total N`, one of the two.");
        return ExitCode::Usage;
    }
    if (restock.add && *restock.add < 1) {
        console.say("`--add` takes the number of places to add, 1 or more.");
        return ExitCode::Usage;
    }
    return runLinkChange(arguments, console,
        [restock](session::LinkChanges& changes, const LinkId& id) { return changes.restock(id, restock); });
}

constexpr std::array kOptions{
    OptionSpec{"--add", "N", "So many places more than it has now."},
    OptionSpec{"--total", "N", "So many places in all, those that are sold included."},
};

} // namespace

const CommandSpec kRestockCommand{"restock", "ID-OR-SLUG", 1, "give a limited link more places",
    "A sold-out link reopens under the same URL: sold 15 of 15, `--add 5` makes 15 of 20, with\n"
    "5 to sell. An expired link stays expired.",
    kOptions, run};

} // namespace desk::cli
