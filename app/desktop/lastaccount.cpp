#include "app/desktop/lastaccount.h"

#include "core/base/logging.h"
#include "core/cache/ownerfile.h"

#include <QFile>

#include <algorithm>

namespace desk::desktop {
namespace {

constexpr const char* kDefaultProfile = "default";
constexpr qint64 kLongestId = 100;

std::filesystem::path fileIn(const std::filesystem::path& root)
{
    return root / "last-account";
}

std::string lastIdIn(const std::filesystem::path& root)
{
    QFile file(fileIn(root));
    return file.open(QIODevice::ReadOnly) ? file.read(kLongestId).trimmed().toStdString() : std::string();
}

} // namespace

std::optional<std::string> accountToShow(const std::filesystem::path& root, const AccountWish& wish)
{
    const auto all = profiles::ProfileList(root).all();
    const std::string asked = wish.profile.value_or(kDefaultProfile);
    const bool isKnown =
        all && std::any_of(all->begin(), all->end(), [&asked](const auto& one) { return one.name == asked; });
    // A folder that cannot be read is complained of when it is opened.
    if (!all || wish.hasKeys || (wish.profile && isKnown))
        return asked;
    if (wish.profile || all->empty())
        return std::nullopt;
    const std::string id = lastIdIn(root);
    const auto last = std::find_if(
        all->begin(), all->end(), [&id](const auto& one) { return !id.empty() && one.id == id; });
    if (last != all->end())
        return last->name;
    return isKnown ? asked : all->front().name;
}

void rememberAccount(const std::filesystem::path& root, const profiles::Profile& profile)
{
    if (profile.id.empty())
        return;
    if (const Outcome kept = cache::writeOwnerFile(fileIn(root), profile.id); !kept)
        qCWarning(lcUi) << "the account shown last is not remembered:" << kept.error().detail.c_str();
}

} // namespace desk::desktop
