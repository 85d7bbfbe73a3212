#include "core/session/accountfit.h"

#include "core/api/baseurl.h"
#include "core/cache/instancestore.h"
#include "core/cache/ownerfile.h"
#include "core/cache/schema.h"
#include "core/session/rememberedbase.h"

#include <system_error>

namespace desk::session {
namespace {

/// What the profile holds: what its last key saw, or else what was synchronised.
profiles::Fingerprint heldBy(const cache::DataFolder& folder, const profiles::Profile& profile)
{
    if (!profile.instances.empty())
        return profile.instances;
    const auto database =
        cache::Database::open(folder.cacheFile(), cache::OpenMode::ReadOnly, cache::cacheSteps());
    if (!database)
        return {};
    const auto cached = cache::InstanceStore(**database).all();
    std::vector<std::string> ids;
    for (const cache::CachedInstance& one : cached.value_or(std::vector<cache::CachedInstance>()))
        ids.push_back(one.instance.id.text());
    return profiles::fingerprintOf(ids, profile.id);
}

std::error_code setJournalAside(const cache::DataFolder& folder)
{
    std::error_code code;
    std::filesystem::path target;
    int number = 0;
    do {
        target = folder.path() / ("journal.db.other-" + std::to_string(++number));
    } while (std::filesystem::exists(target, code));
    for (const char* suffix : {"", "-wal", "-shm"}) {
        std::filesystem::path from = folder.journalFile();
        std::filesystem::path to = target;
        from += suffix;
        to += suffix;
        if (!code && std::filesystem::exists(from, code))
            std::filesystem::rename(from, to, code);
    }
    return code;
}

/// The cache with its companions, and a broken one that was set aside.
std::error_code removeCache(const cache::DataFolder& folder)
{
    std::error_code code;
    std::vector<std::filesystem::path> doomed;
    for (std::filesystem::directory_iterator entry(folder.path(), code), end; !code && entry != end;
         entry.increment(code)) {
        if (cache::nameOf(entry->path()).starts_with("cache.db"))
            doomed.push_back(entry->path());
    }
    for (const auto& file : doomed) {
        if (!code)
            std::filesystem::remove(file, code);
    }
    return code;
}

} // namespace

AccountFit fitOf(
    const cache::DataFolder& folder, const profiles::Profile& profile, const ConnectionReport& report)
{
    AccountFit fit;
    const profiles::Fingerprint held = heldBy(folder, profile);
    fit.seen = profiles::fingerprintOf(report.instanceIds, profile.id);
    fit.before = baseUrlOf(folder, profile);
    const bool isOtherServer = !held.empty() && fit.before != report.baseUrl
                            && !(api::isLoopback(fit.before) && api::isLoopback(report.baseUrl));
    if (profiles::compare(held, fit.seen) == profiles::Sameness::Other)
        fit.fit = Fit::OtherAccount;
    else if (isOtherServer)
        fit.fit = Fit::OtherServer;
    return fit;
}

std::string baseUrlOf(const cache::DataFolder& folder, const profiles::Profile& profile)
{
    return profile.baseUrl.empty() ? rememberedBase(folder) : profile.baseUrl;
}

Outcome makeRoom(const cache::DataFolder& folder)
{
    std::error_code code = removeCache(folder);
    if (!code)
        code = setJournalAside(folder);
    return code ? Outcome(failure(ErrorKind::Storage, cache::nameOf(folder.path()) + ": " + code.message()))
                : Outcome();
}

} // namespace desk::session
