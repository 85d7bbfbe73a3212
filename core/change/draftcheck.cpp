#include "core/change/draftcheck.h"

#include "core/domain/inactivity.h"
#include "core/domain/slug.h"

#include <algorithm>

namespace desk::change {
namespace {

constexpr Money kMaxPrice = Money::fromCentimes(999'999'999'999);

class Problems
{
public:
    void require(bool holds, std::string_view field, DraftFault fault)
    {
        const auto isKnown = [field](const DraftProblem& problem) { return problem.field == field; };
        if (!holds && std::none_of(m_found.begin(), m_found.end(), isKnown)) // one complaint a field
            m_found.push_back({std::string(field), fault});
    }
    void title(const std::string& title)
    {
        require(!title.empty(), "title", DraftFault::Missing);
        require(characters(title) <= kMaxTitleCharacters, "title", DraftFault::TooLong);
    }
    void price(Money price, bool mayBeZero)
    {
        require(
            price.centimes() > 0 || (mayBeZero && price.centimes() == 0), "price", DraftFault::NotPositive);
        require(price <= kMaxPrice, "price", DraftFault::TooLarge);
    }
    void window(std::chrono::minutes minutes, std::string_view field)
    {
        require(minutes >= kMinTimeout && minutes <= kMaxTimeout, field, DraftFault::OutOfRange);
    }
    std::vector<DraftProblem> take() { return std::move(m_found); }

private:
    static std::size_t characters(const std::string& utf8)
    {
        return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(),
            [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
    }

    std::vector<DraftProblem> m_found;
};

void checkAmount(const api::LinkDraft& draft, Problems* problems)
{
    const bool isFixed = draft.amountKind == AmountKind::Fixed;
    problems->require(isFixed || draft.mode == LinkMode::Reusable, "mode", DraftFault::FreeIsReusable);
    problems->require(!isFixed || draft.price, "price", DraftFault::Missing);
    if (draft.price)
        problems->price(*draft.price, !isFixed);
}

void checkMode(const api::LinkDraft& draft, Problems* problems)
{
    const bool isLimited = draft.mode == LinkMode::Limited;
    problems->require(!isLimited || draft.maxPayments, "quota", DraftFault::Missing);
    problems->require(isLimited || !draft.maxPayments, "quota", DraftFault::OnlyLimitedHasQuota);
    problems->require(draft.maxPayments.value_or(1) >= 1, "quota", DraftFault::OutOfRange);
    problems->require(
        draft.mode != LinkMode::Reusable || !draft.timeout, "timeout", DraftFault::ReusableNeverExpires);
    if (draft.timeout)
        problems->window(*draft.timeout, "timeout");
}

void checkLogo(const api::LogoFile& logo, Problems* problems)
{
    const bool isImage = logo.contentType == "image/png" || logo.contentType == "image/jpeg";
    problems->require(isImage, "logo", DraftFault::NotAnImage);
    problems->require(logo.bytes.size() <= kMaxLogoBytes, "logo", DraftFault::LogoTooLarge);
}

} // namespace

std::string_view wordFor(DraftFault fault)
{
    switch (fault) {
    case DraftFault::Missing: return "missing";
    case DraftFault::TooLong: return "too-long";
    case DraftFault::NotASlug: return "not-a-slug";
    case DraftFault::NotPositive: return "not-positive";
    case DraftFault::TooLarge: return "too-large";
    case DraftFault::OutOfRange: return "out-of-range";
    case DraftFault::FreeIsReusable: return "free-is-reusable";
    case DraftFault::ReusableNeverExpires: return "reusable-never-expires";
    case DraftFault::OnlyLimitedHasQuota: return "only-limited-has-quota";
    case DraftFault::TooManyFields: return "too-many-fields";
    case DraftFault::LogoTooLarge: return "logo-too-large";
    case DraftFault::NotAnImage: return "not-an-image";
    }
    return {};
}

std::vector<DraftProblem> problemsIn(const api::LinkDraft& draft)
{
    Problems problems;
    problems.require(!draft.instanceId.isEmpty(), "instance", DraftFault::Missing);
    problems.title(draft.title);
    problems.require(!draft.details.empty(), "details", DraftFault::Missing);
    checkAmount(draft, &problems);
    checkMode(draft, &problems);
    problems.require(!draft.slug.empty(), "slug", DraftFault::Missing);
    problems.require(isSlug(draft.slug), "slug", DraftFault::NotASlug);
    problems.require(
        draft.customFields.size() <= kMaxCustomFields, "customFields", DraftFault::TooManyFields);
    if (draft.logo)
        checkLogo(*draft.logo, &problems);
    return problems.take();
}

std::vector<DraftProblem> problemsIn(const api::LinkChange& change)
{
    Problems problems;
    if (change.title)
        problems.title(*change.title);
    if (change.details)
        problems.require(!change.details->empty(), "details", DraftFault::Missing);
    if (change.price)
        problems.price(*change.price, false);
    if (change.maxPayments)
        problems.require(*change.maxPayments >= 1, "quota", DraftFault::OutOfRange);
    if (change.timeout.hasValue())
        problems.window(change.timeout.value(), "timeout");
    return problems.take();
}

std::vector<DraftProblem> problemsIn(const api::InstanceChange& change)
{
    Problems problems;
    problems.require(!change.id.isEmpty(), "instance", DraftFault::Missing);
    problems.require(!change.name || !change.name->empty(), "name", DraftFault::Missing);
    problems.require(!change.name || change.name->size() <= kMaxTitleCharacters, "name", DraftFault::TooLong);
    if (change.defaultTimeout.hasValue())
        problems.window(change.defaultTimeout.value(), "defaultTimeout");
    return problems.take();
}

std::optional<Error> errorFrom(const std::vector<DraftProblem>& problems)
{
    if (problems.empty())
        return std::nullopt;
    Error error{ErrorKind::Invalid, {}};
    for (const DraftProblem& problem : problems) {
        const std::string word(wordFor(problem.fault));
        error.detail += (error.detail.empty() ? "" : ", ") + problem.field + ": " + word;
        error.fieldErrors[problem.field].push_back(word);
    }
    return error;
}

} // namespace desk::change
