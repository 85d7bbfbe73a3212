#include "app/sandbox/arguments.h"

#include "app/sandbox/requestbody.h"

#include <cstdlib>
#include <limits>
#include <optional>

namespace desk::sandbox {

namespace {

constexpr long long kMaxLinks = 1'000'000;
constexpr long long kMaxTransactions = 10'000'000;
constexpr double kMaxSpeed = 100'000.0;

struct NumberArgument {
    std::string_view name;
    long long low, high;
    void (*set)(SandboxOptions&, long long);
};

constexpr NumberArgument kNumbers[] = {
    {"--links", 0, kMaxLinks, [](SandboxOptions& o, long long n) { o.links = static_cast<int>(n); }},
    {"--transactions", 0, kMaxTransactions,
        [](SandboxOptions& o, long long n) { o.transactions = static_cast<int>(n); }},
    {"--seed", 0, std::numeric_limits<long long>::max(),
        [](SandboxOptions& o, long long n) { o.seed = static_cast<std::uint64_t>(n); }},
    {"--port", 0, 65'535, [](SandboxOptions& o, long long n) { o.port = static_cast<std::uint16_t>(n); }},
};

Arguments complaining(std::string sentence)
{
    Arguments out;
    out.wish = Arguments::Wish::Complain;
    out.complaint = std::move(sentence);
    return out;
}

std::optional<double> speedOf(std::string_view text)
{
    const auto centi = centimesOf(text); // a plain decimal is enough, and no locale interferes
    const double speed = centi ? static_cast<double>(*centi) / 100.0 : 0.0;
    return speed > 0.0 && speed <= kMaxSpeed ? std::optional(speed) : std::nullopt;
}

/// An empty text when the value was taken.
std::string takeValue(SandboxOptions& options, std::string_view name, std::string_view value)
{
    if (name == "--speed") {
        const auto speed = speedOf(value);
        options.speed = speed.value_or(options.speed);
        return speed ? "" : "--speed needs a number from 0.01 to 100000, for example --speed 60.";
    }
    for (const NumberArgument& number : kNumbers) {
        if (number.name != name) {
            continue;
        }
        const auto parsed = integerOf(value);
        if (!parsed || *parsed < number.low || *parsed > number.high) {
            return std::string(name) + " needs a whole number from " + std::to_string(number.low) + " to "
                 + std::to_string(number.high) + ".";
        }
        number.set(options, *parsed);
        return "";
    }
    return "Unknown argument " + std::string(name) + ": run paylink-sandbox --help to see the known ones.";
}

bool takeSwitch(Arguments& arguments, std::string_view word)
{
    if (word == "--help" || word == "-h") {
        arguments.wish = Arguments::Wish::Help;
    } else if (word == "--version") {
        arguments.wish = Arguments::Wish::Version;
    } else if (word == "--arrivals") {
        arguments.options.arrivals = true;
    } else if (word == "--thin-lists" || word == "--full-lists") {
        arguments.options.fullLists = word == "--full-lists";
    } else {
        return false;
    }
    return true;
}

} // namespace

Arguments argumentsOf(std::span<const std::string_view> words)
{
    Arguments arguments;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (takeSwitch(arguments, words[i])) {
            continue;
        }
        const std::size_t equals = words[i].find('=');
        const std::string_view name = words[i].substr(0, equals);
        const bool isLast = i + 1 == words.size();
        std::string_view value;
        if (equals != std::string_view::npos) {
            value = words[i].substr(equals + 1);
        } else if (!isLast) {
            value = words[++i];
        }
        if (const std::string complaint = takeValue(arguments.options, name, value); !complaint.empty()) {
            return complaining(complaint);
        }
    }
    return arguments;
}

std::string_view helpText()
{
    return "Usage: paylink-sandbox [options]\n"
           "A MyTPE v2 server on 127.0.0.1 with an invented shop. Prints one line of JSON with its address "
           "and keys\n"
           "when it is ready, and runs until it is interrupted.\n\n"
           "  --links N          number of payment links (60)\n"
           "  --transactions N   number of transactions over all links (500)\n"
           "  --seed S           another number, another shop (1)\n"
           "  --speed X          virtual seconds per real second (1)\n"
           "  --port P           port to listen on; 0 chooses a free one (0)\n"
           "  --arrivals         payments keep arriving while it runs\n"
           "  --thin-lists       link lists hold the nine documented fields (default)\n"
           "  --full-lists       link lists hold whole links\n"
           "  --help, --version\n";
}

} // namespace desk::sandbox
