// forEachInFlight: starts an asynchronous task per item, a bounded number at a time.
#pragma once

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace desk::sync {

/// `start(item, done)` begins the work of one item and calls done() exactly once, later, from the event loop.
/// `isOver()` is asked before each start; when true nothing more is started. `finished()` comes once, after the
/// last done(), or at once when there is nothing to do. One thread.
template <class Item>
class InFlight : public std::enable_shared_from_this<InFlight<Item>>
{
public:
    using Done = std::function<void()>;

    static void run(std::vector<Item> items, int limit, std::function<void(const Item&, Done)> start,
        std::function<bool()> isOver, Done finished)
    {
        std::shared_ptr<InFlight> self(new InFlight);
        self->m_items = std::move(items);
        self->m_limit = limit;
        self->m_start = std::move(start);
        self->m_isOver = std::move(isOver);
        self->m_finished = std::move(finished);
        self->pump();
    }

private:
    InFlight() = default;

    void pump()
    {
        while (m_running < m_limit && m_next < m_items.size() && !m_isOver()) {
            ++m_running;
            m_start(m_items[m_next++], [self = this->shared_from_this()] {
                --self->m_running;
                self->pump();
            });
        }
        if (m_running == 0 && !std::exchange(m_ended, true))
            m_finished();
    }

    std::vector<Item> m_items;
    std::size_t m_next = 0;
    int m_limit = 1;
    int m_running = 0;
    bool m_ended = false;
    std::function<void(const Item&, Done)> m_start;
    std::function<bool()> m_isOver;
    Done m_finished;
};

} // namespace desk::sync
