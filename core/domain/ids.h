// The ids of the three things the program is about.
#pragma once

#include "core/base/strongid.h"

namespace desk {

using LinkId = StrongId<struct LinkTag>;
using InstanceId = StrongId<struct InstanceTag>;
using TransactionId = StrongId<struct TransactionTag>;

} // namespace desk
