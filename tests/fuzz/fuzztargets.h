// What the fuzzers feed: one function per kind of text from outside. Each aborts where a promise is broken.
#pragma once

#include <array>
#include <string_view>

namespace desk::fuzz {

void fuzzPage(std::string_view bytes);
void fuzzLink(std::string_view bytes);
void fuzzTransaction(std::string_view bytes);
void fuzzError(std::string_view bytes);
void fuzzMoney(std::string_view bytes);
void fuzzInstant(std::string_view bytes);

struct Target {
    std::string_view name; ///< of the executable and of its corpus folder
    void (*run)(std::string_view bytes);
};
inline constexpr std::array kTargets{Target{"fuzz_page", fuzzPage}, Target{"fuzz_link", fuzzLink},
    Target{"fuzz_transaction", fuzzTransaction}, Target{"fuzz_error", fuzzError},
    Target{"fuzz_money", fuzzMoney}, Target{"fuzz_instant", fuzzInstant}};

} // namespace desk::fuzz
