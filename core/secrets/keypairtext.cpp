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

Secret textOf(const StoredKeys& stored)
{
    return Secret(std::string(kShape) + stored.keys.key.reveal() + '\n' + stored.keys.secret.reveal() + '\n'
                  + stored.baseUrl);
}

std::optional<StoredKeys> storedKeysFrom(const Secret& text)
{
    std::string_view rest = text.reveal();
    if (!rest.starts_with(kShape))
        return std::nullopt;
    rest.remove_prefix(kShape.size());
    std::array<std::string, 3> parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto end = rest.find('\n');
        const bool isLast = i + 1 == parts.size();
        if ((end == std::string_view::npos) != isLast)
            return std::nullopt;
        parts[i] = rest.substr(0, end);
        if (parts[i].empty())
            return std::nullopt;
        rest.remove_prefix(isLast ? rest.size() : end + 1);
    }
    return StoredKeys{{Secret(parts[0]), Secret(parts[1])}, parts[2]};
}

std::optional<Secret> keyFromTyped(std::string_view text)
{
    while (dropStart(&text)) {}
    while (dropEnd(&text)) {}
    return fitsHeader(text) ? std::optional(Secret(std::string(text))) : std::nullopt;
}

std::optional<KeyPair> keyPairFromTyped(std::string_view text)
{
    while (dropStart(&text)) {}
    while (dropEnd(&text)) {}
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string_view rest = text.substr(at);
        if (!dropStart(&rest))
            continue;
        const auto key = keyFromTyped(text.substr(0, at));
        const auto secret = keyFromTyped(rest);
        if (!key || !secret)
            return std::nullopt;
        return KeyPair{*key, *secret};
    }
    return std::nullopt;
}

} // namespace desk::secrets
