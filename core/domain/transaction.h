// Transaction: one attempt to pay a link.
#pragma once

#include "core/base/instant.h"
#include "core/base/openenum.h"
#include "core/domain/ids.h"
#include "core/domain/money.h"

#include <string_view>

namespace desk {

/// Contract A.6. Only Completed counts as collected.
enum class TransactionStatus { Pending, Processing, Completed, Failed, Refused, Refunded };
/// Stable lower-case words: `pending processing completed failed refused refunded`.
std::string_view wordFor(TransactionStatus status);

/// A status that no later answer is expected to change. Failed is not among them: a gateway re-check may
/// still complete it (contract D12).
bool isFinal(TransactionStatus status);

/// Whether a row may go from one status to another: completed never goes back to an earlier one (contract
/// D12), only on to refunded.
bool mayBecome(TransactionStatus from, TransactionStatus to);

/// Empty text and nullopt mean "not told": a later answer without the field leaves the known one (contract D7).
struct Transaction {
    TransactionId id;
    LinkId linkId; ///< empty where the answer did not say
    OpenEnum<TransactionStatus> status;
    std::optional<Money> amount;
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    std::string orderNumber;
    std::string gatewayOrderId;
    std::string approvalCode;
    std::string gatewayMessage; ///< the reason of a refusal
    std::string method;         ///< as received: `online`
    std::string environment;    ///< as received: `production`, `development`
    std::string payerName;
    std::string payerEmail;
    std::string payerPhone;

    bool operator==(const Transaction&) const = default;
};

/// Whether asking the gateway again could tell more: not once it is final, and not without an order number, which
/// is what the gateway is asked by (contract A.8).
bool mayBeRechecked(const Transaction& transaction);

} // namespace desk
