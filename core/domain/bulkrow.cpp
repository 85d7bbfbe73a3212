#include "core/domain/bulkrow.h"

namespace desk {

std::string_view wordFor(BulkAction action)
{
    switch (action) {
    case BulkAction::Create: return "create";
    case BulkAction::Pause: return "pause";
    case BulkAction::Resume: return "resume";
    case BulkAction::AddPlaces: return "add-places";
    case BulkAction::SetTimeout: return "set-timeout";
    case BulkAction::Delete: return "delete";
    }
    return {};
}

std::string_view wordFor(BulkRowState state)
{
    switch (state) {
    case BulkRowState::Waiting: return "waiting";
    case BulkRowState::Done: return "done";
    case BulkRowState::Skipped: return "skipped";
    case BulkRowState::Refused: return "refused";
    case BulkRowState::Failed: return "failed";
    case BulkRowState::Unknown: return "unknown";
    }
    return {};
}

} // namespace desk
