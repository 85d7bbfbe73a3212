// linkcheck: what is compared before a change leaves and after it arrived. Pure functions.
#pragma once

#include "core/api/linkdraft.h"
#include "core/change/linkfield.h"
#include "core/domain/linkrules.h"

#include <vector>

namespace desk::change {

/// What the server's answer says about what was asked for.
struct Comparison {
    std::vector<FieldDifference> differing; ///< told, and not what was asked for
    std::vector<LinkField> untold;          ///< the answer does not speak of it
    int kept = 0;                           ///< told, and as asked for

    bool operator==(const Comparison&) const = default;
};

/// What a form saw against what the server has now: the merchant's own settings and the state. Payments that came
/// meanwhile are no conflict. Of a link whose details were never read, only what its list item tells.
std::vector<FieldDifference> changedSince(const PayLink& seen, const PayLink& now);

/// `asked` without what `now` is already.
api::LinkChange onlyWhatDiffers(const api::LinkChange& asked, const PayLink& now);
bool isEmpty(const api::LinkChange& change);

/// linkrules for everything that `change` touches; the first refusal.
Verdict mayChange(const PayLink& link, const api::LinkChange& change);

Comparison compared(const api::LinkChange& asked, const PayLinkReading& now);
/// For a new link: above all its mode, which a server may change without a word (contract D2).
Comparison compared(const api::LinkDraft& asked, const PayLinkReading& now);
Comparison compared(const api::InstanceChange& asked, const InstanceReading& now);

} // namespace desk::change
