// Answer: from an HTTP response to the JSON a codec reads, or the failure that explains why not.
#pragma once

#include "core/api/httpmessages.h"
#include "core/api/v2/jsonreader.h"

namespace desk::api::v2 {

using OpenedAnswer = tl::expected<JsonValue, CallFailure>;

/// HTTP status, then content type, then envelope. Missing for a good answer without a body. A write whose
/// good answer cannot be read, or that died behind a proxy (502, 504, any 5xx page), ends as OutcomeUnknown.
/// The value is valid until `reader` reads again.
OpenedAnswer openAnswer(const Response& response, Repetition repetition, JsonReader& reader);

/// What a codec's failure means: a read got a bad answer; a write was done, but what it did is not known.
CallFailure undecodable(Error error, const Response& response, Repetition repetition);

} // namespace desk::api::v2
