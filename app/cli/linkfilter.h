// LinkFilter: which links `links` and `profiles links` list, from --state and --search.
#pragma once

#include "app/cli/arguments.h"
#include "core/domain/linkstate.h"

namespace desk::cli {

class LinkFilter
{
public:
    /// ErrorKind::Invalid with a whole sentence where the state is none.
    static Result<LinkFilter> from(const Arguments& arguments);

    bool accepts(const PayLink& link) const;

private:
    bool finds(const PayLink& link) const;

    std::optional<LinkState> m_state;
    std::string m_needle; ///< folded; empty finds everything
};

} // namespace desk::cli
