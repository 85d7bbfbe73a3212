// One step of a keychain, with its own time limit.
#pragma once

#include "core/base/instant.h"
#include "core/base/secret.h"
#include "core/secrets/keyanswer.h"

#include <QObject>

#include <functional>
#include <string>

namespace desk::secrets::keychain {

enum class StepEnd {
    Done,
    NotFound,
    Refused,     ///< locked, or the person said no
    Unavailable, ///< no keychain, or one that cannot do it
    Late,        ///< the time limit passed; the step may still end later, unheard
};

struct StepResult {
    StepEnd end = StepEnd::Late;
    Secret text{};        ///< of a reading that is Done
    std::string detail{}; ///< the keychain's own words
};

/// `context` lives on the main thread; `done` is called there once, unless `context` is gone before.
using StepDone = std::function<void(const StepResult&)>;
void readEntry(QObject* context, const std::string& entry, Milliseconds limit, StepDone done);
void writeEntry(
    QObject* context, const std::string& entry, const Secret& text, Milliseconds limit, StepDone done);
void deleteEntry(QObject* context, const std::string& entry, Milliseconds limit, StepDone done);

} // namespace desk::secrets::keychain
