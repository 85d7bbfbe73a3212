// CountdownTicker: repaints the column of countdowns, as seldom as the nearest one allows.
#pragma once

#include "ui/links/linksview.h"

#include <QObject>
#include <QTimer>

namespace desk::ui {

/// Runs while the view is on screen and shows a running deadline; time never goes through the model.
class CountdownTicker : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the ticker.
    CountdownTicker(LinksView& view, const Clock& clock, QObject* parent = nullptr);

    bool isRunning() const { return m_timer.isActive(); }

    /// Looks again at what is visible: after scrolling, sorting, new rows, being shown.
    void reschedule();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    LinksView& m_view;
    const Clock& m_clock;
    QTimer m_timer;
};

} // namespace desk::ui
