#include "core/change/linkcheck.h"

#include "core/domain/linkstate.h"

namespace desk::change {
namespace {

std::string textOf(const std::string& text)
{
    return text;
}
std::string textOf(Money money)
{
    return money.toDecimal();
}
std::string textOf(std::int64_t number)
{
    return std::to_string(number);
}
std::string textOf(std::chrono::minutes minutes)
{
    return std::to_string(minutes.count());
}
std::string textOf(bool flag)
{
    return flag ? "true" : "false";
}
template <class T>
std::string textOf(const std::optional<T>& value)
{
    return value ? textOf(*value) : std::string();
}
template <class E>
std::string textOf(const OpenEnum<E>& value)
{
    return value.known() ? std::string(wordFor(*value.known())) : value.raw();
}

/// Gathers the differences of two links both known in full.
class Sides
{
public:
    template <class T>
    void compare(LinkField field, const T& ours, const T& theirs)
    {
        if (ours != theirs)
            m_found.push_back({field, textOf(ours), textOf(theirs)});
    }
    /// A flag that one side was never told is no difference.
    void compareFlags(LinkField field, const std::optional<bool>& ours, const std::optional<bool>& theirs)
    {
        if (ours && theirs)
            compare(field, *ours, *theirs);
    }
    void add(FieldDifference difference) { m_found.push_back(std::move(difference)); }
    std::vector<FieldDifference> take() { return std::move(m_found); }

private:
    std::vector<FieldDifference> m_found;
};

/// Holds what was asked for against what one answer tells.
class Checker
{
public:
    template <class T>
    void check(LinkField field, const std::optional<T>& asked, const Field<T>& told)
    {
        if (!asked)
            return;
        if (told.isAbsent())
            m_result.untold.push_back(field);
        else if (told.orNull() != asked)
            m_result.differing.push_back({field, textOf(*asked), textOf(told.orNull())});
        else
            ++m_result.kept;
    }
    /// Null asks for none.
    void checkMinutes(
        LinkField field, const Field<std::chrono::minutes>& asked, const Field<std::chrono::minutes>& told)
    {
        if (asked.isAbsent())
            return;
        if (told.isAbsent())
            m_result.untold.push_back(field);
        else if (told.orNull() != asked.orNull())
            m_result.differing.push_back({field, textOf(asked.orNull()), textOf(told.orNull())});
        else
            ++m_result.kept;
    }
    template <class E>
    void checkWord(LinkField field, E asked, const Field<OpenEnum<E>>& told)
    {
        if (told.isAbsent())
            m_result.untold.push_back(field);
        else if (!told.hasValue() || !told.value().is(asked))
            m_result.differing.push_back(
                {field, std::string(wordFor(asked)), told.hasValue() ? textOf(told.value()) : std::string()});
        else
            ++m_result.kept;
    }
    Comparison take() { return std::move(m_result); }

private:
    Comparison m_result;
};

template <class T>
void dropIfSame(std::optional<T>* asked, const std::optional<T>& now)
{
    if (*asked == now)
        asked->reset();
}

} // namespace

std::vector<FieldDifference> changedSince(const PayLink& seen, const PayLink& now)
{
    Sides sides;
    sides.compare(LinkField::Title, seen.title, now.title);
    if (seen.detailsKnown)
        sides.compare(LinkField::Details, seen.details, now.details);
    sides.compare(LinkField::Price, seen.price, now.price);
    if (seen.detailsKnown) {
        sides.compare(LinkField::Quota, seen.maxPayments, now.maxPayments);
        sides.compare(LinkField::Timeout, seen.timeoutOverride, now.timeoutOverride);
        sides.compareFlags(LinkField::ShowRetryButton, seen.showRetryButton, now.showRetryButton);
        sides.compareFlags(LinkField::AllowAnonymous, seen.allowAnonymous, now.allowAnonymous);
    }
    const LinkState before = stateOf(seen).state;
    const LinkState after = stateOf(now).state;
    if (before != after)
        sides.add({LinkField::State, std::string(desk::wordFor(before)), std::string(desk::wordFor(after))});
    return sides.take();
}

api::LinkChange onlyWhatDiffers(const api::LinkChange& asked, const PayLink& now)
{
    api::LinkChange change = asked;
    dropIfSame<std::string>(&change.title, now.title);
    dropIfSame<std::string>(&change.details, now.details);
    dropIfSame(&change.price, now.price);
    dropIfSame(&change.maxPayments, now.maxPayments);
    if (!change.timeout.isAbsent() && change.timeout.orNull() == now.timeoutOverride)
        change.timeout = {};
    dropIfSame(&change.showRetryButton, now.showRetryButton);
    dropIfSame(&change.allowAnonymous, now.allowAnonymous);
    return change;
}

bool isEmpty(const api::LinkChange& change)
{
    return !change.title && !change.details && !change.price && !change.maxPayments
        && change.timeout.isAbsent() && !change.showRetryButton && !change.allowAnonymous;
}

Verdict mayChange(const PayLink& link, const api::LinkChange& change)
{
    const bool touchesText =
        change.title || change.details || change.price || change.showRetryButton || change.allowAnonymous;
    Verdict verdict;
    if (touchesText)
        verdict = mayDo(LinkAction::EditText, link, std::nullopt);
    if (verdict.isAllowed() && change.maxPayments)
        verdict = mayChangeQuota(link, *change.maxPayments);
    if (verdict.isAllowed() && !change.timeout.isAbsent())
        verdict = mayChangeTimeout(link, change.timeout.orNull());
    return verdict;
}

Comparison compared(const api::LinkChange& asked, const PayLinkReading& now)
{
    Checker checker;
    checker.check(LinkField::Title, asked.title, now.title);
    checker.check(LinkField::Details, asked.details, now.details);
    checker.check(LinkField::Price, asked.price, now.price);
    checker.check(LinkField::Quota, asked.maxPayments, now.maxPayments);
    checker.checkMinutes(LinkField::Timeout, asked.timeout, now.timeoutOverride);
    checker.check(LinkField::ShowRetryButton, asked.showRetryButton, now.showRetryButton);
    checker.check(LinkField::AllowAnonymous, asked.allowAnonymous, now.allowAnonymous);
    return checker.take();
}

Comparison compared(const api::LinkDraft& asked, const PayLinkReading& now)
{
    Checker checker;
    checker.checkWord(LinkField::Mode, asked.mode, now.mode);
    checker.checkWord(LinkField::AmountKind, asked.amountKind, now.amountKind);
    checker.check(LinkField::Title, std::optional(asked.title), now.title);
    checker.check(LinkField::Details, std::optional(asked.details), now.details);
    checker.check(LinkField::Slug, std::optional(asked.slug), now.slug);
    checker.check(LinkField::Price, asked.price, now.price);
    if (asked.mode == LinkMode::Limited)
        checker.check(LinkField::Quota, asked.maxPayments, now.maxPayments);
    if (asked.timeout)
        checker.checkMinutes(LinkField::Timeout, *asked.timeout, now.timeoutOverride);
    checker.check(LinkField::ShowRetryButton, asked.showRetryButton, now.showRetryButton);
    checker.check(LinkField::AllowAnonymous, asked.allowAnonymous, now.allowAnonymous);
    return checker.take();
}

Comparison compared(const api::InstanceChange& asked, const InstanceReading& now)
{
    Checker checker;
    checker.check(LinkField::Name, asked.name, now.name);
    checker.check(LinkField::Description, asked.description, now.description);
    checker.checkMinutes(LinkField::DefaultTimeout, asked.defaultTimeout, now.defaultTimeout);
    return checker.take();
}

} // namespace desk::change
