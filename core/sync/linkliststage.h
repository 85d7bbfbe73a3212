// LinkListStage: reads the list of links of every instance, whole or, where nothing can have moved, not at all.
#pragma once

#include "core/sync/census.h"
#include "core/sync/synccontext.h"

#include <functional>
#include <memory>

namespace desk::sync {

struct WalkResult;

class LinkListStage : public std::enable_shared_from_this<LinkListStage>
{
public:
    static void run(SyncContext& context, std::function<void()> finished);

private:
    /// One instance's reading.
    struct Reading {
        cache::CachedInstance instance;
        std::unordered_set<std::string> seen;
        Census census;
        std::int64_t unreadable = 0;
        std::size_t seenBefore = 0;
        int attempts = 0;
        int openCalls = 0; ///< the walk, and the count beside it
        bool isWhole = false;
        std::function<void()> done;
    };
    using ReadingPtr = std::shared_ptr<Reading>;

    LinkListStage(SyncContext& context, std::function<void()> finished);
    void start();
    void noteGone(const InstanceId& id);
    void warnOf(const cache::UnseenResult& unseen);
    void begin(const ReadingPtr& reading);
    void compareCensus(const ReadingPtr& reading);
    void countActive(const ReadingPtr& reading, std::function<void()> then);
    void walk(const ReadingPtr& reading);
    Result<int> store(Reading& reading, const api::Page<PayLinkReading>& page);
    void walked(const ReadingPtr& reading, const WalkResult& result);
    void callEnded(const ReadingPtr& reading);
    void close(Reading& reading);
    void failed(const Reading& reading, const Error& error);

    SyncContext& m_context;
    std::function<void()> m_finished;
    std::int64_t m_linksRead = 0;
};

} // namespace desk::sync
