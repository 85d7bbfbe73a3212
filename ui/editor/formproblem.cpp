#include "ui/editor/formproblem.h"

#include <algorithm>

namespace desk::ui {
namespace {

using change::DraftFault;

QString joined(const std::vector<std::string>& sentences)
{
    QStringList texts;
    for (const std::string& sentence : sentences)
        texts.append(QString::fromStdString(sentence).simplified());
    return texts.join(u' ');
}

/// Said by ourselves before anything was sent.
std::optional<DraftFault> draftFaultNamed(const QString& sentence)
{
    for (int code = 0; code <= static_cast<int>(DraftFault::NotAnImage); ++code) {
        const auto fault = static_cast<DraftFault>(code);
        if (sentence.toStdString() == change::wordFor(fault))
            return fault;
    }
    return std::nullopt;
}

bool saysTaken(const QString& sentence)
{
    return sentence.contains(u"taken", Qt::CaseInsensitive) || sentence.contains(u"déjà", Qt::CaseInsensitive)
        || sentence.contains(u"already", Qt::CaseInsensitive);
}

} // namespace

std::string_view wordFor(FormField field)
{
    switch (field) {
    case FormField::Title: return "title";
    case FormField::Details: return "details";
    case FormField::AmountKind: return "amountKind";
    case FormField::Price: return "price";
    case FormField::Mode: return "mode";
    case FormField::Quota: return "quota";
    case FormField::Timeout: return "timeout";
    case FormField::Instance: return "instance";
    case FormField::Slug: return "slug";
    case FormField::CustomFields: return "customFields";
    case FormField::Metadata: return "metadata";
    case FormField::Logo: return "logo";
    case FormField::ShowRetryButton: return "showRetryButton";
    case FormField::AllowAnonymous: return "allowAnonymous";
    }
    return {};
}

std::optional<FormField> formFieldNamed(std::string_view name)
{
    const std::string_view head = name.substr(0, name.find('.'));
    const auto found = std::find_if(
        kFormFields.begin(), kFormFields.end(), [&](FormField field) { return wordFor(field) == head; });
    return found == kFormFields.end() ? std::nullopt : std::optional(*found);
}

FormFault faultFor(DraftFault fault)
{
    switch (fault) {
    case DraftFault::Missing: return FormFault::Missing;
    case DraftFault::TooLong: return FormFault::TooLong;
    case DraftFault::NotASlug: return FormFault::NotASlug;
    case DraftFault::NotPositive: return FormFault::NotPositive;
    case DraftFault::TooLarge: return FormFault::TooLarge;
    case DraftFault::OutOfRange: return FormFault::OutOfRange;
    case DraftFault::FreeIsReusable: return FormFault::FreeIsReusable;
    case DraftFault::ReusableNeverExpires: return FormFault::ReusableNeverExpires;
    case DraftFault::OnlyLimitedHasQuota: return FormFault::OnlyLimitedHasQuota;
    case DraftFault::TooManyFields: return FormFault::TooManyFields;
    case DraftFault::LogoTooLarge: return FormFault::LogoTooLarge;
    case DraftFault::NotAnImage: return FormFault::NotAnImage;
    }
    return FormFault::Missing;
}

ServerComplaints complaintsOf(const Error& error)
{
    ServerComplaints complaints;
    for (const auto& [name, sentences] : error.fieldErrors) {
        const auto field = formFieldNamed(name);
        const QString sentence = joined(sentences);
        if (!field) {
            complaints.elsewhere.append(sentence);
            continue;
        }
        if (const auto fault = draftFaultNamed(sentence)) {
            complaints.problems.push_back({*field, faultFor(*fault)});
            continue;
        }
        const bool isTaken = *field == FormField::Slug && saysTaken(sentence);
        FormProblem problem{*field, isTaken ? FormFault::SlugTaken : FormFault::SaidByServer};
        if (!isTaken)
            problem.sentence = sentence;
        complaints.problems.push_back(problem);
    }
    return complaints;
}

} // namespace desk::ui
