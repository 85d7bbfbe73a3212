#include "core/change/linkwriter.h"

#include "core/async/coroutine.h"
#include "core/base/logging.h"
#include "core/change/draftcheck.h"
#include "core/change/intentcodec.h"
#include "core/domain/inactivity.h"

#include <QUuid>

namespace desk::change {
namespace {

api::CallOptions atOnce()
{
    api::CallOptions options;
    options.urgency = api::Urgency::User;
    return options;
}

WriteVerdict verdictOf(WriteEnd end, WriteKind kind, const std::string& target)
{
    WriteVerdict verdict;
    verdict.end = end;
    verdict.kind = kind;
    verdict.target = target;
    return verdict;
}

WriteVerdict untouched(
    WriteEnd end, WriteKind kind, const PayLink& link, RuleReason rule = RuleReason::Allowed)
{
    WriteVerdict verdict = verdictOf(end, kind, link.id.text());
    verdict.rule = rule;
    verdict.link = link;
    return verdict;
}

Error slugIsTaken()
{
    Error error{ErrorKind::Refused, "a link of this instance has that slug"};
    error.fieldErrors["slug"].emplace_back("taken");
    return error;
}

Error invalid(const char* field, const char* why)
{
    Error error{ErrorKind::Invalid, std::string(field) + ": " + why};
    error.fieldErrors[field].emplace_back(why);
    return error;
}

std::optional<Error> firstUnknown(const std::vector<WriteVerdict>& verdicts)
{
    for (const WriteVerdict& verdict : verdicts) {
        if (verdict.end == WriteEnd::Unknown)
            return Error{ErrorKind::OutcomeUnknown, "an earlier change of it is not settled yet"};
    }
    return std::nullopt;
}

} // namespace

LinkWriter::LinkWriter(api::PaymentApi& api, cache::WriteLog& log, CacheSink cache, const Clock& serverClock,
    WriterSettings settings)
    : m_api(api)
    , m_log(log)
    , m_cache(std::move(cache))
    , m_clock(serverClock)
    , m_settings(settings)
    , m_reader(api, m_cache)
{}

template <class Work>
LinkWriter::Answer LinkWriter::inTurn(Work work)
{
    const auto mine = co_await on(&m_waits, m_turns.enter());
    if (!mine)
        co_return failure(mine.error());
    const Turn turn(m_turns);
    const auto verdict = co_await on(&m_waits, work());
    co_return verdict;
}

LinkWriter::Answer LinkWriter::create(api::LinkDraft draft, std::string localId)
{
    return inTurn(
        [this, draft = std::move(draft), localId = std::move(localId)] { return createNow(draft, localId); });
}

LinkWriter::Answer LinkWriter::change(
    LinkId id, std::optional<PayLink> seen, api::LinkChange change, std::string localId)
{
    return inTurn([this, id, seen = std::move(seen), change = std::move(change),
                      localId = std::move(localId)] { return changeNow(id, seen, change, localId); });
}

LinkWriter::Answer LinkWriter::restock(LinkId id, Restock restock, std::string localId)
{
    return inTurn(
        [this, id, restock, localId = std::move(localId)] { return restockNow(id, restock, localId); });
}

LinkWriter::Answer LinkWriter::setPaused(LinkId id, bool paused, std::string localId)
{
    return inTurn(
        [this, id, paused, localId = std::move(localId)] { return setPausedNow(id, paused, localId); });
}

LinkWriter::Answer LinkWriter::remove(LinkId id, std::string localId)
{
    return inTurn([this, id, localId = std::move(localId)] { return removeNow(id, localId); });
}

LinkWriter::Answer LinkWriter::changeInstance(api::InstanceChange change, std::string localId)
{
    return inTurn([this, change = std::move(change), localId = std::move(localId)] {
        return changeInstanceNow(change, localId);
    });
}

/// This very link, asked for before.
bool LinkWriter::isFoundAgain(const std::string& slug, const std::string& body) const
{
    const auto found = m_foundCreated.find(slug);
    const auto intent =
        found == m_foundCreated.end() ? Result<std::optional<WriteIntent>>() : m_log.find(found->second);
    return intent && *intent && (*intent)->body == body;
}

LinkWriter::Answer LinkWriter::createNow(api::LinkDraft draft, std::string localId)
{
    if (auto error = errorFrom(problemsIn(draft)))
        co_return failure(std::move(*error));
    const std::string body = encoded(draft);
    const auto older = co_await on(&m_waits, settleOlder(draft.slug));
    if (!older)
        co_return failure(older.error());
    for (const WriteVerdict& verdict : *older) {
        if (verdict.end == WriteEnd::Unknown)
            co_return verdict;
    }
    const auto taken = co_await on(&m_waits, m_reader.findBySlug(draft.instanceId, draft.slug));
    if (!taken)
        co_return failure(taken.error());
    if (*taken && !isFoundAgain(draft.slug, body))
        co_return failure(slugIsTaken());
    if (*taken) {
        const auto intent = m_log.find(m_foundCreated.at(draft.slug));
        if (!intent || !*intent)
            co_return failure(slugIsTaken());
        const auto found = co_await on(&m_waits, succeeded(**intent, std::nullopt));
        if (!found)
            co_return failure(found.error());
        WriteVerdict verdict = *found;
        verdict.wasLost = true;
        co_return verdict;
    }
    const auto intent = noted(WriteKind::CreateLink, draft.slug, body, localId);
    if (!intent)
        co_return failure(intent.error());
    const auto sending = m_api.createLink(draft, atOnce());
    const auto echo = co_await on(&m_waits, sending);
    if (!echo)
        co_return co_await on(&m_waits, failed(*intent, echo.error()));
    WriteIntent created = *intent;
    created.outcome = echo->id.text();
    co_return co_await on(&m_waits, succeeded(created, *echo));
}

QFuture<Result<PayLink>> LinkWriter::readAgain(LinkId id)
{
    const auto older = co_await on(&m_waits, settleOlder(id.text()));
    if (!older)
        co_return failure(older.error());
    if (auto error = firstUnknown(*older))
        co_return failure(std::move(*error));
    const auto reading = co_await on(&m_waits, m_reader.details(id));
    if (!reading)
        co_return failure(reading.error());
    if (!m_cache.storeLink(*reading))
        qCWarning(lcCache) << "a link that was read could not be stored";
    co_return merged(PayLink(), *reading);
}

LinkWriter::Answer LinkWriter::changeNow(
    LinkId id, std::optional<PayLink> seen, api::LinkChange change, std::string localId)
{
    if (auto error = errorFrom(problemsIn(change)))
        co_return failure(std::move(*error));
    const auto link = co_await on(&m_waits, readAgain(id));
    if (!link)
        co_return failure(link.error());
    if (seen) {
        WriteVerdict conflict = untouched(WriteEnd::Conflict, WriteKind::UpdateLink, *link);
        conflict.conflict = changedSince(*seen, *link);
        if (!conflict.conflict.empty())
            co_return conflict;
    }
    co_return co_await on(&m_waits, update(*link, change, localId));
}

LinkWriter::Answer LinkWriter::restockNow(LinkId id, Restock restock, std::string localId)
{
    if (restock.add.has_value() == restock.total.has_value() || restock.add.value_or(1) < 1)
        co_return failure(invalid("quota", "out-of-range"));
    const auto link = co_await on(&m_waits, readAgain(id));
    if (!link)
        co_return failure(link.error());
    const Verdict rule = mayDo(LinkAction::Restock, *link, std::nullopt);
    if (!rule.isAllowed())
        co_return untouched(WriteEnd::RefusedByRule, WriteKind::UpdateLink, *link, rule.reason);
    if (restock.seenQuota && link->maxPayments != restock.seenQuota) {
        WriteVerdict conflict = untouched(WriteEnd::Conflict, WriteKind::UpdateLink, *link);
        conflict.conflict.push_back({LinkField::Quota, std::to_string(*restock.seenQuota),
            link->maxPayments ? std::to_string(*link->maxPayments) : std::string()});
        co_return conflict;
    }
    if (restock.add && !link->maxPayments)
        co_return failure(ErrorKind::Refused, "the server does not tell how many places the link has");
    if (restock.add && *restock.add > INT32_MAX - std::min<std::int64_t>(*link->maxPayments, INT32_MAX))
        co_return failure(invalid("quota", "out-of-range"));
    api::LinkChange change;
    change.maxPayments = restock.total ? *restock.total : *link->maxPayments + *restock.add;
    co_return co_await on(&m_waits, update(*link, change, localId));
}

LinkWriter::Answer LinkWriter::update(PayLink link, api::LinkChange asked, std::string localId)
{
    const api::LinkChange change = onlyWhatDiffers(asked, link);
    // The rules hear the whole wish: a total that is there already still reopens nothing.
    const Verdict rule = mayChange(link, asked);
    if (!rule.isAllowed())
        co_return untouched(WriteEnd::RefusedByRule, WriteKind::UpdateLink, link, rule.reason);
    if (isEmpty(change))
        co_return untouched(WriteEnd::NothingToDo, WriteKind::UpdateLink, link);
    const auto intent = noted(WriteKind::UpdateLink, link.id.text(), encoded(change), localId);
    if (!intent)
        co_return failure(intent.error());
    const auto sending = m_api.updateLink(link.id, change, atOnce());
    const auto echo = co_await on(&m_waits, sending);
    if (!echo)
        co_return co_await on(&m_waits, failed(*intent, echo.error()));
    co_return co_await on(&m_waits, succeeded(*intent, *echo));
}

LinkWriter::Answer LinkWriter::setPausedNow(LinkId id, bool paused, std::string localId)
{
    const auto link = co_await on(&m_waits, readAgain(id));
    if (!link)
        co_return failure(link.error());
    const Verdict rule = mayDo(paused ? LinkAction::Pause : LinkAction::Resume, *link, std::nullopt);
    if (rule.reason == RuleReason::AlreadyPaused || rule.reason == RuleReason::AlreadyActive)
        co_return untouched(WriteEnd::NothingToDo, WriteKind::FlipLink, *link, rule.reason);
    if (!rule.isAllowed())
        co_return untouched(WriteEnd::RefusedByRule, WriteKind::FlipLink, *link, rule.reason);
    const auto intent = noted(WriteKind::FlipLink, id.text(), encodedFlip(paused), localId);
    if (!intent)
        co_return failure(intent.error());
    const bool isPastItsWindow = wouldExpireOnResume(*link, m_clock.now());
    const auto sending = m_api.toggleLink(id, atOnce());
    const auto echo = co_await on(&m_waits, sending);
    Answer ending = echo ? succeeded(*intent, *echo) : failed(*intent, echo.error());
    const auto verdict = co_await on(&m_waits, ending);
    if (!verdict)
        co_return failure(verdict.error());
    WriteVerdict warned = *verdict;
    warned.mayExpireSoon = isPastItsWindow && warned.end == WriteEnd::Done;
    co_return warned;
}

LinkWriter::Answer LinkWriter::removeNow(LinkId id, std::string localId)
{
    const auto link = co_await on(&m_waits, readAgain(id));
    if (!link)
        co_return failure(link.error());
    const auto payments = co_await on(&m_waits, m_reader.paymentCount(id));
    if (!payments)
        co_return failure(payments.error());
    const Verdict rule = mayDo(LinkAction::Delete, *link, *payments);
    if (!rule.isAllowed())
        co_return untouched(WriteEnd::RefusedByRule, WriteKind::DeleteLink, *link, rule.reason);
    const auto intent = noted(WriteKind::DeleteLink, id.text(), std::string(), localId);
    if (!intent)
        co_return failure(intent.error());
    const auto sending = m_api.deleteLink(id, atOnce());
    const auto done = co_await on(&m_waits, sending);
    if (!done)
        co_return co_await on(&m_waits, failed(*intent, done.error()));
    co_return co_await on(&m_waits, succeeded(*intent, std::nullopt));
}

LinkWriter::Answer LinkWriter::changeInstanceNow(api::InstanceChange change, std::string localId)
{
    if (auto error = errorFrom(problemsIn(change)))
        co_return failure(std::move(*error));
    // What an older change of it became is told where it can be; a new one sets the value whatever it was.
    const auto older = co_await on(&m_waits, settleOlder(change.id.text()));
    if (!older)
        co_return failure(older.error());
    for (const WriteVerdict& verdict : *older) {
        if (verdict.end != WriteEnd::Unknown)
            continue;
        if (verdict.error)
            co_return failure(*verdict.error); // the server is not there
        const Outcome replaced =
            m_log.settle(verdict.localId, WriteState::NotDone, "replaced by a later change");
        if (!replaced)
            co_return failure(replaced.error());
    }
    const auto intent = noted(WriteKind::UpdateInstance, change.id.text(), encoded(change), localId);
    if (!intent)
        co_return failure(intent.error());
    const auto sending = m_api.updateInstance(change, atOnce());
    const auto echo = co_await on(&m_waits, sending);
    if (!echo)
        co_return co_await on(&m_waits, failed(*intent, echo.error()));
    if (!m_cache.storeInstance(*echo))
        qCWarning(lcCache) << "an instance that was changed could not be stored";
    co_return co_await on(&m_waits, succeeded(*intent, std::nullopt));
}

} // namespace desk::change
