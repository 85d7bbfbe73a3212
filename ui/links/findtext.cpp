#include "ui/links/findtext.h"

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>

#include <bit>
#endif

namespace desk::ui {

#if defined(__SSE2__) || defined(_M_X64)

/// Looks for the needle's first and last letter at their distance; only what lies between is compared letter by letter.
std::size_t findText(std::string_view haystack, std::string_view needle, std::size_t from)
{
    constexpr std::size_t kPlaces = 16;
    if (needle.empty())
        return haystack.find(needle, from);
    const std::size_t last = needle.size() - 1;
    const __m128i firstLetter = _mm_set1_epi8(needle.front());
    const __m128i lastLetter = _mm_set1_epi8(needle.back());
    const auto placesOf = [&](__m128i letter, std::size_t at) {
        const auto* bytes = reinterpret_cast<const __m128i*>(haystack.data() + at);
        return _mm_cmpeq_epi8(_mm_loadu_si128(bytes), letter);
    };
    for (; from + last + kPlaces <= haystack.size(); from += kPlaces) {
        auto places = static_cast<unsigned>(
            _mm_movemask_epi8(_mm_and_si128(placesOf(firstLetter, from), placesOf(lastLetter, from + last))));
        for (; places != 0; places &= places - 1) {
            const std::size_t at = from + static_cast<std::size_t>(std::countr_zero(places));
            if (needle.size() <= 2 || haystack.compare(at + 1, last - 1, needle, 1, last - 1) == 0)
                return at;
        }
    }
    return haystack.find(needle, from);
}

#else

std::size_t findText(std::string_view haystack, std::string_view needle, std::size_t from)
{
    return haystack.find(needle, from);
}

#endif

} // namespace desk::ui
