#include "core/secrets/sessiononlystore.h"

#include "core/async/completer.h"

namespace desk::secrets {

SecretStore::Answer SessionOnlyStore::read(const std::string& entry, KeyMark)
{
    const auto found = m_pairs.find(entry);
    if (found == m_pairs.end())
        return readyFuture<KeyAnswer>(KeyAnswer{KeyState::Missing});
    return readyFuture<KeyAnswer>(KeyAnswer{KeyState::Stored, found->second});
}

SecretStore::Answer SessionOnlyStore::write(const std::string& entry, const StoredKeys& stored)
{
    m_pairs[entry] = stored;
    return readyFuture<KeyAnswer>(KeyAnswer{KeyState::Stored});
}

SecretStore::Answer SessionOnlyStore::erase(const std::string& entry)
{
    m_pairs.erase(entry);
    return readyFuture<KeyAnswer>(KeyAnswer{KeyState::Missing});
}

} // namespace desk::secrets
