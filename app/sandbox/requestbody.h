// A request's body as PHP hands it to the application: one tree, whatever the encoding was.
#pragma once

#include "app/sandbox/json.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace desk::sandbox {

struct Upload {
    std::string contentType;
    std::size_t bytes = 0;
};

struct RequestBody {
    Json fields = Json::ofMap(); // always a map
    std::map<std::string, Upload> uploads;
};

/// Adds one form field; "metadata[x]" and "a[]" nest as in PHP.
void addFormField(RequestBody& body, std::string_view name, std::string_view value);
/// Application/x-www-form-urlencoded text.
RequestBody urlEncodedBody(std::string_view text);
/// A JSON text. A broken one gives no fields, so validation answers for it, as in Laravel.
RequestBody jsonBody(std::string_view text);
/// Laravel's TrimStrings and ConvertEmptyStringsToNull: every text is trimmed, an empty one becomes null.
void normalise(Json& value);

/// Exact centimes of a decimal text or number token; nothing when it is not a plain decimal. Rounds half up.
std::optional<long long> centimesOf(std::string_view decimal);
/// A whole number as text or token, an optional sign in front.
std::optional<long long> integerOf(std::string_view text);

} // namespace desk::sandbox
