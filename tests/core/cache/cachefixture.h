// A cache on a scratch folder, and short ways to say what is put into it.
#pragma once

#include "core/cache/database.h"
#include "core/cache/schema.h"
#include "core/domain/paylink.h"
#include "core/domain/transaction.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace desk::cache::testing {

/// The value of a result that must be one; ends the test with the error's words otherwise.
template <class T>
T take(Result<T> result)
{
    if (!result)
        throw std::runtime_error("unexpected error: " + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

class ScratchFolder
{
public:
    std::filesystem::path path() const { return m_dir.path().toStdString(); }
    std::filesystem::path file(const char* name = "cache.db") const { return path() / name; }

private:
    QTemporaryDir m_dir;
};

/// A fresh cache.db, open for writing.
class ScratchCache
{
public:
    ScratchCache() : m_database(take(Database::open(m_folder.file(), OpenMode::ReadWrite, cacheSteps()))) {}

    Database& database() { return *m_database; }
    const ScratchFolder& folder() const { return m_folder; }
    std::int64_t number(const std::string& sql) { return m_database->handle().execAndGet(sql).getInt64(); }
    std::string text(const std::string& sql) { return m_database->handle().execAndGet(sql).getString(); }

private:
    ScratchFolder m_folder;
    std::unique_ptr<Database> m_database;
};

inline Instant at(const char* iso)
{
    return parseInstant(iso).value();
}

inline OpenEnum<TransactionStatus> statusOf(TransactionStatus status)
{
    return {status, std::string(wordFor(status))};
}

inline Transaction payment(const char* id, const char* link, TransactionStatus status, std::int64_t centimes,
    const char* createdAt = "2026-03-10T12:00:00Z")
{
    Transaction transaction;
    transaction.id = TransactionId(id);
    transaction.linkId = LinkId(link);
    transaction.status = statusOf(status);
    transaction.amount = Money::fromCentimes(centimes);
    transaction.createdAt = at(createdAt);
    return transaction;
}

inline OpenEnum<LinkMode> modeOf(LinkMode mode)
{
    return {mode, "raw-" + std::string(wordFor(mode))};
}

/// What a list item says.
inline PayLinkReading thinLink(const char* id, const char* instance, LinkMode mode = LinkMode::Reusable)
{
    PayLinkReading reading;
    reading.id = LinkId(id);
    reading.instanceId = InstanceId(instance);
    reading.title = std::string("Title of ") + id;
    reading.slug = std::string("slug-of-") + id;
    reading.mode = modeOf(mode);
    reading.status = OpenEnum<LinkStatus>(LinkStatus::Active, "raw-active");
    reading.collected = Money::fromCentimes(0);
    return reading;
}

/// What details say: every field has a value.
inline PayLinkReading fullLink(const char* id, const char* instance, LinkMode mode = LinkMode::Limited)
{
    PayLinkReading reading = thinLink(id, instance, mode);
    reading.details = std::string("Détails — تفاصيل");
    reading.url = std::string("https://example.test/pay/x");
    reading.amountKind = OpenEnum<AmountKind>(AmountKind::Fixed, "raw-fixed");
    reading.paymentStatus = OpenEnum<PaymentStatus>(PaymentStatus::Awaiting, "raw-awaiting");
    reading.timeoutSource = OpenEnum<TimeoutSource>(TimeoutSource::Instance, "raw-instance");
    reading.price = Money::fromCentimes(150'000);
    reading.maxPayments = 15;
    reading.paidCount = 0;
    reading.remaining = 15;
    reading.timeoutOverride = std::chrono::minutes(90);
    reading.effectiveTimeout = std::chrono::minutes(90);
    reading.lastActivityAt = at("2026-03-01T10:00:00.123Z");
    reading.createdAt = at("2026-03-01T10:00:00Z");
    reading.updatedAt = at("2026-03-02T10:00:00Z");
    reading.customFields =
        std::vector<CustomField>{{"udf1", "Facture n°", "FAC-12"}, {"udf2", "", "a \"b\" \\ c"}};
    reading.metadata = std::string(R"({"a":1})");
    reading.showRetryButton = true;
    reading.allowAnonymous = false;
    reading.isComplete = true;
    return reading;
}

} // namespace desk::cache::testing
