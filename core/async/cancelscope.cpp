#include "core/async/cancelscope.h"

#include <list>
#include <mutex>
#include <utility>

namespace desk {

struct CancelToken::State {
    std::mutex mutex;
    bool cancelled = false;
    std::list<std::weak_ptr<std::function<void()>>> callbacks;
};

bool CancelToken::isCancelled() const
{
    if (!m_state)
        return false;
    const std::lock_guard lock(m_state->mutex);
    return m_state->cancelled;
}

std::shared_ptr<void> CancelToken::onCancel(std::function<void()> callback) const
{
    if (!m_state)
        return nullptr;
    auto registration = std::make_shared<std::function<void()>>(std::move(callback));
    {
        const std::lock_guard lock(m_state->mutex);
        if (!m_state->cancelled) {
            m_state->callbacks.remove_if([](const auto& weak) { return weak.expired(); });
            m_state->callbacks.push_back(registration);
            return registration;
        }
    }
    (*registration)();
    return registration;
}

CancelScope::CancelScope() : m_state(std::make_shared<CancelToken::State>()) {}

CancelScope::~CancelScope()
{
    cancel();
}

void CancelScope::cancel()
{
    std::list<std::weak_ptr<std::function<void()>>> callbacks;
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->cancelled = true;
        callbacks.swap(m_state->callbacks);
    }
    for (const auto& weak : callbacks) {
        if (const auto callback = weak.lock())
            (*callback)();
    }
}

} // namespace desk
