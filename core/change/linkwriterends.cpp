// LinkWriter: how a write ends, and what became of those whose answer was lost.
#include "core/async/coroutine.h"
#include "core/base/logging.h"
#include "core/change/linkwriter.h"

#include <QUuid>

namespace desk::change {
namespace {

/// Whether the server may have done it all the same. A status is no proof: a server that fails after it acted
/// answers 500 as well, whatever its body says.
bool leavesDoubt(const Error& error)
{
    return error.httpStatus >= 500 || error.kind == ErrorKind::OutcomeUnknown
        || error.kind == ErrorKind::ServerFault || error.kind == ErrorKind::BadResponse
        || error.kind == ErrorKind::Timeout;
}

bool isRefusal(const Error& error)
{
    return error.httpStatus != 0;
}

/// A 5xx with a reason in it: the reason is told once reading has shown that nothing was done.
bool givesAReason(const Error& error)
{
    return error.httpStatus >= 500
        && (error.kind == ErrorKind::Refused || error.kind == ErrorKind::Invalid
            || error.kind == ErrorKind::NotFound);
}

WriteVerdict verdictFrom(WriteEnd end, const WriteIntent& intent, const Sight* sight)
{
    WriteVerdict verdict;
    verdict.end = end;
    verdict.kind = intent.kind;
    verdict.target = intent.target;
    verdict.localId = intent.localId;
    if (!sight)
        return verdict;
    if (end == WriteEnd::Done) {
        verdict.kept = sight->comparison.differing;
        verdict.unconfirmed = sight->comparison.untold;
    }
    if (sight->link)
        verdict.link = merged(PayLink(), *sight->link);
    return verdict;
}

} // namespace

Result<WriteIntent> LinkWriter::noted(
    WriteKind kind, std::string target, std::string body, std::string localId)
{
    WriteIntent intent;
    intent.localId = localId.empty() ? QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()
                                     : std::move(localId);
    intent.kind = kind;
    intent.target = std::move(target);
    intent.body = std::move(body);
    intent.madeAt = m_clock.now();
    if (const Outcome stored = m_log.add(intent); !stored)
        return failure(stored.error());
    return intent;
}

void LinkWriter::note(const WriteIntent& intent, WriteState state, const std::string& outcome)
{
    // What is not written down here is found out again by reading, at the next start.
    if (!m_log.settle(intent.localId, state, outcome))
        qCWarning(lcCache) << "the outcome of a change could not be written down";
}

void LinkWriter::keep(const WriteIntent& intent, const Sight& sight)
{
    const bool isDeleted = intent.kind == WriteKind::DeleteLink && sight.answer == Sight::Answer::Holds;
    Outcome kept;
    if (isDeleted)
        kept = m_cache.forgetLink(LinkId(intent.target));
    else if (sight.link)
        kept = m_cache.storeLink(*sight.link);
    if (!kept)
        qCWarning(lcCache) << "the server's answer could not be stored";
}

LinkWriter::Answer LinkWriter::succeeded(WriteIntent intent, std::optional<PayLinkReading> echo)
{
    intent.state = WriteState::Done;
    note(intent, WriteState::Done, intent.outcome);
    const auto sight = co_await on(&m_waits, m_reader.look(intent));
    if (sight) {
        keep(intent, *sight);
        co_return verdictFrom(WriteEnd::Done, intent, &*sight);
    }
    // Done, as the server said; only the reading back failed.
    WriteVerdict verdict = verdictFrom(WriteEnd::Done, intent, nullptr);
    verdict.error = sight.error();
    Outcome kept;
    if (intent.kind == WriteKind::DeleteLink)
        kept = m_cache.forgetLink(LinkId(intent.target));
    else if (echo && !echo->id.isEmpty())
        kept = m_cache.storeLink(*echo);
    if (!kept)
        qCWarning(lcCache) << "the server's answer could not be stored";
    if (intent.kind == WriteKind::CreateLink && echo)
        verdict.link = merged(PayLink(), *echo);
    co_return verdict;
}

LinkWriter::Answer LinkWriter::failed(WriteIntent intent, Error error)
{
    if (leavesDoubt(error)) {
        note(intent, WriteState::Unknown, error.detail);
        co_return co_await on(&m_waits, settled(intent, error));
    }
    note(intent, isRefusal(error) ? WriteState::Refused : WriteState::NotDone, error.detail);
    co_return failure(error);
}

/// `why` is the reason where it stays unknown.
LinkWriter::Answer LinkWriter::settled(WriteIntent intent, Error why)
{
    for (const bool isLastLook : {false, true}) {
        const auto sight = co_await on(&m_waits, m_reader.look(intent));
        if (!sight || sight->answer == Sight::Answer::CannotTell) {
            WriteVerdict unknown = verdictFrom(WriteEnd::Unknown, intent, sight ? &*sight : nullptr);
            if (!sight)
                unknown.error = sight.error();
            unknown.wasLost = true;
            note(intent, WriteState::Unknown, sight ? why.detail : sight.error().detail);
            co_return unknown;
        }
        const bool isHeld = sight->answer == Sight::Answer::Holds;
        if (isHeld || isLastLook) {
            keep(intent, *sight);
            if (!isHeld && givesAReason(why)) {
                note(intent, WriteState::Refused, why.detail);
                co_return failure(why);
            }
            const bool hasId = isHeld && intent.kind == WriteKind::CreateLink && sight->link;
            note(intent, isHeld ? WriteState::Done : WriteState::NotDone,
                hasId ? sight->link->id.text() : "found out by reading");
            WriteVerdict verdict = verdictFrom(isHeld ? WriteEnd::Done : WriteEnd::NotDone, intent, &*sight);
            verdict.wasLost = true;
            co_return verdict;
        }
        static_cast<void>(
            co_await on(&m_waits, after(&m_waits, m_settings.grace))); // it may still be on its way
    }
    co_return failure(ErrorKind::Bug, "two looks are enough");
}

QFuture<Result<std::vector<WriteVerdict>>> LinkWriter::settleAll(std::vector<WriteIntent> intents)
{
    std::vector<WriteVerdict> verdicts;
    for (const WriteIntent& intent : intents) {
        Error lost{ErrorKind::OutcomeUnknown, "its answer never came"};
        const auto verdict = co_await on(&m_waits, settled(intent, lost));
        if (!verdict)
            co_return failure(verdict.error());
        if (verdict->end == WriteEnd::Done && verdict->kind == WriteKind::CreateLink)
            m_foundCreated[verdict->target] = verdict->localId;
        verdicts.push_back(*verdict);
    }
    co_return verdicts;
}

QFuture<Result<std::vector<WriteVerdict>>> LinkWriter::settleOlder(std::string target)
{
    const auto open = m_log.unsettledOf(target);
    if (!open)
        co_return failure(open.error());
    co_return co_await on(&m_waits, settleAll(*open));
}

QFuture<Result<std::vector<WriteVerdict>>> LinkWriter::settleOpen()
{
    const auto mine = co_await on(&m_waits, m_turns.enter());
    if (!mine)
        co_return failure(mine.error());
    const Turn turn(m_turns);
    const auto open = m_log.unsettled();
    if (!open)
        co_return failure(open.error());
    co_return co_await on(&m_waits, settleAll(*open));
}

} // namespace desk::change
