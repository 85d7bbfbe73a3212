// NewsPart: what came while nobody looked, joined with the window: its title, the task bar, the lock.
#pragma once

#include "app/desktop/frame.h"
#include "core/session/session.h"
#include "ui/shell/arrivalnews.h"

#include <QObject>

namespace desk::desktop {

/// The news of the account in the window; gone when its desktop goes. While the window is locked it says only that
/// something happened, and the news waits for who unlocks it.
class NewsPart : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the part.
    NewsPart(Frame& frame, session::Session& session, ui::UiLanguage language);
    ~NewsPart() override;

private:
    bool isLookedAt() const;
    void noteRun(const sync::SyncReport& report);
    void show();

    Frame& m_frame;
    ui::ArrivalNews m_news;
};

} // namespace desk::desktop
