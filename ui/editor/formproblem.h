// FormProblem: what is wrong with one field of a form, before words are made of it.
#pragma once

#include "core/base/error.h"
#include "core/change/draftcheck.h"
#include "core/domain/linkrules.h"
#include "core/domain/money.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace desk::ui {

/// The fields of a link's form, from top to bottom.
enum class FormField {
    Title,
    Details,
    AmountKind,
    Price,
    Mode,
    Quota,
    Timeout,
    Instance,
    Slug,
    CustomFields,
    Metadata,
    Logo,
    ShowRetryButton,
    AllowAnonymous,
};
inline constexpr std::array kFormFields{FormField::Title, FormField::Details, FormField::AmountKind,
    FormField::Price, FormField::Mode, FormField::Quota, FormField::Timeout, FormField::Instance,
    FormField::Slug, FormField::CustomFields, FormField::Metadata, FormField::Logo,
    FormField::ShowRetryButton, FormField::AllowAnonymous};

/// The names of Error::fieldErrors and of core/change: `title details amountKind price ...`, stable.
std::string_view wordFor(FormField field);
/// Also of what lies inside a field: `customFields.udf2`, `metadata.order`. nullopt for a name of no field here.
std::optional<FormField> formFieldNamed(std::string_view name);

enum class FormFault {
    Missing,
    TooLong, ///< a title of more than 255 characters
    NotASlug,
    SlugTaken, ///< by another link that is known here, or by what the server said
    NotANumber,
    Ambiguous, ///< `8.000`: see `reading` and `other`
    BelowCentime,
    NotPositive,
    TooLarge,
    OutOfRange, ///< a quota is 1 or more; a window 1 to 525,600 minutes
    FreeIsReusable,
    ReusableNeverExpires,
    OnlyLimitedHasQuota,
    TooManyFields,
    NameMissing, ///< hidden data without a name
    NameTwice,
    LogoTooLarge,
    NotAnImage,
    LogoUnreadable,
    AgainstRule,  ///< see `rule`
    SaidByServer, ///< see `sentence`
};
FormFault faultFor(change::DraftFault fault);

struct FormProblem {
    FormField field = FormField::Title;
    FormFault fault = FormFault::Missing;
    std::optional<Money> reading{};        ///< Ambiguous: the mark read as one that groups thousands
    std::optional<Money> other{};          ///< Ambiguous: the mark read as the decimal one
    QString sentence{};                    ///< SaidByServer; SlugTaken: a free one, where one is known
    RuleReason rule = RuleReason::Allowed; ///< AgainstRule

    bool operator==(const FormProblem&) const = default;
};

struct ServerComplaints {
    std::vector<FormProblem> problems;
    QStringList elsewhere; ///< sentences about fields that no form has
};
/// A refusal field by field. A slug that is taken is recognised, in the words of any of the server's languages.
ServerComplaints complaintsOf(const Error& error);

} // namespace desk::ui
