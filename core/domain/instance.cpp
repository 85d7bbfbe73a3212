#include "core/domain/instance.h"

namespace desk {

std::string_view wordFor(InstanceStatus status)
{
    switch (status) {
    case InstanceStatus::Pending: return "pending";
    case InstanceStatus::Processing: return "processing";
    case InstanceStatus::Active: return "active";
    case InstanceStatus::Inactive: return "inactive";
    case InstanceStatus::Refused: return "refused";
    }
    return {};
}

Instance merged(Instance known, const InstanceReading& reading)
{
    known.id = reading.id;
    reading.name.applyTo(known.name);
    reading.status.applyTo(known.status);
    reading.description.applyTo(known.description);
    reading.defaultTimeout.applyTo(known.defaultTimeout);
    reading.createdAt.applyTo(known.createdAt);
    reading.updatedAt.applyTo(known.updatedAt);
    return known;
}

} // namespace desk
