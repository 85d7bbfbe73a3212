// PayerPrivacy: what is told of the person who paid, where it is not to be told whole.
#pragma once

#include "core/domain/transaction.h"

#include <string>
#include <string_view>

namespace desk {

/// The privacy lens. UTF-8 in, UTF-8 out; none of the three tells how long the text was. Empty (not told) stays empty.

/// The first letter of each word, in any script: `A*** B***`. A word that begins with no letter is `***`.
std::string maskedName(std::string_view name);
/// The first letter and the end of the domain: `a***@***.dz`. What is no address is `***`.
std::string maskedEmail(std::string_view email);
/// The last two digits, and +213 where it is there: `+213 ** ** ** 12`. Of fewer than six digits none is shown.
std::string maskedPhone(std::string_view phone);

/// The same for the payer of a payment; everything else stays.
void maskPayer(Transaction& payment);

/// For accounts that keep nothing of those who paid: as if the server had not told (Transaction).
void dropPayer(Transaction& payment);
bool namesPayer(const Transaction& payment);

} // namespace desk
