// Profile: one account on this computer: its own folder, key, cache, journal, colour and name.
#pragma once

#include "core/profiles/fingerprint.h"
#include "core/secrets/keyanswer.h"

#include <optional>
#include <string>
#include <string_view>

namespace desk::profiles {

/// What the person said this account is; the API itself does not tell (contract C17).
enum class Environment { Undeclared, Test, Live };
/// `undeclared`, `test`, `live`.
std::string_view wordFor(Environment environment);
std::optional<Environment> environmentFrom(std::string_view word);

struct Profile {
    std::string name{}; ///< of its folder, and what --profile takes
    std::string id{};   ///< for ever, also when renamed; names the keychain's entry. Empty: never saved
    std::string displayName{}; ///< as the person calls it; empty: the name
    std::string colour{};      ///< `#rrggbb`; empty: none chosen
    std::string baseUrl{};     ///< as parsedBaseUrl() returns it; empty: not chosen yet
    Environment environment = Environment::Undeclared;
    secrets::KeyMark keyMark = secrets::KeyMark::None;
    bool isKeyRefused =
        false; ///< the server answered 401 to the stored key; it is not sent again before it is tested
    /// False: names, mails and telephone numbers of those who paid are never kept on this computer.
    bool storesPayerData = true;
    Fingerprint instances{}; ///< what the last tested key saw

    const std::string& shownName() const { return displayName.empty() ? name : displayName; }
    bool operator==(const Profile&) const = default;
};

/// `#` and six hexadecimal digits, or empty.
bool isColour(std::string_view text);

} // namespace desk::profiles
