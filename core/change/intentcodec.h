// intentcodec: what was asked for <-> the text that is stored in the journal with a write.
#pragma once

#include "core/api/linkdraft.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace desk::change {

/// JSON with names of our own. A logo's bytes are not kept: a stored write is never sent again.
std::string encoded(const api::LinkDraft& draft);
std::string encoded(const api::LinkChange& change);
std::string encoded(const api::InstanceChange& change);
std::string encodedFlip(bool toPaused);

/// ErrorKind::Storage for text that encoded() did not write.
Result<api::LinkDraft> draftFrom(std::string_view text);
Result<api::LinkChange> linkChangeFrom(std::string_view text);
Result<api::InstanceChange> instanceChangeFrom(std::string_view text);
Result<bool> flipFrom(std::string_view text);

} // namespace desk::change
