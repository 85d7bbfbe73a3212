// The forms of the writing calls (contract A.3, A.5).
#pragma once

#include "core/api/linkdraft.h"
#include "core/api/multipartform.h"
#include "core/base/error.h"

#include <optional>

namespace desk::api::v2 {

/// What the server would reject, or worse, silently change: a free amount with a mode other than reusable
/// becomes a link that anyone may pay again and again (D2). Invalid, by field.
std::optional<Error> problemIn(const LinkDraft& draft);

MultipartForm formFor(const LinkDraft& draft);
MultipartForm formFor(const LinkChange& change);
MultipartForm formFor(const InstanceChange& change);

} // namespace desk::api::v2
