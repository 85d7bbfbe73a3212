#include "core/secrets/keypairtext.h"

#include <algorithm>
#include <array>

namespace desk::secrets {
namespace {

constexpr std::string_view kShape = "pair 1\n"; // a later shape gets another number

/// What pasting leaves around a key: blanks, line ends, the no-break space, the zero-width space and the mark that
/// begins some text files.
constexpr std::array<std::string_view, 7> kAround{" ", "\t", "\r", "\n", "\u00a0", "\u200b", "\ufeff"};

bool dropStart(std::string_view* text)
{
    for (const std::string_view blank : kAround) {
        if (text->starts_with(blank)) {
            text->remove_prefix(blank.size());
            return true;
        }
    }
    return false;
}

bool dropEnd(std::string_view* text)
{
    for (const std::string_view blank : kAround) {
        if (text->ends_with(blank)) {
            text->remove_suffix(blank.size());
            return true;
        }
    }
    return false;
}

bool fitsHeader(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

Secret textOf(const KeyPair& keys)
{
    return Secret(std::string(kShape) + keys.key.reveal() + '\n' + keys.secret.reveal());
}

std::optional<KeyPair> keyPairFrom(const Secret& text)
{
    const std::string& whole = text.reveal();
    if (!whole.starts_with(kShape))
        return std::nullopt;
    const auto end = whole.find('\n', kShape.size());
    if (end == std::string::npos || whole.find('\n', end + 1) != std::string::npos)
        return std::nullopt;
    KeyPair keys{Secret(whole.substr(kShape.size(), end - kShape.size())), Secret(whole.substr(end + 1))};
    return keys.isComplete() ? std::optional(std::move(keys)) : std::nullopt;
}

std::optional<Secret> keyFromTyped(std::string_view text)
{
    while (dropStart(&text)) {}
    while (dropEnd(&text)) {}
    return fitsHeader(text) ? std::optional(Secret(std::string(text))) : std::nullopt;
}

} // namespace desk::secrets
