// A cache with payments made by rule, for the tests of their table.
#pragma once

#include "core/cache/datafolder.h"
#include "core/cache/instancestore.h"
#include "core/cache/linkstore.h"
#include "core/cache/transactionstore.h"
#include "tests/core/cache/cachefixture.h"

#include <string>
#include <vector>

namespace desk::ui::testing {

class PaymentShop
{
public:
    /// Two links of two instances; `count` payments, one a minute from 2026-03-01, 1,000 centimes more each. Every fifth
    /// was refused, every seventh is pending.
    explicit PaymentShop(int count)
        : m_folder(cache::testing::take(cache::DataFolder::named(m_root.path().toStdString(), "payments")))
    {
        using cache::testing::take;
        take(m_folder.prepare());
        m_database = take(cache::Database::open(file(), cache::OpenMode::ReadWrite, cache::cacheSteps()));
        InstanceReading shop;
        shop.id = InstanceId("shop");
        shop.name = std::string("Boutique Yasmine");
        take(cache::InstanceStore(database()).merge(shop));
        PayLinkReading robe = cache::testing::fullLink("robe", "shop");
        robe.title = std::string("Robe d'été");
        PayLinkReading atelier = cache::testing::fullLink("atelier", "studio");
        atelier.title = std::string("=Atelier\t<b>nuit</b>");
        take(cache::LinkStore(database()).merge(robe, cache::ReadingSource::Details));
        take(cache::LinkStore(database()).merge(atelier, cache::ReadingSource::Details));
        std::vector<Transaction> page;
        for (int number = 0; number < count; ++number)
            page.push_back(numbered(number));
        write(page);
    }

    cache::Database& database() { return *m_database; }
    const cache::DataFolder& folder() const { return m_folder; }
    std::filesystem::path file() const { return m_folder.cacheFile(); }

    static Transaction numbered(int number)
    {
        const auto status = number % 5 == 4 ? TransactionStatus::Refused
                          : number % 7 == 6 ? TransactionStatus::Pending
                                            : TransactionStatus::Completed;
        Transaction row = cache::testing::payment(std::to_string(number).c_str(),
            number % 2 ? "atelier" : "robe", status, 1000 * (number + 1), "2026-03-01T08:00:00Z");
        row.createdAt = *row.createdAt + std::chrono::minutes(number);
        row.orderNumber = "ORD" + std::to_string(number);
        row.payerName = number % 3 == 0 ? "Leïla Benali" : "كريم حداد";
        row.payerPhone = "+213550123456";
        row.method = "online";
        if (status == TransactionStatus::Refused)
            row.gatewayMessage = "Solde insuffisant";
        if (status == TransactionStatus::Completed)
            row.approvalCode = "00" + std::to_string(1000 + number);
        return row;
    }

    void write(const std::vector<Transaction>& page)
    {
        cache::testing::take(cache::TransactionStore(database()).write(page, LinkId("robe")));
    }
    /// Pending or refused, it is completed now.
    void complete(int number)
    {
        Transaction row = numbered(number);
        row.status = cache::testing::statusOf(TransactionStatus::Completed);
        write({row});
    }
    /// As a full pass would never do, but a file begun anew does: it is read from the start.
    void forget(int number)
    {
        database().handle().exec("DELETE FROM transactions WHERE id = " + std::to_string(number));
        database().handle().exec("INSERT INTO meta (name, value) VALUES ('payments_moved', 1)"
                                 " ON CONFLICT (name) DO UPDATE SET value = value + 1");
    }

private:
    QTemporaryDir m_root;
    cache::DataFolder m_folder;
    std::unique_ptr<cache::Database> m_database;
};

} // namespace desk::ui::testing
