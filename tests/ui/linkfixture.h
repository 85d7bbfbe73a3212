// Links made from a seed, for the tests and benchmarks of the table.
#pragma once

#include "core/base/clock.h"
#include "core/cache/linklistreader.h"
#include "core/domain/searchtext.h"

#include <random>
#include <string>

namespace desk::ui::testing {

class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now = parseInstant("2026-11-21T10:00:00Z").value()) : m_now(now) {}
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

/// One link in plain words; put() folds what a search looks at.
struct SampleLink {
    std::string id;
    std::string title;
    std::string slug = "slug";
    std::string fields; ///< its invoice number
    cache::LinkRow row;
};

inline void put(cache::LinkList& list, const SampleLink& link)
{
    const std::string title = folded(link.title);
    const std::string rest = folded(link.slug) + cache::kFieldEnd + folded(link.fields);
    list.put(link.row,
        {link.id, link.title, link.slug, "https://pay.test/" + link.slug, title, rest, link.fields});
}

inline std::string wordFrom(std::mt19937& random)
{
    static constexpr const char* kWords[] = {"Robe", "Atelier", "Facture", "Événement", "Cours", "كتاب",
        "Poterie", "Miel", "Tapis", "Stage", "Livraison", "Don"};
    return kWords[random() % std::size(kWords)];
}

inline SampleLink randomLink(std::mt19937& random, const std::string& id)
{
    SampleLink link;
    link.id = id;
    link.title = wordFrom(random) + ' ' + wordFrom(random) + ' ' + std::to_string(random() % 90);
    link.slug = "s-" + std::to_string(random() % 100'000);
    link.fields = random() % 3 == 0 ? "INV2026" + std::to_string(random() % 1000) : "";
    cache::LinkRow& row = link.row;
    row.instanceKey = static_cast<std::int64_t>(1 + random() % 3);
    row.mode = static_cast<LinkMode>(random() % 3);
    row.amountKind = random() % 8 == 0 ? AmountKind::Free : AmountKind::Fixed;
    row.state.state = static_cast<LinkState>(random() % 7);
    row.state.reason = LinkStateReason::AcceptsPayments;
    row.price = random() % 9 == 0 ? cache::kAbsent : static_cast<std::int64_t>(random() % 50) * 10'000;
    row.collected = static_cast<std::int64_t>(random() % 200) * 5'000;
    row.paidCount = static_cast<std::int64_t>(random() % 20);
    if (row.mode == LinkMode::Limited) {
        row.maxPayments = 20;
        row.placesLeft = 20 - row.paidCount;
    }
    row.createdAt = 1'780'000'000'000 + static_cast<std::int64_t>(random() % 500) * 3'600'000;
    if (random() % 3 == 0)
        row.lastPaidAt = row.createdAt + static_cast<std::int64_t>(random() % 5000) * 60'000;
    row.refusalsSincePaid = static_cast<std::uint32_t>(random() % 5);
    if (row.mode != LinkMode::Reusable && random() % 2 == 0)
        row.deadline = 1'795'255'200'000 + static_cast<std::int64_t>(random() % 400'000'000);
    return link;
}

inline void nameInstances(cache::LinkList& list)
{
    list.setInstanceName(1, "Boutique Yasmine");
    list.setInstanceName(2, "atelier du midi");
    list.setInstanceName(3, "École d'été");
    list.setInstanceId(1, "shop");
    list.setInstanceId(2, "workshop");
    list.setInstanceId(3, "school");
}

inline cache::LinkList randomList(int count, unsigned seed)
{
    std::mt19937 random(seed);
    cache::LinkList list;
    nameInstances(list);
    for (int at = 0; at < count; ++at)
        put(list, randomLink(random, "id-" + std::to_string(at)));
    return list;
}

} // namespace desk::ui::testing
