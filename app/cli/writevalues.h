// WriteValues: the typed values of the commands that change things, read strictly; and what such commands share.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/onlinesession.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"
#include "core/domain/money.h"
#include "core/session/linkchanges.h"

#include <chrono>

namespace desk::cli {

/// All: ErrorKind::Invalid with a sentence for people; nullopt or absent where the option is not given.
Result<std::optional<Money>> moneyOption(const Arguments& arguments, std::string_view option);
Result<std::optional<std::int64_t>> numberOption(const Arguments& arguments, std::string_view option);
/// `clearWord` (`inherit`, `none`) is null.
Result<Field<std::chrono::minutes>> minutesFrom(
    const std::string& text, std::string_view what, std::string_view clearWord);
Result<Money> moneyFrom(const std::string& text, std::string_view what);

using Change = std::function<session::LinkChanges::Answer(session::LinkChanges& changes)>;
using LinkChange =
    std::function<session::LinkChanges::Answer(session::LinkChanges& changes, const LinkId& id)>;

/// Settles what earlier runs left open, makes the change and prints what became of it.
ExitCode runChange(const Arguments& arguments, Console& console, const Change& change);
/// The same for the link that the first operand names, by id or slug.
ExitCode runLinkChange(const Arguments& arguments, Console& console, const LinkChange& change);

} // namespace desk::cli
