#include "ui/editor/restockreading.h"

#include "core/domain/linkstate.h"
#include "ui/common/bidi.h"
#include "ui/common/ruletext.h"
#include "ui/editor/timeoutentry.h"

#include <limits>

namespace desk::ui {

RestockReading readRestock(const PayLink& link, const RestockEntry& entry)
{
    using Fault = RestockReading::Fault;
    RestockReading reading;
    reading.before = link.maxPayments.value_or(0);
    reading.sold = link.paidCount.value_or(0);
    reading.reopens = stateOf(link).state == LinkState::SoldOut || stateOf(link).state == LinkState::Closed;
    if (entry.number.trimmed().isEmpty())
        return reading;
    const auto number = readWholeNumber(entry.number);
    if (!number || *number > std::numeric_limits<std::int32_t>::max()) {
        reading.fault = Fault::NotANumber;
        return reading;
    }
    reading.total = entry.isTotal ? *number : reading.before + *number;
    const Verdict may = mayDo(LinkAction::Restock, link, std::nullopt);
    const Verdict quota = may.isAllowed() ? mayChangeQuota(link, reading.total) : may;
    if (!quota.isAllowed()) {
        reading.fault = Fault::AgainstRule;
        reading.rule = quota.reason;
    } else {
        reading.fault = reading.total == reading.before ? Fault::Nothing : Fault::None;
    }
    return reading;
}

QString RestockText::arithmetic(const RestockReading& reading)
{
    if (!reading.isSound())
        return {};
    // Numbers read from left to right in every language.
    const QString step =
        isolated(QStringLiteral("%1 %2 %3").arg(reading.before).arg(QChar(0x2192)).arg(reading.total));
    //: %1 is "15 -> 20"
    QString text = tr("%1 places: %2 sold, %3 to sell.")
                       .arg(step, QString::number(reading.sold), QString::number(reading.toSell()));
    if (reading.reopens)
        text += u' ' + tr("The same address opens again.");
    return text;
}

QString RestockText::problem(const RestockReading& reading)
{
    switch (reading.fault) {
    case RestockReading::Fault::None:
    case RestockReading::Fault::Empty: return {};
    case RestockReading::Fault::NotANumber: return tr("Write a whole number.");
    case RestockReading::Fault::Nothing: return tr("That changes nothing.");
    case RestockReading::Fault::AgainstRule: break;
    }
    return RuleText::reason(reading.rule);
}

} // namespace desk::ui
