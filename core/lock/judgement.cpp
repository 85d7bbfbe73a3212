#include "core/lock/judgement.h"

#include "core/base/logging.h"
#include "core/lock/passphrasehash.h"

#include <algorithm>

namespace desk::lock {
namespace {

/// The tries of whichever window counted more; a moment that is still to come, by a clock that was set back since, is now.
WrongTries triesOf(const LockRecord& kept, const LockRecord& known, Instant now)
{
    WrongTries tries = kept.wrongTries.count > known.wrongTries.count ? kept.wrongTries : known.wrongTries;
    if (tries.lastAt)
        tries.lastAt = std::min(*tries.lastAt, now);
    return tries;
}

Result<Judged> removed(const LockFile& file)
{
    const Outcome gone = file.remove();
    return gone ? Result<Judged>(Judged{Verdict::Right, {}, false}) : failure(gone.error());
}

Result<Judged> let(const LockFile& file, const Question& question, LockRecord record)
{
    record.wrongTries = {};
    if (question.purpose == Purpose::Remove)
        return removed(file);
    const bool isChange = question.purpose == Purpose::Change;
    if (isChange || isOutdated(record.passphrase)) {
        auto line = recordOf(isChange ? question.next : question.present);
        if (!line)
            return failure(line.error());
        record.passphrase = *std::move(line);
    }
    const Outcome saved = file.save(record);
    if (!saved && isChange)
        return failure(saved.error());
    return Judged{Verdict::Right, std::move(record), true}; // a disk that is full keeps nobody out
}

} // namespace

Result<Judged> judge(const LockFile& file, const Question& question)
{
    const auto kept = file.load();
    const bool isGone = kept && !*kept;
    LockRecord record = kept && *kept ? **kept : question.known;
    record.wrongTries = triesOf(record, question.known, question.now);
    if (waitLeft(record.wrongTries, question.now) > Milliseconds{0})
        return Judged{Verdict::TooSoon, record, true};
    ++record.wrongTries.count;
    record.wrongTries.lastAt = question.now;
    if (!kept || record.beginsAnew)
        return Judged{Verdict::Wrong, record, true};
    if (!isGone) {
        if (const Outcome noted = file.save(record); !noted)
            qCWarning(lcUi, "a try could not be noted: %s", noted.error().detail.c_str());
    }
    if (!fits(question.present, record.passphrase))
        return Judged{Verdict::Wrong, record, true};
    return isGone ? Judged{Verdict::Right, {}, false} : let(file, question, std::move(record));
}

} // namespace desk::lock
