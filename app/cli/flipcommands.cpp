// paylink pause, paylink resume
#include "app/cli/commands.h"
#include "app/cli/writevalues.h"

namespace desk::cli {
namespace {

ExitCode flip(const Arguments& arguments, Console& console, bool toPaused)
{
    return runLinkChange(arguments, console, [toPaused](session::LinkChanges& changes, const LinkId& id) {
        return changes.setLinkPaused(id, toPaused);
    });
}

ExitCode pause(const Arguments& arguments, Console& console)
{
    return flip(arguments, console, true);
}

ExitCode resume(const Arguments& arguments, Console& console)
{
    return flip(arguments, console, false);
}

} // namespace

const CommandSpec kPauseCommand{"pause", "ID-OR-SLUG", 1, "stop a link from taking payments, for now",
    "The link is read first: one that is paused already is left alone (exit 0).", {}, pause};

const CommandSpec kResumeCommand{"resume", "ID-OR-SLUG", 1, "let a paused link take payments again",
    "The link is read first: one that is active already is left alone (exit 0). A link whose\n"
    "inactivity window passed while it was paused may expire within five minutes.",
    {}, resume};

} // namespace desk::cli
