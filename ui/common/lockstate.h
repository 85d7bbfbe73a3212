// LockState: whether the window is locked, for whatever sends words out of it.
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QString>

namespace desk::ui {

/// Asked by what shows words where the lock page cannot cover them: notifications, a badge in the task bar.
class LockState : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool isLocked() const { return m_isLocked; }
    /// The words while the window is open; while it is locked only that something happened.
    QString outward(const QString& words) const { return m_isLocked ? tr("New activity") : words; }

    void set(bool isLocked)
    {
        if (m_isLocked == isLocked)
            return;
        m_isLocked = isLocked;
        Q_EMIT changed(isLocked);
    }

Q_SIGNALS:
    void changed(bool isLocked);

private:
    bool m_isLocked = false;
};

} // namespace desk::ui
