#include "app/cli/help.h"

#include <algorithm>

namespace desk::cli {
namespace {

constexpr std::size_t kHelpColumn = 22;

std::string optionLines(std::span<const OptionSpec> options)
{
    std::string lines;
    for (const OptionSpec& option : options) {
        std::string left = "  " + std::string(option.name);
        if (!option.valueName.empty())
            left += ' ' + std::string(option.valueName);
        left.append(left.size() < kHelpColumn ? kHelpColumn - left.size() : 1, ' ');
        lines += left + std::string(option.help) + '\n';
    }
    return lines;
}

constexpr std::string_view kExitCodes =
    "Exit codes:\n"
    "  0  done                     5  refused by the server or a rule\n"
    "  1  mistake in the program   6  finished, but incomplete\n"
    "  2  wrong usage              7  the data cannot be read or written\n"
    "  3  the key was refused      8  the outcome is unknown\n"
    "  4  offline, or no answer in time: nothing was changed\n";

} // namespace

std::string overallHelp(std::span<const CommandSpec> commands)
{
    std::string text = "paylink: payment links and payments of a MyTPE Pay account, kept on this computer\n\n"
                       "Usage: paylink [OPTIONS] COMMAND [...]\n\nCommands:\n";
    for (const CommandSpec& command : commands) {
        std::string left = "  " + std::string(command.name);
        left.append(kHelpColumn - left.size(), ' ');
        text += left + std::string(command.summary) + '\n';
    }
    text += "\nOptions, before or after the command:\n" + optionLines(globalOptions());
    text += "\n`sync`, `login` and the commands that change links use the network; all others read what "
            "`sync` left on\n"
            "the disk. `login` keeps a key in the system's keychain; where PAYLINK_API_KEY and "
            "PAYLINK_API_SECRET\n"
            "are set, those are used instead. A change is sent once or not at all; where its answer is lost, "
            "the\n"
            "program reads to find out what became of it.\n\n";
    return text + std::string(kExitCodes) + "\nSee also: paylink COMMAND --help\n";
}

std::string helpFor(const CommandSpec& command)
{
    std::string text = "paylink " + std::string(command.name) + ": " + std::string(command.summary)
                     + "\n\nUsage: paylink " + std::string(command.name);
    if (!command.operands.empty())
        text += ' ' + std::string(command.operands);
    text += " [OPTIONS]\n\n" + std::string(command.description) + "\n";
    if (!command.options.empty())
        text += "\nOptions:\n" + optionLines(command.options);
    text += "\nOptions of every command:\n" + optionLines(globalOptions()) + '\n';
    return text + std::string(kExitCodes);
}

} // namespace desk::cli
