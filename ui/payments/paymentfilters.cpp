#include "ui/payments/paymentfilters.h"

#include "ui/common/momenttext.h"
#include "ui/common/moneytext.h"
#include "ui/common/utf8.h"
#include "ui/payments/paymentbadge.h"

#include <algorithm>

namespace desk::ui {

QString PaymentFilters::statusWord(std::size_t place)
{
    return place < cache::kOtherStatus ? PaymentBadge::badgeFor(static_cast<TransactionStatus>(place)).text
                                       : PaymentBadge::otherWord();
}

DayRange PaymentFilters::daysOf(const Period& period)
{
    DayRange days;
    if (period.from)
        days.from = algiersDayOf(*period.from);
    if (period.until)
        days.to = algiersDayOf(*period.until - Milliseconds{1});
    return days;
}

QString PaymentFilters::daysText(const DayRange& days) const
{
    const MomentText moments(m_language);
    if (days.from && days.to) {
        if (*days.from == *days.to)
            return moments.day(startOf(*days.from));
        //: A range of days, both included
        return tr("%1 to %2").arg(moments.day(startOf(*days.from)), moments.day(startOf(*days.to)));
    }
    //: %1 is a day
    return days.from ? tr("Since %1").arg(moments.day(startOf(*days.from)))
                     //: %1 is a day, included
                     : tr("Until %1").arg(moments.day(startOf(*days.to)));
}

QString PaymentFilters::amountText(const cache::PaymentQuery& query) const
{
    if (query.least && query.most) {
        if (*query.least == *query.most)
            return moneyText(*query.least, m_language);
        //: A range of amounts, both included
        return tr("%1 to %2").arg(moneyText(*query.least, m_language), moneyText(*query.most, m_language));
    }
    //: %1 is an amount
    return query.least ? tr("At least %1").arg(moneyText(*query.least, m_language))
                       //: %1 is an amount
                       : tr("At most %1").arg(moneyText(*query.most, m_language));
}

std::vector<ConditionInForce> PaymentFilters::inForce(
    const cache::PaymentQuery& query, const cache::PaymentList& list) const
{
    std::vector<ConditionInForce> conditions;
    if (query.link) {
        const QString title = oneLine(list.linkTitle.empty() ? query.link->text() : list.linkTitle);
        //: A condition: the payments of one link; %1 is its title
        conditions.push_back({PaymentCondition::Link, 0, tr("Link: %1").arg(title)});
    }
    for (std::size_t place = 0; place < cache::kStatusPlaces; ++place) {
        if (query.statuses.test(place))
            conditions.push_back({PaymentCondition::Status, place, statusWord(place)});
    }
    for (std::size_t place = 0; place < query.instances.size(); ++place) {
        const auto named = std::find_if(list.instances.begin(), list.instances.end(),
            [&](const cache::PaymentInstance& instance) { return instance.id == query.instances[place]; });
        const std::string& name = named == list.instances.end() ? query.instances[place].text() : named->name;
        conditions.push_back({PaymentCondition::Instance, place, oneLine(name)});
    }
    if (const DayRange days = daysOf(query.period); !days.isOpen())
        conditions.push_back({PaymentCondition::Days, 0, daysText(days)});
    if (query.least || query.most)
        conditions.push_back({PaymentCondition::Amount, 0, amountText(query)});
    return conditions;
}

cache::PaymentQuery PaymentFilters::without(cache::PaymentQuery query, const ConditionInForce& condition)
{
    switch (condition.kind) {
    case PaymentCondition::Link: query.link.reset(); break;
    case PaymentCondition::Status: query.statuses.reset(condition.place); break;
    case PaymentCondition::Instance:
        if (condition.place < query.instances.size())
            query.instances.erase(query.instances.begin() + static_cast<std::ptrdiff_t>(condition.place));
        break;
    case PaymentCondition::Days: query.period = {}; break;
    case PaymentCondition::Amount:
        query.least.reset();
        query.most.reset();
        break;
    }
    return query;
}

cache::PaymentQuery PaymentFilters::withoutAll(const cache::PaymentQuery& query)
{
    cache::PaymentQuery open;
    open.order = query.order;
    open.descending = query.descending;
    return open;
}

bool PaymentFilters::hasAny(const cache::PaymentQuery& query)
{
    return query != withoutAll(query);
}

} // namespace desk::ui
