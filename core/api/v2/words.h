// The wire's words for our enums (contract A.6). A word that is not here stays as it came (D3).
#pragma once

#include "core/domain/instance.h"
#include "core/domain/paylink.h"
#include "core/domain/transaction.h"

#include <string_view>

namespace desk::api::v2 {

OpenEnum<InstanceStatus> instanceStatusFrom(std::string_view word);
/// Reads against intuition: `dynamic` is a fixed price, `static` a free one (D1).
OpenEnum<AmountKind> amountKindFrom(std::string_view word);
OpenEnum<LinkMode> linkModeFrom(std::string_view word);
OpenEnum<LinkStatus> linkStatusFrom(std::string_view word);
OpenEnum<PaymentStatus> paymentStatusFrom(std::string_view word);
OpenEnum<TimeoutSource> timeoutSourceFrom(std::string_view word);
OpenEnum<TransactionStatus> transactionStatusFrom(std::string_view word);

std::string_view wireWord(AmountKind kind);
std::string_view wireWord(LinkMode mode);

} // namespace desk::api::v2
