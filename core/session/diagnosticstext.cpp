// The text of Diagnostics.
#include "core/base/logguard.h"
#include "core/base/withoutpersonal.h"
#include "core/session/diagnostics.h"

#include <cmath>

namespace desk::session {
namespace {

/// The only way for a text that somebody else wrote.
std::string harmless(std::string_view text)
{
    return asLogText(withoutPersonalPatterns(redactedForLog(text)));
}

std::string momentText(const std::optional<Instant>& at, std::string_view never = "never")
{
    return at ? toIsoUtc(*at) : std::string(never);
}

std::string ageText(const std::optional<Instant>& at, Instant now)
{
    if (!at)
        return "of unknown age";
    const auto minutes = std::chrono::floor<std::chrono::minutes>(now - *at).count();
    if (minutes < 0)
        return "from the future";
    if (minutes < 120)
        return std::to_string(minutes) + " min old";
    if (minutes < 48 * 60)
        return std::to_string(minutes / 60) + " h old";
    return std::to_string(minutes / (24 * 60)) + " days old";
}

std::string secondsText(double seconds)
{
    const auto tenths = std::llround(seconds * 10);
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " s";
}

std::string heading(std::string_view title)
{
    return '\n' + std::string(title) + '\n' + std::string(title.size(), '-') + '\n';
}

std::string textOf(const FileFacts& file)
{
    if (!file.exists)
        return "  " + file.name + ": not there\n";
    std::string text = "  " + file.name + ": schema " + std::to_string(file.schemaVersion) + " of "
                     + std::to_string(file.expectedVersion) + ", " + std::to_string(file.bytes) + " bytes";
    text += file.isSound ? "" : ", cannot be read";
    text += file.ownerOnly ? "" : ", others may read it";
    return text + '\n';
}

std::string textOf(const ProfileFacts& profile)
{
    std::string text = "Profile " + std::to_string(profile.number) + (profile.isCurrent ? " (this one)" : "");
    if (!profile.isReadable)
        text += ": its settings cannot be read";
    else
        text += ": " + profile.environment + ", " + (profile.host.empty() ? "no server yet" : profile.host)
              + ", key " + profile.keyMark + (profile.isKeyRefused ? ", refused by the server" : "");
    text += "\n  last complete sync " + momentText(profile.lastSyncAt) + ", last attempt "
          + momentText(profile.lastAttemptAt) + '\n';
    if (profile.links) {
        text += "  " + std::to_string(profile.instances.value_or(0)) + " instances, "
              + std::to_string(*profile.links) + " links, " + std::to_string(profile.transactions.value_or(0))
              + " payments\n";
    }
    for (const FileFacts& file : profile.files)
        text += textOf(file);
    return text;
}

std::string textOf(const Error& error)
{
    std::string text(wordFor(error.kind));
    if (error.httpStatus != 0)
        text += ", HTTP " + std::to_string(error.httpStatus);
    return error.serverCode.empty() ? text : text + ", " + harmless(error.serverCode);
}

std::string textOf(const SyncFacts& sync)
{
    const sync::SyncReport& report = sync.report;
    std::string text = toIsoUtc(sync.endedAt) + (report.complete ? " complete: " : " incomplete: ")
                     + std::to_string(report.instances) + " instances, " + std::to_string(report.links)
                     + " links, " + std::to_string(report.transactions) + " payments, "
                     + std::to_string(report.requests) + " requests, " + std::to_string(report.bytes)
                     + " bytes, " + secondsText(report.seconds) + '\n';
    for (const sync::SyncWarning& warning : report.warnings)
        text += "  " + std::string(wordFor(warning.kind)) + ": " + std::to_string(warning.count) + '\n';
    if (report.error)
        text += "  error: " + textOf(*report.error) + '\n';
    return text;
}

std::string textOf(const StoredFacts& place, Instant now)
{
    std::string text = place.kind;
    if (place.profile)
        text += " of profile " + std::to_string(*place.profile);
    if (place.kind == "key")
        return text + ": in the keychain\n";
    return text + ": " + std::to_string(place.bytes) + " bytes, " + ageText(place.changedAt, now) + '\n';
}

} // namespace

std::string textOf(const Diagnostics& all)
{
    std::string text = "Paylink Desk: report for whoever helps, made " + toIsoUtc(all.madeAt) + '\n';
    text += heading("Versions");
    text += all.program + "\nQt " + all.qt + "\nSQLite " + all.sqlite + '\n' + harmless(all.system) + '\n'
          + all.processor + '\n';
    text += heading("Settings");
    for (const auto& [name, value] : all.settings)
        text += name + ": " + harmless(value) + '\n';
    if (all.settings.empty())
        text += "not known to this program\n";
    if (!all.keychain.empty())
        text += "keychain: " + all.keychain + '\n';
    text += heading("Profiles");
    for (const ProfileFacts& profile : all.profiles)
        text += textOf(profile);
    if (all.profiles.empty())
        text += "none\n";
    text += heading("Last synchronisations of this run");
    for (const SyncFacts& sync : all.syncs)
        text += textOf(sync);
    if (all.syncs.empty())
        text += "none\n";
    text += heading("Stored on this computer");
    for (const StoredFacts& place : all.stored)
        text += textOf(place, all.madeAt);
    text += heading("Log, the last lines");
    for (const LogEntry& entry : all.log)
        text += lineFor({0, entry.at, entry.level, harmless(entry.part), harmless(entry.text)}) + '\n';
    if (all.log.empty())
        text += "empty\n";
    return text;
}

} // namespace desk::session
