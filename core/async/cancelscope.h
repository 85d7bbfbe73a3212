// CancelScope: owned by a page or a run; everything started under its token ends when it is cancelled or gone.
#pragma once

#include <functional>
#include <memory>

namespace desk {

/// A copyable view of a CancelScope; any thread. A default-constructed token is never cancelled.
class CancelToken
{
public:
    CancelToken() = default;
    bool isCancelled() const;
    /// Runs `callback` once on the thread that cancels (at once when already cancelled); post to your own
    /// thread from it. Dropped when the returned registration goes.
    [[nodiscard]] std::shared_ptr<void> onCancel(std::function<void()> callback) const;

private:
    friend class CancelScope;
    struct State;
    explicit CancelToken(std::shared_ptr<State> state) : m_state(std::move(state)) {}
    std::shared_ptr<State> m_state;
};

class CancelScope
{
public:
    CancelScope();
    ~CancelScope(); ///< cancels
    CancelScope(const CancelScope&) = delete;
    CancelScope& operator=(const CancelScope&) = delete;

    CancelToken token() const { return CancelToken(m_state); }
    void cancel();

private:
    std::shared_ptr<CancelToken::State> m_state;
};

} // namespace desk
