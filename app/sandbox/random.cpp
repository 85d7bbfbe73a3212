#include "app/sandbox/random.h"

namespace desk::sandbox {

std::string hexText(Random& random, int digits)
{
    constexpr char alphabet[] = "0123456789abcdef";
    std::string out;
    std::uint64_t bits = 0;
    for (int i = 0; i < digits; ++i) {
        bits = i % 16 == 0 ? random.next() : bits >> 4U;
        out += alphabet[bits & 0xFU];
    }
    return out;
}

std::string uuidText(Random& random)
{
    std::string text = hexText(random, 32);
    text[12] = '4';
    text[16] = "89ab"[static_cast<std::size_t>(random.between(0, 3))];
    for (const std::size_t dash : {8U, 13U, 18U, 23U}) {
        text.insert(dash, 1, '-');
    }
    return text;
}

} // namespace desk::sandbox
