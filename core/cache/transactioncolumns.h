// TransactionColumns: a Transaction <-> the columns of a row of transactions; and how two answers become one row.
#pragma once

#include "core/cache/transactionid.h"
#include "core/domain/transaction.h"

namespace desk::cache {

/// The head of a query over `transactions t`: the columns of readTransaction(), then, from
/// kAfterTransactionColumns on, whatever the caller appends before FROM.
inline constexpr std::string_view kTransactionColumns =
    "t.id, t.status_code, t.status_raw, t.amount, t.created_at, t.updated_at, t.order_number,"
    " t.gateway_order_id, t.approval_code, t.gateway_message, t.method, t.environment, t.payer_name,"
    " t.payer_email, t.payer_phone";
inline constexpr int kAfterTransactionColumns = 15;

/// Everything but the link. Reuses the strings of `transaction`.
void readTransaction(const PreparedStatement& row, Transaction& transaction);

/// Binds ?1 (the id) to ?15 in the order of kTransactionColumns, and ?16, the link's key. Both arguments must
/// live until the rewind.
void bindTransaction(
    PreparedStatement& statement, const Transaction& transaction, const CompactId& id, std::int64_t linkKey);

/// Takes what `told` says into `known`, but for id and link; true when something changed. What is absent leaves
/// what is known. A status changes as mayBecome() allows; a word this version does not know replaces any status
/// but completed and refunded, which are about money that moved.
bool mergeTransaction(Transaction& known, const Transaction& told);
/// Whether mergeTransaction() would change the row, told from its columns as they lie.
bool tellsNews(const PreparedStatement& row, const Transaction& told);

} // namespace desk::cache
