// LinkCommand: what a menu offers for a link, and whether linkrules lets it happen to what is selected.
#pragma once

#include "core/cache/linkstore.h"
#include "core/domain/bulkrow.h"
#include "core/domain/linkrules.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace desk::ui {

enum class LinkCommand { Edit, Duplicate, Restock, Timeout, Pause, Resume, Delete };
inline constexpr std::array kLinkCommands{LinkCommand::Edit, LinkCommand::Duplicate, LinkCommand::Restock,
    LinkCommand::Timeout, LinkCommand::Pause, LinkCommand::Resume, LinkCommand::Delete};

/// `edit duplicate restock timeout pause resume delete`, stable.
std::string_view wordFor(LinkCommand command);

/// Payments of any status, where all of them are known: what linkrules asks for.
std::optional<std::int64_t> knownPayments(const cache::CachedLink& link);

/// What the command is for many links; nullopt where it is about one alone.
std::optional<BulkAction> bulkActionOf(LinkCommand command);

/// Edit is also open where only the quota may change, and for links that can only be looked at and duplicated: the
/// form says why. Everything else is linkrules' own word.
Verdict verdictFor(LinkCommand command, const cache::CachedLink& link);

} // namespace desk::ui
