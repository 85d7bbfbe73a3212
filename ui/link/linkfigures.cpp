#include "ui/link/linkfigures.h"

#include "core/domain/linkstate.h"
#include "core/domain/selloutforecast.h"
#include "ui/common/momenttext.h"
#include "ui/common/moneytext.h"
#include "ui/links/linkcells.h"

#include <algorithm>

namespace desk::ui {
namespace {

constexpr QChar kNothing{0x2013};

/// Days on which the link could sell, both ends included: from its creation, or its first payment where that is not
/// known, to today, or to its last payment once it has ended.
std::int64_t sellingDays(const LinkSheet& sheet, Instant now)
{
    std::optional<AlgiersDay> first;
    if (sheet.link().createdAt)
        first = algiersDayOf(*sheet.link().createdAt);
    if (!sheet.days.empty())
        first = first ? std::min(*first, sheet.days.front().day) : sheet.days.front().day;
    const LinkState state = stateOf(sheet.link()).state;
    const bool goesOn =
        state == LinkState::Active || state == LinkState::Paused || state == LinkState::Unknown;
    const Instant end = goesOn ? now : sheet.lastPaymentAt.value_or(now);
    return first ? std::max<std::int64_t>(1, (algiersDayOf(end) - *first).count() + 1) : 0;
}

} // namespace

std::vector<LinkFigure> LinkFigures::of(const LinkSheet& sheet, Instant now) const
{
    return {collected(sheet), payments(sheet), left(sheet.link()), average(sheet, now),
        lastPayment(sheet, now), created(sheet.link(), now)};
}

QString LinkFigures::price(const PayLink& link) const
{
    if (link.amountKind.is(AmountKind::Free))
        return tr("Free amount");
    return link.price ? moneyText(*link.price, m_language) : QString(kNothing);
}

QString LinkFigures::mode(const PayLink& link)
{
    cache::LinkRow row;
    row.mode = link.mode.known();
    return LinkCells::modeText(row);
}

LinkFigure LinkFigures::collected(const LinkSheet& sheet) const
{
    const Money told = sheet.link().collected.value_or(sheet.cached.completed);
    LinkFigure figure{tr("Collected"), moneyText(told, m_language), {}, Tone::Neutral};
    if (told != sheet.cached.completed) {
        //: The server's sum and the payments at hand differ; %1 is an amount
        figure.note = tr("Payments read so far: %1").arg(moneyText(sheet.cached.completed, m_language));
        figure.tone = Tone::Caution;
    }
    return figure;
}

LinkFigure LinkFigures::payments(const LinkSheet& sheet) const
{
    const std::int64_t paid = sheet.link().paidCount.value_or(sheet.cached.completedCount);
    const QLocale locale = localeFor(m_language);
    LinkFigure figure{tr("Paid"), locale.toString(static_cast<qlonglong>(paid)), {}, Tone::Neutral};
    const std::int64_t others = sheet.cached.transactionCount - sheet.cached.completedCount;
    if (others > 0)
        //: Payments that were refused, failed or are still open
        figure.note = tr("%n other attempt(s)", nullptr, static_cast<int>(others));
    return figure;
}

LinkFigure LinkFigures::left(const PayLink& link) const
{
    LinkFigure figure{tr("Places left"), QString(kNothing), {}, Tone::Neutral};
    const auto places = placesLeft(link);
    if (places)
        figure.value = localeFor(m_language).toString(static_cast<qlonglong>(*places));
    else if (link.mode.is(LinkMode::Reusable))
        figure.value = tr("No limit");
    if (isOversold(link)) {
        figure.note = tr("More payments than places");
        figure.tone = Tone::Alarm;
    } else if (link.mode.is(LinkMode::Limited) && places && *places <= kFewPlaces) {
        figure.tone = Tone::Caution;
    }
    return figure;
}

QString LinkFigures::perDay(double number) const
{
    return localeFor(m_language).toString(number, 'f', number < 0.1 ? 2 : 1);
}

LinkFigure LinkFigures::average(const LinkSheet& sheet, Instant now) const
{
    LinkFigure figure{tr("Average per day"), QString(kNothing), {}, Tone::Neutral};
    const std::int64_t days = sellingDays(sheet, now);
    const std::int64_t paid = sheet.cached.completedCount;
    if (days == 0 || paid == 0)
        return figure;
    const std::int64_t centimes = sheet.cached.completed.centimes();
    figure.value = moneyText(Money::fromCentimes(centimes / days + (centimes % days) * 2 / days), m_language);
    //: How many payments on an average day, as "2.4"
    figure.note = tr("%1 payments a day").arg(perDay(static_cast<double>(paid) / static_cast<double>(days)));
    return figure;
}

LinkFigure LinkFigures::lastPayment(const LinkSheet& sheet, Instant now) const
{
    LinkFigure figure{tr("Last payment"), tr("None yet"), {}, Tone::Neutral};
    if (sheet.lastPaymentAt) {
        figure.value = MomentText(m_language).dayAndTime(*sheet.lastPaymentAt);
        figure.note = MomentText::age(*sheet.lastPaymentAt, now);
    }
    return figure;
}

LinkFigure LinkFigures::created(const PayLink& link, Instant now) const
{
    LinkFigure figure{tr("Created"), QString(kNothing), {}, Tone::Neutral};
    if (link.createdAt) {
        figure.value = MomentText(m_language).dayAndTime(*link.createdAt);
        figure.note = MomentText::age(*link.createdAt, now);
    }
    return figure;
}

QString LinkFigures::forecast(const LinkSheet& sheet, Instant now) const
{
    const auto forecast = forecastSellOut(sheet.link(), sheet.pace, now);
    if (!forecast)
        return {};
    const MomentText moments(m_language);
    const QString pace = perDay(static_cast<double>(forecast->perThousandDays) / 1000.0);
    const QString likely = moments.day(startOf(forecast->likely));
    if (forecast->earliest == forecast->latest)
        //: %1 is payments per day ("2.4"), %2 a day
        return tr("At the recent pace of %1 payments a day it will be sold out about %2.").arg(pace, likely);
    //: %1 is payments per day ("2.4"), %2 to %4 are days
    return tr("At the recent pace of %1 payments a day it will be sold out about %2, most likely between %3 "
              "and %4.")
        .arg(pace, likely, moments.day(startOf(forecast->earliest)), moments.day(startOf(forecast->latest)));
}

} // namespace desk::ui
