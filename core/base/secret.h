// Secret: text that must not be shown. It has no text form: no stream operator, no QDebug, no conversion.
#pragma once

#include <string>
#include <utility>

namespace desk {

class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string text) : m_text(std::move(text)) {}

    /// The only way out; each call stands where the secret goes on the wire or into the keychain.
    const std::string& reveal() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }

    bool operator==(const Secret&) const = default;

private:
    std::string m_text;
};

/// The two headers of every v2 call (contract A.1).
struct KeyPair {
    Secret key;
    Secret secret;

    bool isComplete() const { return !key.isEmpty() && !secret.isEmpty(); }
    bool operator==(const KeyPair&) const = default;
};

} // namespace desk
