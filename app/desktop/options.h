// Options: what the program was started with.
#pragma once

#include "core/base/result.h"
#include "ui/common/theme.h"
#include "ui/common/uilanguage.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace desk::desktop {

struct Options {
    std::filesystem::path dataDir;      ///< empty: the system's place for program data
    std::optional<std::string> profile; ///< nullopt: the account shown last, else `default`
    std::string baseUrl; ///< empty: the one this profile was filled from, else the documented one
    bool demo = false;
    bool headless = false;
    std::filesystem::path outputDir;        ///< with headless
    std::optional<ui::ThemeMode> theme;     ///< nullopt: the preferred one
    std::optional<ui::UiLanguage> language; ///< nullopt: the preferred one
    bool help = false;
    bool version = false;
};

/// `words` without the program's name, UTF-8. ErrorKind::Invalid with one sentence for a person.
Result<Options> parseOptions(std::span<const std::string> words);

/// What `--help` prints.
std::string helpText();

} // namespace desk::desktop
