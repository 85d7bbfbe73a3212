#include "app/cli/arguments.h"

#include <algorithm>
#include <array>

namespace desk::cli {
namespace {

constexpr std::array kGlobalOptions{
    OptionSpec{"--data-dir", "DIR", "Keep the data in DIR instead of the system's place for it."},
    OptionSpec{"--profile", "NAME", "Use the data of the account called NAME (default: default)."},
    OptionSpec{"--base-url", "URL", "The whole base of the API, as https://dev.mytpe.app/api/v2/mytpe-pay."},
    OptionSpec{"--json", "", "Answer in JSON on standard output."},
    OptionSpec{"--help", "", "Show this help, or that of the command."},
    OptionSpec{"--version", "", "Show the version."},
};

tl::unexpected<Error> usageError(std::string sentence)
{
    return failure(ErrorKind::Invalid, std::move(sentence));
}

const OptionSpec* findOption(std::span<const OptionSpec> options, std::string_view name)
{
    const auto found = std::find_if(
        options.begin(), options.end(), [&](const OptionSpec& option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

std::string helpCall(const CommandSpec* command)
{
    return command ? "`paylink " + std::string(command->name) + " --help`" : std::string("`paylink --help`");
}

} // namespace

std::span<const OptionSpec> globalOptions()
{
    return kGlobalOptions;
}

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto found = m_values.find(option);
    return found == m_values.end() ? std::nullopt : std::optional(found->second);
}

/// The next word is the command, and every later one an operand.
Outcome Arguments::takeWord(std::string_view word, std::span<const CommandSpec> commands)
{
    if (m_command) {
        m_operands.emplace_back(word);
        return {};
    }
    const auto found = std::find_if(
        commands.begin(), commands.end(), [&](const CommandSpec& command) { return command.name == word; });
    if (found == commands.end())
        return usageError("There is no command `" + std::string(word) + "`: see `paylink --help`.");
    m_command = &*found;
    return {};
}

/// `next` is the word behind the option, which may be its value; `usesNext` is set where it was.
Outcome Arguments::takeOption(std::string_view word, const std::string* next, bool* usesNext)
{
    const auto equals = word.find('=');
    const std::string name = word == "-h" ? "--help" : std::string(word.substr(0, equals));
    const OptionSpec* option = findOption(kGlobalOptions, name);
    if (!option && m_command)
        option = findOption(m_command->options, name);
    if (!option)
        return usageError("There is no option `" + name + "` here: see " + helpCall(m_command) + ".");
    std::string value;
    if (equals != std::string_view::npos) {
        if (option->valueName.empty())
            return usageError("The option `" + name + "` takes no value: leave it out.");
        value = word.substr(equals + 1);
    } else if (!option->valueName.empty()) {
        *usesNext = next && !next->starts_with("--");
        if (!*usesNext) {
            return usageError("The option `" + name + "` needs a value: write it as `" + name + ' '
                              + std::string(option->valueName) + "`.");
        }
        value = *next;
    }
    if (!m_values.emplace(name, value).second)
        return usageError("The option `" + name + "` is given twice: give it once.");
    return {};
}

Result<Arguments> Arguments::parse(std::span<const std::string> words, std::span<const CommandSpec> commands)
{
    Arguments arguments;
    bool optionsOver = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (!optionsOver && word == "--") {
            optionsOver = true;
            continue;
        }
        bool usesNext = false;
        const bool isOption = !optionsOver && word.starts_with('-') && word != "-";
        const std::string* next = i + 1 < words.size() ? &words[i + 1] : nullptr;
        const Outcome taken =
            isOption ? arguments.takeOption(word, next, &usesNext) : arguments.takeWord(word, commands);
        if (!taken)
            return failure(taken.error());
        i += usesNext;
    }
    return arguments;
}

} // namespace desk::cli
