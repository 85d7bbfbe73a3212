// draftcheck: what a new link lacks, field by field, before anything is sent. Asked while a person types, for each
// row of a file, and by the command line.
#pragma once

#include "core/api/linkdraft.h"
#include "core/base/error.h"
#include "core/change/linkfield.h"

#include <optional>
#include <string_view>
#include <vector>

namespace desk::change {

enum class DraftFault {
    Missing,
    TooLong,              ///< a title of more than 255 characters
    NotASlug,             ///< letters, digits, dashes and underscores only
    NotPositive,          ///< a price is more than zero
    TooLarge,             ///< more than 9,999,999,999.99 dinars
    OutOfRange,           ///< a quota is 1 or more; a window 1 to 525,600 minutes
    FreeIsReusable,       ///< a link with a free amount is always reusable
    ReusableNeverExpires, ///< the inactivity window is for single-use and limited links
    OnlyLimitedHasQuota,
    TooManyFields, ///< five custom fields at most
    LogoTooLarge,  ///< 2 MB
    NotAnImage,    ///< jpg or png
};
/// `missing too-long not-a-slug ...`, stable.
std::string_view wordFor(DraftFault fault);

struct DraftProblem {
    std::string field; ///< as in Error::fieldErrors: `title`, `price`, `customFields`, `logo`, `instance`
    DraftFault fault = DraftFault::Missing;

    bool operator==(const DraftProblem&) const = default;
};

inline constexpr std::size_t kMaxTitleCharacters = 255;
inline constexpr std::size_t kMaxCustomFields = 5;
inline constexpr std::size_t kMaxLogoBytes = std::size_t{2} * 1024 * 1024;

/// In the order of a form; empty where the server has no reason to refuse.
std::vector<DraftProblem> problemsIn(const api::LinkDraft& draft);
/// The same for a change: the values alone, whatever the link (linkrules knows that).
std::vector<DraftProblem> problemsIn(const api::LinkChange& change);
std::vector<DraftProblem> problemsIn(const api::InstanceChange& change);

/// ErrorKind::Invalid with the faults' words by field; nullopt for no problems.
std::optional<Error> errorFrom(const std::vector<DraftProblem>& problems);

} // namespace desk::change
