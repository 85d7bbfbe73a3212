#include "core/change/linkfield.h"

namespace desk::change {

std::string_view wordFor(LinkField field)
{
    switch (field) {
    case LinkField::Title: return "title";
    case LinkField::Details: return "details";
    case LinkField::Slug: return "slug";
    case LinkField::AmountKind: return "amountKind";
    case LinkField::Price: return "price";
    case LinkField::Mode: return "mode";
    case LinkField::Quota: return "quota";
    case LinkField::Timeout: return "timeout";
    case LinkField::ShowRetryButton: return "showRetryButton";
    case LinkField::AllowAnonymous: return "allowAnonymous";
    case LinkField::State: return "state";
    case LinkField::Name: return "name";
    case LinkField::Description: return "description";
    case LinkField::DefaultTimeout: return "defaultTimeout";
    }
    return {};
}

} // namespace desk::change
