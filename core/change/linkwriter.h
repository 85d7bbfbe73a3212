// LinkWriter: every change a merchant can make, such that nothing is sent twice and no answer is taken on faith.
#pragma once

#include "core/base/clock.h"
#include "core/cache/writelog.h"
#include "core/change/fatereader.h"
#include "core/change/writeturns.h"
#include "core/change/writeverdict.h"

#include <functional>
#include <map>

namespace desk::change {

struct WriterSettings {
    /// How long a write whose answer was lost may still be on its way: the server is looked at once more after it
    /// before "not done" is said.
    Milliseconds grace{5'000};
};

/// More places on a limited link: so many more, or a new total.
struct Restock {
    std::optional<std::int64_t> add;
    std::optional<std::int64_t> total;
    std::optional<std::int64_t> seenQuota; ///< what a form showed; another one at the server is a conflict
};

/// Lives on the thread of the API. Each call goes: settle what is open about the same thing; read it again; ask the
/// rules; store the intent; send once; read back. One at a time.
/// An error means that nothing was changed: the server was not reached (and nothing is queued), it refused
/// (ErrorKind::Invalid with its complaints by field), or the journal could not be written. Everything else is a
/// verdict. `localId` is the caller's own id of this attempt, made up where empty.
class LinkWriter : public QObject
{
public:
    using Answer = QFuture<Result<WriteVerdict>>;

    LinkWriter(api::PaymentApi& api, cache::WriteLog& log, CacheSink cache, const Clock& serverClock,
        WriterSettings settings);

    /// ErrorKind::Invalid by field for what draftcheck says; Refused with the field `slug` where a link of the
    /// instance has it. The same create that was lost before, and found
    /// since by this writer, is Done.
    Answer create(api::LinkDraft draft, std::string localId = {});
    /// Only what differs from the server's is sent. `seen` is what the form began with: where the server's link is
    /// another by now, the verdict is Conflict. Without `seen` the change is made whatever happened meanwhile.
    Answer change(LinkId id, std::optional<PayLink> seen, api::LinkChange change, std::string localId = {});
    Answer restock(LinkId id, Restock restock, std::string localId = {});
    /// The server only flips: so it is read first, flipped only if needed, and read after.
    Answer setPaused(LinkId id, bool paused, std::string localId = {});
    /// Only where no payment of any status was made.
    Answer remove(LinkId id, std::string localId = {});
    Answer changeInstance(api::InstanceChange change, std::string localId = {});

    /// What became of every write that is open or unknown, oldest first. Reads only. Those that still cannot be
    /// told stay.
    QFuture<Result<std::vector<WriteVerdict>>> settleOpen();

    /// The link that an id, else a slug, names at the server; ErrorKind::NotFound.
    QFuture<Result<LinkId>> resolve(std::string idOrSlug) { return m_reader.resolve(std::move(idOrSlug)); }

    cache::WriteLog& log() { return m_log; }
    Instant now() const { return m_clock.now(); }

private:
    template <class Work>
    Answer inTurn(Work work);
    Answer createNow(api::LinkDraft draft, std::string localId);
    Answer changeNow(LinkId id, std::optional<PayLink> seen, api::LinkChange change, std::string localId);
    Answer restockNow(LinkId id, Restock restock, std::string localId);
    Answer setPausedNow(LinkId id, bool paused, std::string localId);
    Answer removeNow(LinkId id, std::string localId);
    Answer changeInstanceNow(api::InstanceChange change, std::string localId);
    bool isFoundAgain(const std::string& slug, const std::string& body) const;
    Answer update(PayLink link, api::LinkChange change, std::string localId);

    QFuture<Result<std::vector<WriteVerdict>>> settleAll(std::vector<WriteIntent> intents);
    QFuture<Result<std::vector<WriteVerdict>>> settleOlder(std::string target);
    /// Older writes settled, then the link as the server has it. An OutcomeUnknown error where one cannot be.
    QFuture<Result<PayLink>> readAgain(LinkId id);
    Answer succeeded(WriteIntent intent, std::optional<PayLinkReading> echo);
    Answer failed(WriteIntent intent, Error error);
    Answer settled(WriteIntent intent, Error error);

    Result<WriteIntent> noted(WriteKind kind, std::string target, std::string body, std::string localId);
    void note(const WriteIntent& intent, WriteState state, const std::string& outcome);
    void keep(const WriteIntent& intent, const Sight& sight);

    std::map<std::string, std::string>
        m_foundCreated; ///< slug -> local id of a create that was lost and found
    api::PaymentApi& m_api;
    cache::WriteLog& m_log;
    CacheSink m_cache;
    const Clock& m_clock;
    WriterSettings m_settings;
    FateReader m_reader;
    WriteTurns m_turns;
    QObject m_waits; ///< what waits ends with this, before anything that it uses
};

} // namespace desk::change
