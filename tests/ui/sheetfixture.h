// A link's sheet in plain words, for the tests of its panel.
#pragma once

#include "ui/link/linksheet.h"

namespace desk::ui::testing {

inline Instant momentAt(const char* iso)
{
    return parseInstant(iso).value();
}

inline const Instant kSheetNow = momentAt("2026-11-21T10:00:00Z");

/// A workshop of 15 seats: 12 sold in four weeks, two attempts refused, a day of patience.
inline LinkSheet workshop()
{
    LinkSheet sheet;
    PayLink& link = sheet.cached.link;
    link.id = LinkId("workshop");
    link.instanceId = InstanceId("shop");
    link.title = "Atelier poterie du samedi";
    link.slug = "atelier-poterie";
    link.details = "Quatre heures, terre et cuisson comprises.";
    link.url = "https://frontdev.mytpe.app/pay/atelier-poterie";
    link.amountKind = OpenEnum(AmountKind::Fixed, "f");
    link.mode = OpenEnum(LinkMode::Limited, "l");
    link.status = OpenEnum(LinkStatus::Active, "a");
    link.timeoutSource = OpenEnum(TimeoutSource::Instance, "i");
    link.price = Money::fromCentimes(450'000);
    link.collected = Money::fromCentimes(12 * 450'000);
    link.maxPayments = 15;
    link.paidCount = 12;
    link.remaining = 3;
    link.effectiveTimeout = std::chrono::minutes(2880);
    link.createdAt = momentAt("2026-10-20T08:30:00Z");
    link.lastActivityAt = momentAt("2026-11-20T16:12:00Z");
    link.customFields = {{"udf1", "Facture", "FAC-2026-0117"}, {"udf2", "", "samedi"}};
    link.detailsKnown = true;
    sheet.cached.transactionCount = 14;
    sheet.cached.completedCount = 12;
    sheet.cached.completed = Money::fromCentimes(12 * 450'000);
    sheet.cached.transactionsComplete = true;
    sheet.instanceName = "Boutique Yasmine";
    sheet.lastPaymentAt = momentAt("2026-11-20T16:12:00Z");
    sheet.pace = {11, sheet.lastPaymentAt};
    sheet.metadata = {{"salle", "B12"}, {"animatrice", "Lynda"}};
    const char* days[] = {"2026-10-22", "2026-10-29", "2026-11-02", "2026-11-05", "2026-11-12", "2026-11-14",
        "2026-11-19", "2026-11-20"};
    const std::int64_t counts[] = {1, 2, 1, 1, 3, 1, 2, 1};
    for (int at = 0; at < 8; ++at)
        sheet.days.push_back(
            {parseDay(days[at]).value(), counts[at], Money::fromCentimes(counts[at] * 450'000)});
    sheet.history = {{LinkEventKind::QuotaChanged, momentAt("2026-11-14T09:00:00Z"), "10", "15"},
        {LinkEventKind::Reopened, momentAt("2026-11-14T09:00:00Z"), {}, {}},
        {LinkEventKind::SoldOut, momentAt("2026-11-12T18:40:00Z"), {}, "10"},
        {LinkEventKind::PriceChanged, momentAt("2026-11-01T12:00:00Z"), "4000.00", "4500.00"},
        {LinkEventKind::Created, momentAt("2026-10-20T08:30:00Z"), {}, {}}};
    return sheet;
}

} // namespace desk::ui::testing
