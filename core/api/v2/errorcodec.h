// Errors on the wire: every shape of contract A.9 as one Error (D18, D19).
#pragma once

#include "core/api/httpmessages.h"
#include "core/api/v2/jsonvalue.h"

namespace desk::api::v2 {

/// `success` is false, whatever the status says, or an `error` stands where the data should be.
bool saysFailure(JsonValue root);

/// Classifies by the HTTP status and, where the status says nothing (2xx) or too much (500 for a business
/// refusal), by the code in the body. `root` is Missing for a body that is no JSON: then only 401 and 429 are
/// taken at their word, everything else is a proxy's page and no statement about the thing asked for.
Error errorFrom(const Response& response, JsonValue root);

} // namespace desk::api::v2
