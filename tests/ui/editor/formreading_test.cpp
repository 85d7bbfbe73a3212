// What a form asks for, and what it says of what it cannot read.
#include "ui/editor/formreading.h"

#include "core/change/linkcheck.h"
#include "ui/editor/fieldtext.h"
#include "ui/editor/linkformcodec.h"
#include "ui/editor/timeouttext.h"

#include <QTest>

#include <functional>

using namespace desk;
using namespace desk::ui;

namespace {

LinkForm soundForm()
{
    LinkForm form;
    form.instanceId = QStringLiteral("shop-1");
    form.title = QStringLiteral("Atelier poterie");
    form.details = QStringLiteral("Une place, samedi");
    form.price = QStringLiteral("8 000,50");
    form.slug = QStringLiteral("atelier-poterie");
    return form;
}

PayLink limitedLink()
{
    PayLink link;
    link.id = LinkId("l1");
    link.instanceId = InstanceId("shop-1");
    link.title = "Atelier";
    link.details = "Une place";
    link.slug = "atelier";
    link.amountKind = OpenEnum(AmountKind::Fixed, "f");
    link.mode = OpenEnum(LinkMode::Limited, "l");
    link.status = OpenEnum(LinkStatus::Active, "a");
    link.price = Money::fromCentimes(800'000);
    link.maxPayments = 15;
    link.paidCount = 4;
    link.timeoutOverride = std::chrono::hours(48);
    link.showRetryButton = true;
    link.allowAnonymous = false;
    link.detailsKnown = true;
    return link;
}

QString described(const std::vector<FormProblem>& problems)
{
    QStringList texts;
    for (const FormProblem& problem : problems) {
        const auto word = wordFor(problem.field);
        texts.append(QLatin1String(word.data(), static_cast<qsizetype>(word.size())) + u'='
                     + QString::number(static_cast<int>(problem.fault)));
    }
    return texts.join(u' ');
}

QString one(const char* field, FormFault fault)
{
    return QLatin1String(field) + u'=' + QString::number(static_cast<int>(fault));
}

using Change = std::function<void(LinkForm&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class FormReadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsASoundForm();
    void findsProblems_data();
    void findsProblems();
    void freeAmountIsReusable();
    void sendsOnlyWhatChanged_data();
    void sendsOnlyWhatChanged();
    void keepsWhatMayNotChange();
    void duplicatesAreDrafts();
    void survivesTheJournal();
    void readsTimeouts_data();
    void readsTimeouts();
    void saysTimeouts_data();
    void saysTimeouts();
    void takesServerComplaints();
    void hasWordsForEverything();
    void slugsFollowTitles_data();
    void slugsFollowTitles();
};

void FormReadingTest::readsASoundForm()
{
    LinkForm form = soundForm();
    form.mode = LinkMode::Limited;
    form.quota = QString::fromUtf8("١٥");
    form.timeout = {false, QStringLiteral("2"), TimeoutUnit::Days};
    form.customFields = {{QStringLiteral("Facture"), QStringLiteral("FAC-12")}, {}};
    form.metadata = {{QStringLiteral("order"), QStringLiteral("77")}};
    const DraftReading reading = readDraft(form);
    QCOMPARE(described(reading.problems), QString());
    const api::LinkDraft& draft = reading.draft;
    QCOMPARE(draft.price->centimes(), 800'050);
    QCOMPARE(draft.maxPayments.value(), 15);
    QVERIFY(draft.timeout == std::chrono::minutes(2880));
    QCOMPARE(draft.customFields.size(), std::size_t{1});
    QCOMPARE(draft.customFields.front().key, std::string("udf1"));
    QCOMPARE(draft.metadata.front().second, std::string("77"));
    QVERIFY(draft.mode == LinkMode::Limited);
}

void FormReadingTest::findsProblems_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char* name, const Change& change, const QString& problems) {
        QTest::newRow(name) << change << problems;
    };
    row("none", [](LinkForm&) {}, {});
    row(
        "no title", [](LinkForm& f) { f.title = QStringLiteral("  "); }, one("title", FormFault::Missing));
    row(
        "long title", [](LinkForm& f) { f.title = QString(256, u'é'); }, one("title", FormFault::TooLong));
    row(
        "no details", [](LinkForm& f) { f.details.clear(); }, one("details", FormFault::Missing));
    row(
        "no price", [](LinkForm& f) { f.price.clear(); }, one("price", FormFault::Missing));
    row(
        "price in words", [](LinkForm& f) { f.price = QStringLiteral("cent"); },
        one("price", FormFault::NotANumber));
    row(
        "ambiguous", [](LinkForm& f) { f.price = QStringLiteral("8.000"); },
        one("price", FormFault::Ambiguous));
    row(
        "below a centime", [](LinkForm& f) { f.price = QStringLiteral("1,255 1"); },
        one("price", FormFault::BelowCentime));
    row(
        "zero", [](LinkForm& f) { f.price = QStringLiteral("0"); }, one("price", FormFault::NotPositive));
    row(
        "huge", [](LinkForm& f) { f.price = QStringLiteral("10000000000"); },
        one("price", FormFault::TooLarge));
    row("free without a price",
        [](LinkForm& f) {
            f.amountKind = AmountKind::Free;
            f.price.clear();
        },
        {});
    row(
        "no quota", [](LinkForm& f) { f.mode = LinkMode::Limited; }, one("quota", FormFault::Missing));
    row(
        "quota in words",
        [](LinkForm& f) {
            f.mode = LinkMode::Limited;
            f.quota = QStringLiteral("ten");
        },
        one("quota", FormFault::NotANumber));
    row(
        "quota of nothing",
        [](LinkForm& f) {
            f.mode = LinkMode::Limited;
            f.quota = QStringLiteral("0");
        },
        one("quota", FormFault::OutOfRange));
    row(
        "a year and a day",
        [](LinkForm& f) {
            f.mode = LinkMode::OneShot;
            f.timeout = {false, QStringLiteral("366"), TimeoutUnit::Days};
        },
        one("timeout", FormFault::OutOfRange));
    row("a window of a reusable link is left alone",
        [](LinkForm& f) {
            f.timeout = {false, QStringLiteral("x"), TimeoutUnit::Days};
        },
        {});
    row(
        "no shop", [](LinkForm& f) { f.instanceId.clear(); }, one("instance", FormFault::Missing));
    row(
        "a slug with spaces", [](LinkForm& f) { f.slug = QStringLiteral("a b"); },
        one("slug", FormFault::NotASlug));
    row(
        "value without a name",
        [](LinkForm& f) {
            f.metadata = {{{}, QStringLiteral("x")}};
        },
        one("metadata", FormFault::NameMissing));
    row("a name without a value",
        [](LinkForm& f) {
            f.customFields = {{QStringLiteral("Facture"), {}}};
        },
        {});
    row(
        "twice the same name",
        [](LinkForm& f) {
            f.metadata = {
                {QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("a "), QStringLiteral("2")}};
        },
        one("metadata", FormFault::NameTwice));
    row(
        "six fields",
        [](LinkForm& f) {
            f.customFields.assign(6, {{}, QStringLiteral("x")});
        },
        one("customFields", FormFault::TooManyFields));
    row(
        "no picture",
        [](LinkForm& f) {
            f.logo = {QStringLiteral("/a.png"), QByteArray("GIF8"), 4, true};
        },
        one("logo", FormFault::NotAnImage));
    row(
        "a large picture",
        [](LinkForm& f) {
            f.logo = {QStringLiteral("/a.png"), {}, 3'000'000, true};
        },
        one("logo", FormFault::LogoTooLarge));
    row(
        "a lost picture",
        [](LinkForm& f) {
            f.logo = {QStringLiteral("/a.png"), {}, 0, false};
        },
        one("logo", FormFault::LogoUnreadable));
    row(
        "two at once, from the top",
        [](LinkForm& f) {
            f.slug.clear();
            f.title.clear();
        },
        one("title", FormFault::Missing) + u' ' + one("slug", FormFault::Missing));
}

void FormReadingTest::findsProblems()
{
    QFETCH(const Change, change);
    QFETCH(const QString, problems);
    LinkForm form = soundForm();
    change(form);
    QCOMPARE(described(readDraft(form).problems), problems);
}

void FormReadingTest::freeAmountIsReusable()
{
    LinkForm form = soundForm();
    form.mode = LinkMode::OneShot;
    form.amountKind = AmountKind::Free;
    const DraftReading reading = readDraft(form);
    QVERIFY(reading.problems.empty());
    QVERIFY(reading.draft.mode == LinkMode::Reusable);
    form.amountKind = AmountKind::Fixed; // the choice of before is still there
    QVERIFY(readDraft(form).draft.mode == LinkMode::OneShot);
}

void FormReadingTest::sendsOnlyWhatChanged_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char* name, const Change& change, const char* sent,
                         const QString& problems = {}) {
        QTest::newRow(name) << change << QString::fromUtf8(sent) << problems;
    };
    row(
        "nothing", [](LinkForm&) {}, "");
    row(
        "title", [](LinkForm& f) { f.title = QStringLiteral("Stage"); }, "title");
    row(
        "price", [](LinkForm& f) { f.price = QStringLiteral("9 000,00"); }, "price");
    row(
        "the same price otherwise written", [](LinkForm& f) { f.price = QStringLiteral("8,000.00"); }, "");
    row(
        "quota", [](LinkForm& f) { f.quota = QStringLiteral("20"); }, "quota");
    row(
        "quota below the sales", [](LinkForm& f) { f.quota = QStringLiteral("3"); }, "quota",
        one("quota", FormFault::AgainstRule));
    row(
        "clears the window", [](LinkForm& f) { f.timeout.inherits = true; }, "timeout=none");
    row(
        "another window",
        [](LinkForm& f) {
            f.timeout = {false, QStringLiteral("7"), TimeoutUnit::Days};
        },
        "timeout=10080");
    row(
        "a switch", [](LinkForm& f) { f.allowAnonymous = true; }, "anonymous");
    row(
        "what may never change", [](LinkForm& f) { f.slug = QStringLiteral("other"); }, "");
}

void FormReadingTest::sendsOnlyWhatChanged()
{
    QFETCH(const Change, change);
    QFETCH(const QString, sent);
    QFETCH(const QString, problems);
    LinkForm form = formOf(limitedLink(), UiLanguage::French);
    change(form);
    const ChangeReading reading = readChange(form, limitedLink());
    QStringList fields;
    if (reading.change.title)
        fields.append(QStringLiteral("title"));
    if (reading.change.details)
        fields.append(QStringLiteral("details"));
    if (reading.change.price)
        fields.append(QStringLiteral("price"));
    if (reading.change.maxPayments)
        fields.append(QStringLiteral("quota"));
    if (reading.change.timeout.isNull())
        fields.append(QStringLiteral("timeout=none"));
    if (reading.change.timeout.hasValue())
        fields.append(QStringLiteral("timeout=%1").arg(reading.change.timeout.value().count()));
    if (reading.change.showRetryButton)
        fields.append(QStringLiteral("retry"));
    if (reading.change.allowAnonymous)
        fields.append(QStringLiteral("anonymous"));
    QCOMPARE(fields.join(u' '), sent);
    QCOMPARE(described(reading.problems), problems);
}

void FormReadingTest::keepsWhatMayNotChange()
{
    PayLink soldOut = limitedLink();
    soldOut.status = OpenEnum(LinkStatus::Closed, "c");
    soldOut.paidCount = 15;
    LinkForm form = formOf(soldOut, UiLanguage::English);
    form.title = QStringLiteral("Other");
    form.quota = QStringLiteral("20");
    const ChangeReading reading = readChange(form, soldOut);
    QVERIFY(!reading.change.title);
    QCOMPARE(reading.change.maxPayments.value(), 20);
    QVERIFY(reading.problems.empty());

    PayLink oneShot = limitedLink();
    oneShot.mode = OpenEnum(LinkMode::OneShot, "o");
    QVERIFY(change::isEmpty(readChange(form, oneShot).change));
}

void FormReadingTest::duplicatesAreDrafts()
{
    PayLink link = limitedLink();
    link.metadata = R"({"order":"77","lines":[1,2]})";
    link.customFields = {{"udf1", "Facture", "FAC-12"}};
    link.showRetryButton = std::nullopt;
    LinkForm form = templateOf(link, UiLanguage::Arabic);
    QVERIFY(form.slug.isEmpty() && !form.slugIsTyped);
    QCOMPARE(form.metadata.size(), std::size_t{2});
    QCOMPARE(form.metadata.front().text, QStringLiteral("[1,2]"));
    form.slug = QStringLiteral("atelier-2");
    const DraftReading reading = readDraft(form);
    QCOMPARE(described(reading.problems), QString());
    QVERIFY(reading.draft.timeout == std::chrono::hours(48));
    QVERIFY(reading.draft.showRetryButton == true);
}

void FormReadingTest::survivesTheJournal()
{
    LinkForm form = soundForm();
    form.title = QString::fromUtf8("ورشة \"<b>\" 100 %");
    form.timeout = {false, QStringLiteral("x"), TimeoutUnit::Days};
    form.showRetryButton = std::nullopt;
    form.metadata = {{QStringLiteral("a"), QStringLiteral("b")}, {}};
    const auto back = linkFormFrom(encoded(form));
    QVERIFY(back.has_value());
    QVERIFY(*back == form);
    QVERIFY(!linkFormFrom("{"));
    QVERIFY(!linkFormFrom("{}"));
}

void FormReadingTest::readsTimeouts_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("minutes"); // 0: a fault
    QTest::newRow("one minute") << QStringLiteral("1") << 0 << 1;
    QTest::newRow("the longest") << QStringLiteral("525 600") << 0 << 525'600;
    QTest::newRow("a minute more") << QStringLiteral("525601") << 0 << 0;
    QTest::newRow("the longest in hours") << QStringLiteral("8760") << 1 << 525'600;
    QTest::newRow("the longest in days") << QStringLiteral("365") << 2 << 525'600;
    QTest::newRow("nothing") << QStringLiteral("0") << 2 << 0;
    QTest::newRow("less") << QStringLiteral("-5") << 0 << 0;
    QTest::newRow("a half") << QStringLiteral("1.5") << 2 << 0;
    QTest::newRow("beyond counting") << QString(30, u'9') << 2 << 0;
    QTest::newRow("empty") << QString() << 2 << 0;
}

void FormReadingTest::readsTimeouts()
{
    QFETCH(const QString, number);
    QFETCH(const int, unit);
    QFETCH(const int, minutes);
    const TimeoutReading reading = readTimeout({false, number, static_cast<TimeoutUnit>(unit)});
    QCOMPARE(reading.timeout.value_or(std::chrono::minutes(0)).count(), minutes);
    QCOMPARE(reading.fault == TimeoutReading::Fault::None, minutes > 0);
}

void FormReadingTest::saysTimeouts_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("minutes") << 30 << QStringLiteral("30 minute(s)");
    QTest::newRow("odd") << 61 << QStringLiteral("61 minute(s)");
    QTest::newRow("hours") << 720 << QStringLiteral("12 hour(s)");
    QTest::newRow("two days are hours") << 2880 << QStringLiteral("48 hour(s)");
    QTest::newRow("days") << 10'080 << QStringLiteral("7 day(s)");
}

void FormReadingTest::saysTimeouts()
{
    QFETCH(const int, minutes);
    QTEST(TimeoutText::span(std::chrono::minutes(minutes)), "text");
    QVERIFY(readTimeout(entryFor(std::chrono::minutes(minutes))).timeout == std::chrono::minutes(minutes));
}

void FormReadingTest::takesServerComplaints()
{
    Error error{ErrorKind::Invalid, "no"};
    error.fieldErrors["price"] = {"The amount field must be at least 100."};
    error.fieldErrors["slug"] = {"The slug has already been taken."};
    error.fieldErrors["customFields.udf2"] = {"is wrong"};
    error.fieldErrors["colour"] = {"The colour is odd."};
    const ServerComplaints complaints = complaintsOf(error);
    QCOMPARE(complaints.elsewhere, QStringList{QStringLiteral("The colour is odd.")});
    QCOMPARE(complaints.problems.size(), std::size_t{3});
    QVERIFY(problemOf(complaints.problems, FormField::Slug)->fault == FormFault::SlugTaken);
    const FormProblem* price = problemOf(complaints.problems, FormField::Price);
    QVERIFY(FieldText::problem(*price, UiLanguage::French).contains(price->sentence));
    QVERIFY(problemOf(complaints.problems, FormField::CustomFields));
}

void FormReadingTest::hasWordsForEverything()
{
    for (const FormField field : kFormFields) {
        QVERIFY(!FieldText::label(field).isEmpty());
        QVERIFY(formFieldNamed(wordFor(field)) == field);
        for (int fault = 0; fault <= static_cast<int>(FormFault::LogoUnreadable); ++fault) {
            const FormProblem problem{field, static_cast<FormFault>(fault)};
            QVERIFY(!FieldText::problem(problem, UiLanguage::Arabic).isEmpty());
        }
    }
}

void FormReadingTest::slugsFollowTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("slug");
    QTest::newRow("french") << QString::fromUtf8("Été à Béjaïa") << QStringLiteral("ete-a-bejaia");
    QTest::newRow("arabic") << QString::fromUtf8("ورشة") << QStringLiteral("pay-x7");
    QTest::newRow("nothing") << QString() << QStringLiteral("pay-x7");
}

void FormReadingTest::slugsFollowTitles()
{
    QFETCH(const QString, title);
    QTEST(slugFor(title, QStringLiteral("x7")), "slug");
}

QTEST_GUILESS_MAIN(FormReadingTest)
#include "formreading_test.moc"
