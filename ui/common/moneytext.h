// MoneyText: amounts of dinars as people read them, without a floating point number on the way.
#pragma once

#include "core/domain/money.h"
#include "ui/common/uilanguage.h"

#include <QString>

namespace desk::ui {

/// French `8 000,00 DA` (no-break spaces), English `8,000.00 DZD`, Arabic the sign of the dinar and `8.000,00`
/// in isolates, so that each stays whole in any text. A refund has its minus before the digits.
QString moneyText(Money amount, UiLanguage language);

/// The digits alone, as `8.000,00`.
QString amountText(Money amount, UiLanguage language);

} // namespace desk::ui
