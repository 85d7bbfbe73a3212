// The text of one keychain entry: a key pair and its address as a whole, so that half of it is never stored.
#pragma once

#include "core/secrets/keyanswer.h"

#include <optional>
#include <string>
#include <string_view>

namespace desk::secrets {

/// What is written over a pair before its entry is deleted.
inline constexpr std::string_view kErasedText = "erased";

Secret textOf(const StoredKeys& stored);
/// nullopt for kErasedText and for anything textOf() did not write.
std::optional<StoredKeys> storedKeysFrom(const Secret& text);

/// A key as typed or pasted, without the white space around it; a line break in the middle, a control character or
/// anything beyond ASCII cannot be part of one (it goes into an HTTP header): nullopt. Empty text is an empty secret.
std::optional<Secret> keyFromTyped(std::string_view text);

/// A key and a secret pasted in one go: two keys with white space, or a line break, between them, in that order.
std::optional<KeyPair> keyPairFromTyped(std::string_view text);

} // namespace desk::secrets
