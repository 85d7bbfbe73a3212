#include "core/domain/paylink.h"

#include "tests/core/domain/linkmaker.h"

#include <QtTest/QTest>

using namespace desk;
using namespace std::chrono_literals;

namespace {

constexpr auto kNone = std::nullopt;
constexpr auto R = LinkMode::Reusable;
constexpr auto O = LinkMode::OneShot;
constexpr auto L = LinkMode::Limited;
using S = LinkStatus;
using P = PaymentStatus;
constexpr int kNoLimit = -1;

} // namespace

class PayLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPlaces_data();
    void countsPlaces();
    void tellsOversold_data();
    void tellsOversold();
    void mergeKeepsWhatWasNotSaid();
    void mergeTakesNullForWhatItIs();
    void mergeNeverForgetsDetails();
    void words();
};

void PayLinkTest::countsPlaces_data()
{
    QTest::addColumn<LinkMaker>("maker");
    QTest::addColumn<int>("places"); // kNoLimit: no limit, or not known
    QTest::newRow("reusable") << LinkMaker{R, S::Active, kNone, kNone, 500, kNone} << kNoLimit;
    QTest::newRow("reusable whatever it says") << LinkMaker{R, S::Active, kNone, 20, 3, 17} << kNoLimit;
    QTest::newRow("limited") << LinkMaker{L, S::Active, kNone, 20, 4, 16} << 16;
    QTest::newRow("limited, unsold") << LinkMaker{L, S::Active, kNone, 20, 0, kNone} << 20;
    QTest::newRow("sold out is 0, not no limit") << LinkMaker{L, S::Closed, kNone, 20, 20, 0} << 0;
    QTest::newRow("oversold is never negative") << LinkMaker{L, S::Closed, kNone, 20, 21, -1} << 0;
    QTest::newRow("our counts win over theirs") << LinkMaker{L, S::Active, kNone, 20, 5, 9} << 15;
    QTest::newRow("remaining alone") << LinkMaker{L, S::Active, kNone, kNone, kNone, 7} << 7;
    QTest::newRow("remaining below zero") << LinkMaker{L, S::Active, kNone, kNone, kNone, -2} << 0;
    QTest::newRow("quota alone, remaining told") << LinkMaker{L, S::Active, kNone, 20, kNone, 7} << 7;
    QTest::newRow("limited, thin item") << LinkMaker{L, S::Active, kNone, kNone, kNone, kNone} << kNoLimit;
    QTest::newRow("limited, thin item, fully paid")
        << LinkMaker{L, S::Closed, P::FullyPaid, kNone, kNone, kNone} << 0;
    QTest::newRow("limited, thin item, sold out")
        << LinkMaker{L, S::Closed, P::SoldOut, kNone, kNone, kNone} << 0;
    QTest::newRow("one-shot, waiting") << LinkMaker{O, S::Active, P::Awaiting, kNone, 0, kNone} << 1;
    QTest::newRow("one-shot, paid") << LinkMaker{O, S::Closed, P::Paid, kNone, 1, kNone} << 0;
    QTest::newRow("one-shot, paid twice") << LinkMaker{O, S::Closed, P::Paid, 1, 2, kNone} << 0;
    QTest::newRow("one-shot, thin item, paid") << LinkMaker{O, S::Closed, P::Paid, kNone, kNone, kNone} << 0;
    QTest::newRow("one-shot, thin item, waiting")
        << LinkMaker{O, S::Active, P::Awaiting, kNone, kNone, kNone} << 1;
    QTest::newRow("mode unknown") << LinkMaker{kNone, S::Active, kNone, kNone, 3, kNone} << kNoLimit;
}

void PayLinkTest::countsPlaces()
{
    QFETCH(LinkMaker, maker);
    QFETCH(int, places);
    const auto left = placesLeft(made(maker));
    QCOMPARE(left.has_value(), places != kNoLimit);
    if (left)
        QCOMPARE(*left, std::int64_t(places));
}

void PayLinkTest::tellsOversold_data()
{
    QTest::addColumn<LinkMaker>("maker");
    QTest::addColumn<bool>("oversold");
    QTest::newRow("below") << LinkMaker{L, S::Active, kNone, 20, 19, kNone} << false;
    QTest::newRow("full") << LinkMaker{L, S::Closed, kNone, 20, 20, kNone} << false;
    QTest::newRow("over") << LinkMaker{L, S::Closed, kNone, 20, 21, kNone} << true;
    QTest::newRow("reusable has no quota") << LinkMaker{R, S::Active, kNone, 20, 21, kNone} << false;
    QTest::newRow("quota not told") << LinkMaker{L, S::Active, kNone, kNone, 21, kNone} << false;
    QTest::newRow("count not told") << LinkMaker{L, S::Active, kNone, 20, kNone, kNone} << false;
}

void PayLinkTest::tellsOversold()
{
    QFETCH(LinkMaker, maker);
    QTEST(isOversold(made(maker)), "oversold");
}

void PayLinkTest::mergeKeepsWhatWasNotSaid()
{
    PayLink known = made({L, S::Active, P::Awaiting, 20, 4, 16});
    known.title = "Atelier";
    known.url = "https://pay/x";
    known.price = Money::fromCentimes(100);
    known.collected = Money::fromCentimes(400);
    known.effectiveTimeout = 60min;
    known.timeoutSource = OpenEnum(TimeoutSource::Link, "link");
    known.customFields = {{"udf1", "Invoice", "INV1"}};
    known.metadata = "{\"a\":1}";
    known.showRetryButton = false;
    PayLinkReading nothing;
    nothing.id = known.id;
    QVERIFY(merged(known, nothing) == known);
}

void PayLinkTest::mergeTakesNullForWhatItIs()
{
    PayLink known = made({L, S::Active, P::Awaiting, 20, 4, 16});
    known.title = "Atelier";
    known.effectiveTimeout = 60min;
    known.timeoutSource = OpenEnum(TimeoutSource::Link, "link");
    known.customFields = {{"udf1", "Invoice", "INV1"}};
    known.metadata = "{\"a\":1}";
    PayLinkReading reading;
    reading.id = known.id;
    reading.title = Field<std::string>::null();
    reading.effectiveTimeout = Field<std::chrono::minutes>::null();
    reading.timeoutSource = Field<OpenEnum<TimeoutSource>>::null();
    reading.customFields = Field<std::vector<CustomField>>::null();
    reading.metadata = Field<std::string>::null();
    reading.maxPayments = 25;
    const PayLink after = merged(known, reading);
    QVERIFY2(after.title == "Atelier", "a title has no null");
    QVERIFY(!after.effectiveTimeout);
    QVERIFY(after.timeoutSource.isAbsent());
    QVERIFY(after.customFields.empty());
    QVERIFY(after.metadata.empty());
    QVERIFY(after.maxPayments == 25);
    QVERIFY(after.paidCount == 4);
}

void PayLinkTest::mergeNeverForgetsDetails()
{
    PayLink known = made({R, S::Active, kNone, kNone, kNone, kNone});
    PayLinkReading reading;
    reading.id = known.id;
    QVERIFY(!merged(known, reading).detailsKnown);
    reading.isComplete = true;
    known = merged(known, reading);
    QVERIFY(known.detailsKnown);
    reading.isComplete = false;
    QVERIFY(merged(known, reading).detailsKnown);
}

void PayLinkTest::words()
{
    QVERIFY(wordFor(AmountKind::Fixed) == "fixed" && wordFor(AmountKind::Free) == "free");
    QVERIFY(wordFor(R) == "reusable" && wordFor(O) == "one-shot" && wordFor(L) == "limited");
    QVERIFY(wordFor(TimeoutSource::Link) == "link" && wordFor(TimeoutSource::Instance) == "instance");
}

QTEST_GUILESS_MAIN(PayLinkTest)
#include "paylink_test.moc"
