#include "core/change/fatereader.h"

#include "core/async/coroutine.h"
#include "core/change/intentcodec.h"
#include "core/domain/linkstate.h"

#include <algorithm>

namespace desk::change {
namespace {

constexpr int kPerPage = 100;
constexpr int kMostPages = 1'000; // against a server whose list never ends

api::CallOptions atOnce()
{
    api::CallOptions options;
    options.urgency = api::Urgency::User;
    return options;
}

api::PageRequest pageNumber(int number, int perPage = kPerPage)
{
    api::PageRequest request;
    request.page = number;
    request.perPage = perPage;
    return request;
}

template <class T>
bool isLastPage(const api::Page<T>& page, int number)
{
    if (page.lastPage)
        return number >= *page.lastPage;
    const int rows = static_cast<int>(page.items.size()) + page.unreadable + page.foreign;
    return !page.currentPage || rows < page.perPage.value_or(kPerPage) || number >= kMostPages;
}

bool isSameSlug(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [&](char left, char right) { return lower(left) == lower(right); });
}

Sight::Answer answerFrom(const Comparison& comparison)
{
    if (comparison.kept > 0)
        return Sight::Answer::Holds;
    return comparison.differing.empty() ? Sight::Answer::CannotTell : Sight::Answer::DoesNotHold;
}

bool isGone(const Error& error)
{
    return error.kind == ErrorKind::NotFound;
}

} // namespace

QFuture<Result<PayLinkReading>> FateReader::details(LinkId id)
{
    return m_api.linkDetails(id, atOnce());
}

QFuture<Result<Sight>> FateReader::look(WriteIntent intent)
{
    switch (intent.kind) {
    case WriteKind::CreateLink: return lookForCreated(std::move(intent));
    case WriteKind::UpdateLink: return lookForUpdate(std::move(intent));
    case WriteKind::FlipLink: return lookForFlip(std::move(intent));
    case WriteKind::DeleteLink: return lookForDeletion(std::move(intent));
    case WriteKind::UpdateInstance: return lookAtInstance(std::move(intent));
    }
    return readyFuture<Sight>(failure(ErrorKind::Bug, "a write of no kind"));
}

QFuture<Result<std::optional<LinkId>>> FateReader::findBySlug(InstanceId instance, std::string slug)
{
    bool allReadable = true;
    for (int number = 1;; ++number) {
        const auto asked = m_api.searchLinks(instance, slug, pageNumber(number), atOnce());
        const auto page = co_await on(this, asked);
        if (!page)
            co_return failure(page.error());
        for (const PayLinkReading& link : page->items) {
            if (link.slug.hasValue() && isSameSlug(link.slug.value(), slug))
                co_return std::optional<LinkId>(link.id);
        }
        allReadable = allReadable && page->unreadable == 0;
        if (isLastPage(*page, number))
            break;
    }
    if (!allReadable)
        co_return failure(ErrorKind::BadResponse, "some of the links found cannot be read");
    co_return std::optional<LinkId>();
}

QFuture<Result<Sight>> FateReader::lookForCreated(WriteIntent intent)
{
    const auto draft = draftFrom(intent.body);
    if (!draft)
        co_return failure(draft.error());
    Sight sight;
    LinkId id(intent.state == WriteState::Done ? intent.outcome : std::string());
    if (id.isEmpty()) {
        const auto found = co_await on(this, findBySlug(draft->instanceId, draft->slug));
        if (!found && !isGone(found.error()))
            co_return failure(found.error());
        if (!found || !*found) {
            sight.answer = Sight::Answer::DoesNotHold;
            co_return sight;
        }
        id = **found;
    }
    const auto reading = co_await on(this, details(id));
    if (!reading)
        co_return failure(reading.error());
    sight.answer = Sight::Answer::Holds;
    sight.comparison = compared(*draft, *reading);
    sight.link = *reading;
    co_return sight;
}

QFuture<Result<Sight>> FateReader::lookForUpdate(WriteIntent intent)
{
    const auto change = linkChangeFrom(intent.body);
    if (!change)
        co_return failure(change.error());
    const auto reading = co_await on(this, details(LinkId(intent.target)));
    Sight sight;
    if (!reading) {
        if (!isGone(reading.error()))
            co_return failure(reading.error());
        sight.answer = Sight::Answer::DoesNotHold;
        co_return sight;
    }
    sight.comparison = compared(*change, *reading);
    sight.answer = answerFrom(sight.comparison);
    sight.link = *reading;
    co_return sight;
}

QFuture<Result<Sight>> FateReader::lookForFlip(WriteIntent intent)
{
    const auto toPaused = flipFrom(intent.body);
    if (!toPaused)
        co_return failure(toPaused.error());
    const auto reading = co_await on(this, details(LinkId(intent.target)));
    Sight sight;
    if (!reading) {
        if (!isGone(reading.error()))
            co_return failure(reading.error());
        sight.answer = Sight::Answer::DoesNotHold;
        co_return sight;
    }
    sight.link = *reading;
    const LinkState state = stateOf(merged(PayLink(), *reading)).state;
    if (state == LinkState::Unknown)
        co_return sight;
    // A paused link neither sells out nor expires: one that did was resumed before.
    const bool isPaused = state == LinkState::Paused;
    sight.answer = isPaused == *toPaused ? Sight::Answer::Holds : Sight::Answer::DoesNotHold;
    if (isPaused != *toPaused) {
        const std::string wanted(desk::wordFor(*toPaused ? LinkState::Paused : LinkState::Active));
        sight.comparison.differing.push_back({LinkField::State, wanted, std::string(desk::wordFor(state))});
    }
    co_return sight;
}

QFuture<Result<Sight>> FateReader::lookForDeletion(WriteIntent intent)
{
    const auto reading = co_await on(this, details(LinkId(intent.target)));
    Sight sight;
    if (!reading) {
        if (!isGone(reading.error()))
            co_return failure(reading.error());
        sight.answer = Sight::Answer::Holds;
        co_return sight;
    }
    sight.answer = Sight::Answer::DoesNotHold;
    const LinkState state = stateOf(merged(PayLink(), *reading)).state;
    sight.comparison.differing.push_back({LinkField::State, {}, std::string(desk::wordFor(state))});
    sight.link = *reading;
    co_return sight;
}

QFuture<Result<std::optional<InstanceReading>>> FateReader::readInstance(InstanceId id)
{
    for (int number = 1;; ++number) {
        const auto asked = m_api.instances(pageNumber(number), atOnce());
        const auto page = co_await on(this, asked);
        if (!page)
            co_return failure(page.error());
        for (const InstanceReading& instance : page->items) {
            if (instance.id == id)
                co_return std::optional<InstanceReading>(instance);
        }
        if (isLastPage(*page, number))
            co_return std::optional<InstanceReading>();
    }
}

/// False also where it cannot be told: a server may leave existing links alone (contract C6).
QFuture<Result<bool>> FateReader::isInherited(
    InstanceId instance, std::optional<std::chrono::minutes> timeout)
{
    const auto candidates = m_cache.linksThatInherit(instance);
    if (!candidates)
        co_return false;
    for (const LinkId& id : *candidates) {
        const auto link = co_await on(this, details(id));
        if (!link)
            continue;
        const bool inherits = !link->timeoutOverride.hasValue() && !link->effectiveTimeout.isAbsent();
        if (inherits && link->effectiveTimeout.orNull() == timeout)
            co_return true;
    }
    co_return false;
}

QFuture<Result<Sight>> FateReader::lookAtInstance(WriteIntent intent)
{
    const auto change = instanceChangeFrom(intent.body);
    if (!change)
        co_return failure(change.error());
    const auto reading = co_await on(this, readInstance(change->id));
    if (!reading)
        co_return failure(reading.error());
    Sight sight;
    if (!*reading)
        co_return sight;
    sight.comparison = compared(*change, **reading);
    auto& untold = sight.comparison.untold;
    const auto timeout = std::find(untold.begin(), untold.end(), LinkField::DefaultTimeout);
    if (timeout != untold.end()) {
        const auto shows = co_await on(this, isInherited(change->id, change->defaultTimeout.orNull()));
        if (shows && *shows) {
            untold.erase(timeout);
            ++sight.comparison.kept;
        }
    }
    sight.answer = answerFrom(sight.comparison);
    co_return sight;
}

QFuture<Result<std::int64_t>> FateReader::paymentCount(LinkId id)
{
    const auto asked = m_api.linkTransactions(id, pageNumber(1, 1), atOnce());
    const auto page = co_await on(this, asked);
    if (!page)
        co_return failure(page.error());
    const auto rows = static_cast<std::int64_t>(page->items.size()) + page->unreadable + page->foreign;
    co_return std::max(rows, page->total.value_or(0));
}

QFuture<Result<LinkId>> FateReader::resolve(std::string idOrSlug)
{
    const LinkId asId(idOrSlug);
    const auto reading = co_await on(this, details(asId));
    if (reading)
        co_return asId;
    if (!isGone(reading.error()))
        co_return failure(reading.error());
    for (int number = 1;; ++number) {
        const auto asked = m_api.instances(pageNumber(number), atOnce());
        const auto page = co_await on(this, asked);
        if (!page)
            co_return failure(page.error());
        for (const InstanceReading& instance : page->items) {
            const auto found = co_await on(this, findBySlug(instance.id, idOrSlug));
            if (!found)
                co_return failure(found.error());
            if (*found)
                co_return **found;
        }
        if (isLastPage(*page, number))
            co_return failure(reading.error());
    }
}

} // namespace desk::change
