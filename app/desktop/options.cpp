#include "app/desktop/options.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace desk::desktop {
namespace {

std::filesystem::path pathFrom(const std::string& utf8)
{
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

struct OptionSpec {
    std::string_view name;
    std::string_view valueName; ///< empty for a switch
    std::string_view help;
    /// False for a value that cannot be used.
    bool (*take)(Options& options, const std::string& value);
};

bool takeTheme(Options& options, const std::string& value)
{
    options.theme = ui::themeModeFromWord(value);
    return options.theme.has_value();
}

bool takeLanguage(Options& options, const std::string& value)
{
    options.language = ui::uiLanguageFromWord(value);
    return options.language.has_value();
}

constexpr std::array kOptions{
    OptionSpec{"--data-dir", "DIR", "where profiles are kept",
        [](Options& o, const std::string& v) {
            o.dataDir = pathFrom(v);
            return !v.empty();
        }},
    OptionSpec{"--profile", "NAME", "which account to show (default: the one shown last)",
        [](Options& o, const std::string& v) {
            o.profile = v;
            return !v.empty();
        }},
    OptionSpec{"--base-url", "URL", "the whole base of the API",
        [](Options& o, const std::string& v) {
            o.baseUrl = v;
            return !v.empty();
        }},
    OptionSpec{"--demo", "", "a made-up shop: no account, no network, nothing kept",
        [](Options& o, const std::string&) {
            o.demo = true;
            return true;
        }},
    OptionSpec{"--headless", "", "with --demo: no window; write its picture and table to files",
        [](Options& o, const std::string&) {
            o.headless = true;
            return true;
        }},
    OptionSpec{"--output-dir", "DIR", "with --headless: where to write them",
        [](Options& o, const std::string& v) {
            o.outputDir = pathFrom(v);
            return !v.empty();
        }},
    OptionSpec{"--theme", "light|dark|system", "colours", takeTheme},
    OptionSpec{"--language", "en|fr|ar", "language of the window", takeLanguage},
    OptionSpec{"--help", "", "print this",
        [](Options& o, const std::string&) {
            o.help = true;
            return true;
        }},
    OptionSpec{"--version", "", "print the version",
        [](Options& o, const std::string&) {
            o.version = true;
            return true;
        }},
};

tl::unexpected<Error> misuse(std::string sentence)
{
    return failure(ErrorKind::Invalid, std::move(sentence));
}

Outcome checkTogether(const Options& options)
{
    if (options.headless && !options.demo)
        return misuse("`--headless` goes together with `--demo`.");
    if (options.headless && options.outputDir.empty())
        return misuse("`--headless` needs a place for its files: add `--output-dir DIR`.");
    if (!options.headless && !options.outputDir.empty())
        return misuse("`--output-dir` goes together with `--demo --headless`.");
    if (options.demo && (!options.dataDir.empty() || !options.baseUrl.empty()))
        return misuse(
            "`--demo` brings its own shop and data folder: leave out `--data-dir` and `--base-url`.");
    return {};
}

} // namespace

Result<Options> parseOptions(std::span<const std::string> words)
{
    Options options;
    for (std::size_t at = 0; at < words.size(); ++at) {
        std::string name = words[at];
        std::optional<std::string> value;
        if (const auto equals = name.find('='); name.starts_with("--") && equals != std::string::npos) {
            value = name.substr(equals + 1);
            name.resize(equals);
        }
        const auto spec = std::find_if(kOptions.begin(), kOptions.end(),
            [&name](const OptionSpec& known) { return known.name == name; });
        if (spec == kOptions.end())
            return misuse("I do not know `" + words[at] + "`: see `paylink-desk --help`.");
        const std::string shape = name + " " + std::string(spec->valueName);
        if (spec->valueName.empty() && value)
            return misuse("`" + name + "` takes no value.");
        if (!spec->valueName.empty() && !value) {
            if (++at == words.size())
                return misuse(std::string("`")
                                  .append(name)
                                  .append("` needs a value: write `")
                                  .append(shape)
                                  .append("`."));
            value = words[at];
        }
        if (!spec->take(options, value.value_or(std::string())))
            return misuse("`" + *value + "` does not fit: write `" + shape + "`.");
    }
    if (const Outcome sound = checkTogether(options); !sound && !options.help && !options.version)
        return failure(sound.error());
    return options;
}

std::string helpText()
{
    std::string text = "Usage: paylink-desk [OPTIONS]\n\nPayment links of MyTPE Pay on your desk.\n\n";
    for (const OptionSpec& option : kOptions) {
        std::string left = "  " + std::string(option.name) + ' ' + std::string(option.valueName);
        left.resize(std::max<std::size_t>(left.size() + 1, 32), ' ');
        text += left + std::string(option.help) + '\n';
    }
    return text
         + "\nThe key pair comes from PAYLINK_API_KEY and PAYLINK_API_SECRET where they are set, else from "
           "the keychain,\n"
           "where the window or `paylink login` put it.\n";
}

} // namespace desk::desktop
