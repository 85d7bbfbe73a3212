// WriterWorld: a real shop on loopback, the real client, journal and cache, and the writer of changes between them.
#pragma once

#include "app/sandbox/sandbox.h"
#include "core/api/v2/v2paymentapi.h"
#include "core/async/onready.h"
#include "core/cache/bulklog.h"
#include "core/cache/journal.h"
#include "core/cache/linkstore.h"
#include "core/cache/schema.h"
#include "core/change/linkwriter.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QtTest/QTest>
#include <QtTest/QTestEventLoop>

#include <memory>

namespace desk::test {

class WriterWorld
{
public:
    explicit WriterWorld(sandbox::SandboxOptions options = {}) : shop(withManualClock(std::move(options)))
    {
        std::string error;
        if (!shop.start(&error))
            qFatal("%s", error.c_str());
        settings.grace = Milliseconds{150};
        journal = *cache::Journal::open(root() / "journal.db");
        log = std::make_unique<cache::WriteLog>(journal->database());
        cacheFile =
            *cache::Database::open(root() / "cache.db", cache::OpenMode::ReadWrite, cache::cacheSteps());
        links = std::make_unique<cache::LinkStore>(*cacheFile);
        connectTo(portOf(shop.baseUrl()));
    }

    /// The API behind another port of this machine; a new writer, as after a new start of the program.
    void connectTo(std::uint16_t port)
    {
        writer.reset();
        api.reset();
        network = std::make_unique<QNetworkAccessManager>();
        api::v2::V2Settings client;
        const std::string own = shop.baseUrl();
        const auto colon = own.find(':', own.find("//"));
        client.baseUrl = own.substr(0, colon + 1) + std::to_string(port) + own.substr(own.find('/', colon));
        client.keys = {Secret(shop.key()), Secret(shop.secret())};
        client.queue.retry.base = Milliseconds{1};
        client.queue.retry.cap = Milliseconds{5};
        client.queue.deadline = deadline;
        api = std::make_unique<api::v2::V2PaymentApi>(std::move(client), *network);
        writer = std::make_unique<change::LinkWriter>(*api, *log, sink(), clock, settings);
    }

    static std::uint16_t portOf(const std::string& url)
    {
        return static_cast<std::uint16_t>(std::stoi(url.substr(url.find(':', url.find("//")) + 1)));
    }

    template <class T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        std::optional<Result<T>> result;
        QObject context;
        QTestEventLoop loop; // qWaitFor() looks only every ten milliseconds
        onReady(future, &context, [&](Result<T> arrived) {
            result = std::move(arrived);
            loop.exitLoop();
        });
        loop.enterLoopMSecs(60'000);
        if (!result)
            qFatal("no answer within a minute");
        return *result;
    }

    /// A verdict there must be.
    static change::WriteVerdict verdict(change::LinkWriter::Answer answer)
    {
        auto result = wait(std::move(answer));
        if (!result)
            qFatal("unexpected error: %s", result.error().detail.c_str());
        return *result;
    }

    /// Past every fault: what the server really holds.
    std::optional<PayLink> atServer(const LinkId& id)
    {
        const auto reading = wait(direct().linkDetails(id, {}));
        return reading ? std::optional(merged(PayLink(), *reading)) : std::nullopt;
    }
    /// Links of the instance with this slug.
    std::vector<LinkId> withSlug(const InstanceId& instance, const std::string& slug)
    {
        std::vector<LinkId> found;
        const auto page = wait(direct().searchLinks(instance, slug, {}, {}));
        for (const PayLinkReading& link : page ? page->items : std::vector<PayLinkReading>()) {
            if (link.slug.orNull() == slug)
                found.push_back(link.id);
        }
        return found;
    }
    InstanceId activeInstance()
    {
        if (m_instance.isEmpty())
            m_instance = wait(direct().activeInstances({}, {}))->items.front().id;
        return m_instance;
    }

    api::LinkDraft draft(const std::string& slug, LinkMode mode = LinkMode::Limited)
    {
        api::LinkDraft made;
        made.instanceId = activeInstance();
        made.title = "Formation " + slug;
        made.details = "Deux jours";
        made.slug = slug;
        made.mode = mode;
        made.price = Money::fromCentimes(1'500'000);
        if (mode == LinkMode::Limited)
            made.maxPayments = 5;
        return made;
    }
    LinkId created(const std::string& slug, LinkMode mode = LinkMode::Limited)
    {
        const auto reading = wait(direct().createLink(draft(slug, mode), {}));
        if (!reading)
            qFatal("not created: %s", reading.error().detail.c_str());
        return reading->id;
    }
    void sell(const LinkId& id, int times)
    {
        for (int i = 0; i < times; ++i)
            shop.pay(id.text());
    }

    std::filesystem::path root() const { return m_root.path().toStdString(); }

    /// A client of its own, past every proxy.
    api::PaymentApi& direct()
    {
        if (!m_direct) {
            api::v2::V2Settings client;
            client.baseUrl = shop.baseUrl();
            client.keys = {Secret(shop.key()), Secret(shop.secret())};
            m_direct = std::make_unique<api::v2::V2PaymentApi>(std::move(client), m_directNetwork);
        }
        return *m_direct;
    }

    change::CacheSink sink()
    {
        change::CacheSink made;
        made.storeLink = [this](const PayLinkReading& reading) -> Outcome {
            const auto done = links->merge(reading, cache::ReadingSource::Details);
            return done ? Outcome() : failure(done.error());
        };
        made.storeInstance = [](const InstanceReading&) { return Outcome(); };
        made.forgetLink = [this](const LinkId& id) { return links->forget(id, clock.now()); };
        made.linksThatInherit = [this](const InstanceId& id) { return links->inheriting(id, 3); };
        return made;
    }

    sandbox::Sandbox shop;
    SystemClock clock;
    change::WriterSettings settings;
    Milliseconds deadline{5'000};
    std::unique_ptr<cache::Journal> journal;
    std::unique_ptr<cache::WriteLog> log;
    std::unique_ptr<cache::Database> cacheFile;
    std::unique_ptr<cache::LinkStore> links;
    std::unique_ptr<QNetworkAccessManager> network;
    std::unique_ptr<api::PaymentApi> api;
    std::unique_ptr<change::LinkWriter> writer;

private:
    static sandbox::SandboxOptions withManualClock(sandbox::SandboxOptions options)
    {
        options.manualClock = true;
        return options;
    }

    QTemporaryDir m_root;
    InstanceId m_instance;
    QNetworkAccessManager m_directNetwork;
    std::unique_ptr<api::PaymentApi> m_direct;
};

} // namespace desk::test
