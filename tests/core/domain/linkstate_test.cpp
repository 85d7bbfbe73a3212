#include "core/domain/linkstate.h"

#include "tests/core/domain/linkmaker.h"

#include <QtTest/QTest>

using namespace desk;

namespace {

constexpr auto kNone = std::nullopt;
constexpr auto R = LinkMode::Reusable;
constexpr auto O = LinkMode::OneShot;
constexpr auto L = LinkMode::Limited;
using S = LinkStatus;
using P = PaymentStatus;

constexpr std::array kPaymentStatuses{P::Awaiting, P::Paid, P::FullyPaid, P::Expired, P::Paused, P::Active,
    P::ActiveWithPayments, P::SoldOut, P::PartiallyPaid, P::Closed};

} // namespace

class LinkStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derives_data();
    void derives();
    void unknownWordsNeverRaise_data();
    void unknownWordsNeverRaise();
    void wholeMatrix_data();
    void wholeMatrix();
    void wordsRoundTrip();
    void reasonWords();
};

void LinkStateTest::derives_data()
{
    QTest::addColumn<LinkMaker>("maker");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char* name, LinkMaker maker, const char* state, const char* reason) {
        QTest::newRow(name) << maker << QByteArray(state) << QByteArray(reason);
    };
    row("reusable, new", {R, S::Active, P::Active, kNone, 0, kNone}, "active", "accepts-payments");
    row("reusable, selling", {R, S::Active, P::ActiveWithPayments, kNone, 12, kNone}, "active",
        "accepts-payments");
    row("reusable, paused", {R, S::Paused, P::Paused, kNone, 12, kNone}, "paused", "paused-by-merchant");
    row("reusable, closed", {R, S::Closed, kNone, kNone, 3, kNone}, "closed", "closed-by-server");
    row("one-shot, waiting", {O, S::Active, P::Awaiting, kNone, 0, kNone}, "active", "awaits-payment");
    row("one-shot, thin item", {O, S::Active, kNone, kNone, kNone, kNone}, "active", "awaits-payment");
    row("one-shot, paused", {O, S::Paused, P::Paused, kNone, 0, kNone}, "paused", "paused-by-merchant");
    row("one-shot, paid", {O, S::Closed, P::Paid, 1, 1, 0}, "paid", "invoice-paid");
    row("one-shot, paid by word alone", {O, S::Closed, P::FullyPaid, kNone, kNone, kNone}, "paid",
        "invoice-paid");
    row("one-shot, paid by count alone", {O, S::Closed, kNone, kNone, 1, kNone}, "paid", "invoice-paid");
    row("one-shot, paid, status lags", {O, S::Active, P::Awaiting, kNone, 1, kNone}, "paid", "invoice-paid");
    row("one-shot, paid, no status", {O, kNone, P::Paid, kNone, kNone, kNone}, "paid", "invoice-paid");
    row("one-shot, closed without a cause", {O, S::Closed, P::Awaiting, kNone, 0, kNone}, "closed",
        "closed-by-server");
    row("C2 old: closed and expired", {O, S::Closed, P::Expired, kNone, 0, kNone}, "expired",
        "window-elapsed");
    row("C2 new: expired", {O, S::Expired, P::Expired, kNone, 0, kNone}, "expired", "window-elapsed");
    row("C2: status alone", {L, S::Expired, kNone, 20, 4, 16}, "expired", "window-elapsed");
    row("C2: either field", {L, S::Active, P::Expired, 20, 4, 16}, "expired", "window-elapsed");
    row("paid after expiry, by count", {O, S::Expired, P::Expired, kNone, 1, kNone}, "expired",
        "paid-after-expiry");
    row("paid after expiry, by word", {O, S::Expired, P::Paid, kNone, kNone, kNone}, "expired",
        "paid-after-expiry");
    row("limited, selling", {L, S::Active, P::Awaiting, 20, 4, 16}, "active", "accepts-payments");
    row("limited, full but still open", {L, S::Active, P::FullyPaid, 20, 20, 0}, "active",
        "accepts-payments");
    row("limited, oversold and open", {L, S::Active, kNone, 20, 21, 0}, "active", "oversold");
    row("limited, sold out", {L, S::Closed, P::FullyPaid, 20, 20, 0}, "sold-out", "quota-reached");
    row("limited, sold out by count", {L, S::Closed, kNone, 20, 20, kNone}, "sold-out", "quota-reached");
    row("limited, sold out by word", {L, S::Closed, P::SoldOut, kNone, kNone, kNone}, "sold-out",
        "quota-reached");
    row("limited, sold out by places left", {L, S::Closed, kNone, kNone, kNone, 0}, "sold-out",
        "quota-reached");
    row("limited, oversold", {L, S::Closed, P::FullyPaid, 20, 21, -1}, "sold-out", "oversold");
    row("limited, closed early", {L, S::Closed, P::PartiallyPaid, 20, 4, 16}, "closed", "closed-by-server");
    row("limited, closed, nothing else known", {L, S::Closed, kNone, kNone, kNone, kNone}, "closed",
        "closed-by-server");
    row("limited, paused", {L, S::Paused, P::Paused, 20, 4, 16}, "paused", "paused-by-merchant");
    row("mode unknown, active", {kNone, S::Active, kNone, kNone, kNone, kNone}, "active", "accepts-payments");
    row("mode unknown, closed and paid", {kNone, S::Closed, P::Paid, kNone, 1, kNone}, "closed",
        "closed-by-server");
    row("nothing told", {kNone, kNone, kNone, kNone, kNone, kNone}, "unknown", "unknown-word");
}

void LinkStateTest::derives()
{
    QFETCH(LinkMaker, maker);
    const StateOfLink state = stateOf(made(maker));
    QTEST(QByteArray::fromStdString(std::string(wordFor(state.state))), "state");
    QTEST(QByteArray::fromStdString(std::string(wordFor(state.reason))), "reason");
}

void LinkStateTest::unknownWordsNeverRaise_data()
{
    QTest::addColumn<LinkMaker>("maker");
    QTest::addColumn<bool>("statusUnknown");
    QTest::addColumn<QByteArray>("state");
    const auto row = [](const char* name, LinkMaker maker, bool statusUnknown, const char* state) {
        QTest::newRow(name) << maker << statusUnknown << QByteArray(state);
    };
    row("unknown status", {R, kNone, P::Active, kNone, 0, kNone}, true, "unknown");
    row("unknown status, expired says the other", {O, kNone, P::Expired, kNone, 0, kNone}, true, "expired");
    row("unknown status, paid says the count", {O, kNone, kNone, kNone, 1, kNone}, true, "paid");
    row("unknown payment status falls back on status", {O, S::Active, kNone, kNone, 0, kNone}, false,
        "active");
    row("unknown payment status of a sold-out link", {L, S::Closed, kNone, 5, 5, 0}, false, "sold-out");
}

void LinkStateTest::unknownWordsNeverRaise()
{
    QFETCH(LinkMaker, maker);
    QFETCH(bool, statusUnknown);
    PayLink link = made(maker);
    if (statusUnknown)
        link.status = OpenEnum<LinkStatus>::unknown("suspended");
    if (link.paymentStatus.isAbsent())
        link.paymentStatus = OpenEnum<PaymentStatus>::unknown("half_paid");
    QTEST(QByteArray::fromStdString(std::string(wordFor(stateOf(link).state))), "state");
}

void LinkStateTest::wholeMatrix_data()
{
    QTest::addColumn<LinkMaker>("maker");
    int number = 0;
    for (const std::optional<LinkMode> mode : {std::optional<LinkMode>(), {R}, {O}, {L}}) {
        for (const std::optional<S> status :
            {std::optional<S>(), {S::Active}, {S::Paused}, {S::Closed}, {S::Expired}}) {
            for (int p = -1; p < static_cast<int>(kPaymentStatuses.size()); ++p) {
                for (const std::optional<std::int64_t> paid :
                    {std::optional<std::int64_t>(), {0}, {1}, {20}, {21}}) {
                    LinkMaker maker{mode, status, {}, {}, paid, {}};
                    if (p >= 0)
                        maker.paymentStatus = kPaymentStatuses[static_cast<std::size_t>(p)];
                    if (mode == L)
                        maker.maxPayments = 20;
                    QTest::addRow("%d", number++) << maker;
                }
            }
        }
    }
}

/// The derivation of contract A.6, written once more as the sentences it is given in.
void LinkStateTest::wholeMatrix()
{
    QFETCH(LinkMaker, maker);
    const auto says = [&](P word) { return maker.paymentStatus == word; };
    const bool endedByPayment = says(P::Paid) || says(P::FullyPaid);
    LinkState expected = LinkState::Unknown;
    if (maker.status == S::Expired || says(P::Expired))
        expected = LinkState::Expired;
    else if (maker.mode == O && (endedByPayment || maker.paidCount >= 1))
        expected = LinkState::Paid;
    else if (maker.status == S::Closed && maker.mode == L
             && (maker.paidCount >= maker.maxPayments || endedByPayment || says(P::SoldOut)))
        expected = LinkState::SoldOut;
    else if (maker.status == S::Closed)
        expected = LinkState::Closed;
    else if (maker.status == S::Active)
        expected = LinkState::Active;
    else if (maker.status == S::Paused)
        expected = LinkState::Paused;
    QVERIFY(stateOf(made(maker)).state == expected);
}

void LinkStateTest::wordsRoundTrip()
{
    QByteArray words;
    for (const LinkState state : kLinkStates) {
        QVERIFY(linkStateFromWord(wordFor(state)) == state);
        words += QByteArray::fromStdString(std::string(wordFor(state))) + ' ';
    }
    QCOMPARE(words, QByteArray("active paused sold-out paid expired closed unknown "));
    for (const char* word : {"", "Active", "soldout", "sold out", "inactive", "active "})
        QVERIFY2(!linkStateFromWord(word), word);
}

void LinkStateTest::reasonWords()
{
    QByteArray words;
    for (int i = 0; i <= static_cast<int>(LinkStateReason::UnknownWord); ++i)
        words += QByteArray::fromStdString(std::string(wordFor(static_cast<LinkStateReason>(i)))) + ' ';
    QCOMPARE(words,
        QByteArray("accepts-payments awaits-payment paused-by-merchant quota-reached oversold invoice-paid "
                   "window-elapsed paid-after-expiry closed-by-server unknown-word "));
}

QTEST_GUILESS_MAIN(LinkStateTest)
#include "linkstate_test.moc"
