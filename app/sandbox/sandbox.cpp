#include "app/sandbox/sandbox.h"

#include "app/sandbox/httpfront.h"
#include "app/sandbox/livingshop.h"
#include "app/sandbox/shopseed.h"

#include <algorithm>
#include <utility>

namespace desk::sandbox {

namespace {

ApiKeys keysFor(const SandboxOptions& options)
{
    Random random(options.seed ^ 0x5EC4E7ULL);
    ApiKeys keys{hexText(random, 32), hexText(random, 64)};
    return {
        options.key.empty() ? keys.key : options.key, options.secret.empty() ? keys.secret : options.secret};
}

Shop shopFor(const SandboxOptions& options, UtcMs start)
{
    return seededShop({std::max(0, options.links), std::max(0, options.transactions), options.seed, start});
}

} // namespace

struct Sandbox::Parts {
    Parts(SandboxOptions wanted, UtcMs start)
        : options(std::move(wanted))
        , keys(keysFor(options))
        , shop(shopFor(options, start), start, options.speed, options.manualClock,
              options.arrivals ? std::optional(options.seed) : std::nullopt)
        , front(shop, keys, options.fullLists)
    {}

    SandboxOptions options;
    ApiKeys keys;
    LivingShop shop;
    HttpFront front; // last: it goes first
};

Sandbox::Sandbox(SandboxOptions options)
{
    const UtcMs start = options.startUtcMs.value_or(wallClockNow());
    m_parts = std::make_unique<Parts>(std::move(options), start);
}

Sandbox::~Sandbox() = default;

bool Sandbox::start(std::string* error)
{
    return m_parts->front.start(m_parts->options.port, error);
}

void Sandbox::stop()
{
    m_parts->front.stop();
}

std::string Sandbox::baseUrl() const
{
    return m_parts->front.baseUrl();
}

const std::string& Sandbox::key() const
{
    return m_parts->keys.key;
}

const std::string& Sandbox::secret() const
{
    return m_parts->keys.secret;
}

void Sandbox::advance(std::chrono::milliseconds virtualTime)
{
    m_parts->shop.advance(virtualTime);
}

bool Sandbox::pay(const std::string& linkIdOrSlug, std::string_view status)
{
    const auto known = transactionStatusOf(status);
    return m_parts->shop.withShop([&](LivingShop& living, UtcMs now) {
        const auto byId = living.shop().findLink(linkIdOrSlug);
        const auto link = byId ? byId : living.shop().findSlug(linkIdOrSlug);
        if (!known || !link) {
            return false;
        }
        const auto persona = static_cast<std::uint32_t>(mix(living.shop().transactions().size()));
        return living.lifecycle().pay(*link, *known, persona, now).has_value();
    });
}

ShopTotals Sandbox::totals() const
{
    return m_parts->shop.withShop([](LivingShop& living, UtcMs) { return living.shop().totals(); });
}

std::vector<std::string> Sandbox::linkIds() const
{
    return m_parts->shop.withShop([](LivingShop& living, UtcMs) {
        std::vector<std::string> ids;
        for (const Link& link : living.shop().links()) {
            if (!link.isDeleted) {
                ids.push_back(link.id);
            }
        }
        return ids;
    });
}

std::int64_t Sandbox::requestCount() const
{
    return m_parts->front.requestCount();
}

} // namespace desk::sandbox
