// CountdownTicker: repaints the column of countdowns, as seldom as the nearest one allows.
#pragma once

#include "core/base/clock.h"
#include "ui/common/desktable.h"

#include <QObject>
#include <QTimer>

namespace desk::ui {

/// Runs while the view is on screen and shows a running deadline; time never goes through the model.
class CountdownTicker : public QObject
{
    Q_OBJECT
public:
    /// `deadlineRole` holds a qint64 in milliseconds, or nothing. The view, which has its model, and the clock outlive
    /// the ticker.
    CountdownTicker(
        DeskTable& view, int column, int deadlineRole, const Clock& clock, QObject* parent = nullptr);

    bool isRunning() const { return m_timer.isActive(); }

    /// Looks again at what is visible: after scrolling, sorting, new rows, being shown.
    void reschedule();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    DeskTable& m_view;
    int m_column;
    int m_role;
    const Clock& m_clock;
    QTimer m_timer;
};

} // namespace desk::ui
