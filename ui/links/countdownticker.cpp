#include "ui/links/countdownticker.h"

#include "ui/links/countdown.h"

#include <QEvent>
#include <QScrollBar>

namespace desk::ui {

CountdownTicker::CountdownTicker(
    DeskTable& view, int column, int deadlineRole, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_column(column)
    , m_role(deadlineRole)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_view.repaintColumn(m_column);
        reschedule();
    });
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &CountdownTicker::reschedule);
    const QAbstractItemModel* model = view.model();
    connect(model, &QAbstractItemModel::dataChanged, this, &CountdownTicker::reschedule);
    connect(model, &QAbstractItemModel::layoutChanged, this, &CountdownTicker::reschedule);
    connect(model, &QAbstractItemModel::modelReset, this, &CountdownTicker::reschedule);
    connect(model, &QAbstractItemModel::rowsInserted, this, &CountdownTicker::reschedule);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CountdownTicker::reschedule);
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
        const QVariant deadline = m_view.model()->index(row, m_column).data(m_role);
        if (deadline.isValid())
            deadlines.push_back(fromMilliseconds(deadline.toLongLong()));
    }
    if (const auto interval = tickInterval(deadlines, m_clock.now()))
        m_timer.start(*interval);
}

} // namespace desk::ui
