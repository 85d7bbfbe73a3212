// CustomFieldCodec: custom fields <-> the JSON text of links.custom_fields.
#pragma once

#include "core/domain/paylink.h"

namespace desk::cache {

/// `[{"key":"udf1","label":"Invoice","value":"INV1"},...]`, UTF-8; empty where there are none.
std::string encodeCustomFields(const std::vector<CustomField>& fields);
/// Empty for text that encodeCustomFields() did not write.
std::vector<CustomField> decodeCustomFields(std::string_view text);

} // namespace desk::cache
