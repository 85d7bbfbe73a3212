// The text of one keychain entry: a key pair as a whole, so that half a pair is never stored.
#pragma once

#include "core/base/secret.h"

#include <optional>
#include <string>
#include <string_view>

namespace desk::secrets {

/// What is written over a pair before its entry is deleted.
inline constexpr std::string_view kErasedText = "erased";

Secret textOf(const KeyPair& keys);
/// nullopt for kErasedText and for anything textOf() did not write.
std::optional<KeyPair> keyPairFrom(const Secret& text);

/// A key as typed or pasted, without the white space around it; a line break in the middle, a control character or
/// anything beyond ASCII cannot be part of one (it goes into an HTTP header): nullopt. Empty text is an empty secret.
std::optional<Secret> keyFromTyped(std::string_view text);

} // namespace desk::secrets
