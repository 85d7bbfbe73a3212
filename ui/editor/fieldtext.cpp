#include "ui/editor/fieldtext.h"

#include "ui/common/moneytext.h"
#include "ui/common/ruletext.h"

namespace desk::ui {

QString FieldText::label(FormField field)
{
    switch (field) {
    case FormField::Title: return tr("Title");
    case FormField::Details: return tr("Details");
    case FormField::AmountKind: return tr("Amount");
    case FormField::Price: return tr("Price");
    case FormField::Mode: return tr("How often it can be paid");
    case FormField::Quota: return tr("Places");
    case FormField::Timeout: return tr("Expires without payment");
    case FormField::Instance: return tr("Instance");
    case FormField::Slug: return tr("Address (slug)");
    case FormField::CustomFields: return tr("Custom fields");
    case FormField::Metadata: return tr("Hidden data");
    case FormField::Logo: return tr("Logo");
    case FormField::ShowRetryButton: return tr("Offer “try again” after a failed payment");
    case FormField::AllowAnonymous: return tr("Let customers pay without their name");
    }
    return {};
}

QString FieldText::missing(FormField field)
{
    switch (field) {
    case FormField::Title: return tr("Give it a title: customers read it first.");
    case FormField::Details: return tr("Say in a few words what is paid for.");
    case FormField::Price: return tr("Enter the price.");
    case FormField::Quota: return tr("Enter how many payments it takes: 1 or more.");
    case FormField::Timeout: return tr("Enter a number, or choose the instance default.");
    case FormField::Instance: return tr("Choose an instance.");
    case FormField::Slug: return tr("Enter the end of the address.");
    case FormField::AmountKind:
    case FormField::Mode: return tr("Choose one.");
    case FormField::CustomFields:
    case FormField::Metadata:
    case FormField::Logo:
    case FormField::ShowRetryButton:
    case FormField::AllowAnonymous: break;
    }
    return tr("This is needed.");
}

QString FieldText::outOfRange(FormField field)
{
    if (field == FormField::Timeout)
        return tr("Between 1 minute and 365 days.");
    return tr("1 or more.");
}

QString FieldText::notANumber(FormField field)
{
    if (field == FormField::Price)
        return tr("This is not an amount. Write it as 8000 or 8 000,50.");
    return tr("Write a whole number.");
}

QString FieldText::problem(const FormProblem& problem, UiLanguage language)
{
    switch (problem.fault) {
    case FormFault::Missing: return missing(problem.field);
    case FormFault::TooLong: return tr("At most 255 characters.");
    case FormFault::NotASlug: return tr("Only letters without accents, digits, - and _.");
    case FormFault::SlugTaken: return tr("This address is taken.");
    case FormFault::NotANumber: return notANumber(problem.field);
    case FormFault::Ambiguous:
        return tr("Which do you mean: %1 or %2?")
            .arg(moneyText(problem.reading.value_or(Money()), language),
                moneyText(problem.other.value_or(Money()), language));
    case FormFault::BelowCentime: return tr("At most two digits after the decimal mark.");
    case FormFault::NotPositive: return tr("More than zero.");
    case FormFault::TooLarge:
        return tr("At most %1.").arg(moneyText(Money::fromCentimes(999'999'999'999), language));
    case FormFault::OutOfRange: return outOfRange(problem.field);
    case FormFault::FreeIsReusable: return tr("A link where customers choose the amount is always reusable.");
    case FormFault::ReusableNeverExpires: return RuleText::reason(RuleReason::ReusableNeverExpires);
    case FormFault::OnlyLimitedHasQuota: return RuleText::reason(RuleReason::NotLimited);
    case FormFault::TooManyFields: return tr("Five at most.");
    case FormFault::NameMissing: return tr("Each value needs a name.");
    case FormFault::NameTwice: return tr("Two have the same name.");
    case FormFault::LogoTooLarge: return tr("The picture is larger than 2 MB.");
    case FormFault::NotAnImage: return tr("Choose a JPG or PNG picture.");
    case FormFault::LogoUnreadable: return tr("The file cannot be read.");
    case FormFault::AgainstRule: return RuleText::reason(problem.rule);
    case FormFault::SaidByServer:
        //: What the server said about a field, in its own words
        return tr("MyTPE says: %1").arg(problem.sentence);
    }
    return {};
}

QString FieldText::whyFixed(FormField field)
{
    switch (field) {
    case FormField::AmountKind: return tr("Fixed price or free amount: chosen once, when the link is made.");
    case FormField::Mode: return tr("Chosen once, when the link is made. Duplicate it to choose again.");
    case FormField::Instance: return tr("A link stays with its instance.");
    case FormField::Slug:
        return tr("The address stays as long as the link, so that shared links keep working.");
    case FormField::CustomFields:
    case FormField::Metadata: return tr("Set when the link is made. Duplicate it to change them.");
    case FormField::Logo: return tr("Set when the link is made. Duplicate it to choose another.");
    case FormField::Title:
    case FormField::Details:
    case FormField::Price:
    case FormField::Quota:
    case FormField::Timeout:
    case FormField::ShowRetryButton:
    case FormField::AllowAnonymous: break;
    }
    return {};
}

QString FieldText::modeName(LinkMode mode)
{
    switch (mode) {
    case LinkMode::Reusable: return tr("Reusable");
    case LinkMode::OneShot: return tr("Single-use");
    case LinkMode::Limited: return tr("Limited");
    }
    return {};
}

QString FieldText::modeUse(LinkMode mode)
{
    switch (mode) {
    case LinkMode::Reusable: return tr("Paid any number of times: a product, a donation.");
    case LinkMode::OneShot: return tr("Paid once, then closed: an invoice, a booking.");
    case LinkMode::Limited: return tr("Closes after so many payments: seats, a small stock.");
    }
    return {};
}

} // namespace desk::ui
