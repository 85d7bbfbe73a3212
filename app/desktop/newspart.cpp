#include "app/desktop/newspart.h"

#include <QApplication>
#include <QWindow>

namespace desk::desktop {

NewsPart::NewsPart(Frame& frame, session::Session& session, ui::UiLanguage language)
    : m_frame(frame)
    , m_news(language)
{
    connect(&session, &session::Session::syncFinished, this, &NewsPart::noteRun);
    connect(&m_news, &ui::ArrivalNews::changed, this, &NewsPart::show);
    const auto look = [this] {
        if (isLookedAt())
            m_news.clear();
    };
    connect(qApp, &QGuiApplication::focusWindowChanged, this, look);
    connect(&m_frame.lock().lock(), &lock::AppLock::unlocked, this, look);
}

NewsPart::~NewsPart()
{
    m_news.clear();
}

bool NewsPart::isLookedAt() const
{
    const QWindow* window = QGuiApplication::focusWindow();
    return window && window->isVisible() && !m_frame.lock().lock().isLocked();
}

void NewsPart::noteRun(const sync::SyncReport& report)
{
    if (!isLookedAt())
        m_news.note(report.arrivals);
}

void NewsPart::show()
{
    const QString words = m_news.words();
    m_frame.window().setNews(words);
    m_frame.lock().curtain().setHasNews(!words.isEmpty());
    if (!words.isEmpty())
        QApplication::alert(&m_frame.window());
}

} // namespace desk::desktop
