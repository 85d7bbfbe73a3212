// WriteIntent: one change the program is about to make at the server, written down before it leaves.
#pragma once

#include "core/base/instant.h"

#include <optional>
#include <string>
#include <string_view>

namespace desk {

enum class WriteKind { CreateLink, UpdateLink, FlipLink, DeleteLink, UpdateInstance };
/// `create-link update-link flip-link delete-link update-instance`, stable.
std::string_view wordFor(WriteKind kind);

enum class WriteState {
    Open,    ///< stored; it may have left, and its answer has not come (also after a crash)
    Unknown, ///< its answer was lost, and what became of it could not be read yet
    Done,    ///< the server holds it
    NotDone, ///< the server does not hold it: it never arrived, or failed there
    Refused, ///< the server said no; nothing changed
};
/// `open unknown done not-done refused`, stable.
std::string_view wordFor(WriteState state);
/// Open or unknown: what became of it must be found out before the same thing is changed again.
bool isUnsettled(WriteState state);

struct WriteIntent {
    std::string localId; ///< ours, unique; made before sending
    WriteKind kind = WriteKind::UpdateLink;
    std::string target; ///< the link's id; of a new link its slug; the instance's id
    std::string body;   ///< what was asked for, as intentcodec writes it
    Instant madeAt;     ///< server time
    WriteState state = WriteState::Open;
    std::string
        outcome; ///< a few words for a person who looks later; of a link whose creation is done, its id

    bool operator==(const WriteIntent&) const = default;
};

} // namespace desk
