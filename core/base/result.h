// Result<T>: a value, or the one Error that explains its absence.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace desk {

template <class T>
using Result = tl::expected<T, Error>;

/// The value of an action that has nothing to return but may fail.
using Outcome = Result<void>;

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> failure(ErrorKind kind, std::string detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(detail)});
}

} // namespace desk
