// A small cache written through the stores: what the reports and the command line are tested on.
#pragma once

#include "core/cache/database.h"
#include "core/cache/instancestore.h"
#include "core/cache/linkstore.h"
#include "core/cache/metastore.h"
#include "core/cache/schema.h"
#include "core/cache/transactionstore.h"

#include <filesystem>
#include <stdexcept>

namespace desk {

template <class T>
T valueOf(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail);
    return *std::move(result);
}
inline void succeed(const Outcome& outcome)
{
    if (!outcome)
        throw std::runtime_error(outcome.error().detail);
}

inline PayLinkReading linkReading(std::string id, std::string instance, std::string title, LinkMode mode)
{
    PayLinkReading reading;
    reading.id = LinkId(id);
    reading.instanceId = InstanceId(std::move(instance));
    reading.title = std::move(title);
    reading.slug = "slug-" + id;
    reading.url = "https://pay.example/" + id;
    reading.amountKind = OpenEnum(AmountKind::Fixed, "dynamic");
    reading.mode = OpenEnum(mode, std::string(wordFor(mode)));
    reading.status = OpenEnum(LinkStatus::Active, "active");
    reading.paymentStatus = OpenEnum(PaymentStatus::Active, "active");
    reading.price = Money::fromCentimes(800'000);
    reading.collected = Money::fromCentimes(0);
    reading.paidCount = 0;
    reading.createdAt = *parseInstant("2026-01-01T08:00:00Z");
    reading.isComplete = true;
    return reading;
}

inline Transaction payment(std::string id, std::string link, TransactionStatus status, std::int64_t centimes,
    std::string_view createdAt)
{
    Transaction row;
    row.id = TransactionId(id);
    row.linkId = LinkId(std::move(link));
    row.status = OpenEnum(status, std::string(wordFor(status)));
    row.amount = Money::fromCentimes(centimes);
    row.createdAt = parseInstant(createdAt);
    row.orderNumber = "ORD" + id;
    row.method = "online";
    row.environment = "production";
    return row;
}

/// Three links of two shops, nine payments, the same each time.
class ShopCache
{
public:
    explicit ShopCache(const std::filesystem::path& file)
        : m_database(valueOf(cache::Database::open(file, cache::OpenMode::ReadWrite, cache::cacheSteps())))
    {}

    cache::Database& database() { return *m_database; }

    void fill()
    {
        addInstances();
        addLinks();
        addPayments();
        succeed(cache::MetaStore(*m_database)
                    .setNumber(cache::kLastSyncAt, toMilliseconds(*parseInstant("2026-02-03T04:05:06Z"))));
    }

    void write(const std::vector<Transaction>& rows)
    {
        cache::WriteTransaction transaction(*m_database);
        valueOf(cache::TransactionStore(*m_database).write(rows, LinkId()));
        transaction.commit();
    }
    void merge(const PayLinkReading& reading)
    {
        valueOf(cache::LinkStore(*m_database).merge(reading, cache::ReadingSource::Details));
    }

private:
    void addInstances()
    {
        for (const auto& [id, name] :
            {std::pair{"shop-a", "Boutique Leïla"}, std::pair{"shop-b", "ورشة أحمد"}}) {
            InstanceReading reading;
            reading.id = InstanceId(id);
            reading.name = std::string(name);
            reading.status = OpenEnum(InstanceStatus::Active, "active");
            valueOf(cache::InstanceStore(*m_database).merge(reading));
        }
    }

    void addLinks()
    {
        PayLinkReading necklace =
            linkReading("l-necklace", "shop-a", "Collier d'été, \"argent\"", LinkMode::Reusable);
        necklace.collected = Money::fromCentimes(2'400'010);
        necklace.paidCount = 3;
        necklace.customFields = std::vector<CustomField>{{"udf1", "Invoice Number", "INV2026001"}};
        necklace.effectiveTimeout = std::chrono::minutes{2880};
        merge(necklace);

        PayLinkReading workshop =
            linkReading("l-workshop", "shop-b", "=HYPERLINK(\"evil\")", LinkMode::Limited);
        workshop.maxPayments = 20;
        workshop.paidCount = 1;
        workshop.collected = Money::fromCentimes(150'000);
        workshop.effectiveTimeout = std::chrono::minutes{60};
        workshop.timeoutSource = OpenEnum(TimeoutSource::Link, "link");
        workshop.lastActivityAt = *parseInstant("2026-02-01T12:00:00Z");
        workshop.createdAt = *parseInstant("2026-01-02T08:00:00Z");
        merge(workshop);

        PayLinkReading invoice = linkReading("l-invoice", "shop-a", "فاتورة 101", LinkMode::OneShot);
        invoice.status = OpenEnum(LinkStatus::Closed, "closed");
        invoice.paymentStatus = OpenEnum(PaymentStatus::Paid, "paid");
        invoice.paidCount = 1;
        invoice.createdAt = *parseInstant("2026-01-03T08:00:00Z");
        merge(invoice);
    }

    void addPayments()
    {
        using S = TransactionStatus;
        std::vector<Transaction> rows{
            payment("1", "l-necklace", S::Completed, 800'000, "2025-12-28T12:00:00Z"),
            payment("2", "l-necklace", S::Completed, 800'010, "2026-01-31T22:59:59Z"),
            payment("3", "l-necklace", S::Completed, 800'000, "2026-01-31T23:30:00Z"), // February in Algiers
            payment("4", "l-necklace", S::Failed, 800'000, "2026-01-31T23:31:00Z"),
            payment("5", "l-workshop", S::Completed, 150'000, "2026-02-01T12:00:00Z"),
            payment("6", "l-workshop", S::Pending, 150'000, "2026-02-02T12:00:00Z"),
            payment("7", "l-invoice", S::Refused, 5'000'000, "2026-02-02T12:05:00Z"),
            payment("8", "l-invoice", S::Completed, 5'000'000, "2026-02-02T12:10:00Z"),
        };
        rows[6].gatewayMessage = "Fonds insuffisants";
        rows[7].approvalCode = "007123";
        rows[7].payerName = "+213 Karim";
        Transaction held = payment("9", "l-necklace", S::Pending, 1, "2026-02-02T12:20:00Z");
        held.status = OpenEnum<S>::unknown("on_hold");
        rows.push_back(held);
        write(rows);
    }

    std::unique_ptr<cache::Database> m_database;
};

} // namespace desk
