// SandboxSession: a real shop on loopback, a real session on a real cache, and their comparison.
#pragma once

#include "app/sandbox/sandbox.h"
#include "core/async/onready.h"
#include "core/cache/cachecheck.h"
#include "core/cache/linkstore.h"
#include "core/cache/schema.h"
#include "core/cache/totalsstore.h"
#include "core/cache/transactionstore.h"
#include "core/session/session.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

#include <memory>
#include <optional>

namespace desk::test {

class SandboxSession
{
public:
    explicit SandboxSession(sandbox::SandboxOptions options) : shop(withManualClock(std::move(options)))
    {
        std::string error;
        if (!shop.start(&error))
            qFatal("%s", error.c_str());
        settings.folder = *cache::DataFolder::named(m_root.path().toStdString(), "test");
        settings.baseUrl = shop.baseUrl();
        settings.keys = {Secret(shop.key()), Secret(shop.secret())};
        settings.queue.retry.base = Milliseconds{1};
        settings.queue.retry.cap = Milliseconds{5};
    }

    /// The API behind another port of this machine.
    void throughPort(std::uint16_t port)
    {
        const std::string own = shop.baseUrl();
        const auto colon = own.find(':', own.find("//"));
        settings.baseUrl = own.substr(0, colon + 1) + std::to_string(port) + own.substr(own.find('/', colon));
    }

    session::Session& open()
    {
        session = std::make_unique<session::Session>(settings, m_clock);
        const auto opened = wait(session->open());
        if (!opened)
            qFatal("%s", opened.error().detail.c_str());
        return *session;
    }

    sync::SyncReport synchronise(bool full = false)
    {
        const auto report = wait(session->synchronise(full));
        if (!report) {
            sync::SyncReport failed;
            failed.error = report.error();
            return failed;
        }
        return *report;
    }

    template <class T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        std::optional<Result<T>> result;
        QObject context;
        onReady(future, &context, [&](Result<T> arrived) { result = std::move(arrived); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 300'000))
            qFatal("no answer within five minutes");
        return *result;
    }

    std::unique_ptr<cache::Database> reader() const
    {
        auto database = cache::Database::open(
            settings.folder.cacheFile(), cache::OpenMode::ReadOnly, cache::cacheSteps());
        if (!database)
            qFatal("%s", database.error().detail.c_str());
        return *std::move(database);
    }

    /// What the cache holds, in the shop's own measure.
    sandbox::ShopTotals cachedTotals() const
    {
        const auto database = reader();
        sandbox::ShopTotals totals{};
        const auto daily = cache::TotalsStore(*database).daily({}, {});
        for (const auto& row : *daily) {
            totals.completedCount += row.count;
            totals.completedCentimes += row.collected.centimes();
        }
        totals.transactions = *cache::TransactionStore(*database).count();
        totals.links = *cache::LinkStore(*database).count();
        return totals;
    }

    bool isSound() const
    {
        const auto check = cache::checkCache(settings.folder);
        return check && check->isSound();
    }

private:
    // Before the session, which stands on both until its worker has ended.
    QTemporaryDir m_root;
    SystemClock m_clock;

public:
    sandbox::Sandbox shop;
    session::SessionSettings settings;
    std::unique_ptr<session::Session> session;

private:
    static sandbox::SandboxOptions withManualClock(sandbox::SandboxOptions options)
    {
        options.manualClock = true;
        return options;
    }
};

} // namespace desk::test
