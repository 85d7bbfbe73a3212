#include "app/cli/profileaccess.h"

#include "app/cli/console.h"
#include "app/cli/readcache.h"

namespace desk::cli {
namespace {

std::string listed(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

} // namespace

Result<std::filesystem::path> rootFrom(const Arguments& arguments)
{
    const auto folder = dataFolderFrom(arguments);
    if (!folder)
        return failure(folder.error());
    return folder->root();
}

void mendPermissions(const cache::DataFolder& folder, Console& console)
{
    const auto loose = folder.looseEntries();
    if (loose.empty())
        return;
    const auto left = folder.mend();
    if (left.empty())
        console.say("Other users could read " + listed(loose) + "; now only you can.");
    else
        console.say(
            "Other users can read " + listed(left) + ", and the file system does not let this be changed.");
}

std::shared_ptr<cache::WriterLock> lockForWriting(
    const cache::DataFolder& folder, std::string_view command, Console& console)
{
    mendPermissions(folder, console);
    auto lock = cache::WriterLock::take(folder, "paylink " + std::string(command));
    if (lock)
        return *std::move(lock);
    if (lock.error().kind == ErrorKind::Refused) {
        console.say(
            "This profile is in use by " + lock.error().detail
            + ", and only one program at a time may write it: end that one and run the command again.");
    } else {
        failed(lock.error(), console);
    }
    return nullptr;
}

} // namespace desk::cli
