#include "core/profiles/profilelist.h"

#include "core/cache/ownerfile.h"
#include "core/cache/writerlock.h"
#include "core/profiles/profilefile.h"

#include <QString>

#include <algorithm>
#include <system_error>

namespace desk::profiles {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kDefaultName = "default";

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

bool isThere(const fs::path& path)
{
    std::error_code code;
    return fs::exists(path, code);
}

/// `Café d'Alger` -> `cafe-d-alger`; nothing usable -> `account`.
std::string nameFrom(std::string_view displayName)
{
    constexpr qsizetype kLongest = 40; // leaves room for a number
    QString name;
    const QString text = QString::fromUtf8(displayName.data(), static_cast<qsizetype>(displayName.size()))
                             .normalized(QString::NormalizationForm_KD)
                             .toLower();
    for (const QChar c : text) {
        if (c.isMark())
            continue;
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(kLongest);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? "account" : name.toStdString();
}

tl::unexpected<Error> unknown(std::string_view name)
{
    return failure(ErrorKind::Refused, "there is no profile named " + std::string(name));
}

tl::unexpected<Error> failureOn(const fs::path& path, const std::error_code& code)
{
    return failure(ErrorKind::Storage, cache::nameOf(path) + ": " + code.message());
}

/// journal.db, its companions and the copies kept before migrations.
bool belongsToJournal(const fs::path& path)
{
    return cache::nameOf(path).starts_with("journal.db");
}

Outcome removeFiles(const cache::DataFolder& folder, bool keepJournal)
{
    std::vector<fs::path> doomed;
    std::error_code code;
    for (fs::directory_iterator entry(folder.path(), code), end; !code && entry != end;
         entry.increment(code)) {
        const bool stays =
            entry->path() == folder.lockFile() || (keepJournal && belongsToJournal(entry->path()));
        if (!stays)
            doomed.push_back(entry->path());
    }
    if (code)
        return failureOn(folder.path(), code);
    for (const fs::path& path : doomed) {
        fs::remove_all(path, code);
        if (code)
            return failureOn(path, code);
    }
    return {};
}

} // namespace

Result<std::vector<Profile>> ProfileList::all() const
{
    std::vector<Profile> profiles;
    std::error_code code;
    const fs::path folder = m_root / "profiles";
    if (!isThere(folder))
        return profiles;
    for (fs::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code)) {
        const std::string name = cache::nameOf(entry->path());
        const auto known = contains(name);
        if (!known || !*known) // a stranger's folder, or the journal of a removed profile
            continue;
        auto profile = loadProfile(m_root, name);
        if (!profile)
            return failure(profile.error());
        profiles.push_back(*std::move(profile));
    }
    if (code)
        return failureOn(folder, code);
    std::sort(
        profiles.begin(), profiles.end(), [](const Profile& a, const Profile& b) { return a.name < b.name; });
    return profiles;
}

Result<bool> ProfileList::contains(std::string_view name) const
{
    const auto folder = cache::DataFolder::named(m_root, name);
    if (!folder)
        return failure(folder.error());
    return isThere(folder->profileFile()) || isThere(folder->cacheFile());
}

Result<std::string> ProfileList::freeName(std::string_view displayName) const
{
    const auto known = all();
    if (!known)
        return failure(known.error());
    const auto first = cache::DataFolder::named(m_root, kDefaultName);
    if (known->empty() && !isThere(first->path()))
        return std::string(kDefaultName);
    const std::string wanted = nameFrom(displayName);
    std::string name = wanted;
    const auto isTaken = [&known](const std::string& candidate) {
        return candidate == kDefaultName
            || std::any_of(known->begin(), known->end(),
                [&candidate](const Profile& other) { return lowered(other.name) == candidate; });
    };
    for (int number = 2; isTaken(name); ++number)
        name = wanted + '-' + std::to_string(number);
    return name;
}

Result<Profile> ProfileList::add(Profile profile) const
{
    const auto known = all();
    if (!known)
        return failure(known.error());
    const bool isTaken = std::any_of(known->begin(), known->end(),
        [&profile](const Profile& other) { return lowered(other.name) == lowered(profile.name); });
    if (isTaken)
        return failure(ErrorKind::Refused, "there is a profile named " + profile.name + " already");
    profile.id.clear();
    profile.keyMark = secrets::KeyMark::None;
    profile.isKeyRefused = false;
    return saveProfile(m_root, std::move(profile));
}

Outcome ProfileList::rename(std::string_view from, std::string_view to) const
{
    const auto source = cache::DataFolder::named(m_root, from);
    const auto target = cache::DataFolder::named(m_root, to);
    if (!source || !target)
        return failure(source ? target.error() : source.error());
    const auto known = contains(from);
    if (!known || !*known)
        return unknown(from);
    std::error_code code;
    const bool isCapitalsOnly = lowered(from) == lowered(to);
    if (isThere(target->path()) && !(isCapitalsOnly && fs::equivalent(source->path(), target->path(), code)))
        return failure(
            ErrorKind::Refused, "there is a profile, or what is left of one, named " + std::string(to));
    auto lock = cache::WriterLock::take(*source, "rename");
    if (!lock)
        return failure(lock.error());
    lock->reset(); // a folder with an open file cannot be renamed everywhere
    fs::rename(source->path(), target->path(), code);
    return code ? Outcome(failureOn(source->path(), code)) : Outcome();
}

Result<Removal> ProfileList::removal(std::string_view name) const
{
    const auto known = contains(name);
    if (!known)
        return failure(known.error());
    if (!*known)
        return unknown(name);
    const auto folder = cache::DataFolder::named(m_root, name);
    Removal removal;
    // A damaged file is no reason to keep a profile; whether there was a key is then not known.
    const auto profile = loadProfile(m_root, name);
    removal.hasKey = !profile || profile->keyMark != secrets::KeyMark::None;
    removal.hasCache = isThere(folder->cacheFile());
    removal.hasJournal = isThere(folder->journalFile());
    return removal;
}

Outcome ProfileList::remove(std::string_view name, bool keepJournal) const
{
    const auto known = contains(name);
    if (!known)
        return failure(known.error());
    if (!*known)
        return unknown(name);
    const auto folder = cache::DataFolder::named(m_root, name);
    auto lock = cache::WriterLock::take(*folder, "remove");
    if (!lock)
        return failure(lock.error());
    if (Outcome removed = removeFiles(*folder, keepJournal); !removed)
        return removed;
    lock->reset();
    std::error_code code;
    fs::remove(folder->lockFile(), code);
    if (!code && fs::is_empty(folder->path(), code) && !code)
        fs::remove(folder->path(), code);
    return code ? Outcome(failureOn(folder->path(), code)) : Outcome();
}

} // namespace desk::profiles
