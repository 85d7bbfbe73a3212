#include "core/api/v2/linkforms.h"

#include "core/api/v2/words.h"

namespace desk::api::v2 {
namespace {

constexpr std::size_t kMaxLogoBytes = 2 * 1024 * 1024;

/// 1 and 0: the words true and false pass through some servers as text, and then both count as true (D4).
void addFlag(MultipartForm* form, const char* name, std::optional<bool> flag)
{
    if (flag)
        form->add(name, *flag ? "1" : "0");
}

void addNumber(MultipartForm* form, const char* name, std::optional<std::int64_t> number)
{
    if (number)
        form->add(name, std::to_string(*number));
}

/// A form cannot say null; an empty value is what the server takes for it.
void addMinutes(MultipartForm* form, const char* name, const Field<std::chrono::minutes>& minutes)
{
    if (minutes.isNull())
        form->add(name, "");
    else if (minutes.hasValue())
        form->add(name, std::to_string(minutes.value().count()));
}

void addSettings(MultipartForm* form, std::optional<bool> showRetryButton, std::optional<bool> allowAnonymous)
{
    addFlag(form, "settings[show_retry_button]", showRetryButton);
    addFlag(form, "settings[allow_anonymous]", allowAnonymous);
}

void addCustomFields(MultipartForm* form, const std::vector<CustomField>& fields)
{
    for (const CustomField& field : fields) {
        form->add("udfs[" + field.key + "][value]", field.value);
        if (!field.label.empty())
            form->add("udfs[" + field.key + "][label]", field.label);
    }
}

} // namespace

std::optional<Error> problemIn(const LinkDraft& draft)
{
    Error error{ErrorKind::Invalid, "the draft is incomplete"};
    const auto require = [&error](bool holds, const char* field, const char* sentence) {
        if (!holds)
            error.fieldErrors[field].emplace_back(sentence);
    };
    const bool isFixed = draft.amountKind == AmountKind::Fixed;
    require(!draft.instanceId.isEmpty(), "instance", "must be chosen");
    require(!draft.title.empty(), "title", "must not be empty");
    require(!draft.slug.empty(), "slug", "must not be empty");
    require(
        isFixed || draft.mode == LinkMode::Reusable, "mode", "a link with a free amount is always reusable");
    require(!isFixed || (draft.price && draft.price->centimes() > 0), "price", "must be more than zero");
    require(
        draft.mode != LinkMode::Limited || draft.maxPayments.value_or(0) >= 1, "quota", "must be at least 1");
    require(!draft.logo || draft.logo->bytes.size() <= kMaxLogoBytes, "logo", "must not be larger than 2 MB");
    if (error.fieldErrors.empty())
        return std::nullopt;
    return error;
}

MultipartForm formFor(const LinkDraft& draft)
{
    MultipartForm form;
    form.add("mytpe_pay_id", draft.instanceId.text());
    form.add("title", draft.title);
    form.add("details", draft.details);
    form.add("slug", draft.slug);
    form.add("type", std::string(wireWord(draft.amountKind)));
    form.add("payment_mode", std::string(wireWord(draft.mode)));
    if (draft.price)
        form.add("amount", draft.price->toDecimal());
    if (draft.mode == LinkMode::Limited)
        addNumber(&form, "max_payments", draft.maxPayments);
    if (draft.timeout)
        addMinutes(&form, "inactivity_timeout_minutes", *draft.timeout);
    addCustomFields(&form, draft.customFields);
    for (const auto& [key, value] : draft.metadata)
        form.add("metadata[" + key + "]", value);
    addSettings(&form, draft.showRetryButton, draft.allowAnonymous);
    if (draft.logo)
        form.addFile("logo", draft.logo->fileName, draft.logo->contentType, draft.logo->bytes);
    return form;
}

MultipartForm formFor(const LinkChange& change)
{
    MultipartForm form;
    if (change.title)
        form.add("title", *change.title);
    if (change.details)
        form.add("details", *change.details);
    if (change.price)
        form.add("amount", change.price->toDecimal());
    addNumber(&form, "max_payments", change.maxPayments);
    addMinutes(&form, "inactivity_timeout_minutes", change.timeout);
    addSettings(&form, change.showRetryButton, change.allowAnonymous);
    return form;
}

MultipartForm formFor(const InstanceChange& change)
{
    MultipartForm form;
    form.add("id", change.id.text());
    if (change.name)
        form.add("name", *change.name);
    if (change.description)
        form.add("description", *change.description);
    addMinutes(&form, "default_inactivity_timeout_minutes", change.defaultTimeout);
    return form;
}

} // namespace desk::api::v2
