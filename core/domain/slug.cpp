#include "core/domain/slug.h"

#include "core/domain/searchtext.h"

#include <algorithm>

namespace desk {
namespace {

constexpr std::size_t kMaxSlug = 255;
constexpr std::size_t kMaxSuggestion = 60;

bool isLowerOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

} // namespace

bool isSlug(std::string_view text)
{
    const auto fits = [](char c) {
        return isLowerOrDigit(c) || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    };
    return !text.empty() && text.size() <= kMaxSlug && std::all_of(text.begin(), text.end(), fits);
}

std::string suggestedSlug(std::string_view title)
{
    std::string slug;
    for (const char c : folded(title)) {
        if (isLowerOrDigit(c))
            slug += c;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    if (slug.size() > kMaxSuggestion) {
        const std::size_t lastWhole = slug.rfind('-', kMaxSuggestion);
        slug.resize(lastWhole == std::string::npos || lastWhole == 0 ? kMaxSuggestion : lastWhole);
    }
    while (!slug.empty() && slug.back() == '-')
        slug.pop_back();
    return slug;
}

std::string numberedSlug(std::string_view base, int number)
{
    const std::string end = '-' + std::to_string(number);
    return std::string(base.substr(0, kMaxSlug - end.size())) + end;
}

} // namespace desk
