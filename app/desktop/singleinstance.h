// SingleInstance: one window per profile; a second launch brings the first one to the front.
#pragma once

#include "core/base/result.h"
#include "core/cache/datafolder.h"

#include <QFuture>
#include <QLocalServer>
#include <QObject>

namespace desk::desktop {

/// Speaks over a local socket that only this user may open. Who holds the profile's WriterLock listens; nothing that
/// comes over the socket is obeyed but the wish to be seen.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const cache::DataFolder& folder, QObject* parent = nullptr);

    /// True where a window answered. Waits for it two seconds at most; before the event loop runs.
    bool raiseOther() const;
    /// The same without waiting, once the event loop runs. Never an error.
    QFuture<Result<bool>> askOther() const;
    /// False where the socket cannot be made: a second launch then only says that the profile is in use.
    bool listen();

Q_SIGNALS:
    void raiseRequested();

private:
    void greet();

    QString m_name;
    QLocalServer m_server;
};

} // namespace desk::desktop
