// KeychainStore: the system's own keychain (Secret Service, KWallet, macOS Keychain, Windows Credential Manager).
#pragma once

#include "core/base/instant.h"
#include "core/secrets/secretstore.h"

#include <QObject>

#include <functional>

namespace desk::secrets {

/// Lives on the main thread. A keychain may ask the person for its password, and every step waits for `patience` at
/// most; a step that ends later changes nothing here, and its answer was Doubtful.
///
/// What a keychain says is not taken as it is. A locked Secret Service answers a reading with "there is none" and a
/// removal with "done", and only a writing tells. So a reading that finds nothing although the mark says otherwise
/// tries to write something harmless; and a removal first writes over the pair, then deletes, then reads.
/// Never falls back to a file.
class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(Milliseconds patience = Milliseconds{60'000});

    Answer read(const std::string& entry, KeyMark mark) override;
    Answer write(const std::string& entry, const StoredKeys& stored) override;
    Answer erase(const std::string& entry) override;

private:
    Milliseconds m_patience;
    QObject m_context; ///< when it goes, whoever waits gets Cancelled
};

} // namespace desk::secrets
