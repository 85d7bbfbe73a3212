// What is compared before and after a write, what a draft lacks, and how a write is stored.
#include "core/change/linkcheck.h"

#include "core/change/draftcheck.h"
#include "core/change/intentcodec.h"
#include "tests/core/domain/linkmaker.h"

#include <QtTest/QTest>

using namespace desk;
using namespace desk::change;
using namespace std::chrono_literals;

namespace {

PayLink limited()
{
    PayLink link = made({LinkMode::Limited, LinkStatus::Active, std::nullopt, 20, 4, std::nullopt});
    link.title = "Title";
    link.details = "Details";
    link.price = Money::fromCentimes(100);
    link.showRetryButton = true;
    link.detailsKnown = true;
    return link;
}

api::LinkDraft draft()
{
    api::LinkDraft made;
    made.instanceId = InstanceId("i1");
    made.title = "Title";
    made.details = "Details";
    made.slug = "slug";
    made.mode = LinkMode::Limited;
    made.price = Money::fromCentimes(100);
    made.maxPayments = 5;
    made.timeout = 60min;
    made.customFields = {{"udf1", "Facture", "FAC-1"}};
    made.metadata = {{"a", "b"}};
    made.allowAnonymous = true;
    return made;
}

QByteArray faults(const std::vector<DraftProblem>& problems)
{
    const auto error = errorFrom(problems);
    return error ? QByteArray::fromStdString(error->detail) : QByteArray();
}

} // namespace

class LinkCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conflicts();
    void aThinlySeenLinkIsComparedThinly();
    void onlyDifferencesAreSent();
    void anAnswerIsHeldAgainstTheWish();
    void aSilentDowngradeIsSeen();
    void draftFaults_data();
    void draftFaults();
    void changeFaults();
    void storedWritesComeBackWhole();
    void foreignTextIsRefused();
};

void LinkCheckTest::conflicts()
{
    const PayLink seen = limited();
    PayLink now = seen;
    now.paidCount = 7;
    QVERIFY(changedSince(seen, now).empty());
    now.maxPayments = 25;
    now.timeoutOverride = 90min;
    now.status = OpenEnum(LinkStatus::Paused, "s");
    const std::vector<FieldDifference> expected{{LinkField::Quota, "20", "25"},
        {LinkField::Timeout, "", "90"}, {LinkField::State, "active", "paused"}};
    QVERIFY(changedSince(seen, now) == expected);
}

void LinkCheckTest::aThinlySeenLinkIsComparedThinly()
{
    PayLink seen = limited();
    seen.detailsKnown = false;
    seen.details.clear();
    seen.maxPayments.reset();
    seen.showRetryButton.reset();
    QVERIFY(changedSince(seen, limited()).empty());
}

void LinkCheckTest::onlyDifferencesAreSent()
{
    api::LinkChange change;
    change.title = "Title";
    change.details = "Other";
    change.price = Money::fromCentimes(100);
    change.maxPayments = 20;
    change.timeout = Field<std::chrono::minutes>::null();
    change.showRetryButton = false;
    const api::LinkChange left = onlyWhatDiffers(change, limited());
    QVERIFY(!left.title && !left.price && !left.maxPayments && left.timeout.isAbsent());
    QCOMPARE(*left.details, std::string("Other"));
    QCOMPARE(*left.showRetryButton, false);
    QVERIFY(!isEmpty(left));
    QVERIFY(isEmpty(onlyWhatDiffers({}, limited())));
}

void LinkCheckTest::anAnswerIsHeldAgainstTheWish()
{
    api::LinkChange asked;
    asked.title = "New";
    asked.timeout = Field<std::chrono::minutes>::null();
    asked.allowAnonymous = true;
    asked.showRetryButton = false;
    PayLinkReading now;
    now.title = std::string("New");
    now.timeoutOverride = 90min;
    now.showRetryButton = true;
    const Comparison comparison = compared(asked, now);
    QCOMPARE(comparison.kept, 1);
    const std::vector<FieldDifference> differing{
        {LinkField::Timeout, "", "90"}, {LinkField::ShowRetryButton, "false", "true"}};
    QVERIFY(comparison.differing == differing);
    QVERIFY(comparison.untold == std::vector{LinkField::AllowAnonymous});
}

void LinkCheckTest::aSilentDowngradeIsSeen()
{
    PayLinkReading echo;
    echo.mode = OpenEnum(LinkMode::Reusable, "m");
    echo.amountKind = OpenEnum(AmountKind::Fixed, "k");
    echo.maxPayments = Field<std::int64_t>::null();
    const Comparison comparison = compared(draft(), echo);
    const FieldDifference mode{LinkField::Mode, "limited", "reusable"};
    QVERIFY(comparison.differing.front() == mode);
}

void LinkCheckTest::draftFaults_data()
{
    QTest::addColumn<api::LinkDraft>("made");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, auto change, const char* expected) {
        api::LinkDraft made = draft();
        change(made);
        QTest::newRow(name) << made << QByteArray(expected);
    };
    using Draft = api::LinkDraft;
    row(
        "nothing", [](Draft&) {}, "");
    row(
        "empty texts",
        [](Draft& d) {
            d.title = d.details = d.slug = "";
            d.instanceId = InstanceId();
        },
        "instance: missing, title: missing, details: missing, slug: missing");
    row(
        "255 letters of two bytes", [](Draft& d) { d.title = QString(255, QChar(u'é')).toStdString(); }, "");
    row(
        "256 letters", [](Draft& d) { d.title = std::string(256, 'x'); }, "title: too-long");
    row(
        "free and limited", [](Draft& d) { d.amountKind = AmountKind::Free; }, "mode: free-is-reusable");
    row(
        "free without an amount",
        [](Draft& d) {
            d.amountKind = AmountKind::Free;
            d.mode = LinkMode::Reusable;
            d.price.reset();
            d.maxPayments.reset();
            d.timeout.reset();
        },
        "");
    row(
        "no price", [](Draft& d) { d.price.reset(); }, "price: missing");
    row(
        "zero", [](Draft& d) { d.price = Money(); }, "price: not-positive");
    row(
        "too much", [](Draft& d) { d.price = Money::fromCentimes(1'000'000'000'000); }, "price: too-large");
    row(
        "no quota", [](Draft& d) { d.maxPayments.reset(); }, "quota: missing");
    row(
        "quota of none", [](Draft& d) { d.maxPayments = 0; }, "quota: out-of-range");
    row(
        "quota on a single-use link", [](Draft& d) { d.mode = LinkMode::OneShot; },
        "quota: only-limited-has-quota");
    row(
        "window on a reusable link",
        [](Draft& d) {
            d.mode = LinkMode::Reusable;
            d.maxPayments.reset();
        },
        "timeout: reusable-never-expires");
    row(
        "no window", [](Draft& d) { d.timeout = 0min; }, "timeout: out-of-range");
    row(
        "longest window", [](Draft& d) { d.timeout = 525'600min; }, "");
    row(
        "beyond it", [](Draft& d) { d.timeout = 525'601min; }, "timeout: out-of-range");
    row(
        "slug", [](Draft& d) { d.slug = "a b"; }, "slug: not-a-slug");
    row(
        "six fields", [](Draft& d) { d.customFields.resize(6); }, "customFields: too-many-fields");
    row(
        "a text as logo",
        [](Draft& d) {
            d.logo = api::LogoFile{"a.txt", "text/plain", "x"};
        },
        "logo: not-an-image");
    row(
        "a large logo",
        [](Draft& d) {
            d.logo = api::LogoFile{"a.png", "image/png", std::string(kMaxLogoBytes + 1, 'x')};
        },
        "logo: logo-too-large");
}

void LinkCheckTest::draftFaults()
{
    QFETCH(api::LinkDraft, made);
    QTEST(faults(problemsIn(made)), "expected");
}

void LinkCheckTest::changeFaults()
{
    api::LinkChange change;
    QVERIFY(problemsIn(change).empty());
    change.title = "";
    change.price = Money::fromCentimes(-1);
    change.maxPayments = 0;
    change.timeout = 0min;
    QCOMPARE(faults(problemsIn(change)),
        QByteArray("title: missing, price: not-positive, quota: out-of-range, timeout: out-of-range"));
    api::InstanceChange instance;
    instance.defaultTimeout = 525'601min;
    QCOMPARE(faults(problemsIn(instance)), QByteArray("instance: missing, defaultTimeout: out-of-range"));
}

void LinkCheckTest::storedWritesComeBackWhole()
{
    const auto again = draftFrom(encoded(draft()));
    QVERIFY(again);
    QCOMPARE(encoded(*again), encoded(draft()));
    QVERIFY(again->customFields == draft().customFields);
    QVERIFY(again->metadata == draft().metadata);
    QVERIFY(again->mode == LinkMode::Limited && again->timeout == draft().timeout
            && again->price == draft().price);

    api::LinkChange change;
    change.price = Money::fromCentimes(9'007'199'254'740'993); // beyond what a double holds
    change.timeout = Field<std::chrono::minutes>::null();
    const auto changed = linkChangeFrom(encoded(change));
    QVERIFY(changed->price == change.price);
    QVERIFY(changed->timeout.isNull());
    QVERIFY(!changed->title);

    api::InstanceChange instance;
    instance.id = InstanceId("i1");
    instance.defaultTimeout = std::chrono::minutes{30};
    const auto read = instanceChangeFrom(encoded(instance));
    QVERIFY(read->id == instance.id && read->defaultTimeout == instance.defaultTimeout && !read->name);
    QVERIFY(*flipFrom(encodedFlip(true)) && !*flipFrom(encodedFlip(false)));
}

void LinkCheckTest::foreignTextIsRefused()
{
    for (const char* text : {"", "x", "[]", "1"}) {
        QCOMPARE(draftFrom(text).error().kind, ErrorKind::Storage);
        QCOMPARE(linkChangeFrom(text).error().kind, ErrorKind::Storage);
        QCOMPARE(instanceChangeFrom(text).error().kind, ErrorKind::Storage);
        QCOMPARE(flipFrom(text).error().kind, ErrorKind::Storage);
    }
}

QTEST_GUILESS_MAIN(LinkCheckTest)
#include "linkcheck_test.moc"
