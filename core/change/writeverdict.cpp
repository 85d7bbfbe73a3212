#include "core/change/writeverdict.h"

namespace desk::change {

std::string_view wordFor(WriteEnd end)
{
    switch (end) {
    case WriteEnd::Done: return "done";
    case WriteEnd::NothingToDo: return "nothing-to-do";
    case WriteEnd::NotDone: return "not-done";
    case WriteEnd::RefusedByRule: return "refused-by-rule";
    case WriteEnd::Conflict: return "conflict";
    case WriteEnd::Unknown: return "unknown";
    }
    return {};
}

} // namespace desk::change
