// Logging categories, one per room. No category ever receives a key, a payer's data, a title or a bank account. Only
// warnings and worse reach standard error, and of the command line nothing unless it is asked for (logguard.h).
#pragma once

#include <QLoggingCategory>

namespace desk {

Q_DECLARE_LOGGING_CATEGORY(lcApi)
Q_DECLARE_LOGGING_CATEGORY(lcCache)
Q_DECLARE_LOGGING_CATEGORY(lcSync)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

} // namespace desk
