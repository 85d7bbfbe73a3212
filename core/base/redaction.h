// Redaction: texts that are logged, shown or sent to somebody lose every key first. Two nets: by value, for keys that are
// known, in whatever way they are written; and by pattern, for what looks like one.
#pragma once

#include "core/base/secret.h"

#include <string>
#include <string_view>

namespace desk {

/// What stands where a key was.
inline constexpr std::string_view kRedacted = "***";

/// `text` without the secret as it is, percent-encoded, in base64 (of itself, both alphabets) or in hexadecimal.
std::string withoutSecret(std::string text, const Secret& secret);
std::string withoutKeys(std::string text, const KeyPair& keys);

/// `text` without the values of what is named like a key: `X-API-KEY: ...`, `"secret": "..."`, `PAYLINK_API_KEY=...`,
/// `Authorization: ...`, `api_key=...`, in any case and spelling.
std::string withoutKeyPatterns(std::string_view text);

} // namespace desk
