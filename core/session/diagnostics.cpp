#include "core/session/diagnostics.h"

#include "core/cache/cachecheck.h"
#include "core/cache/metastore.h"
#include "core/cache/ownerfile.h"
#include "core/cache/schema.h"
#include "core/profiles/profilefile.h"
#include "core/profiles/storedplaces.h"

#include <QSysInfo>
#include <QUrl>

#include <algorithm>
#include <map>
#include <system_error>

namespace desk::session {
namespace {

namespace fs = std::filesystem;

std::string hostOf(const std::string& baseUrl)
{
    const QUrl url(QString::fromStdString(baseUrl));
    if (url.host().isEmpty())
        return {};
    const std::string port = url.port() < 0 ? std::string() : ':' + std::to_string(url.port());
    return url.scheme().toStdString() + "://" + url.host().toStdString() + port;
}

std::optional<Instant> momentOf(const cache::MetaStore& meta, std::string_view name)
{
    const auto at = meta.number(name);
    return at && *at ? std::optional(fromMilliseconds(**at)) : std::nullopt;
}

/// `read` takes the open file.
template <class Read>
FileFacts factsOf(const fs::path& file, std::size_t expected, Read read)
{
    FileFacts facts;
    facts.name = cache::nameOf(file);
    facts.expectedVersion = static_cast<int>(expected);
    std::error_code code;
    facts.exists = fs::exists(file, code);
    if (!facts.exists)
        return facts;
    facts.ownerOnly = cache::isOwnerOnly(file);
    const auto size = fs::file_size(file, code);
    facts.bytes = code ? 0 : static_cast<std::int64_t>(size);
    const Outcome done = cache::guarded([&]() -> Outcome {
        const auto database = cache::Database::open(file, cache::OpenMode::ReadOnly, {});
        if (!database)
            return failure(database.error());
        facts.schemaVersion = (*database)->schemaVersion();
        return facts.schemaVersion == 0 ? Outcome() : read(**database);
    });
    facts.isSound = done.has_value();
    return facts;
}

ProfileFacts profileFacts(const fs::path& root, const std::string& name)
{
    ProfileFacts facts;
    const auto profile = profiles::loadProfile(root, name);
    facts.isReadable = profile.has_value();
    if (profile) {
        facts.environment = wordFor(profile->environment);
        facts.host = hostOf(profile->baseUrl);
        facts.keyMark = secrets::wordFor(profile->keyMark);
        facts.isKeyRefused = profile->isKeyRefused;
    }
    const auto folder = cache::DataFolder::named(root, name);
    if (!folder)
        return facts;
    facts.files.push_back(factsOf(
        folder->cacheFile(), cache::cacheSteps().size(), [&facts](cache::Database& database) -> Outcome {
            const cache::MetaStore meta(database);
            facts.lastSyncAt = momentOf(meta, cache::kLastSyncAt);
            facts.lastAttemptAt = momentOf(meta, cache::kLastAttemptAt);
            if (const auto base = meta.text(cache::kBaseUrl); base && *base)
                facts.host = hostOf(**base);
            const auto counts = cache::countRows(database);
            if (!counts)
                return failure(counts.error());
            facts.instances = counts->instances;
            facts.links = counts->links;
            facts.transactions = counts->transactions;
            return {};
        }));
    facts.files.push_back(factsOf(
        folder->journalFile(), cache::journalSteps().size(), [](cache::Database&) { return Outcome(); }));
    return facts;
}

std::vector<std::string> profileNames(const std::vector<profiles::StoredPlace>& places)
{
    std::vector<std::string> names;
    for (const profiles::StoredPlace& place : places) {
        if (!place.profile.empty() && (names.empty() || names.back() != place.profile))
            names.push_back(place.profile);
    }
    return names;
}

} // namespace

Diagnostics diagnose(const fs::path& root, const std::string& current, std::string program, Instant now)
{
    Diagnostics diagnostics;
    diagnostics.madeAt = now;
    diagnostics.program = std::move(program);
    diagnostics.qt = qVersion();
    diagnostics.sqlite = SQLite::getLibVersion();
    diagnostics.system = (QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::kernelType() + u' '
                          + QSysInfo::kernelVersion())
                             .toStdString();
    diagnostics.processor = QSysInfo::currentCpuArchitecture().toStdString();
    const auto places = profiles::storedPlaces(root);
    if (!places)
        return diagnostics;
    std::map<std::string, int> numbers;
    for (const std::string& name : profileNames(*places)) {
        const int number = static_cast<int>(numbers.size()) + 1;
        numbers.emplace(name, number);
        ProfileFacts facts = profileFacts(root, name);
        facts.number = number;
        facts.isCurrent = name == current;
        diagnostics.profiles.push_back(std::move(facts));
    }
    for (const profiles::StoredPlace& place : *places) {
        const auto number = numbers.find(place.profile);
        diagnostics.stored.push_back({std::string(profiles::wordFor(place.kind)),
            number == numbers.end() ? std::nullopt : std::optional(number->second), place.bytes,
            place.changedAt});
    }
    return diagnostics;
}

} // namespace desk::session
