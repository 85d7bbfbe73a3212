#include "ui/payments/paymentsnotice.h"

#include "ui/common/errortext.h"
#include "ui/common/moneytext.h"

namespace desk::ui {

std::optional<PaymentsMessage> PaymentsNotice::inPlaceOfTable(const PaymentsFacts& facts)
{
    if (facts.shown > 0)
        return std::nullopt;
    if (facts.readError) {
        return PaymentsMessage{{ErrorText::icon(*facts.readError), ErrorText::headline(*facts.readError),
                                   ErrorText::advice(*facts.readError), {}},
            PaymentsStep::None};
    }
    const QString icon = QStringLiteral("payments");
    if (!facts.isLoaded)
        return PaymentsMessage{{icon, tr("Opening the payments…"), {}, {}}, PaymentsStep::None};
    if (facts.isFiltered && facts.known > 0) {
        return PaymentsMessage{
            {QStringLiteral("search"), tr("No payment matches"),
                tr("None of the payments read so far meets every condition."), tr("Show all payments")},
            PaymentsStep::ShowAll};
    }
    if (facts.isSyncing) {
        return PaymentsMessage{{icon, tr("Reading the payments from MyTPE…"),
                                   tr("They stay on this computer, so next time they are here at once."), {}},
            PaymentsStep::None};
    }
    return PaymentsMessage{
        {icon, tr("No payments yet"),
            tr("Each attempt to pay one of your links will be listed here, refused ones included."),
            tr("Synchronise")},
        PaymentsStep::Synchronise};
}

QString PaymentsNotice::sums(std::int64_t count, const cache::Tally& completed, UiLanguage language)
{
    const QString payments = tr("%n payment(s)", nullptr, static_cast<int>(count));
    const QString money = moneyText(Money::fromCentimes(completed.centimes), language);
    //: %1 is "12 payments"; %n is how many of them are completed, %2 the sum of those
    return tr("%1, %n completed: %2", nullptr, static_cast<int>(completed.count)).arg(payments, money);
}

QString PaymentsNotice::selection(
    std::int64_t count, const std::optional<cache::Tally>& completed, UiLanguage language)
{
    if (count == 0)
        return {};
    QString selected = tr("%n selected", nullptr, static_cast<int>(count));
    if (!completed)
        return selected;
    const QString money = moneyText(Money::fromCentimes(completed->centimes), language);
    //: %1 is "3 selected"; %n is how many of them are completed, %2 the sum of those
    return tr("%1, %n completed: %2", nullptr, static_cast<int>(completed->count)).arg(selected, money);
}

} // namespace desk::ui
