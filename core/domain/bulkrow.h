// BulkRow: one link's share of a change that is made to many links, or one new link of a file.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace desk {

enum class BulkAction { Create, Pause, Resume, AddPlaces, SetTimeout, Delete };
/// `create pause resume add-places set-timeout delete`, stable.
std::string_view wordFor(BulkAction action);

enum class BulkRowState {
    Waiting, ///< not begun, or begun and not known to have ended
    Done,
    Skipped, ///< there was nothing to do, or a rule said no: nothing was sent
    Refused, ///< the server said no
    Failed,  ///< not done: it never reached the server, or failed there; may be tried again
    Unknown, ///< sent, its answer lost, and not found out yet; is found out before anything is tried again
};
/// `waiting done skipped refused failed unknown`, stable.
std::string_view wordFor(BulkRowState state);

struct BulkRow {
    int number = 0; ///< from 1; of a file, its line of data
    BulkAction action = BulkAction::Pause;
    std::string target; ///< the link's id; of a new link its slug, fixed before the first attempt
    std::string body;   ///< the new link, the number of places, the minutes; see core/change/intentcodec.h
    BulkRowState state = BulkRowState::Waiting;
    int attempts = 0;   ///< begun so far; each has a write of its own in the journal
    std::string detail; ///< why, in a word or the server's sentence; the id of a created link

    bool operator==(const BulkRow&) const = default;
};

} // namespace desk
