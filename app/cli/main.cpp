// paylink: the command line.
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/help.h"
#include "app/cli/readcache.h"
#include "core/base/coredump.h"
#include "core/base/filelimit.h"
#include "core/base/logguard.h"

#include <array>
#include <exception>

#ifdef _WIN32
#include <QCoreApplication>
#endif

namespace {

using namespace desk::cli;

constexpr std::string_view kVersionLine = "paylink " DESK_VERSION "\n";

std::string wordsTakenBy(const CommandSpec& command)
{
    if (command.operands.empty())
        return "no further words";
    if (command.optionalOperands > 0)
        return std::string(command.operands);
    return (command.operandCount == 1 ? "exactly one " : "exactly ") + std::string(command.operands);
}

ExitCode runCommand(std::span<const std::string> words, Console& console)
{
    const std::array commands{kSyncCommand, kLinksCommand, kLinkCommand, kTransactionsCommand, kTotalsCommand,
        kExportCommand, kCreateCommand, kEditCommand, kRestockCommand, kPauseCommand, kResumeCommand,
        kDeleteCommand, kInstanceTimeoutCommand, kImportCommand, kLoginCommand, kLogoutCommand,
        kProfilesCommand, kDoctorCommand};
    const auto arguments = Arguments::parse(words, commands);
    if (!arguments)
        return failed(arguments.error(), console);
    const CommandSpec* command = arguments->command();
    if (arguments->has("--version")) {
        console.out(kVersionLine);
        return finished(console);
    }
    if (arguments->has("--help")) {
        console.out(command ? helpFor(*command) : overallHelp(commands));
        return finished(console);
    }
    if (!command) {
        console.say("Say what to do, as in `paylink links`: see `paylink --help`.");
        return ExitCode::Usage;
    }
    const std::size_t count = arguments->operands().size();
    if (count < command->operandCount || count > command->operandCount + command->optionalOperands) {
        console.say("`paylink " + std::string(command->name) + "` takes " + wordsTakenBy(*command)
                    + ": see `paylink " + std::string(command->name) + " --help`.");
        return ExitCode::Usage;
    }
    return command->run(*arguments, console);
}

std::vector<std::string> wordsOf(int argc, char** argv)
{
#ifdef _WIN32
    // The words of main() are not UTF-8 there.
    const QCoreApplication application(argc, argv);
    std::vector<std::string> words;
    for (const QString& word : QCoreApplication::arguments())
        words.push_back(word.toStdString());
#else
    std::vector<std::string> words(argv, argv + argc);
#endif
    if (!words.empty())
        words.erase(words.begin());
    return words;
}

} // namespace

int main(int argc, char** argv)
{
    desk::keepMemoryPrivate(false);
    desk::letFileLimitFail();
    // The first object: whatever is logged loses its keys. Standard error is for whole sentences.
    const desk::LogGuard guard{desk::LogGuard::WhenAsked()};
    Console console;
    try {
        return static_cast<int>(runCommand(wordsOf(argc, argv), console));
    } catch (const std::exception& exception) {
        console.say(std::string("A mistake in the program (") + exception.what() + "): please report it.");
        return static_cast<int>(ExitCode::Bug);
    }
}
