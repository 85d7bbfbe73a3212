// One link of a session against the sandbox: its payments read again, its history, and the gateway asked.
#include "core/cache/journal.h"
#include "core/cache/linkhistorystore.h"
#include "sandboxsession.h"
#include "tests/support/faultproxy.h"

#include <QSignalSpy>

using namespace desk;

namespace {

std::string told(const test::SandboxSession& world, const std::string& link)
{
    const auto journal = cache::Database::open(
        world.settings.folder.journalFile(), cache::OpenMode::ReadOnly, cache::journalSteps());
    const auto events = cache::LinkHistoryStore(**journal).of(LinkId(link), 20);
    std::string text;
    for (auto event = events->rbegin(); event != events->rend(); ++event)
        text += (text.empty() ? "" : " ") + std::string(wordFor(event->kind));
    return text;
}

cache::CachedLink cached(const test::SandboxSession& world, const std::string& link)
{
    return cache::LinkStore(*world.reader()).find(link)->value();
}

/// A link that takes payments, of this mode.
std::string sellingLink(test::SandboxSession& world, LinkMode mode, std::int64_t leastLeft = 1)
{
    for (const std::string& id : world.shop.linkIds()) {
        const PayLink link = cached(world, id).link;
        if (link.mode.is(mode) && link.status.is(LinkStatus::Active)
            && (mode == LinkMode::Reusable || placesLeft(link).value_or(0) >= leastLeft))
            return id;
    }
    qFatal("the shop has no such link");
    return {};
}

std::vector<Transaction> paymentsOf(
    const test::SandboxSession& world, const std::string& link, const char* status)
{
    std::vector<Transaction> payments;
    cache::TransactionQuery query;
    query.link = LinkId(link);
    query.status = status;
    const auto reader = world.reader();
    const auto read = cache::TransactionStore(*reader).forEach(query, [&](const cache::TransactionRow& row) {
        payments.push_back(row.transaction);
        return true;
    });
    if (!read)
        qFatal("%s", read.error().detail.c_str());
    return payments;
}

} // namespace

class TestSessionLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLookReadsTheNewPayments()
    {
        test::SandboxSession world({});
        session::Session& session = world.open();
        QVERIFY(world.synchronise().complete);
        const std::string id = sellingLink(world, LinkMode::Reusable);
        const auto before = cached(world, id);
        QVERIFY(world.shop.pay(id));
        QVERIFY(world.shop.pay(id, "refused"));
        QSignalSpy changed(&session, &session::Session::cacheChanged);
        QVERIFY(test::SandboxSession::wait(session.refreshLinkPayments(LinkId(id))));
        const auto after = cached(world, id);
        QCOMPARE(after.completedCount, before.completedCount + 1);
        QCOMPARE(after.transactionCount, before.transactionCount + 2);
        QCOMPARE(after.link.collected, std::optional(after.completed));
        QTRY_VERIFY(changed.count() > 0);
        QVERIFY(world.isSound());
    }

    void aSecondLookAsksForOnePage()
    {
        sandbox::SandboxOptions options;
        options.links = 3;
        options.transactions = 2'000;
        test::SandboxSession world(options);
        session::Session& session = world.open();
        QVERIFY(world.synchronise().complete);
        std::string busiest = world.shop.linkIds().front();
        for (const std::string& id : world.shop.linkIds()) {
            if (cached(world, id).transactionCount > cached(world, busiest).transactionCount)
                busiest = id;
        }
        QVERIFY(cached(world, busiest).transactionCount > 300); // more than three pages
        const auto asked = world.shop.requestCount();
        QVERIFY(test::SandboxSession::wait(session.refreshLinkPayments(LinkId(busiest))));
        QVERIFY2(world.shop.requestCount() - asked <= 3,
            qPrintable(QString::number(world.shop.requestCount() - asked)));
    }

    void aLookDuringARunDisturbsNothing()
    {
        sandbox::SandboxOptions options;
        options.transactions = 3'000;
        test::SandboxSession world(options);
        session::Session& session = world.open();
        QVERIFY(world.synchronise().complete);
        const std::string id = sellingLink(world, LinkMode::Reusable);
        const auto run = session.synchronise(true);
        const auto look = session.refreshLinkPayments(LinkId(id));
        QVERIFY(test::SandboxSession::wait(look));
        const auto report = test::SandboxSession::wait(run);
        QVERIFY(report && report->complete);
        QCOMPARE(world.cachedTotals().completedCentimes, world.shop.totals().completedCentimes);
        QVERIFY(world.isSound());
    }

    void anUnknownLinkIsNotFound()
    {
        test::SandboxSession world({});
        session::Session& session = world.open();
        QVERIFY(world.synchronise().complete);
        const auto looked = test::SandboxSession::wait(session.refreshLinkPayments(LinkId("nowhere")));
        QVERIFY(!looked);
        QCOMPARE(looked.error().kind, ErrorKind::NotFound);
    }

    void aCancelledLookSaysSo()
    {
        test::SandboxSession world({});
        session::Session& session = world.open();
        QVERIFY(world.synchronise().complete);
        CancelScope scope;
        scope.cancel();
        const auto looked = test::SandboxSession::wait(
            session.refreshLinkPayments(LinkId(world.shop.linkIds().front()), scope.token()));
        QVERIFY(!looked);
        QCOMPARE(looked.error().kind, ErrorKind::Cancelled);
    }

    void sellingOutIsInTheHistory()
    {
        test::SandboxSession world({});
        session::Session& session = world.open();
        QVERIFY(world.synchronise().complete);
        const std::string id = sellingLink(world, LinkMode::Limited);
        QCOMPARE(told(world, id), std::string()); // the first filling tells nothing
        while (world.shop.pay(id)) {}
        QVERIFY(test::SandboxSession::wait(session.refreshLinkPayments(LinkId(id))));
        QCOMPARE(told(world, id), std::string("sold-out"));
        QVERIFY(world.synchronise().complete);
        QCOMPARE(told(world, id), std::string("sold-out")); // once
    }

    void aRunMovesTheHistoryToo()
    {
        test::SandboxSession world({});
        world.open();
        QVERIFY(world.synchronise().complete);
        const std::string id = sellingLink(world, LinkMode::Limited);
        while (world.shop.pay(id)) {}
        QVERIFY(world.synchronise().complete);
        QCOMPARE(told(world, id), std::string("sold-out"));
    }

    void theGatewayTellsWhatBecameOfAPayment()
    {
        test::SandboxSession world({});
        session::Session& session = world.open();
        QVERIFY(world.synchronise().complete);
        const std::string id = sellingLink(world, LinkMode::Reusable);
        QVERIFY(world.shop.pay(id, "pending"));
        QVERIFY(test::SandboxSession::wait(session.refreshLinkPayments(LinkId(id))));
        const Transaction pending = paymentsOf(world, id, "pending").front();
        QVERIFY(mayBeRechecked(pending));
        const auto checked = test::SandboxSession::wait(session.recheckPayment(pending.id));
        QVERIFY2(checked, checked ? "" : checked.error().detail.c_str());
        QCOMPARE(checked->id, pending.id);
        QCOMPARE(checked->linkId, LinkId(id));
        QVERIFY(checked->status.known() && *checked->status.known() != TransactionStatus::Pending);
        QCOMPARE(checked->payerName, pending.payerName); // what the answer did not say stays
        for (const Transaction& still : paymentsOf(world, id, "pending"))
            QVERIFY(still.id != pending.id);
        // Its link is read again behind.
        QTRY_COMPARE(cached(world, id).link.collected, std::optional(cached(world, id).completed));
        QVERIFY(world.isSound());
    }

    void twoClicksAreOneRequest()
    {
        test::SandboxSession world({});
        session::Session& session = world.open();
        QVERIFY(world.synchronise().complete);
        const std::string id = sellingLink(world, LinkMode::Reusable);
        QVERIFY(world.shop.pay(id, "pending"));
        QVERIFY(test::SandboxSession::wait(session.refreshLinkPayments(LinkId(id))));
        const Transaction pending = paymentsOf(world, id, "pending").front();
        const auto asked = world.shop.requestCount();
        const auto first = session.recheckPayment(pending.id);
        const auto second = session.recheckPayment(pending.id);
        const auto one = test::SandboxSession::wait(first);
        const auto other = test::SandboxSession::wait(second);
        QVERIFY(one && other);
        QCOMPARE(*one, *other);
        QVERIFY(world.shop.requestCount() - asked <= 3); // the check, and the link behind it for each click
    }

    void aLostAnswerIsSaidAndNeverAskedForAgain()
    {
        test::SandboxSession world({});
        const std::string url = world.shop.baseUrl();
        const auto port =
            static_cast<std::uint16_t>(std::stoi(url.substr(url.find(':', url.find("//")) + 1)));
        test::FaultProxy proxy(port, test::always({}));
        world.throughPort(proxy.port());
        session::Session& session = world.open();
        QVERIFY(world.synchronise().complete);
        const std::string id = sellingLink(world, LinkMode::Reusable);
        QVERIFY(world.shop.pay(id, "pending"));
        QVERIFY(test::SandboxSession::wait(session.refreshLinkPayments(LinkId(id))));
        const Transaction pending = paymentsOf(world, id, "pending").front();

        // The request arrives, its answer does not.
        proxy.setPlan(test::always({test::Fault::Kind::CutResponse, 0}));
        proxy.dropAll();
        const auto asked = world.shop.requestCount();
        const auto lost = test::SandboxSession::wait(session.recheckPayment(pending.id));
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(world.shop.requestCount() - asked, 1);
        QCOMPARE(paymentsOf(world, id, "pending").front().id, pending.id); // nothing is believed

        // What really happened shows once the link is read again.
        proxy.setPlan(test::always({}));
        proxy.dropAll();
        QVERIFY(test::SandboxSession::wait(session.refreshLinkPayments(LinkId(id))));
        for (const Transaction& still : paymentsOf(world, id, "pending"))
            QVERIFY(still.id != pending.id);
    }

    void whatIsFinalIsNotAskedAgain()
    {
        test::SandboxSession world({});
        session::Session& session = world.open();
        QVERIFY(world.synchronise().complete);
        const std::string id = sellingLink(world, LinkMode::Reusable);
        QVERIFY(world.shop.pay(id));
        QVERIFY(test::SandboxSession::wait(session.refreshLinkPayments(LinkId(id))));
        const auto asked = world.shop.requestCount();
        const auto refused =
            test::SandboxSession::wait(session.recheckPayment(paymentsOf(world, id, "completed").front().id));
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        const auto unknown = test::SandboxSession::wait(session.recheckPayment(TransactionId("nowhere")));
        QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
        QCOMPARE(world.shop.requestCount(), asked);
    }
};

QTEST_GUILESS_MAIN(TestSessionLink)
#include "sessionlink_test.moc"
