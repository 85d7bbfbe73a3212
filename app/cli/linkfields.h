// A link as the command line shows it, for `links` and `link` alike.
#pragma once

#include "app/cli/jsonwriter.h"
#include "core/cache/linkstore.h"

namespace desk::cli {

/// The eighteen keys of `links`, in their order, inside an object the caller opened. A contract with scripts.
void writeLinkFields(const PayLink& link, JsonWriter& json);

/// Our word, else the server's own; empty where nothing was said.
std::string wordOf(const OpenEnum<LinkMode>& mode);
std::string wordOf(const OpenEnum<AmountKind>& kind);
std::string wordOf(const OpenEnum<TimeoutSource>& source);

std::optional<std::string> decimalOf(const std::optional<Money>& money);
std::optional<std::string> isoOf(const std::optional<Instant>& instant);

} // namespace desk::cli
