// PaymentsNotice: what the payments page says in words: in place of an empty table, and below a full one.
#pragma once

#include "core/base/error.h"
#include "core/cache/paymentquery.h"
#include "ui/common/noticepanel.h"
#include "ui/common/uilanguage.h"

#include <QCoreApplication>

#include <optional>

namespace desk::ui {

enum class PaymentsStep { None, Synchronise, ShowAll };

struct PaymentsFacts {
    bool isLoaded = false; ///< a list was read
    bool isSyncing = false;
    std::int64_t known = 0; ///< payments in the cache
    std::int64_t shown = 0;
    bool isFiltered = false;
    std::optional<Error> readError; ///< the cache cannot be read
};

struct PaymentsMessage {
    Notice notice;
    PaymentsStep step = PaymentsStep::None;

    bool operator==(const PaymentsMessage&) const = default;
};

class PaymentsNotice
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::PaymentsNotice)
public:
    /// In place of the table; nullopt where there are rows to show.
    static std::optional<PaymentsMessage> inPlaceOfTable(const PaymentsFacts& facts);

    /// `12 payments, 9 of them completed: 72,000.00 DZD`.
    static QString sums(std::int64_t count, const cache::Tally& completed, UiLanguage language);
    /// The same of a selection; without a sum while it is still being added up.
    static QString selection(
        std::int64_t count, const std::optional<cache::Tally>& completed, UiLanguage language);
};

} // namespace desk::ui
