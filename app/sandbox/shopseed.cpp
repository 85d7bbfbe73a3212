#include "app/sandbox/shopseed.h"

#include "app/sandbox/seedlinks.h"
#include "app/sandbox/seedpayments.h"
#include "app/sandbox/seedtexts.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace desk::sandbox {

namespace {

constexpr std::size_t kKinds = 4; // products, free amounts, invoices, tickets: each counts its own names

std::size_t kindOf(const Link& link)
{
    return link.type == LinkType::Static ? 3 : static_cast<std::size_t>(link.mode);
}

Instance instanceNamed(std::string name, std::string status, UtcMs start, Random& random)
{
    Instance instance;
    instance.id = uuidText(random);
    instance.name = std::move(name);
    instance.status = std::move(status);
    instance.applicationId = uuidText(random);
    instance.registreCommerceId = uuidText(random);
    instance.bankAccountId = uuidText(random);
    instance.brandId = uuidText(random);
    instance.userId = uuidText(random);
    const UtcMs created = start - kShopAgeMs - 30 * kDayMs;
    instance.createdAt = instance.updatedAt = created - created % kSecondMs;
    return instance;
}

void addInstances(Shop& shop, UtcMs start, Random& random)
{
    Instance first = instanceNamed("Boutique Leïla", "active", start, random);
    first.description = "Bijoux & artisanat / مجوهرات";
    first.defaultTimeoutMinutes = kDefaultTimeoutMinutes;
    Instance second = instanceNamed("Atelier d'Ahmed \"Terre cuite\"", "active", start, random);
    Instance third = instanceNamed("Ancienne boutique (fermée)", "inactive", start, random);
    third.description = "Remplacée par la Boutique Leïla";
    shop.instances() = {std::move(first), std::move(second), std::move(third)};
}

/// Links whose payments the budget covers; the rest of the budget is the surplus.
std::vector<DatedLink> plannedLinks(const SeedPlan& plan, int& budget, Random& random)
{
    std::vector<DatedLink> links;
    links.reserve(static_cast<std::size_t>(plan.links));
    for (int i = 0; i < plan.links; ++i) {
        LinkPlan next = planOf(static_cast<std::size_t>(i), random);
        if (next.payments > budget) {
            next = withoutPayments(next);
        }
        budget -= next.payments;
        links.push_back(dated(next, plan.start, random));
    }
    return links;
}

void finishLink(Link& link, std::size_t number, std::array<std::size_t, kKinds>& named, Random& random)
{
    link.id = uuidText(random);
    nameLink(link, named[kindOf(link)]++, number, random);
    link.showsRetryButton = !random.chance(10);
    link.allowsAnonymous = random.chance(15);
    if (link.type == LinkType::Static && random.chance(50)) {
        link.amount.reset();
    }
}

} // namespace

Shop seededShop(const SeedPlan& plan)
{
    Random random(plan.seed);
    Shop shop(plan.seed);
    shop.reserve(static_cast<std::size_t>(plan.links), static_cast<std::size_t>(plan.transactions));
    addInstances(shop, plan.start, random);
    int surplus = plan.links > 0 ? plan.transactions : 0;
    std::vector<DatedLink> links = plannedLinks(plan, surplus, random);
    std::array<std::size_t, kKinds> named{};
    for (std::size_t i = 0; i < links.size(); ++i) {
        finishLink(links[i].link, i + 1, named, random);
        shop.addLink(links[i].link);
    }
    addPayments(shop, links, surplus, plan.start, random);
    return shop;
}

} // namespace desk::sandbox
