#include "app/desktop/beginanew.h"

#include "core/async/coroutine.h"
#include "core/base/logging.h"
#include "core/cache/datafolder.h"
#include "core/cache/writerlock.h"
#include "core/lock/lockfile.h"
#include "core/profiles/profilelist.h"

#include <array>

namespace desk::desktop {
namespace {

namespace fs = std::filesystem;

/// The cache, what was set aside of it, and what the window remembered.
Outcome eraseFiles(const cache::DataFolder& folder)
{
    constexpr std::array kNames{"cache.db", "cache.db-wal", "cache.db-shm", "cache.db.broken",
        "cache.db.broken-wal", "cache.db.broken-shm", "window.ini"};
    for (const char* const name : kNames) {
        std::error_code code;
        fs::remove(folder.path() / name, code);
        if (code)
            return failure(ErrorKind::Storage, std::string(name) + ": " + code.message());
    }
    return {};
}

} // namespace

bool isToBeginAnew(const fs::path& root)
{
    const auto record = lock::LockFile(root).load();
    return record && *record && (*record)->beginsAnew;
}

BeginAnew::BeginAnew(fs::path root, secrets::SecretStore& store, QObject* parent)
    : QObject(parent)
    , m_root(root)
    , m_keys(std::move(root), store)
{}

QFuture<Result<void>> BeginAnew::erase(profiles::Profile profile)
{
    const auto folder = cache::DataFolder::named(m_root, profile.name);
    if (!folder)
        co_return failure(folder.error());
    const auto lock = cache::WriterLock::take(*folder, "Paylink Desk");
    if (!lock)
        co_return failure(lock.error());
    const auto answer = co_await on(this, m_keys.erase(profile));
    if (!answer)
        co_return failure(answer.error());
    if (const Outcome gone = eraseFiles(*folder); !gone)
        co_return failure(gone.error());
    if (answer->state != secrets::KeyState::Missing)
        co_return failure(ErrorKind::Refused, "the keychain did not let its key go");
    co_return Result<void>();
}

QFuture<Result<std::vector<std::string>>> BeginAnew::run()
{
    const auto all = profiles::ProfileList(m_root).all();
    if (!all)
        co_return failure(all.error());
    std::vector<std::string> left;
    for (const profiles::Profile& profile : *all) {
        const auto erased = co_await on(this, erase(profile));
        if (erased)
            continue;
        qCWarning(lcUi, "an account was not erased: %s", erased.error().detail.c_str());
        left.push_back(profile.name);
    }
    if (left.empty()) {
        if (const Outcome removed = lock::LockFile(m_root).remove(); !removed)
            co_return failure(removed.error());
    }
    co_return left;
}

} // namespace desk::desktop
