#include "core/lock/applock.h"

#include "core/async/completer.h"
#include "core/async/runon.h"
#include "core/lock/passphrasehash.h"

namespace desk::lock {
namespace {

tl::unexpected<Error> tooShort()
{
    return failure(ErrorKind::Invalid, "the passphrase is too short");
}

tl::unexpected<Error> busy()
{
    return failure(ErrorKind::Refused, "another passphrase is being looked at");
}

} // namespace

AppLock::AppLock(const std::filesystem::path& root, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_file(root)
    , m_clock(clock)
    , m_worker(new QObject)
{
    const auto record = m_file.load();
    m_isDamaged = !record;
    m_isSet = m_isDamaged || record->has_value();
    if (record && *record)
        m_record = **record;
    m_thread.setObjectName(QStringLiteral("lock"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

AppLock::~AppLock()
{
    m_thread.quit();
    m_thread.wait();
}

Milliseconds AppLock::waitLeft()
{
    const Instant now = m_clock.now();
    std::optional<Instant>& lastAt = m_record.wrongTries.lastAt;
    if (lastAt && *lastAt > now)
        lastAt = now; // the clock was set back: the delay is counted from here
    return lock::waitLeft(m_record.wrongTries, now);
}

void AppLock::lock()
{
    if (!m_isSet || m_isLocked)
        return;
    m_isLocked = true;
    Q_EMIT locked();
}

QFuture<Result<Verdict>> AppLock::unlock(const Passphrase& passphrase)
{
    return ask(Purpose::Unlock, passphrase, {});
}

QFuture<Result<Verdict>> AppLock::change(const Passphrase& present, const Passphrase& next)
{
    if (!next.isLongEnough())
        return readyFuture<Verdict>(tooShort());
    return ask(Purpose::Change, present, next);
}

QFuture<Result<Verdict>> AppLock::remove(const Passphrase& present)
{
    return ask(Purpose::Remove, present, {});
}

QFuture<Result<void>> AppLock::set(const Passphrase& passphrase)
{
    if (m_isSet)
        return readyFuture<void>(failure(ErrorKind::Refused, "a passphrase is set"));
    if (!passphrase.isLongEnough())
        return readyFuture<void>(tooShort());
    if (std::exchange(m_isAsking, true))
        return readyFuture<void>(busy());
    const Completer<void> completer;
    const auto made = runOn(m_worker, [file = m_file, passphrase]() -> Result<LockRecord> {
        if (const auto present = file.load(); !present || *present)
            return failure(ErrorKind::Refused, "another window has set one");
        LockRecord record;
        auto line = recordOf(passphrase);
        if (!line)
            return failure(line.error());
        record.passphrase = *std::move(line);
        if (const Outcome saved = file.save(record); !saved)
            return failure(saved.error());
        return record;
    });
    onReady(made, this, [this, completer](const Result<LockRecord>& record) {
        m_isAsking = false;
        if (record) {
            m_record = *record;
            m_isSet = true;
            Q_EMIT isSetChanged(true);
        }
        completer.complete(record ? Result<void>() : failure(record.error()));
    });
    return completer.future();
}

QFuture<Result<Verdict>> AppLock::ask(Purpose purpose, const Passphrase& present, const Passphrase& next)
{
    if (waitLeft() > Milliseconds{0})
        return readyFuture<Verdict>(Verdict::TooSoon);
    if (std::exchange(m_isAsking, true))
        return readyFuture<Verdict>(busy());
    const Question question{purpose, present, next, m_record, m_clock.now()};
    const auto judged = runOn(m_worker, [file = m_file, question] { return judge(file, question); });
    const Completer<Verdict> completer;
    onReady(judged, this, [this, purpose, completer](const Result<Judged>& result) {
        m_isAsking = false;
        if (result)
            settle(purpose, *result);
        completer.complete(result ? Result<Verdict>(result->verdict) : failure(result.error()));
    });
    return completer.future();
}

void AppLock::settle(Purpose purpose, const Judged& judged)
{
    m_record = judged.record;
    if (judged.verdict != Verdict::Right)
        return;
    if (!judged.isSet) {
        m_isSet = false;
        Q_EMIT isSetChanged(false);
    }
    if (purpose == Purpose::Unlock && m_isLocked) {
        m_isLocked = false;
        Q_EMIT unlocked();
    }
}

Outcome AppLock::beginAnew()
{
    LockRecord record = m_record;
    record.beginsAnew = true;
    if (Outcome saved = m_file.save(record); !saved)
        return saved;
    m_record = record;
    return {};
}

} // namespace desk::lock
