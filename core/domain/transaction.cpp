#include "core/domain/transaction.h"

namespace desk {

std::string_view wordFor(TransactionStatus status)
{
    switch (status) {
    case TransactionStatus::Pending: return "pending";
    case TransactionStatus::Processing: return "processing";
    case TransactionStatus::Completed: return "completed";
    case TransactionStatus::Failed: return "failed";
    case TransactionStatus::Refused: return "refused";
    case TransactionStatus::Refunded: return "refunded";
    }
    return {};
}

bool isFinal(TransactionStatus status)
{
    return status == TransactionStatus::Completed || status == TransactionStatus::Refused
        || status == TransactionStatus::Refunded;
}

bool mayBecome(TransactionStatus from, TransactionStatus to)
{
    if (from == TransactionStatus::Refunded)
        return to == TransactionStatus::Refunded;
    if (from == TransactionStatus::Completed)
        return to == TransactionStatus::Completed || to == TransactionStatus::Refunded;
    return true;
}

bool mayBeRechecked(const Transaction& transaction)
{
    const auto status = transaction.status.known();
    return !transaction.orderNumber.empty() && !(status && isFinal(*status));
}

} // namespace desk
