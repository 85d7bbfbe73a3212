// What the writing calls take: a new link, and changes to a link or an instance (contract A.3, A.5).
#pragma once

#include "core/domain/field.h"
#include "core/domain/instance.h"
#include "core/domain/paylink.h"

#include <string>
#include <utility>
#include <vector>

namespace desk::api {

/// A file to upload: jpg or png, at most 2 MB (contract A.5).
struct LogoFile {
    std::string fileName;
    std::string contentType;
    std::string bytes;
};

struct LinkDraft {
    InstanceId instanceId;
    std::string title;
    std::string details;
    std::string slug; ///< chosen and stored before sending: the guard against a twin (contract A.5)
    AmountKind amountKind = AmountKind::Fixed;
    LinkMode mode = LinkMode::Reusable;
    std::optional<Money> price;              ///< required where the amount is fixed
    std::optional<std::int64_t> maxPayments; ///< required where the mode is limited
    std::optional<std::chrono::minutes> timeout;
    std::vector<CustomField> customFields;
    std::vector<std::pair<std::string, std::string>> metadata;
    std::optional<bool> showRetryButton;
    std::optional<bool> allowAnonymous;
    std::optional<LogoFile> logo;
};

/// Only the fields that change are set; only they are sent.
struct LinkChange {
    std::optional<std::string> title;
    std::optional<std::string> details;
    std::optional<Money> price;
    std::optional<std::int64_t> maxPayments;
    Field<std::chrono::minutes> timeout; ///< null clears the override
    std::optional<bool> showRetryButton;
    std::optional<bool> allowAnonymous;
};

struct InstanceChange {
    InstanceId id;
    std::optional<std::string> name;
    std::optional<std::string> description;
    Field<std::chrono::minutes> defaultTimeout; ///< null clears the default
};

} // namespace desk::api
