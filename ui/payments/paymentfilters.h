// PaymentFilters: the conditions of a query, each in a few words, and the query without one of them.
#pragma once

#include "core/cache/paymentquery.h"
#include "ui/common/rangefields.h"
#include "ui/common/uilanguage.h"

#include <QCoreApplication>

#include <vector>

namespace desk::ui {

enum class PaymentCondition { Link, Status, Instance, Days, Amount };

struct ConditionInForce {
    PaymentCondition kind = PaymentCondition::Link;
    std::size_t place = 0; ///< of the status, or among the query's instances
    QString text;

    bool operator==(const ConditionInForce&) const = default;
};

class PaymentFilters
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::PaymentFilters)
public:
    explicit PaymentFilters(UiLanguage language) : m_language(language) {}

    /// All but the text, which has a field of its own. `list` knows names.
    std::vector<ConditionInForce> inForce(
        const cache::PaymentQuery& query, const cache::PaymentList& list) const;

    static cache::PaymentQuery without(cache::PaymentQuery query, const ConditionInForce& condition);
    /// The order alone is left.
    static cache::PaymentQuery withoutAll(const cache::PaymentQuery& query);
    static bool hasAny(const cache::PaymentQuery& query); ///< the text included

    static DayRange daysOf(const Period& period);
    static QString statusWord(std::size_t place);

private:
    QString daysText(const DayRange& days) const;
    QString amountText(const cache::PaymentQuery& query) const;
    UiLanguage m_language;
};

} // namespace desk::ui
