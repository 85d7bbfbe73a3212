#include "core/secrets/keyanswer.h"

namespace desk::secrets {

std::string_view wordFor(KeyState state)
{
    switch (state) {
    case KeyState::Stored: return "stored";
    case KeyState::Missing: return "missing";
    case KeyState::Locked: return "locked";
    case KeyState::NoKeychain: return "no-keychain";
    case KeyState::Doubtful: break;
    }
    return "doubtful";
}

std::string_view wordFor(KeyMark mark)
{
    switch (mark) {
    case KeyMark::None: return "none";
    case KeyMark::Stored: return "stored";
    case KeyMark::Doubtful: break;
    }
    return "doubtful";
}

KeyMark keyMarkFrom(std::string_view word)
{
    if (word == "none")
        return KeyMark::None;
    return word == "stored" ? KeyMark::Stored : KeyMark::Doubtful;
}

} // namespace desk::secrets
