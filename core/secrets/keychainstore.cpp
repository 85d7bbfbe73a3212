#include "core/secrets/keychainstore.h"

#include "core/async/completer.h"
#include "core/secrets/keychainjob.h"
#include "core/secrets/keypairtext.h"

namespace desk::secrets {
namespace {

using keychain::StepEnd;
using keychain::StepResult;
using Promise = Completer<KeyAnswer>;

constexpr const char* kProbe = "probe"; // an entry that holds no secret

/// What a step that did not do its work means.
KeyAnswer troubleFrom(const StepResult& step)
{
    switch (step.end) {
    case StepEnd::Refused: return {KeyState::Locked, {}, step.detail};
    case StepEnd::Unavailable: return {KeyState::NoKeychain, {}, step.detail};
    case StepEnd::Late: return {KeyState::Doubtful, {}, step.detail};
    case StepEnd::NotFound: return {KeyState::Missing, {}, step.detail};
    case StepEnd::Done: break;
    }
    return {KeyState::Doubtful, {}, step.detail};
}

KeyAnswer foundIn(const Secret& text)
{
    if (auto stored = storedKeysFrom(text))
        return {KeyState::Stored, *std::move(stored)};
    if (text.reveal() == kErasedText)
        return {KeyState::Missing};
    return {KeyState::Doubtful, {}, "the entry is not one this program writes"};
}

/// Nothing was found although something should be there: is the keychain open at all?
void probe(QObject* context, Milliseconds patience, const Promise& promise)
{
    keychain::writeEntry(
        context, kProbe, Secret(kProbe), patience, [context, patience, promise](const StepResult& wrote) {
            if (wrote.end != StepEnd::Done) {
                promise.complete(troubleFrom(wrote));
                return;
            }
            keychain::deleteEntry(context, kProbe, patience, [promise](const StepResult&) {
                promise.complete(
                    KeyAnswer{KeyState::Missing, {}, "the keychain is open and holds no such entry"});
            });
        });
}

/// The pair is written over by now. What the deletion says does not count, only what is read after it.
void deleteAndLook(QObject* context, const std::string& entry, Milliseconds patience, const Promise& promise)
{
    keychain::deleteEntry(context, entry, patience, [context, entry, patience, promise](const StepResult&) {
        keychain::readEntry(context, entry, patience, [promise](const StepResult& read) {
            KeyAnswer answer = read.end == StepEnd::Done ? foundIn(read.text) : troubleFrom(read);
            if (answer.state != KeyState::Missing)
                answer = {KeyState::Doubtful, {}, answer.detail};
            promise.complete(std::move(answer));
        });
    });
}

} // namespace

KeychainStore::KeychainStore(Milliseconds patience) : m_patience(patience) {}

SecretStore::Answer KeychainStore::read(const std::string& entry, KeyMark mark)
{
    const Promise promise;
    auto answer = promise.future();
    keychain::readEntry(&m_context, entry, m_patience,
        [context = &m_context, patience = m_patience, mark, promise](const StepResult& read) {
            if (read.end == StepEnd::NotFound && mark != KeyMark::None)
                probe(context, patience, promise);
            else
                promise.complete(read.end == StepEnd::Done ? foundIn(read.text) : troubleFrom(read));
        });
    return answer;
}

SecretStore::Answer KeychainStore::write(const std::string& entry, const StoredKeys& stored)
{
    const Promise promise;
    auto answer = promise.future();
    keychain::writeEntry(&m_context, entry, textOf(stored), m_patience,
        [context = &m_context, patience = m_patience, entry, stored, promise](const StepResult& wrote) {
            if (wrote.end != StepEnd::Done) {
                promise.complete(troubleFrom(wrote));
                return;
            }
            keychain::readEntry(context, entry, patience, [stored, promise](const StepResult& read) {
                const KeyAnswer found = read.end == StepEnd::Done ? foundIn(read.text) : troubleFrom(read);
                const bool isThere = found.state == KeyState::Stored && found.stored == stored;
                promise.complete(
                    KeyAnswer{isThere ? KeyState::Stored : KeyState::Doubtful, {}, found.detail});
            });
        });
    return answer;
}

SecretStore::Answer KeychainStore::erase(const std::string& entry)
{
    const Promise promise;
    auto answer = promise.future();
    keychain::writeEntry(&m_context, entry, Secret(std::string(kErasedText)), m_patience,
        [context = &m_context, patience = m_patience, entry, promise](const StepResult& wrote) {
            if (wrote.end == StepEnd::Done)
                deleteAndLook(context, entry, patience, promise);
            else
                promise.complete(troubleFrom(wrote));
        });
    return answer;
}

} // namespace desk::secrets
