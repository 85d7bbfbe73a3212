#include "ui/links/countdownticker.h"

#include "ui/links/countdown.h"

#include <QEvent>
#include <QScrollBar>

namespace desk::ui {

CountdownTicker::CountdownTicker(LinksView& view, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_view.repaintColumn(LinkColumn::Deadline);
        reschedule();
    });
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &CountdownTicker::reschedule);
    connect(view.links(), &LinkTableModel::countsChanged, this, &CountdownTicker::reschedule);
    connect(view.links(), &QAbstractItemModel::dataChanged, this, &CountdownTicker::reschedule);
    view.installEventFilter(this);
}

bool CountdownTicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Resize)
        reschedule();
    else if (event->type() == QEvent::Hide)
        m_timer.stop();
    return QObject::eventFilter(watched, event);
}

void CountdownTicker::reschedule()
{
    m_timer.stop();
    if (!m_view.isVisible())
        return;
    std::vector<Instant> deadlines;
    for (const int row : m_view.visibleRows()) {
        const cache::LinkRow& link = m_view.links()->rowAt(row);
        if (link.deadline != cache::kAbsent)
            deadlines.push_back(fromMilliseconds(link.deadline));
    }
    if (const auto interval = tickInterval(deadlines, m_clock.now()))
        m_timer.start(*interval);
}

} // namespace desk::ui
