#include "core/base/logging.h"

namespace desk {

Q_LOGGING_CATEGORY(lcApi, "paylink.api", QtWarningMsg)
Q_LOGGING_CATEGORY(lcCache, "paylink.cache", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSync, "paylink.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "paylink.ui", QtInfoMsg)

} // namespace desk
