// LinkField: the settings of a link that can be asked for, by name, and how two values of one differ.
#pragma once

#include <string>
#include <string_view>

namespace desk::change {

enum class LinkField {
    Title,
    Details,
    Slug,
    AmountKind,
    Price,
    Mode,
    Quota,
    Timeout,
    ShowRetryButton,
    AllowAnonymous,
    State, ///< paused or not; there or deleted
    Name,  ///< of an instance, as the two below
    Description,
    DefaultTimeout,
};
/// The names of Error::fieldErrors: `title details slug amountKind price mode quota timeout ...`, stable.
std::string_view wordFor(LinkField field);

/// Plain text of both sides: decimal dinars, whole numbers, minutes, `true`, our words; empty is none.
struct FieldDifference {
    LinkField field = LinkField::Title;
    std::string asked; ///< what was wanted; in a conflict, what the form had seen
    std::string held;  ///< what the server has

    bool operator==(const FieldDifference&) const = default;
};

} // namespace desk::change
