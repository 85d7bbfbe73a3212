#include "tests/core/cache/cachefixture.h"
#include "ui/common/bidi.h"
#include "ui/payments/paymentbadge.h"
#include "ui/payments/paymentfilters.h"
#include "ui/payments/paymentsnotice.h"
#include "ui/payments/refusaltext.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace desk;
using namespace desk::ui;

namespace {

using Status = TransactionStatus;

constexpr std::array kStatuses{Status::Pending, Status::Processing, Status::Completed, Status::Failed,
    Status::Refused, Status::Refunded};

QStringList textsOf(const cache::PaymentQuery& query, const cache::PaymentList& list = {})
{
    QStringList texts;
    for (const ConditionInForce& condition : PaymentFilters(UiLanguage::English).inForce(query, list))
        texts << withoutBidiMarks(condition.text);
    return texts;
}

cache::PaymentQuery manyConditions()
{
    cache::PaymentQuery query;
    query.link = LinkId("robe");
    query.statuses.set(cache::placeOf(Status::Refused));
    query.statuses.set(cache::kOtherStatus);
    query.instances = {InstanceId("shop"), InstanceId("studio")};
    query.period = periodOfDays(parseDay("2026-03-01"), parseDay("2026-03-31"));
    query.least = Money::fromCentimes(100'000);
    query.text = "leila";
    query.order = cache::PaymentOrder::Amount;
    return query;
}

} // namespace

class PaymentWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void badgesAreWordAndPicture();
    void reasons_data();
    void reasons();
    void conditionsAreSaid();
    void days_data();
    void days();
    void eachConditionCanGo();
    void notices_data();
    void notices();
    void sums();
};

void PaymentWordsTest::badgesAreWordAndPicture()
{
    QSet<QString> words, icons;
    for (const Status status : kStatuses) {
        const BadgeSpec badge = PaymentBadge::badgeFor(status);
        words.insert(badge.text);
        icons.insert(badge.icon);
        QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(badge.icon)), qPrintable(badge.icon));
    }
    QCOMPARE(words.size(), 6);
    QCOMPARE(icons.size(), 6); // never colour alone
    const BadgeSpec odd = PaymentBadge::badgeFor(OpenEnum<Status>::unknown("dis\nputed"));
    QCOMPARE(odd.text, QStringLiteral("dis puted"));
    QVERIFY(odd.tone == Tone::Quiet);
    QCOMPARE(PaymentBadge::badgeFor(OpenEnum<Status>()).text, QStringLiteral("Unknown"));
}

void PaymentWordsTest::reasons_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("reason");
    QTest::newRow("money") << Status::Refused << "Solde insuffisant"
                           << "Not enough money in the account";
    QTest::newRow("capitals, accents") << Status::Refused << "CARTE EXPIRÉE"
                                       << "The card has expired";
    QTest::newRow("limit") << Status::Refused << "Plafond de paiement dépassé"
                           << "Above the card's limit";
    QTest::newRow("code") << Status::Refused << "Code confidentiel erroné"
                          << "Wrong secret code";
    QTest::newRow("two languages") << Status::Refused << "Votre transaction a été rejetée / تم رفض معاملتك"
                                   << "Refused by the bank, no reason given";
    QTest::newRow("time") << Status::Failed << "Délai de paiement dépassé"
                          << "The payer took too long";
    QTest::newRow("3-D Secure") << Status::Failed << "Authentification 3-D Secure échouée"
                                << "The payer was not recognised (3-D Secure)";
    QTest::newRow("gone") << Status::Failed << "Transaction abandonnée par le client"
                          << "The payer gave up";
    QTest::newRow("a word of its own stays") << Status::Refused << "Code 57\nbanque"
                                             << "Code 57 banque";
    QTest::newRow("refused, silently") << Status::Refused << ""
                                       << "Refused by the bank, no reason given";
    QTest::newRow("failed, silently") << Status::Failed << ""
                                      << "Not carried through, no reason given";
    QTest::newRow("refunded, silently") << Status::Refunded << ""
                                        << "";
    QTest::newRow("completed needs no reason") << Status::Completed << "Votre paiement a été accepté"
                                               << "";
    QTest::newRow("pending has none yet") << Status::Pending << ""
                                          << "";
}

void PaymentWordsTest::reasons()
{
    QFETCH(const Status, status);
    QFETCH(const QString, message);
    Transaction payment;
    payment.status = cache::testing::statusOf(status);
    payment.gatewayMessage = message.toStdString();
    QTEST(RefusalText::reasonFor(payment), "reason");
}

void PaymentWordsTest::conditionsAreSaid()
{
    cache::PaymentList list;
    list.linkTitle = "Robe d'été";
    list.instances = {{InstanceId("shop"), "Boutique"}};
    const QStringList expected{QStringLiteral("Link: Robe d'été"), QStringLiteral("Refused"),
        QStringLiteral("Other"), QStringLiteral("Boutique"), QStringLiteral("studio"),
        QStringLiteral("1 Mar 2026 to 31 Mar 2026"), QStringLiteral("At least 1,000.00 DZD")};
    QCOMPARE(textsOf(manyConditions(), list), expected);
    QVERIFY(textsOf({}).isEmpty());
    cache::PaymentQuery exact;
    exact.least = exact.most = Money::fromCentimes(800'000);
    QCOMPARE(textsOf(exact), QStringList{QStringLiteral("8,000.00 DZD")});
}

void PaymentWordsTest::days_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("text");
    QTest::newRow("one day") << "2026-02-28"
                             << "2026-02-28"
                             << "28 Feb 2026";
    QTest::newRow("a range") << "2026-02-28"
                             << "2026-03-01"
                             << "28 Feb 2026 to 1 Mar 2026";
    QTest::newRow("open end") << "2026-02-28"
                              << ""
                              << "Since 28 Feb 2026";
    QTest::newRow("open start") << ""
                                << "2026-02-28"
                                << "Until 28 Feb 2026";
}

void PaymentWordsTest::days()
{
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QFETCH(const QString, text);
    cache::PaymentQuery query;
    query.period = periodOfDays(parseDay(first.toStdString()), parseDay(last.toStdString()));
    QCOMPARE(textsOf(query), QStringList{text});
    const DayRange days = PaymentFilters::daysOf(query.period);
    QVERIFY(periodOfDays(days.from, days.to) == query.period); // there and back
}

void PaymentWordsTest::eachConditionCanGo()
{
    cache::PaymentQuery query = manyConditions();
    const PaymentFilters filters(UiLanguage::English);
    qsizetype left = textsOf(query).size();
    while (left > 0) {
        query = PaymentFilters::without(query, filters.inForce(query, {}).back());
        QCOMPARE(textsOf(query).size(), --left);
    }
    QCOMPARE(query.text, std::string("leila"));
    QVERIFY(PaymentFilters::hasAny(query));
    query = PaymentFilters::withoutAll(query);
    QVERIFY(!PaymentFilters::hasAny(query));
    QVERIFY(query.order == cache::PaymentOrder::Amount); // the order is no condition
}

void PaymentWordsTest::notices_data()
{
    QTest::addColumn<PaymentsFacts>("facts");
    QTest::addColumn<QString>("title");
    QTest::addColumn<PaymentsStep>("step");
    PaymentsFacts facts;
    QTest::newRow("not read yet") << facts << "Opening the payments…" << PaymentsStep::None;
    facts.isLoaded = true;
    QTest::newRow("none at all") << facts << "No payments yet" << PaymentsStep::Synchronise;
    facts.isSyncing = true;
    QTest::newRow("they are coming") << facts << "Reading the payments from MyTPE…" << PaymentsStep::None;
    facts.known = 9;
    facts.isFiltered = true;
    QTest::newRow("none matches") << facts << "No payment matches" << PaymentsStep::ShowAll;
    facts.shown = 3;
    QTest::newRow("rows to show") << facts << "" << PaymentsStep::None;
    facts = {};
    facts.readError = Error{ErrorKind::Storage, "cache.db: disk I/O error"};
    QTest::newRow("unreadable") << facts << "The data on this computer cannot be read" << PaymentsStep::None;
}

void PaymentWordsTest::notices()
{
    QFETCH(const PaymentsFacts, facts);
    QFETCH(const QString, title);
    QFETCH(const PaymentsStep, step);
    const auto message = PaymentsNotice::inPlaceOfTable(facts);
    QCOMPARE(message.has_value(), !title.isEmpty());
    if (!message)
        return;
    if (!facts.readError)
        QCOMPARE(message->notice.title, title);
    QVERIFY(!message->notice.title.isEmpty());
    QVERIFY(message->step == step);
    QCOMPARE(message->notice.action.isEmpty(), step == PaymentsStep::None);
}

void PaymentWordsTest::sums()
{
    const cache::Tally tally{2, 1'234'567'890'123};
    const QString all = withoutBidiMarks(PaymentsNotice::sums(3, tally, UiLanguage::French));
    QVERIFY2(all.contains(QStringLiteral("12 345 678 901,23 DA")),
        qPrintable(all)); // exact, in the language's way
    QCOMPARE(PaymentsNotice::selection(0, {}, UiLanguage::English), QString());
    const QString counting = PaymentsNotice::selection(5, std::nullopt, UiLanguage::English);
    QVERIFY2(counting.contains(u'5') && !counting.contains(QStringLiteral("DZD")), qPrintable(counting));
    const QString known = PaymentsNotice::selection(5, cache::Tally{1, 50}, UiLanguage::English);
    QVERIFY2(known.contains(QStringLiteral("0.50")), qPrintable(known));
}

QTEST_MAIN(PaymentWordsTest)
#include "paymentwords_test.moc"
