// Instance: one payment instance (shop) of the account, that links belong to.
#pragma once

#include "core/base/instant.h"
#include "core/base/openenum.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <string_view>

namespace desk {

/// Contract A.3. Links need an active instance.
enum class InstanceStatus { Pending, Processing, Active, Inactive, Refused };
std::string_view wordFor(InstanceStatus status);

struct Instance {
    InstanceId id;
    std::string name;
    OpenEnum<InstanceStatus> status;
    std::optional<std::string> description;
    std::optional<std::chrono::minutes> defaultTimeout; ///< 1..525600; nullopt: none, or never told
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;

    bool operator==(const Instance&) const = default;
};

/// What one answer said about an instance.
struct InstanceReading {
    InstanceId id;
    Field<std::string> name;
    Field<OpenEnum<InstanceStatus>> status;
    Field<std::string> description;
    Field<std::chrono::minutes> defaultTimeout;
    Field<Instant> createdAt;
    Field<Instant> updatedAt;

    bool operator==(const InstanceReading&) const = default;
};

Instance merged(Instance known, const InstanceReading& reading);

} // namespace desk
