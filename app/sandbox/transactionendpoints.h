// Rows 10 to 15 of A.2: transactions, statistics, the CSV file.
#pragma once

#include "app/sandbox/apicall.h"

namespace desk::sandbox {

ApiReply listLinkTransactions(ApiCall& call);
ApiReply listRecentTransactions(ApiCall& call);
ApiReply checkTransaction(ApiCall& call);
ApiReply exportTransactions(ApiCall& call);
ApiReply showAccountTotals(ApiCall& call);

} // namespace desk::sandbox
