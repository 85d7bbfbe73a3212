// The wire's names of what a form holds, as a 422 complains about them (contract A.9).
#pragma once

#include <string>
#include <string_view>

namespace desk::api::v2 {

/// Ours: `instance title details slug price amountKind mode quota timeout defaultTimeout logo showRetryButton
/// allowAnonymous name description`, `customFields.udf1`, `metadata.KEY`. A name that is not known stays as it came.
std::string ourFieldName(std::string_view wireName);

} // namespace desk::api::v2
