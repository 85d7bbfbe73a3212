// The command line of paylink-sandbox.
#pragma once

#include "app/sandbox/sandbox.h"

#include <span>
#include <string>
#include <string_view>

namespace desk::sandbox {

struct Arguments {
    enum class Wish { Run, Help, Version, Complain };

    Wish wish = Wish::Run;
    SandboxOptions options;
    std::string complaint; // one sentence that says what to do
};

Arguments argumentsOf(std::span<const std::string_view> words);
std::string_view helpText();

} // namespace desk::sandbox
