// IdleLocker: asks for the lock after so many minutes in which nobody touched any window of the program.
#pragma once

#include "core/lock/idlewatch.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace desk::ui {

/// Hears keys, buttons, the wheel, the pointer and fingers in the whole application. A touch that comes too late, the
/// first one after the computer slept, locks and does nothing else.
class IdleLocker : public QObject
{
    Q_OBJECT
public:
    explicit IdleLocker(lock::IdleWatch watch, QObject* parent = nullptr);
    ~IdleLocker() override;

    /// nullopt: never.
    void setLimit(std::optional<std::chrono::minutes> limit);
    /// Looks at the clocks now; it does so by itself every few seconds. True where the time was over.
    bool check();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    lock::IdleWatch m_watch;
    std::optional<std::chrono::minutes> m_limit;
    QTimer m_every;
};

} // namespace desk::ui
