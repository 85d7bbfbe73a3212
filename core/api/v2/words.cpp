#include "core/api/v2/words.h"

#include <array>
#include <string>
#include <utility>

namespace desk::api::v2 {
namespace {

template <class E, std::size_t N>
using Words = std::array<std::pair<std::string_view, E>, N>;

constexpr Words<InstanceStatus, 5> kInstanceStatus{{
    {"pending", InstanceStatus::Pending},
    {"processing", InstanceStatus::Processing},
    {"active", InstanceStatus::Active},
    {"inactive", InstanceStatus::Inactive},
    {"refused", InstanceStatus::Refused},
}};
constexpr Words<AmountKind, 3> kAmountKind{{
    {"dynamic", AmountKind::Fixed}, {"static", AmountKind::Free},
    {"fixed", AmountKind::Fixed}, // in one older list
}};
constexpr Words<LinkMode, 3> kLinkMode{{
    {"reusable", LinkMode::Reusable},
    {"one_shot", LinkMode::OneShot},
    {"limited", LinkMode::Limited},
}};
constexpr Words<LinkStatus, 4> kLinkStatus{{
    {"active", LinkStatus::Active},
    {"inactive", LinkStatus::Paused},
    {"closed", LinkStatus::Closed},
    {"expired", LinkStatus::Expired},
}};
constexpr Words<PaymentStatus, 10> kPaymentStatus{{
    {"awaiting_payment", PaymentStatus::Awaiting},
    {"paid", PaymentStatus::Paid},
    {"fully_paid", PaymentStatus::FullyPaid},
    {"expired", PaymentStatus::Expired},
    {"inactive", PaymentStatus::Paused},
    {"active", PaymentStatus::Active},
    {"active_receiving_payments", PaymentStatus::ActiveWithPayments},
    {"sold_out", PaymentStatus::SoldOut},
    {"partially_paid", PaymentStatus::PartiallyPaid},
    {"closed", PaymentStatus::Closed},
}};
constexpr Words<TimeoutSource, 2> kTimeoutSource{{
    {"link", TimeoutSource::Link},
    {"instance", TimeoutSource::Instance},
}};
constexpr Words<TransactionStatus, 6> kTransactionStatus{{
    {"completed", TransactionStatus::Completed},
    {"failed", TransactionStatus::Failed},
    {"refused", TransactionStatus::Refused},
    {"pending", TransactionStatus::Pending},
    {"processing", TransactionStatus::Processing},
    {"refunded", TransactionStatus::Refunded},
}};

template <class E, std::size_t N>
OpenEnum<E> read(const Words<E, N>& words, std::string_view word)
{
    for (const auto& [text, value] : words) {
        if (text == word)
            return OpenEnum<E>(value, std::string(word));
    }
    return OpenEnum<E>::unknown(std::string(word));
}

/// The first word that stands for `value`.
template <class E, std::size_t N>
std::string_view written(const Words<E, N>& words, E value)
{
    for (const auto& [text, meaning] : words) {
        if (meaning == value)
            return text;
    }
    return {};
}

} // namespace

OpenEnum<InstanceStatus> instanceStatusFrom(std::string_view word)
{
    return read(kInstanceStatus, word);
}

OpenEnum<AmountKind> amountKindFrom(std::string_view word)
{
    return read(kAmountKind, word);
}

OpenEnum<LinkMode> linkModeFrom(std::string_view word)
{
    return read(kLinkMode, word);
}

OpenEnum<LinkStatus> linkStatusFrom(std::string_view word)
{
    return read(kLinkStatus, word);
}

OpenEnum<PaymentStatus> paymentStatusFrom(std::string_view word)
{
    return read(kPaymentStatus, word);
}

OpenEnum<TimeoutSource> timeoutSourceFrom(std::string_view word)
{
    return read(kTimeoutSource, word);
}

OpenEnum<TransactionStatus> transactionStatusFrom(std::string_view word)
{
    return read(kTransactionStatus, word);
}

std::string_view wireWord(AmountKind kind)
{
    return written(kAmountKind, kind);
}

std::string_view wireWord(LinkMode mode)
{
    return written(kLinkMode, mode);
}

} // namespace desk::api::v2
