#include "core/profiles/profilekeys.h"

#include "core/async/completer.h"
#include "core/async/onready.h"
#include "core/profiles/profilefile.h"

namespace desk::profiles {
namespace {

using secrets::KeyAnswer;
using secrets::KeyMark;
using secrets::KeyState;

/// The profile to keep: the new one, the one from before, or one in doubt.
Profile settledAfterSaving(KeyState state, Profile fresh, Profile before)
{
    switch (state) {
    case KeyState::Stored:
        fresh.keyMark = KeyMark::Stored;
        fresh.isKeyRefused = false;
        return fresh;
    case KeyState::Locked:
    case KeyState::NoKeychain: // nothing was written over
        before.id = fresh.id;
        return before;
    case KeyState::Missing:
    case KeyState::Doubtful: break;
    }
    fresh.keyMark = KeyMark::Doubtful;
    return fresh;
}

KeyMark markAfterErasing(KeyState state, KeyMark before)
{
    switch (state) {
    case KeyState::Missing: return KeyMark::None;
    case KeyState::Locked:
    case KeyState::NoKeychain: return before;
    case KeyState::Stored:
    case KeyState::Doubtful: break;
    }
    return KeyMark::Doubtful;
}

} // namespace

ProfileKeys::Answer ProfileKeys::load(const Profile& profile)
{
    if (profile.keyMark == KeyMark::None || profile.id.empty())
        return readyFuture<KeyAnswer>(KeyAnswer{KeyState::Missing});
    return m_store.read(profile.id, profile.keyMark);
}

ProfileKeys::Answer ProfileKeys::save(Profile profile, const KeyPair& keys)
{
    const auto before = loadProfile(m_root, profile.name);
    if (!before)
        return readyFuture<KeyAnswer>(failure(before.error()));
    profile.keyMark = KeyMark::Doubtful;
    const auto noted = saveProfile(m_root, std::move(profile));
    if (!noted)
        return readyFuture<KeyAnswer>(failure(noted.error()));
    const Completer<KeyAnswer> completer;
    onReady(m_store.write(noted->id, {keys, noted->baseUrl}), &m_context,
        [root = m_root, completer, before = *before, noted = *noted](const Result<KeyAnswer>& answer) {
            if (!answer) {
                completer.fail(answer.error());
                return;
            }
            const auto settled = saveProfile(root, settledAfterSaving(answer->state, noted, before));
            completer.complete(settled ? answer : failure(settled.error()));
        });
    return completer.future();
}

ProfileKeys::Answer ProfileKeys::erase(Profile profile)
{
    const KeyMark before = profile.keyMark;
    if (before == KeyMark::None || profile.id.empty())
        return readyFuture<KeyAnswer>(KeyAnswer{KeyState::Missing});
    profile.keyMark = KeyMark::Doubtful;
    const auto saved = saveProfile(m_root, std::move(profile));
    if (!saved)
        return readyFuture<KeyAnswer>(failure(saved.error()));
    const Completer<KeyAnswer> completer;
    onReady(m_store.erase(saved->id), &m_context,
        [root = m_root, before, completer, noted = *saved](const Result<KeyAnswer>& answer) mutable {
            if (!answer) {
                completer.fail(answer.error());
                return;
            }
            noted.keyMark = markAfterErasing(answer->state, before);
            noted.isKeyRefused = noted.isKeyRefused && noted.keyMark != KeyMark::None;
            const auto settled = saveProfile(root, std::move(noted));
            completer.complete(settled ? answer : failure(settled.error()));
        });
    return completer.future();
}

} // namespace desk::profiles
