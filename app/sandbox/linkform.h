// The rules for what a merchant may send when creating or updating a link (A.5), in Laravel's words.
#pragma once

#include "app/sandbox/refusals.h"
#include "app/sandbox/requestbody.h"
#include "app/sandbox/shop.h"

namespace desk::sandbox {

/// Reads a new link; errors stays empty when it may be made. A static link silently becomes reusable (D2).
Link newLinkOf(const RequestBody& body, const Shop& shop, FieldErrors& errors);

/// Changes the link by what was sent; unsent fields stay, type, mode and slug are ignored. Metadata is
/// replaced, settings and udfs are merged key by key. With errors the link is not to be used.
void applyChanges(Link& link, const RequestBody& body, FieldErrors& errors);

/// Reads the minutes of name: null clears, 1..525600 sets, anything else is an error.
/// Unsent: leaves it alone.
void readTimeout(const Json& fields, std::string_view name, std::optional<int>& minutes, FieldErrors& errors);
/// Checks an uploaded logo; gives its stored name, or nothing.
std::optional<std::string> readLogo(const RequestBody& body, std::string_view ownerId, FieldErrors& errors);

} // namespace desk::sandbox
