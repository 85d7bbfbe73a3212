// What changed about a link between two looks at it, as a table.
#include "core/domain/linkhistory.h"

#include "linkmaker.h"

#include <QTest>

#include <functional>

using namespace desk;

namespace {

const Instant kSeen = parseInstant("2026-11-21T10:00:00Z").value();

/// A limited link that sells: 12 of 15, 1500 dinars, one day of patience.
PayLink selling()
{
    PayLink link = made({LinkMode::Limited, LinkStatus::Active, PaymentStatus::Awaiting, 15, 12, 3});
    link.title = "Atelier";
    link.slug = "atelier";
    link.price = Money::fromCentimes(150'000);
    link.effectiveTimeout = std::chrono::minutes(1440);
    link.createdAt = parseInstant("2026-03-01T10:00:00Z");
    link.detailsKnown = true;
    return link;
}

PayLink soldOut()
{
    PayLink link = selling();
    link.status = OpenEnum(LinkStatus::Closed, "c");
    link.paymentStatus = OpenEnum(PaymentStatus::FullyPaid, "f");
    link.paidCount = 15;
    link.remaining = 0;
    return link;
}

/// `quota-changed 15>20; reopened >`
std::string said(const std::vector<LinkEvent>& events)
{
    std::string text;
    for (const LinkEvent& event : events) {
        text += (text.empty() ? "" : "; ") + std::string(wordFor(event.kind)) + ' ' + event.before + '>'
              + event.after;
    }
    return text;
}

using Change = std::function<void(PayLink&)>;

} // namespace

class LinkHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
    void aBareRowWasNotThere();
    void creationCarriesItsTime();
    void wordsComeBack();
};

void LinkHistoryTest::says_data()
{
    QTest::addColumn<bool>("fromSoldOut");
    QTest::addColumn<Change>("before");
    QTest::addColumn<Change>("after");
    QTest::addColumn<std::string>("said");
    const Change same = [](PayLink&) {};
    const auto row = [&](const char* name, Change after, const char* text) {
        QTest::newRow(name) << false << same << after << std::string(text);
    };
    row("nothing", same, "");
    row(
        "a payment is no event",
        [](PayLink& l) {
            l.paidCount = 13;
            l.remaining = 2;
            l.collected = Money::fromCentimes(1);
        },
        "");
    row(
        "title", [](PayLink& l) { l.title = "Stage"; }, "title-changed Atelier>Stage");
    row(
        "price", [](PayLink& l) { l.price = Money::fromCentimes(180'050); }, "price-changed 1500.00>1800.50");
    row(
        "quota",
        [](PayLink& l) {
            l.maxPayments = 20;
            l.remaining = 8;
        },
        "quota-changed 15>20");
    row(
        "timeout", [](PayLink& l) { l.effectiveTimeout = std::chrono::minutes(90); },
        "timeout-changed 1440>90");
    row(
        "timeout gone", [](PayLink& l) { l.effectiveTimeout.reset(); }, "timeout-changed 1440>");
    row(
        "paused", [](PayLink& l) { l.status = OpenEnum(LinkStatus::Paused, "p"); }, "paused >");
    row(
        "sold out", [](PayLink& l) { l = soldOut(); }, "sold-out >15");
    row(
        "expired", [](PayLink& l) { l.status = OpenEnum(LinkStatus::Expired, "e"); }, "expired >");
    row(
        "closed without a reason", [](PayLink& l) { l.status = OpenEnum(LinkStatus::Closed, "c"); },
        "closed >");
    row(
        "an unknown word", [](PayLink& l) { l.status = OpenEnum<LinkStatus>::unknown("frozen"); },
        "unknown >frozen");
    row(
        "oversold",
        [](PayLink& l) {
            l = soldOut();
            l.paidCount = 16;
        },
        "sold-out >16; oversold 15>16");
    row(
        "a value that is no longer told",
        [](PayLink& l) {
            l.price.reset();
            l.maxPayments.reset();
        },
        "");
    row(
        "everything at once",
        [](PayLink& l) {
            l.title = "B";
            l.maxPayments = 16;
            l.status = OpenEnum(LinkStatus::Paused, "p");
        },
        "title-changed Atelier>B; quota-changed 15>16; paused >");

    const auto pair = [&](const char* name, Change before, Change after, const char* text) {
        QTest::newRow(name) << false << before << after << std::string(text);
    };
    const Change paused = [](PayLink& l) { l.status = OpenEnum(LinkStatus::Paused, "p"); };
    pair("resumed", paused, same, "resumed >");
    pair(
        "expired while paused", paused, [](PayLink& l) { l.status = OpenEnum(LinkStatus::Expired, "e"); },
        "expired >");
    pair(
        "details are learnt, not changed",
        [](PayLink& l) {
            l.price.reset();
            l.maxPayments.reset();
            l.effectiveTimeout.reset();
            l.detailsKnown = false;
        },
        same, "");
    pair(
        "a first timeout", [](PayLink& l) { l.effectiveTimeout.reset(); }, same, "timeout-changed >1440");
    pair(
        "an unknown word that turned known",
        [](PayLink& l) { l.status = OpenEnum<LinkStatus>::unknown("frozen"); }, same, "");
    pair(
        "an expired link that lives again", [](PayLink& l) { l.status = OpenEnum(LinkStatus::Expired, "e"); },
        same, "reopened >");
    const Change invoice = [](PayLink& l) {
        l.mode = OpenEnum(LinkMode::OneShot, "o");
        l.paidCount = 0;
        l.maxPayments = 1;
    };
    pair(
        "a paid invoice", invoice,
        [](PayLink& l) {
            l.mode = OpenEnum(LinkMode::OneShot, "o");
            l.paidCount = 1;
            l.maxPayments = 1;
            l.status = OpenEnum(LinkStatus::Closed, "c");
        },
        "paid >");
    const Change reusable = [](PayLink& l) { l.mode = OpenEnum(LinkMode::Reusable, "r"); };
    pair(
        "a reusable link has no time", reusable,
        [](PayLink& l) {
            l.mode = OpenEnum(LinkMode::Reusable, "r");
            l.effectiveTimeout.reset();
        },
        "");

    QTest::newRow("restocked") << true << same << Change([](PayLink& l) {
        l = selling();
        l.paidCount = 15;
        l.maxPayments = 20;
        l.remaining = 5;
    }) << std::string("quota-changed 15>20; reopened >");
}

void LinkHistoryTest::says()
{
    QFETCH(bool, fromSoldOut);
    QFETCH(Change, before);
    QFETCH(Change, after);
    PayLink previous = fromSoldOut ? soldOut() : selling();
    before(previous);
    PayLink now = selling();
    after(now);
    const auto events = eventsBetween(previous, now, kSeen);
    QTEST(said(events), "said");
    for (const LinkEvent& event : events)
        QCOMPARE(event.seenAt, kSeen);
}

void LinkHistoryTest::aBareRowWasNotThere()
{
    PayLink bare;
    bare.id = LinkId("l1");
    QCOMPARE(said(eventsBetween(bare, selling(), kSeen)), std::string("created >2026-03-01T10:00:00Z"));
    QCOMPARE(said(eventsBetween(bare, bare, kSeen)), std::string());
}

void LinkHistoryTest::creationCarriesItsTime()
{
    PayLink link = selling();
    QCOMPARE(creationOf(link, kSeen).after, std::string("2026-03-01T10:00:00Z"));
    link.createdAt.reset();
    QCOMPARE(creationOf(link, kSeen), (LinkEvent{LinkEventKind::Created, kSeen, {}, {}}));
}

void LinkHistoryTest::wordsComeBack()
{
    for (const LinkEventKind kind : kLinkEventKinds) {
        QVERIFY(!wordFor(kind).empty());
        QCOMPARE(linkEventKindFromWord(wordFor(kind)), std::optional(kind));
    }
    QVERIFY(!linkEventKindFromWord("sold"));
}

QTEST_GUILESS_MAIN(LinkHistoryTest)
#include "linkhistory_test.moc"
