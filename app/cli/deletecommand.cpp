// paylink delete
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/writevalues.h"

#include <array>

namespace desk::cli {
namespace {

ExitCode run(const Arguments& arguments, Console& console)
{
    if (!arguments.has("--yes")) {
        console.say("Deleting a link is final: add `--yes` to do it.");
        return ExitCode::Usage;
    }
    return runLinkChange(arguments, console,
        [](session::LinkChanges& changes, const LinkId& id) { return changes.deleteLink(id); });
}

constexpr std::array kOptions{
    OptionSpec{"--yes", "", "Yes, delete it for good."},
};

} // namespace

const CommandSpec kDeleteCommand{"delete", "ID-OR-SLUG", 1, "delete a link that nobody tried to pay",
    "Only a link without payments of any status can be deleted; `paylink pause` stops the others.", kOptions,
    run};

} // namespace desk::cli
