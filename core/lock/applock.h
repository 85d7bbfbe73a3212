// AppLock: the passphrase that guards the window: set, changed, asked for.
#pragma once

#include "core/base/clock.h"
#include "core/lock/judgement.h"

#include <QFuture>
#include <QObject>
#include <QThread>

namespace desk::lock {

/// Hides, does not encrypt: the files on the disk are as readable as before. Lives on the GUI thread, works on one of
/// its own. One question at a time; a second one meanwhile is ErrorKind::Refused.
class AppLock : public QObject
{
    Q_OBJECT
public:
    /// Reads lock.json. `clock` is the local wall clock and outlives this.
    AppLock(const std::filesystem::path& root, const Clock& clock, QObject* parent = nullptr);
    ~AppLock() override; ///< waits for the question at hand

    bool isSet() const { return m_isSet; }
    /// A record that cannot be read keeps the window locked: only beginning anew helps.
    bool isDamaged() const { return m_isDamaged; }
    bool isLocked() const { return m_isLocked; }
    /// beginAnew() was asked for, and is not done yet: nothing unlocks.
    bool isBeginningAnew() const { return m_record.beginsAnew; }
    /// Before the next try; zero where it may be made now.
    Milliseconds waitLeft();

    /// Does nothing where no passphrase is set.
    void lock();
    /// A wrong try is on the disk before it is looked at, so that ending the program does not undo it.
    QFuture<Result<Verdict>> unlock(const Passphrase& passphrase);

    /// The first one. ErrorKind::Invalid: too short; Refused: one is set; Storage.
    QFuture<Result<void>> set(const Passphrase& passphrase);
    /// Both ask for the present one, with the delays of unlock().
    QFuture<Result<Verdict>> change(const Passphrase& present, const Passphrase& next);
    QFuture<Result<Verdict>> remove(const Passphrase& present);

    /// Leaves word for the next start to erase (app/desktop/beginanew.h). ErrorKind::Storage.
    Outcome beginAnew();

Q_SIGNALS:
    void locked();
    void unlocked();
    void isSetChanged(bool isSet);

private:
    QFuture<Result<Verdict>> ask(Purpose purpose, const Passphrase& present, const Passphrase& next);
    void settle(Purpose purpose, const Judged& judged);

    LockFile m_file;
    const Clock& m_clock;
    QThread m_thread;
    QObject* m_worker; ///< lives on m_thread, which deletes it
    LockRecord m_record;
    bool m_isSet = false;
    bool m_isDamaged = false;
    bool m_isLocked = false;
    bool m_isAsking = false;
};

} // namespace desk::lock
