#include "core/profiles/storedplaces.h"

#include "core/base/logfile.h"
#include "core/cache/draftstore.h"
#include "core/cache/journal.h"
#include "core/cache/journalerasure.h"
#include "core/cache/ownerfile.h"
#include "core/cache/writerlock.h"
#include "core/profiles/profilefile.h"

#include <algorithm>
#include <system_error>

namespace desk::profiles {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kWindowFile = "window.ini";
constexpr std::string_view kPreferencesFile = "preferences.ini";
constexpr std::string_view kLastAccountFile = "last-account";
constexpr std::string_view kLockFile = "lock.json";

Instant instantOf(fs::file_time_type time)
{
    // Both clocks now, since C++20's clock_cast is missing from the standard libraries we build with.
    const auto age = fs::file_time_type::clock::now() - time;
    return std::chrono::floor<Milliseconds>(
        std::chrono::system_clock::now() - std::chrono::duration_cast<std::chrono::milliseconds>(age));
}

tl::unexpected<Error> failureOn(const fs::path& path, const std::error_code& code)
{
    return failure(ErrorKind::Storage, cache::nameOf(path) + ": " + code.message());
}

/// Files of `folder` whose names begin with `stem` and, where they are longer, go on with one of `marks`.
std::vector<fs::path> familyOf(const fs::path& folder, std::string_view stem, std::string_view marks)
{
    std::vector<fs::path> files;
    std::error_code code;
    for (fs::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code)) {
        const std::string name = cache::nameOf(entry->path());
        if (name.starts_with(stem)
            && (name.size() == stem.size() || marks.find(name[stem.size()]) != std::string_view::npos))
            files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<fs::path> filesOf(StoredKind kind, const fs::path& root, const fs::path& folder)
{
    switch (kind) {
    case StoredKind::Cache: return familyOf(folder, "cache.db", "-");
    case StoredKind::BrokenCache: return familyOf(folder, "cache.db.broken", "-");
    case StoredKind::Journal: return familyOf(folder, "journal.db", "-.");
    case StoredKind::Settings: return familyOf(folder, "profile.json", "");
    case StoredKind::Window: return familyOf(folder, kWindowFile, "");
    case StoredKind::Log: return familyOf(logFileIn(root).parent_path(), "paylink-desk.log", ".");
    case StoredKind::Preferences: {
        auto files = familyOf(root, kPreferencesFile, "");
        const auto last = familyOf(root, kLastAccountFile, "");
        files.insert(files.end(), last.begin(), last.end());
        return files;
    }
    case StoredKind::Lock: return familyOf(root, kLockFile, "");
    case StoredKind::Drafts:
    case StoredKind::Key: break;
    }
    return {};
}

/// nullopt where none of the files is there.
std::optional<StoredPlace> placeOf(
    StoredKind kind, const std::string& profile, const fs::path& root, const fs::path& folder)
{
    const auto files = filesOf(kind, root, folder);
    if (files.empty())
        return std::nullopt;
    StoredPlace place{kind, profile, files.front()};
    for (const fs::path& file : files) {
        std::error_code gone; // SQLite takes its files away when it closes
        const auto size = fs::file_size(file, gone);
        const auto time = gone ? fs::file_time_type{} : fs::last_write_time(file, gone);
        if (gone)
            continue;
        place.bytes += static_cast<std::int64_t>(size);
        place.changedAt = std::max(place.changedAt, std::optional(instantOf(time)));
    }
    return place;
}

std::optional<StoredPlace> draftsOf(const std::string& profile, const cache::DataFolder& folder)
{
    std::error_code code;
    if (!fs::exists(folder.journalFile(), code))
        return std::nullopt;
    StoredPlace place{StoredKind::Drafts, profile, folder.journalFile()};
    const auto database = cache::Database::open(folder.journalFile(), cache::OpenMode::ReadOnly, {});
    const auto drafts = !database ? Result<std::vector<cache::FormDraft>>(failure(database.error()))
                      : (*database)->schemaVersion() == 0 ? Result<std::vector<cache::FormDraft>>()
                                                          : cache::DraftStore(**database).all();
    if (!drafts) {
        place.trouble = drafts.error().detail;
        return place;
    }
    if (drafts->empty())
        return std::nullopt;
    place.count = static_cast<std::int64_t>(drafts->size());
    for (const cache::FormDraft& draft : *drafts) {
        place.bytes += static_cast<std::int64_t>(draft.body.size());
        place.changedAt = std::max(place.changedAt, std::optional(draft.keptAt));
    }
    return place;
}

bool isOfWholeProgram(StoredKind kind)
{
    return kind == StoredKind::Log || kind == StoredKind::Preferences || kind == StoredKind::Lock;
}

void addProfile(const fs::path& root, const std::string& name, std::vector<StoredPlace>& places)
{
    const auto folder = cache::DataFolder::named(root, name);
    if (!folder)
        return; // a stranger's folder
    for (const StoredKind kind : kStoredKinds) {
        std::optional<StoredPlace> place;
        if (kind == StoredKind::Drafts) {
            place = draftsOf(name, *folder);
        } else if (kind == StoredKind::Key) {
            const auto profile = loadProfile(root, name);
            if (profile && profile->keyMark != secrets::KeyMark::None)
                place = StoredPlace{kind, name};
        } else if (!isOfWholeProgram(kind)) {
            place = placeOf(kind, name, root, folder->path());
        }
        if (place)
            places.push_back(*std::move(place));
    }
}

Outcome removeFiles(const std::vector<fs::path>& files)
{
    for (const fs::path& file : files) {
        std::error_code code;
        fs::remove(file, code);
        if (code)
            return failureOn(file, code);
    }
    return {};
}

Outcome eraseDrafts(const cache::DataFolder& folder)
{
    const auto journal = cache::Journal::open(folder.journalFile());
    if (!journal)
        return failure(journal.error());
    cache::DraftStore store((*journal)->database());
    const auto drafts = store.all();
    if (!drafts)
        return failure(drafts.error());
    for (const cache::FormDraft& draft : *drafts) {
        if (Outcome dropped = store.drop(draft.key); !dropped)
            return dropped;
    }
    return {};
}

Outcome eraseJournal(const cache::DataFolder& folder)
{
    if (Outcome erased = cache::eraseJournal(folder.journalFile()); !erased)
        return erased;
    return removeFiles(familyOf(folder.path(), "journal.db.", "before")); // copies of before a migration
}

} // namespace

std::string_view wordFor(StoredKind kind)
{
    switch (kind) {
    case StoredKind::Cache: return "cache";
    case StoredKind::BrokenCache: return "broken-cache";
    case StoredKind::Journal: return "journal";
    case StoredKind::Drafts: return "drafts";
    case StoredKind::Settings: return "settings";
    case StoredKind::Key: return "key";
    case StoredKind::Window: return "window";
    case StoredKind::Log: return "log";
    case StoredKind::Preferences: return "preferences";
    case StoredKind::Lock: return "lock";
    }
    return {};
}

bool isPrecious(StoredKind kind)
{
    return kind == StoredKind::Journal || kind == StoredKind::Drafts;
}

Result<std::vector<StoredPlace>> storedPlaces(const fs::path& root)
{
    std::vector<std::string> names;
    std::error_code code;
    const fs::path folder = root / "profiles";
    if (fs::exists(folder, code)) {
        for (fs::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code))
            names.push_back(cache::nameOf(entry->path()));
    }
    if (code)
        return failureOn(folder, code);
    std::sort(names.begin(), names.end());
    std::vector<StoredPlace> places;
    for (const std::string& name : names)
        addProfile(root, name, places);
    for (const StoredKind kind : {StoredKind::Log, StoredKind::Preferences, StoredKind::Lock}) {
        if (auto place = placeOf(kind, {}, root, {}))
            places.push_back(*std::move(place));
    }
    return places;
}

Outcome erase(const fs::path& root, const StoredPlace& place, bool isOpenHere)
{
    if (place.kind == StoredKind::Lock)
        return failure(ErrorKind::Refused, "the lock is turned off in the settings");
    if (place.profile.empty())
        return removeFiles(filesOf(place.kind, root, {}));
    const auto folder = cache::DataFolder::named(root, place.profile);
    if (!folder)
        return failure(folder.error());
    if (place.kind == StoredKind::Settings || place.kind == StoredKind::Key)
        return failure(ErrorKind::Refused, "it goes with its profile");
    // The window writes its own when it closes.
    if ((place.kind == StoredKind::Cache || place.kind == StoredKind::Window) && isOpenHere)
        return failure(ErrorKind::Refused, "the profile is open in this window");
    std::shared_ptr<cache::WriterLock> held;
    if (!isOpenHere) {
        auto lock = cache::WriterLock::take(*folder, "erase");
        if (!lock)
            return failure(lock.error());
        held = *std::move(lock);
    }
    switch (place.kind) {
    case StoredKind::Drafts: return eraseDrafts(*folder);
    case StoredKind::Journal: return eraseJournal(*folder);
    default: return removeFiles(filesOf(place.kind, root, folder->path()));
    }
}

} // namespace desk::profiles
