#include "core/profiles/profile.h"

#include <algorithm>

namespace desk::profiles {

std::string_view wordFor(Environment environment)
{
    switch (environment) {
    case Environment::Test: return "test";
    case Environment::Live: return "live";
    case Environment::Undeclared: break;
    }
    return "undeclared";
}

std::optional<Environment> environmentFrom(std::string_view word)
{
    for (const Environment environment : {Environment::Undeclared, Environment::Test, Environment::Live}) {
        if (word == wordFor(environment))
            return environment;
    }
    return std::nullopt;
}

bool isColour(std::string_view text)
{
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return text.empty()
        || (text.size() == 7 && text[0] == '#' && std::all_of(text.begin() + 1, text.end(), isHex));
}

} // namespace desk::profiles
