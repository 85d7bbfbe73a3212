// PaymentRecheck: asks the gateway what became of one payment. A write: the server takes the answer into its record.
#pragma once

#include "core/session/linkrefresh.h"

#include <unordered_map>

namespace desk::session {

/// One per worker. Sends each request once (PaymentApi::checkTransaction); while one is on its way, asking again for
/// the same payment waits for that one.
class PaymentRecheck
{
public:
    explicit PaymentRecheck(RefreshParts parts) : m_parts(std::move(parts)) {}

    /// The payment as it is stored afterwards. ErrorKind::NotFound: not cached; Refused: mayBeRechecked() says no;
    /// OutcomeUnknown: it left, and its answer was lost or is about another payment: reading it again tells more,
    /// and asking again is safe once somebody decides to.
    QFuture<Result<Transaction>> start(const TransactionId& id);

private:
    Result<Transaction> known(const TransactionId& id);
    Result<Transaction> stored(const Transaction& known, const Result<Transaction>& answer);

    RefreshParts m_parts;
    std::unordered_map<TransactionId, QFuture<Result<Transaction>>> m_running;
};

} // namespace desk::session
