// The custom field an accountant knows as the invoice number.
#pragma once

#include "core/domain/paylink.h"

namespace desk {

/// The value of the field whose label names an invoice in English, French or Arabic (`Invoice Number`,
/// `Facture n°`, `رقم الفاتورة`), else the first value shaped like one (`INV2026001`, `FAC-12`), else empty.
std::string invoiceNumberOf(const std::vector<CustomField>& fields);

} // namespace desk
