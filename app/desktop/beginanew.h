// BeginAnew: what somebody who forgot the passphrase chose: keys and caches of all accounts go, the journals stay.
#pragma once

#include "core/base/result.h"
#include "core/profiles/profilekeys.h"

#include <QFuture>
#include <QObject>

#include <filesystem>
#include <string>
#include <vector>

namespace desk::desktop {

/// What the event loop ends with when the program is to erase everything and start again.
inline constexpr int kBeginAnewCode = 77'001;

/// True where lock.json carries the mark: ahead of everything that opens an account.
bool isToBeginAnew(const std::filesystem::path& root);

/// Lives on the main thread, with no account open. Done again from the start where it was cut short: the mark and the
/// passphrase go last, and only when every key and every cache is gone.
class BeginAnew : public QObject
{
    Q_OBJECT
public:
    /// `store` outlives it.
    BeginAnew(std::filesystem::path root, secrets::SecretStore& store, QObject* parent = nullptr);

    /// Names of the accounts that still have something; empty: all is erased. ErrorKind::Storage.
    QFuture<Result<std::vector<std::string>>> run();

private:
    QFuture<Result<void>> erase(profiles::Profile profile);

    std::filesystem::path m_root;
    profiles::ProfileKeys m_keys;
};

} // namespace desk::desktop
