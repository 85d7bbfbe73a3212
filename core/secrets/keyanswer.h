// KeyAnswer: what a store of keys says, in words that lead to a sentence for a person.
#pragma once

#include "core/base/secret.h"

#include <string>
#include <string_view>

namespace desk::secrets {

enum class KeyState {
    Stored,     ///< the store holds it
    Missing,    ///< the store was open and holds none
    Locked,     ///< the store must be unlocked first; what it holds is as before
    NoKeychain, ///< this system offers no keychain
    Doubtful,   ///< no answer in time, or answers that contradict each other
};

/// Stable lower-case words for JSON: `stored`, `missing`, `locked`, `no-keychain`, `doubtful`.
std::string_view wordFor(KeyState state);

/// The note kept beside the store, which is no secret itself: whether a key was put there. A locked keychain answers
/// just as one that holds nothing, and only this note tells them apart.
enum class KeyMark {
    None,     ///< nothing was stored, or its removal was verified
    Stored,   ///< the store confirmed it
    Doubtful, ///< a writing or a removal whose end is not known
};

/// `none`, `stored`, `doubtful`; also what is kept in files.
std::string_view wordFor(KeyMark mark);
/// An unknown word is a doubt.
KeyMark keyMarkFrom(std::string_view word);

/// A key pair and the one address it was entered for. Kept together, so that neither a changed setting nor an option can
/// send it anywhere else.
struct StoredKeys {
    KeyPair keys{};
    std::string baseUrl{};

    bool operator==(const StoredKeys&) const = default;
};

struct KeyAnswer {
    KeyState state = KeyState::Doubtful;
    StoredKeys stored{};  ///< only where a reading found them
    std::string detail{}; ///< the system's own words, for experts; never a secret

    bool operator==(const KeyAnswer&) const = default;
};

} // namespace desk::secrets
