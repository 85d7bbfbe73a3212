// The sheet of one link, read from both files on a thread of its own.
#include "ui/link/linksheetgateway.h"

#include "core/async/onready.h"
#include "core/cache/instancestore.h"
#include "core/cache/journal.h"
#include "core/cache/linkhistorystore.h"
#include "core/cache/schema.h"
#include "core/cache/transactionstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <stdexcept>

using namespace desk;
using namespace desk::ui;

namespace {

const Instant kNow = parseInstant("2026-11-21T10:00:00Z").value();

template <class T>
T take(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

template <class T>
Result<T> wait(QFuture<Result<T>> future)
{
    std::optional<Result<T>> result;
    QObject context;
    onReady(future, &context, [&](Result<T> arrived) { result = std::move(arrived); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 60'000))
        qFatal("no answer within a minute");
    return *result;
}

class Profile
{
public:
    Profile() : folder(take(cache::DataFolder::named(m_root.path().toStdString(), "test")))
    {
        take(folder.prepare());
    }

    void fill() const
    {
        auto database =
            take(cache::Database::open(folder.cacheFile(), cache::OpenMode::ReadWrite, cache::cacheSteps()));
        InstanceReading shop;
        shop.id = InstanceId("shop");
        shop.name = std::string("Boutique Yasmine");
        take(cache::InstanceStore(*database).merge(shop));
        PayLinkReading link;
        link.id = LinkId("a");
        link.instanceId = InstanceId("shop");
        link.title = std::string("Atelier");
        link.slug = std::string("atelier");
        link.status = OpenEnum<LinkStatus>(LinkStatus::Active, "active");
        link.metadata = std::string(R"json({"salle":"B12"})json");
        link.createdAt = kNow - std::chrono::days{10};
        take(cache::LinkStore(*database).merge(link, cache::ReadingSource::Details));
        Transaction payment;
        payment.id = TransactionId("1");
        payment.status = OpenEnum<TransactionStatus>(TransactionStatus::Completed, "completed");
        payment.amount = Money::fromCentimes(150'000);
        payment.createdAt = kNow - std::chrono::days{1};
        Transaction old = payment;
        old.id = TransactionId("2");
        old.createdAt = kNow - std::chrono::days{20}; // before the pace's window, which is as old as the link
        take(cache::TransactionStore(*database).write(std::array{payment, old}, LinkId("a")));
    }

    void tell() const
    {
        const auto journal = take(cache::Journal::open(folder.journalFile()));
        const std::array entries{
            cache::LinkHistoryStore::Entry{LinkId("a"), {LinkEventKind::Paused, kNow, {}, {}}},
            cache::LinkHistoryStore::Entry{LinkId("b"), {LinkEventKind::Expired, kNow, {}, {}}}};
        take(cache::LinkHistoryStore(journal->database()).add(entries));
    }

private:
    QTemporaryDir m_root;

public:
    cache::DataFolder folder;
};

} // namespace

class LinkSheetGatewayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBothFiles();
    void withoutAJournalThereIsNoHistory();
    void anUnknownLinkIsSaid();
    void aCacheThatComesLaterIsFound();
};

void LinkSheetGatewayTest::readsBothFiles()
{
    const Profile profile;
    profile.fill();
    profile.tell();
    LinkSheetGateway gateway(profile.folder);
    const LinkSheetPtr sheet = take(wait(gateway.read(LinkId("a"), kNow)));
    QCOMPARE(sheet->link().title, std::string("Atelier"));
    QCOMPARE(sheet->instanceName, std::string("Boutique Yasmine"));
    QCOMPARE(sheet->lastPaymentAt, std::optional<Instant>(kNow - std::chrono::days{1}));
    QCOMPARE(sheet->days.size(), std::size_t{2});
    QCOMPARE(sheet->pace.payments, std::int64_t{1});
    QCOMPARE(sheet->cached.completedCount, std::int64_t{2});
    QCOMPARE(sheet->metadata, (std::vector<NamedText>{{"salle", "B12"}}));
    QCOMPARE(sheet->history.size(), std::size_t{2}); // its own, and its creation
    QCOMPARE(sheet->history.front().kind, LinkEventKind::Paused);
    QCOMPARE(sheet->history.back().kind, LinkEventKind::Created);
}

void LinkSheetGatewayTest::withoutAJournalThereIsNoHistory()
{
    const Profile profile;
    profile.fill();
    LinkSheetGateway gateway(profile.folder);
    QCOMPARE(take(wait(gateway.read(LinkId("a"), kNow)))->history.size(), std::size_t{1});
    profile.tell(); // the session makes it
    QCOMPARE(take(wait(gateway.read(LinkId("a"), kNow)))->history.size(), std::size_t{2});
}

void LinkSheetGatewayTest::anUnknownLinkIsSaid()
{
    const Profile profile;
    profile.fill();
    LinkSheetGateway gateway(profile.folder);
    QCOMPARE(wait(gateway.read(LinkId("z"), kNow)).error().kind, ErrorKind::NotFound);
    QCOMPARE(
        wait(gateway.read(LinkId("atelier"), kNow)).error().kind, ErrorKind::NotFound); // a slug is no id
}

void LinkSheetGatewayTest::aCacheThatComesLaterIsFound()
{
    const Profile profile;
    LinkSheetGateway gateway(profile.folder);
    QCOMPARE(wait(gateway.read(LinkId("a"), kNow)).error().kind, ErrorKind::Storage);
    profile.fill();
    QVERIFY(wait(gateway.read(LinkId("a"), kNow)));
    gateway.reopen();
    QVERIFY(wait(gateway.read(LinkId("a"), kNow)));
}

QTEST_GUILESS_MAIN(LinkSheetGatewayTest)
#include "linksheetgateway_test.moc"
