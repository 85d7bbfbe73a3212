#include "core/session/paymentrecheck.h"

#include "core/async/onready.h"
#include "core/async/runon.h"

namespace desk::session {

Result<Transaction> PaymentRecheck::known(const TransactionId& id)
{
    Result<std::optional<Transaction>> found;
    const Outcome read = m_parts.write(0, [&](sync::WritableCache& cache) -> Outcome {
        found = cache.transactions.find(id);
        return found ? Outcome() : failure(found.error());
    });
    if (!read)
        return failure(read.error());
    if (!*found)
        return failure(ErrorKind::NotFound, "the payment is not in the cache");
    return **found;
}

QFuture<Result<Transaction>> PaymentRecheck::start(const TransactionId& id)
{
    if (const auto running = m_running.find(id); running != m_running.end())
        return running->second;
    Result<Transaction> payment = known(id);
    if (payment && !mayBeRechecked(*payment))
        payment = failure(ErrorKind::Refused, "it is final, or has no order number");
    if (!payment)
        return readyFuture<Transaction>(failure(payment.error()));
    const Completer<Transaction> completer;
    m_running.emplace(id, completer.future());
    // Never cancelled: what has left cannot be called back.
    const auto answer = m_parts.api->checkTransaction(payment->orderNumber, {api::Urgency::User, {}});
    onReady(answer, m_parts.context, [this, completer, asked = *payment](const Result<Transaction>& told) {
        m_running.erase(asked.id);
        completer.complete(stored(asked, told));
    });
    return completer.future();
}

Result<Transaction> PaymentRecheck::stored(const Transaction& known, const Result<Transaction>& answer)
{
    if (!answer)
        return failure(answer.error());
    if (answer->id != known.id && answer->orderNumber != known.orderNumber)
        return failure(ErrorKind::OutcomeUnknown, "the answer is about another payment");
    Transaction told = *answer;
    told.id = known.id;
    told.linkId = known.linkId;
    Result<std::optional<Transaction>> found;
    const Outcome written = m_parts.write(1, [&](sync::WritableCache& cache) -> Outcome {
        if (const auto stored = cache.transactions.write(std::span(&told, 1), known.linkId); !stored)
            return failure(stored.error());
        found = cache.transactions.find(known.id);
        return found ? Outcome() : failure(found.error());
    });
    if (!written)
        return failure(written.error());
    return *found ? Result<Transaction>(**found)
                  : failure(ErrorKind::Storage, "the payment is gone from the cache");
}

} // namespace desk::session
