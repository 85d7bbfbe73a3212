// Every change against a shop that answers as the documents say.
#include "core/domain/linkstate.h"
#include "tests/core/change/strikingapi.h"
#include "tests/core/change/writerworld.h"

#include <QTcpServer>

using namespace desk;
using namespace desk::change;
using namespace std::chrono_literals;
using test::WriterWorld;

namespace {

QByteArray word(WriteEnd end)
{
    return QByteArray::fromStdString(std::string(wordFor(end)));
}
QByteArray word(RuleReason reason)
{
    return QByteArray::fromStdString(std::string(desk::wordFor(reason)));
}

sandbox::SandboxOptions smallShop()
{
    sandbox::SandboxOptions options;
    options.links = 6;
    options.transactions = 20;
    return options;
}

class TenMinutesLater final : public Clock
{
public:
    Instant now() const override { return SystemClock().now() + 10min; }
};

} // namespace

class LinkWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<WriterWorld>(smallShop()); }
    void cleanup() { m_world.reset(); }

    void createsOnceAndKeepsTheAnswer();
    void refusesADraftBeforeSending();
    void aTakenSlugIsRefusedBeforeSending();
    void theServersComplaintsCarryOurNames();
    void changesOnlyWhatDiffers();
    void aChangeMeanwhileIsAConflict();
    void salesMeanwhileAreNoConflict();
    void rulesSendNothing();
    void restocksByNumberAndByTotal();
    void aRestockOnAnotherQuotaIsAConflict();
    void setsAndClearsTheWindow();
    void pausesAndResumesOnlyIfNeeded();
    void warnsOfAResumeAfterTheWindow();
    void deletesOnlyWithoutPayments();
    void changesAnInstance();
    void aServerThatFailsIsReadAgain_data();
    void aServerThatFailsIsReadAgain();
    void offlineIsAPlainRefusal();
    void whatWasLeftOpenIsSettledByReading();
    void anUnreadableOlderOneStopsTheNext();
    void oneAtATime();
    void endsWithItsWriter();

private:
    WriteVerdict changed(const LinkId& id, const api::LinkChange& change)
    {
        return WriterWorld::verdict(m_world->writer->change(id, std::nullopt, change));
    }
    WriteVerdict restocked(const LinkId& id, Restock restock)
    {
        return WriterWorld::verdict(m_world->writer->restock(id, restock));
    }
    WriteVerdict flipped(const LinkId& id, bool paused)
    {
        return WriterWorld::verdict(m_world->writer->setPaused(id, paused));
    }
    WriteIntent intentOf(const WriteVerdict& verdict) { return **m_world->log->find(verdict.localId); }
    void leaveOpen(WriteKind kind, const std::string& target, const std::string& body)
    {
        WriteIntent intent;
        intent.localId = target + body;
        intent.kind = kind;
        intent.target = target;
        intent.body = body;
        intent.madeAt = m_world->clock.now();
        QVERIFY(m_world->log->add(intent));
    }

    std::unique_ptr<WriterWorld> m_world;
};

void LinkWriterTest::createsOnceAndKeepsTheAnswer()
{
    api::LinkDraft draft = m_world->draft("formation-1");
    draft.timeout = 60min;
    draft.customFields = {{"udf1", "Facture n°", "FAC-7"}};
    draft.allowAnonymous = true;
    const auto before = m_world->shop.totals().links;
    const WriteVerdict verdict = WriterWorld::verdict(m_world->writer->create(draft));
    QCOMPARE(word(verdict.end), QByteArray("done"));
    QVERIFY(verdict.kept.empty());
    QVERIFY(verdict.unconfirmed.empty());
    QVERIFY(!verdict.wasLost);
    QCOMPARE(verdict.link->slug, draft.slug);
    QVERIFY(verdict.link->timeoutOverride == std::optional(60min));
    QVERIFY(verdict.link->customFields == draft.customFields);
    QVERIFY(verdict.link->url.ends_with("/formation-1"));
    QCOMPARE(m_world->shop.totals().links, before + 1);
    QVERIFY(intentOf(verdict).state == WriteState::Done);
    QCOMPARE(intentOf(verdict).outcome, verdict.link->id.text());
    QCOMPARE((*m_world->links->find("formation-1"))->link.title, draft.title);
}

void LinkWriterTest::refusesADraftBeforeSending()
{
    api::LinkDraft draft = m_world->draft("x y");
    draft.amountKind = AmountKind::Free;
    const auto requests = m_world->shop.requestCount();
    const auto result = WriterWorld::wait(m_world->writer->create(draft));
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
    QCOMPARE(result.error().fieldErrors.at("mode").front(), std::string("free-is-reusable"));
    QCOMPARE(result.error().fieldErrors.at("slug").front(), std::string("not-a-slug"));
    QCOMPARE(m_world->shop.requestCount(), requests);
    QVERIFY(m_world->log->latest(10)->empty());
}

void LinkWriterTest::aTakenSlugIsRefusedBeforeSending()
{
    m_world->created("taken");
    const auto result = WriterWorld::wait(m_world->writer->create(m_world->draft("Taken")));
    QCOMPARE(result.error().kind, ErrorKind::Refused);
    QVERIFY(result.error().fieldErrors.contains("slug"));
    QVERIFY(m_world->log->latest(10)->empty());
}

void LinkWriterTest::theServersComplaintsCarryOurNames()
{
    api::LinkDraft draft = m_world->draft("fine");
    draft.instanceId = InstanceId("no-such-instance");
    const auto gone = WriterWorld::wait(m_world->writer->create(draft));
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);

    draft = m_world->draft("fine-2");
    draft.customFields = {{"nonsense", "", "x"}};
    const auto result = WriterWorld::wait(m_world->writer->create(draft));
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
    QVERIFY(result.error().fieldErrors.contains("customFields.nonsense"));
    QVERIFY(m_world->log->latest(1)->front().state == WriteState::Refused);
}

void LinkWriterTest::changesOnlyWhatDiffers()
{
    const LinkId id = m_world->created("edit-me");
    api::LinkChange change;
    change.title = "Nouveau titre";
    change.price = Money::fromCentimes(1'500'000); // as it is
    const WriteVerdict verdict = changed(id, change);
    QCOMPARE(word(verdict.end), QByteArray("done"));
    QCOMPARE(verdict.link->title, std::string("Nouveau titre"));
    const QByteArray expected = R"({"title":"Nouveau titre"})";
    QCOMPARE(QByteArray::fromStdString(intentOf(verdict).body), expected);
    QCOMPARE((*m_world->links->find(id.text()))->link.title, std::string("Nouveau titre"));

    const WriteVerdict again = changed(id, change);
    QCOMPARE(word(again.end), QByteArray("nothing-to-do"));
    QVERIFY(again.localId.empty());
    QCOMPARE(m_world->log->latest(10)->size(), std::size_t{1});
}

void LinkWriterTest::aChangeMeanwhileIsAConflict()
{
    const LinkId id = m_world->created("contested");
    const PayLink seen = *m_world->atServer(id);
    api::LinkChange other;
    other.title = "Someone else's";
    QVERIFY(WriterWorld::wait(m_world->direct().updateLink(id, other, {})));
    api::LinkChange ours;
    ours.price = Money::fromCentimes(100);
    const WriteVerdict verdict = WriterWorld::verdict(m_world->writer->change(id, seen, ours));
    QCOMPARE(word(verdict.end), QByteArray("conflict"));
    const std::vector<FieldDifference> expected{{LinkField::Title, "Formation contested", "Someone else's"}};
    QVERIFY(verdict.conflict == expected);
    QVERIFY(m_world->atServer(id)->price == std::optional(Money::fromCentimes(1'500'000)));
    // The merchant chose: the form now begins with what the server has.
    const auto chosen = WriterWorld::verdict(m_world->writer->change(id, *verdict.link, ours));
    QCOMPARE(word(chosen.end), QByteArray("done"));
}

void LinkWriterTest::salesMeanwhileAreNoConflict()
{
    const LinkId id = m_world->created("selling");
    const PayLink seen = *m_world->atServer(id);
    m_world->sell(id, 2);
    api::LinkChange ours;
    ours.title = "Still selling";
    QCOMPARE(word(WriterWorld::verdict(m_world->writer->change(id, seen, ours)).end), QByteArray("done"));
}

void LinkWriterTest::rulesSendNothing()
{
    const LinkId single = m_world->created("single", LinkMode::OneShot);
    api::LinkChange change;
    change.title = "No";
    const WriteVerdict verdict = changed(single, change);
    QCOMPARE(word(verdict.end), QByteArray("refused-by-rule"));
    QCOMPARE(word(verdict.rule), QByteArray("single-use-is-fixed"));

    const LinkId limited = m_world->created("limited");
    m_world->sell(limited, 3);
    Restock restock;
    restock.total = 2;
    QCOMPARE(word(restocked(limited, restock).rule), QByteArray("quota-below-paid"));
    m_world->sell(limited, 2);
    QCOMPARE(word(changed(limited, change).rule), QByteArray("closed-must-be-restocked"));
    restock.total = 5;
    QCOMPARE(word(restocked(limited, restock).rule), QByteArray("quota-not-raised"));
    QVERIFY(m_world->log->latest(10)->empty());
}

void LinkWriterTest::restocksByNumberAndByTotal()
{
    const LinkId id = m_world->created("seats");
    m_world->sell(id, 5);
    QVERIFY(stateOf(*m_world->atServer(id)).state == LinkState::SoldOut);
    Restock restock;
    restock.add = 5;
    restock.seenQuota = 5;
    const WriteVerdict verdict = restocked(id, restock);
    QCOMPARE(word(verdict.end), QByteArray("done"));
    QCOMPARE(*verdict.link->maxPayments, 10);
    QVERIFY(stateOf(*verdict.link).state == LinkState::Active);
    Restock total;
    total.total = 7;
    QCOMPARE(*restocked(id, total).link->maxPayments, 7);

    QCOMPARE(WriterWorld::wait(m_world->writer->restock(id, Restock())).error().kind, ErrorKind::Invalid);
    QVERIFY(flipped(id, true).end == WriteEnd::Done);
    QCOMPARE(word(restocked(id, total).rule), QByteArray("paused-must-be-resumed"));
}

void LinkWriterTest::aRestockOnAnotherQuotaIsAConflict()
{
    const LinkId id = m_world->created("seats-2");
    Restock restock;
    restock.add = 5;
    restock.seenQuota = 15;
    QCOMPARE(word(restocked(id, restock).end), QByteArray("conflict"));
    QCOMPARE(*m_world->atServer(id)->maxPayments, 5);
}

void LinkWriterTest::setsAndClearsTheWindow()
{
    const LinkId id = m_world->created("window");
    api::LinkChange change;
    change.timeout = 720min;
    QVERIFY(changed(id, change).link->timeoutOverride == std::optional(720min));
    change.timeout = Field<std::chrono::minutes>::null();
    const WriteVerdict cleared = changed(id, change);
    QCOMPARE(word(cleared.end), QByteArray("done"));
    QVERIFY(cleared.kept.empty());
    QVERIFY(!cleared.link->timeoutOverride);
    change.timeout = 0min;
    QCOMPARE(WriterWorld::wait(m_world->writer->change(id, {}, change)).error().kind, ErrorKind::Invalid);
}

void LinkWriterTest::pausesAndResumesOnlyIfNeeded()
{
    const LinkId id = m_world->created("flip", LinkMode::Reusable);
    QCOMPARE(word(flipped(id, false).rule), QByteArray("already-active"));
    const WriteVerdict paused = flipped(id, true);
    QCOMPARE(word(paused.end), QByteArray("done"));
    QVERIFY(stateOf(*paused.link).state == LinkState::Paused);
    QCOMPARE(word(flipped(id, true).end), QByteArray("nothing-to-do"));
    QCOMPARE(word(flipped(id, false).end), QByteArray("done"));
    QCOMPARE(m_world->log->latest(10)->size(), std::size_t{2});
}

void LinkWriterTest::warnsOfAResumeAfterTheWindow()
{
    api::LinkDraft draft = m_world->draft("late");
    draft.timeout = 1min;
    const LinkId id = WriterWorld::verdict(m_world->writer->create(draft)).link->id;
    QVERIFY(!flipped(id, true).mayExpireSoon);
    m_world->writer.reset();
    const TenMinutesLater later;
    LinkWriter writer(*m_world->api, *m_world->log, m_world->sink(), later, m_world->settings);
    const WriteVerdict verdict = WriterWorld::verdict(writer.setPaused(id, false));
    QCOMPARE(word(verdict.end), QByteArray("done"));
    QVERIFY(verdict.mayExpireSoon);
}

void LinkWriterTest::deletesOnlyWithoutPayments()
{
    const LinkId paid = m_world->created("paid");
    QVERIFY(m_world->shop.pay(paid.text(), "failed"));
    const WriteVerdict refused = WriterWorld::verdict(m_world->writer->remove(paid));
    QCOMPARE(word(refused.rule), QByteArray("has-payments"));

    const LinkId unpaid = m_world->created("unpaid");
    const WriteVerdict verdict = WriterWorld::verdict(m_world->writer->remove(unpaid));
    QCOMPARE(word(verdict.end), QByteArray("done"));
    QVERIFY(!m_world->atServer(unpaid));
    QVERIFY(!*m_world->links->find(unpaid.text()));
    QCOMPARE(WriterWorld::wait(m_world->writer->remove(unpaid)).error().kind, ErrorKind::NotFound);
}

void LinkWriterTest::changesAnInstance()
{
    const LinkId id = m_world->created("inherits");
    api::InstanceChange change;
    change.id = m_world->activeInstance();
    change.defaultTimeout = 777min;
    const WriteVerdict unseen = WriterWorld::verdict(m_world->writer->changeInstance(change));
    QVERIFY(unseen.unconfirmed
            == std::vector<LinkField>{LinkField::DefaultTimeout}); // nothing cached inherits it

    const auto reading = WriterWorld::wait(m_world->direct().linkDetails(id, {}));
    QVERIFY(m_world->links->merge(*reading, cache::ReadingSource::Details));
    change.defaultTimeout = 778min;
    const WriteVerdict verdict = WriterWorld::verdict(m_world->writer->changeInstance(change));
    QCOMPARE(word(verdict.end), QByteArray("done"));
    QVERIFY(verdict.unconfirmed.empty());
    QVERIFY(m_world->atServer(id)->effectiveTimeout == std::optional(778min));
}

void LinkWriterTest::aServerThatFailsIsReadAgain_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("acts");
    QTest::addColumn<QByteArray>("end"); ///< empty: the server's own error
    QTest::newRow("500 with a code, and it was done")
        << ErrorKind::Refused << 500 << true << QByteArray("done");
    QTest::newRow("500 with a code, and it was not") << ErrorKind::Refused << 500 << false << QByteArray();
    QTest::newRow("503 with fields, and it was done")
        << ErrorKind::Invalid << 503 << true << QByteArray("done");
    QTest::newRow("500 not found, and it was done")
        << ErrorKind::NotFound << 500 << true << QByteArray("done");
    QTest::newRow("500, and it was not done")
        << ErrorKind::ServerFault << 500 << false << QByteArray("not-done");
    QTest::newRow("409 is believed") << ErrorKind::Refused << 409 << false << QByteArray();
}

void LinkWriterTest::aServerThatFailsIsReadAgain()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, status);
    QFETCH(const bool, acts);
    QFETCH(const QByteArray, end);
    const LinkId id = m_world->created("failing");
    m_world->writer.reset();
    test::StrikingApi api(*m_world->api);
    api.saysInstead = Error{kind, "the reason", status, "SOME_CODE"};
    api.actsBefore = acts;
    LinkWriter writer(api, *m_world->log, m_world->sink(), m_world->clock, m_world->settings);
    api::LinkChange change;
    change.title = "Another";
    const auto verdict = WriterWorld::wait(writer.change(id, {}, change));
    QCOMPARE(api.writes, 1);
    const auto noted = m_world->log->latest(1)->front().state;
    if (end.isEmpty()) {
        QVERIFY(!verdict);
        QCOMPARE(verdict.error(), *api.saysInstead);
        QVERIFY(noted == WriteState::Refused);
        return;
    }
    QVERIFY(verdict);
    QCOMPARE(word(verdict->end), end);
    QVERIFY(verdict->wasLost);
    QVERIFY(noted == (acts ? WriteState::Done : WriteState::NotDone));
}

void LinkWriterTest::offlineIsAPlainRefusal()
{
    const LinkId id = m_world->created("unreachable");
    const api::LinkDraft draft = m_world->draft("offline-new");
    m_world->connectTo(9); // nobody listens there
    api::LinkChange change;
    change.title = "No";
    QCOMPARE(WriterWorld::wait(m_world->writer->change(id, {}, change)).error().kind, ErrorKind::Offline);
    QCOMPARE(WriterWorld::wait(m_world->writer->create(draft)).error().kind, ErrorKind::Offline);
    QCOMPARE(WriterWorld::wait(m_world->writer->setPaused(id, true)).error().kind, ErrorKind::Offline);
    QVERIFY2(m_world->log->latest(10)->empty(), "nothing is queued");
}

void LinkWriterTest::whatWasLeftOpenIsSettledByReading()
{
    const LinkId id = m_world->created("left-open");
    const std::string instance = m_world->activeInstance().text();
    const auto draftOf = [&](const std::string& slug) {
        return R"({"instance":")" + instance + R"(","slug":")" + slug + R"("})";
    };
    const std::string same = R"({"title":"Formation left-open"})";
    const std::string other = R"({"title":"Never arrived"})";
    const std::string paused = R"({"paused":true})";
    leaveOpen(WriteKind::UpdateLink, id.text(), same);
    leaveOpen(WriteKind::UpdateLink, id.text(), other);
    leaveOpen(WriteKind::FlipLink, id.text(), paused);
    leaveOpen(WriteKind::DeleteLink, "long-gone", "");
    leaveOpen(WriteKind::CreateLink, "left-open", draftOf("left-open"));
    leaveOpen(WriteKind::CreateLink, "never-made", draftOf("never-made"));
    m_world->connectTo(WriterWorld::portOf(m_world->shop.baseUrl()));
    const auto verdicts = WriterWorld::wait(m_world->writer->settleOpen());
    QVERIFY(verdicts);
    std::map<std::string, QByteArray> ends;
    for (const WriteVerdict& verdict : *verdicts)
        ends[verdict.localId] = word(verdict.end);
    QCOMPARE(ends[id.text() + same], QByteArray("done"));
    QCOMPARE(ends[id.text() + other], QByteArray("not-done"));
    QCOMPARE(ends[id.text() + paused], QByteArray("not-done"));
    QCOMPARE(ends["long-gone"], QByteArray("done"));
    QCOMPARE(ends["left-open" + draftOf("left-open")], QByteArray("done"));
    QCOMPARE(ends["never-made" + draftOf("never-made")], QByteArray("not-done"));
    QVERIFY(m_world->log->unsettled()->empty());
    QVERIFY(WriterWorld::wait(m_world->writer->settleOpen())->empty());
}

void LinkWriterTest::anUnreadableOlderOneStopsTheNext()
{
    const LinkId id = m_world->created("stuck");
    leaveOpen(WriteKind::UpdateLink, id.text(), "not what this program wrote");
    QCOMPARE(WriterWorld::wait(m_world->writer->setPaused(id, true)).error().kind, ErrorKind::OutcomeUnknown);
    QVERIFY(stateOf(*m_world->atServer(id)).state == LinkState::Active);
}

void LinkWriterTest::oneAtATime()
{
    const LinkId id = m_world->created("queue");
    Restock restock;
    restock.add = 1;
    std::vector<LinkWriter::Answer> answers;
    for (int i = 0; i < 5; ++i)
        answers.push_back(m_world->writer->restock(id, restock));
    for (const auto& answer : answers)
        QCOMPARE(word(WriterWorld::verdict(answer).end), QByteArray("done"));
    QCOMPARE(*m_world->atServer(id)->maxPayments, 10);
}

void LinkWriterTest::endsWithItsWriter()
{
    const LinkId id = m_world->created("abandoned");
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    m_world->connectTo(silent.serverPort());
    const auto answer = m_world->writer->setPaused(id, true);
    const auto second = m_world->writer->setPaused(id, false);
    QTRY_VERIFY(silent.hasPendingConnections());
    m_world->writer.reset();
    QCOMPARE(WriterWorld::wait(answer).error().kind, ErrorKind::Cancelled);
    QCOMPARE(WriterWorld::wait(second).error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(LinkWriterTest)
#include "linkwriter_test.moc"
