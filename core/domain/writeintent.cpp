#include "core/domain/writeintent.h"

namespace desk {

std::string_view wordFor(WriteKind kind)
{
    switch (kind) {
    case WriteKind::CreateLink: return "create-link";
    case WriteKind::UpdateLink: return "update-link";
    case WriteKind::FlipLink: return "flip-link";
    case WriteKind::DeleteLink: return "delete-link";
    case WriteKind::UpdateInstance: return "update-instance";
    }
    return {};
}

std::string_view wordFor(WriteState state)
{
    switch (state) {
    case WriteState::Open: return "open";
    case WriteState::Unknown: return "unknown";
    case WriteState::Done: return "done";
    case WriteState::NotDone: return "not-done";
    case WriteState::Refused: return "refused";
    }
    return {};
}

bool isUnsettled(WriteState state)
{
    return state == WriteState::Open || state == WriteState::Unknown;
}

} // namespace desk
