// Payment links on the wire: list items, details, and the partial answers of writes (contract A.4, A.5).
#pragma once

#include "core/api/v2/itemfault.h"
#include "core/api/v2/jsonvalue.h"
#include "core/domain/paylink.h"

namespace desk::api::v2 {

ItemReading<PayLinkReading> readLink(JsonValue item);

} // namespace desk::api::v2
