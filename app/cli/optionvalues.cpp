#include "app/cli/optionvalues.h"

namespace desk::cli {
namespace {

Result<std::optional<AlgiersDay>> dayOption(const Arguments& arguments, std::string_view option)
{
    const auto text = arguments.value(option);
    if (!text)
        return std::optional<AlgiersDay>();
    const auto day = parseDay(*text);
    if (!day) {
        return failure(ErrorKind::Invalid, "`" + *text + "` is not a day of the calendar: write `"
                                               + std::string(option) + "` as 2026-11-21.");
    }
    return day;
}

} // namespace

Result<DayRange> dayRange(const Arguments& arguments)
{
    const auto first = dayOption(arguments, kFromOption.name);
    if (!first)
        return failure(first.error());
    const auto last = dayOption(arguments, kToOption.name);
    if (!last)
        return failure(last.error());
    if (*first && *last && **first > **last)
        return failure(ErrorKind::Invalid, "`--from` is after `--to`: exchange the two days.");
    return DayRange{*first, *last};
}

std::filesystem::path pathFrom(std::string_view utf8)
{
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

} // namespace desk::cli
