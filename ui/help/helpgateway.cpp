#include "ui/help/helpgateway.h"

#include "core/async/runon.h"
#include "core/base/logfile.h"
#include "core/cache/ownerfile.h"
#include "core/profiles/profilefile.h"

#include <algorithm>

namespace desk::ui {

HelpGateway::HelpGateway(cache::DataFolder folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("help-reader"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

HelpGateway::~HelpGateway()
{
    m_thread.quit();
    m_thread.wait();
}

std::string HelpGateway::profileName() const
{
    return cache::nameOf(m_folder.path());
}

QFuture<Result<std::vector<LogEntry>>> HelpGateway::earlierLog(Instant before, std::size_t count)
{
    return runOn(m_worker, [root = m_folder.root(), before, count] {
        std::vector<LogEntry> entries = readLogTail(logFileIn(root), count);
        std::erase_if(entries, [before](const LogEntry& entry) { return entry.at >= before; });
        return Result<std::vector<LogEntry>>(std::move(entries));
    });
}

QFuture<Result<session::Diagnostics>> HelpGateway::diagnose(Instant now)
{
    return runOn(m_worker, [root = m_folder.root(), name = profileName(), now] {
        return Result<session::Diagnostics>(session::diagnose(root, name, "paylink-desk " DESK_VERSION, now));
    });
}

QFuture<Result<cache::CacheCheck>> HelpGateway::checkCache()
{
    return runOn(m_worker, [folder = m_folder] { return cache::checkCache(folder); });
}

QFuture<Result<StoredList>> HelpGateway::places()
{
    return runOn(m_worker, [root = m_folder.root()]() -> Result<StoredList> {
        auto places = profiles::storedPlaces(root);
        if (!places)
            return failure(places.error());
        StoredList list{*std::move(places), {}};
        for (const profiles::StoredPlace& place : list.places) {
            if (place.profile.empty() || list.shownNames.contains(place.profile))
                continue;
            const auto profile = profiles::loadProfile(root, place.profile);
            list.shownNames.emplace(place.profile, profile ? profile->shownName() : place.profile);
        }
        return list;
    });
}

QFuture<Result<void>> HelpGateway::erase(const profiles::StoredPlace& place)
{
    return runOn(m_worker, [root = m_folder.root(), place, name = profileName()] {
        return profiles::erase(root, place, place.profile == name);
    });
}

} // namespace desk::ui
