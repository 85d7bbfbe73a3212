// Rows 1 to 3 and 16 of A.2: instances and their webhook settings.
#pragma once

#include "app/sandbox/apicall.h"

namespace desk::sandbox {

ApiReply listInstances(ApiCall& call);
ApiReply listActiveInstances(ApiCall& call);
ApiReply updateInstance(ApiCall& call);

/// Settings only: no webhook is ever sent (A.10).
ApiReply showWebhook(ApiCall& call);
ApiReply saveWebhook(ApiCall& call);
ApiReply regenerateWebhookSecret(ApiCall& call);

} // namespace desk::sandbox
