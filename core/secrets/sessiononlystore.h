// SessionOnlyStore: keys for as long as the program runs, where there is no keychain or none is wanted.
#pragma once

#include "core/secrets/secretstore.h"

#include <map>

namespace desk::secrets {

/// Holds them in memory alone. The mark is of no use to it: what another run stored is not here.
class SessionOnlyStore final : public SecretStore
{
public:
    Answer read(const std::string& entry, KeyMark mark) override;
    Answer write(const std::string& entry, const StoredKeys& stored) override;
    Answer erase(const std::string& entry) override;

private:
    std::map<std::string, StoredKeys> m_pairs;
};

} // namespace desk::secrets
