#include "app/cli/linkfilter.h"

#include "core/domain/searchtext.h"

#include <algorithm>

namespace desk::cli {

Result<LinkFilter> LinkFilter::from(const Arguments& arguments)
{
    LinkFilter filter;
    if (const auto word = arguments.value("--state")) {
        filter.m_state = linkStateFromWord(*word);
        if (!filter.m_state) {
            return failure(ErrorKind::Invalid,
                "`" + *word
                    + "` is not a state: use active, paused, sold-out, paid, expired, closed or unknown.");
        }
    }
    filter.m_needle = folded(arguments.value("--search").value_or(""));
    return filter;
}

bool LinkFilter::accepts(const PayLink& link) const
{
    if (m_state && stateOf(link).state != *m_state)
        return false;
    return m_needle.empty() || finds(link);
}

bool LinkFilter::finds(const PayLink& link) const
{
    const auto holds = [this](std::string_view text) {
        return folded(text).find(m_needle) != std::string::npos;
    };
    if (holds(link.title) || holds(link.slug) || holds(link.id.text()) || holds(link.details))
        return true;
    if (link.price && holds(link.price->toDecimal()))
        return true;
    return std::any_of(link.customFields.begin(), link.customFields.end(),
        [&](const CustomField& field) { return holds(field.value) || holds(field.label); });
}

} // namespace desk::cli
