// SecretStore: where the key pair of a profile is kept.
#pragma once

#include "core/base/result.h"
#include "core/secrets/keyanswer.h"

#include <QFuture>

#include <string>

namespace desk::secrets {

/// `entry` names one pair for ever; a profile's id, never its name, so that renaming moves no secret. Called on the main
/// thread, and answers there. Every answer is a KeyAnswer; an Error means that the store itself went away.
class SecretStore
{
public:
    using Answer = QFuture<Result<KeyAnswer>>;

    virtual ~SecretStore() = default;

    /// `mark`: what is noted beside. Stored (with the pair), Missing, Locked, NoKeychain or Doubtful.
    virtual Answer read(const std::string& entry, KeyMark mark) = 0;
    /// Stored only where the store confirmed it. Locked and NoKeychain: what was there is as before.
    virtual Answer write(const std::string& entry, const StoredKeys& stored) = 0;
    /// Missing only where that was verified: the store was open, and reading found nothing afterwards.
    virtual Answer erase(const std::string& entry) = 0;
};

} // namespace desk::secrets
