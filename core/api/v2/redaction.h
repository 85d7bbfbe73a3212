// Redaction: an error text is logged and shown, and a server may quote in it what we sent.
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

namespace desk::api::v2 {

/// The error with every occurrence of a key or secret replaced by `***`.
Error withoutSecrets(Error error, const KeyPair& keys);

} // namespace desk::api::v2
