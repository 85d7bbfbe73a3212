#include "ui/lock/idlelocker.h"

#include <QApplication>
#include <QEvent>

namespace desk::ui {
namespace {

constexpr std::chrono::seconds kLookEvery{5};

bool isTouch(QEvent::Type type)
{
    switch (type) { // an open set of numbers
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod: return true;
    default: return false;
    }
}

} // namespace

IdleLocker::IdleLocker(lock::IdleWatch watch, QObject* parent) : QObject(parent), m_watch(std::move(watch))
{
    m_every.setInterval(kLookEvery);
    connect(&m_every, &QTimer::timeout, this, &IdleLocker::check);
}

IdleLocker::~IdleLocker()
{
    qApp->removeEventFilter(this);
}

void IdleLocker::setLimit(std::optional<std::chrono::minutes> limit)
{
    if (m_limit == limit)
        return;
    m_limit = limit;
    m_watch.touch();
    qApp->removeEventFilter(this);
    m_every.stop();
    if (!limit)
        return;
    qApp->installEventFilter(this);
    m_every.start();
}

bool IdleLocker::check()
{
    if (!m_limit || m_watch.idleFor() < *m_limit)
        return false;
    m_watch.touch();
    Q_EMIT idle();
    return true;
}

bool IdleLocker::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(event->type())) {
        if (check())
            return true;
        m_watch.touch();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace desk::ui
