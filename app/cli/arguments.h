// Arguments: what was typed, checked against the table of commands.
#pragma once

#include "app/cli/exitcode.h"
#include "core/base/result.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace desk::cli {

class Console;
class Arguments;

struct OptionSpec {
    std::string_view name;      ///< with its dashes: `--state`
    std::string_view valueName; ///< empty for a switch
    std::string_view help;
};

struct CommandSpec {
    std::string_view name;
    std::string_view operands; ///< as shown in the help: `ID-OR-SLUG`
    std::size_t operandCount;  ///< exactly so many
    std::string_view summary;  ///< one line
    std::string_view description;
    std::span<const OptionSpec> options;
    ExitCode (*run)(const Arguments& arguments, Console& console);
    std::size_t optionalOperands = 0; ///< and so many more
};

/// Accepted before and after the command.
std::span<const OptionSpec> globalOptions();

class Arguments
{
public:
    /// ErrorKind::Invalid with a sentence for people.
    static Result<Arguments> parse(std::span<const std::string> words, std::span<const CommandSpec> commands);

    /// nullptr where no command was given: only with --help or --version.
    const CommandSpec* command() const { return m_command; }
    bool has(std::string_view option) const { return m_values.contains(option); }
    std::optional<std::string> value(std::string_view option) const;
    const std::vector<std::string>& operands() const { return m_operands; }
    bool wantsJson() const { return has("--json"); }

private:
    Outcome takeWord(std::string_view word, std::span<const CommandSpec> commands);
    Outcome takeOption(std::string_view word, const std::string* next, bool* usesNext);

    const CommandSpec* m_command = nullptr;
    std::map<std::string, std::string, std::less<>> m_values;
    std::vector<std::string> m_operands;
};

} // namespace desk::cli
