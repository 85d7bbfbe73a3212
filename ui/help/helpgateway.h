// HelpGateway: looks at files for the help pages on a thread of its own, so that the window never waits for the disk.
#pragma once

#include "core/base/logentry.h"
#include "core/cache/cachecheck.h"
#include "core/cache/datafolder.h"
#include "core/profiles/storedplaces.h"
#include "core/session/diagnostics.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <map>
#include <string>
#include <vector>

namespace desk::ui {

struct StoredList {
    std::vector<profiles::StoredPlace> places;
    std::map<std::string, std::string> shownNames; ///< of profiles, by their folders' names
};

/// Lives on the GUI thread. Answers come in the order of the questions.
class HelpGateway : public QObject
{
    Q_OBJECT
public:
    /// `folder`: of the profile the window shows.
    explicit HelpGateway(cache::DataFolder folder, QObject* parent = nullptr);
    ~HelpGateway() override;

    const cache::DataFolder& folder() const { return m_folder; }
    std::string profileName() const;

    /// What the files hold of before `before`, oldest first, at most `count`.
    QFuture<Result<std::vector<LogEntry>>> earlierLog(Instant before, std::size_t count);
    /// session::diagnose() for this profile.
    QFuture<Result<session::Diagnostics>> diagnose(Instant now);
    /// As the command line's doctor does; a large cache takes seconds.
    QFuture<Result<cache::CacheCheck>> checkCache();
    QFuture<Result<StoredList>> places();
    /// profiles::erase(); the profile of the window counts as open here.
    QFuture<Result<void>> erase(const profiles::StoredPlace& place);

private:
    cache::DataFolder m_folder;
    QThread m_thread;
    QObject* m_worker; ///< lives on m_thread, which deletes it
};

} // namespace desk::ui
