// ListWalk: reads the pages of one list, several at a time, and hands each to a consumer.
#pragma once

#include "core/api/paymentapi.h"
#include "core/async/onready.h"
#include "core/sync/paging.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <set>

namespace desk::sync {

enum class WalkStep { Continue, Stop };

struct WalkResult {
    bool reachedEnd = false; ///< every page up to the last was consumed
    bool stopped = false;    ///< the consumer said so
    bool isPaged = true;     ///< false: the server ignores `page`; only its first page could be read
    std::optional<std::int64_t> total; ///< the largest the server named
    std::int64_t unreadable = 0;
    std::string firstProblem;
    std::optional<Error> error; ///< the first page that failed; later ones were not asked for
};

template <class T>
struct WalkPlan {
    std::function<api::Answer<api::Page<T>>(api::PageRequest)> fetch;
    std::function<Result<WalkStep>(const api::Page<T>& page, int number)> consume;
    std::function<std::string_view(const T&)> idOf;
    std::function<void(WalkResult)> finished;
    int firstPage = 1; ///< page 1 is always read; reading goes on from here (a walk taken up again)
    int perPage = 100;
    int inFlight = 6;
};

/// Pages are asked for in order and consumed as they arrive. Where rows are inserted at the top while pages are
/// read in parallel, a row can slip from a page not yet read to one read before: such a seam shows in the
/// totals of neighbouring pages, and the later one is read again (contract D22).
/// Keeps itself alive until `finished`; everything runs on the thread of `context`.
template <class T>
class ListWalk : public std::enable_shared_from_this<ListWalk<T>>
{
public:
    static void start(QObject* context, WalkPlan<T> plan)
    {
        std::shared_ptr<ListWalk> walk(new ListWalk(context, std::move(plan)));
        walk->ask(1);
    }

private:
    ListWalk(QObject* context, WalkPlan<T> plan) : m_context(context), m_plan(std::move(plan)) {}

    void ask(int number)
    {
        m_pending.insert(number);
        onReady(m_plan.fetch({number, m_plan.perPage}), m_context,
            [self = this->shared_from_this(), number](
                const Result<api::Page<T>>& page) { self->arrived(number, page); });
    }

    void arrived(int number, const Result<api::Page<T>>& page)
    {
        m_pending.erase(number);
        if (page && number < m_stopAt)
            take(number, *page); // pages asked for before an end was met are still worth keeping
        else if (!page && !m_result.error)
            m_result.error = page.error();
        goOn();
    }

    void take(int number, const api::Page<T>& page)
    {
        const PageFacts facts = factsOf(page);
        if (number > 1 && (!isRequestedPage(facts, number) || repeatsFirstPage(page))) {
            m_result.isPaged = false;
            return;
        }
        m_result.unreadable += page.unreadable;
        if (m_result.firstProblem.empty())
            m_result.firstProblem = page.firstProblem;
        if (facts.total) {
            m_result.total = std::max(m_result.total.value_or(0), *facts.total);
            m_totals[number] = *facts.total;
        }
        if (number == 1 && !page.items.empty())
            m_firstId = m_plan.idOf(page.items.front());
        if (const auto last = lastPageFrom(facts, number))
            m_last = std::max(m_last.value_or(0), *last);
        if (number > 1 && page.items.empty() && page.unreadable == 0 && page.foreign == 0)
            m_emptyFrom = std::min(m_emptyFrom, number);
        const auto step = m_plan.consume(page, number);
        if (!step)
            m_result.error = step.error();
        else if (*step == WalkStep::Stop)
            m_stopAt = number;
        m_window = std::min(m_window * 2, m_plan.inFlight);
    }

    bool repeatsFirstPage(const api::Page<T>& page) const
    {
        return !page.items.empty() && !m_firstId.empty() && m_plan.idOf(page.items.front()) == m_firstId;
    }

    void goOn()
    {
        const bool isOver = m_result.error || isStopped() || !m_result.isPaged;
        if (!isOver) {
            m_next = std::max(m_next, m_plan.firstPage);
            // Without a known end, pages are asked for one by one until one is empty or repeats. With all lanes
            // taken a few more wait in the queue, so that one leaves while another is written.
            const int window = !m_last ? 1 : m_window < m_plan.inFlight ? m_window : m_window + kAhead;
            // An empty page is the end, whatever number the server calls the last (contract D22).
            const int last = std::min(m_last.value_or(kNowhere), m_emptyFrom);
            while (static_cast<int>(m_pending.size()) < window && m_next <= last)
                ask(m_next++);
            if (m_pending.empty())
                mendSeams();
        }
        if (m_pending.empty())
            finish();
    }

    bool isStopped() const { return m_stopAt != kNowhere; }

    void mendSeams()
    {
        for (auto later = m_totals.begin(); later != m_totals.end(); ++later) {
            const auto earlier = m_totals.find(later->first - 1);
            if (earlier != m_totals.end() && later->second < earlier->second
                && m_mended.insert(later->first).second) {
                ask(later->first);
                return;
            }
        }
    }

    void finish()
    {
        m_result.stopped = isStopped();
        m_result.reachedEnd = !m_result.error && !m_result.stopped && m_result.isPaged;
        m_plan.finished(m_result);
    }

    static constexpr int kAhead = 2;
    static constexpr int kNowhere = std::numeric_limits<int>::max();

    QObject* m_context;
    WalkPlan<T> m_plan;
    WalkResult m_result;
    std::set<int> m_pending;
    std::map<int, std::int64_t> m_totals; ///< page number -> the total it named
    std::set<int> m_mended;
    std::optional<int> m_last;
    std::string m_firstId;
    int m_stopAt = kNowhere;
    int m_emptyFrom = kNowhere;
    int m_next = 2;
    int m_window = 1;
};

} // namespace desk::sync
