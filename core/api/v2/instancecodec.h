// Instances on the wire (contract A.3).
#pragma once

#include "core/api/v2/itemfault.h"
#include "core/api/v2/jsonvalue.h"
#include "core/domain/instance.h"

namespace desk::api::v2 {

ItemReading<InstanceReading> readInstance(JsonValue item);

} // namespace desk::api::v2
