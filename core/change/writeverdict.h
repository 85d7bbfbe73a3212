// WriteVerdict: what became of one change, as far as it is known. Never more.
#pragma once

#include "core/base/error.h"
#include "core/change/linkfield.h"
#include "core/domain/linkrules.h"
#include "core/domain/writeintent.h"

#include <optional>
#include <vector>

namespace desk::change {

enum class WriteEnd {
    Done,          ///< the server holds it; `kept` is what it holds otherwise than asked
    NothingToDo,   ///< it was so already; nothing was sent
    NotDone,       ///< the answer was lost; read again, the server does not hold it. May be tried again
    RefusedByRule, ///< `rule` says why; nothing was sent
    Conflict,      ///< the link changed since it was seen; nothing was sent
    Unknown,       ///< the answer was lost and the server cannot be asked: to be settled before another try
};
/// `done nothing-to-do not-done refused-by-rule conflict unknown`, stable.
std::string_view wordFor(WriteEnd end);

struct WriteVerdict {
    WriteEnd end = WriteEnd::Unknown;
    WriteKind kind = WriteKind::UpdateLink;
    std::string target;  ///< as in WriteIntent
    std::string localId; ///< empty where nothing was sent
    RuleReason rule = RuleReason::Allowed;
    std::vector<FieldDifference> kept;     ///< Done: settings that the server did not take over
    std::vector<LinkField> unconfirmed;    ///< Done: settings that the server does not show
    std::vector<FieldDifference> conflict; ///< Conflict: what was seen against what is there
    std::optional<PayLink> link;           ///< as the server has it now, where it could be read
    bool wasLost = false;                  ///< the answer was lost, and this was found out by reading
    bool mayExpireSoon = false;            ///< resumed although its inactivity window had passed
    std::optional<Error> error;            ///< Unknown: why it cannot be told; Done: why it was not read back
};

} // namespace desk::change
