// The records as the API shows them.
#pragma once

#include "app/sandbox/laraveljson.h"
#include "app/sandbox/shop.h"

namespace desk::sandbox {

void writeInstance(JsonWriter& writer, const Instance& instance);       // A.3
void writeLink(JsonWriter& writer, const Shop& shop, const Link& link); // all fields, A.4
void writeThinLink(JsonWriter& writer, const Link& link);               // list item, A.4 last paragraph
void writeUpdatedLink(JsonWriter& writer, const Link& link);            // answer of an update, A.5
/// A.8. hasLink adds the nested transactionable, as in the recent list.
void writeTransaction(JsonWriter& writer, const Shop& shop, TransactionIndex index, bool hasLink);
/// The shorter form in the answer of a check, A.8.
void writeCheckedTransaction(JsonWriter& writer, const Shop& shop, TransactionIndex index);

/// Whether the payer gave no name: only on links that allow it.
bool isAnonymous(const Shop& shop, const Transaction& transaction);

} // namespace desk::sandbox
