// Judgement: one question put to the passphrase, answered against the file as it is now.
#pragma once

#include "core/lock/lockfile.h"
#include "core/lock/passphrase.h"

namespace desk::lock {

enum class Verdict {
    Right,
    Wrong,
    TooSoon, ///< not looked at: the delay after wrong tries is not over
};

enum class Purpose { Unlock, Change, Remove };

struct Question {
    Purpose purpose = Purpose::Unlock;
    Passphrase present{};
    Passphrase next{};  ///< of a change
    LockRecord known{}; ///< as this window read it last; another window may have written since
    Instant now{};      ///< by the local clock
};

struct Judged {
    Verdict verdict = Verdict::Wrong;
    LockRecord record{};
    bool isSet = true; ///< false: there is no passphrase any more
};

/// Takes about a tenth of a second: not on the GUI thread. A try is in the file before it is looked at. Where the file is
/// gone (the passphrase was removed in another window) what was known still decides, and nothing is written.
/// ErrorKind::Storage: nothing was changed.
Result<Judged> judge(const LockFile& file, const Question& question);

} // namespace desk::lock
