// LinkSheet: everything the panel of one link shows, as the cache and the journal had it at one moment.
#pragma once

#include "core/cache/linkpayments.h"
#include "core/cache/linkstore.h"
#include "core/domain/linkhistory.h"

#include <memory>
#include <string>
#include <vector>

namespace desk::ui {

/// A name and its text, as the server wrote them.
struct NamedText {
    std::string name;
    std::string text;

    bool operator==(const NamedText&) const = default;
};

struct LinkSheet {
    cache::CachedLink cached;
    std::string instanceName;
    std::optional<Instant> lastPaymentAt;
    std::vector<cache::DayOfPayments> days; ///< oldest first
    RecentPace pace;
    std::vector<LinkEvent> history; ///< newest first, the creation among them where it is known
    std::vector<NamedText> metadata;

    const PayLink& link() const { return cached.link; }
};
using LinkSheetPtr = std::shared_ptr<const LinkSheet>; ///< shared because a future's value must be copyable

/// `{"colour":"red","size":{"eu":38}}` as `colour: red`, `size: {"eu":38}`; a text that is no object has no name.
std::vector<NamedText> namedTextsIn(const std::string& metadata);

/// The history with the link's creation at its end, at the server's own time, once.
std::vector<LinkEvent> withCreation(std::vector<LinkEvent> newestFirst, const PayLink& link);

} // namespace desk::ui
