#include "linkfixture.h"
#include "ui/links/filtertexts.h"
#include "ui/links/linkfacets.h"
#include "ui/links/linkfilterwords.h"
#include "ui/links/linkorder.h"
#include "ui/links/linkview.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

const Instant kNow = parseInstant("2026-11-21T10:00:00Z").value();

std::int64_t at(const char* text)
{
    return toMilliseconds(parseInstant(text).value());
}

/// An active limited link with nothing remarkable about it.
cache::LinkRow plainRow()
{
    cache::LinkRow row;
    row.instanceKey = 1;
    row.price = 800'000;
    row.collected = 1'600'000;
    row.maxPayments = 20;
    row.paidCount = 2;
    row.placesLeft = 18;
    row.createdAt = at("2026-11-01T00:00:00Z");
    row.updatedAt = at("2026-11-20T00:00:00Z");
    row.state = {LinkState::Active, LinkStateReason::AcceptsPayments};
    row.mode = LinkMode::Limited;
    row.amountKind = AmountKind::Fixed;
    return row;
}

using Change = void (*)(cache::LinkRow&);

LinkFilters chosen(std::initializer_list<const char*> ids)
{
    LinkFilters filters;
    for (const char* id : ids)
        filters = withChoice(filters, QLatin1String(id), true);
    return filters;
}

LinkFilters randomFilters(std::mt19937& random)
{
    LinkFilters filters;
    const auto& all = filterChoices();
    for (unsigned picks = random() % 6; picks > 0; --picks)
        filters = withChoice(filters, all[random() % all.size()].first, true);
    if (random() % 3 == 0)
        filters = withChoice(filters, QStringLiteral("instance:shop"), true);
    if (random() % 3 == 0)
        filters.collected.from = Money::fromCentimes(static_cast<std::int64_t>(random() % 100) * 5'000);
    if (random() % 4 == 0)
        filters.created = {*parseDay("2026-06-01"), *parseDay("2026-06-12")};
    return filters;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class LinkFiltersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void attentionHasRules_data();
    void attentionHasRules();
    void filtersLetPass_data();
    void filtersLetPass();
    void createdCountsDaysInAlgiers();
    void facetsCountUnderTheOthers();
    void countsAreThoseOfEachView();
    void theTableShowsWhatPasses();
    void wordsSurvive();
    void foreignWordsAreLeftOut();
    void choicesHaveWordsAndCounts();
    void chipsTakeOneAway();
    void viewsSurvive();
    void namesOfViewsAreChecked_data();
    void namesOfViewsAreChecked();
};

void LinkFiltersTest::attentionHasRules_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, Change change, int expected) {
        QTest::newRow(name) << change << expected;
    };
    row(
        "nothing", [](cache::LinkRow&) {}, 0);
    row(
        "ends before midnight in Algiers", [](cache::LinkRow& r) { r.deadline = at("2026-11-21T22:59:00Z"); },
        bitOf(Attention::ExpiringToday));
    row(
        "ends at midnight", [](cache::LinkRow& r) { r.deadline = at("2026-11-21T23:00:00Z"); }, 0);
    row(
        "has ended", [](cache::LinkRow& r) { r.deadline = at("2026-11-21T09:58:00Z"); },
        bitOf(Attention::ExpiringToday));
    row(
        "a reusable link never expires",
        [](cache::LinkRow& r) {
            r.mode = LinkMode::Reusable;
            r.deadline = at("2026-11-21T11:00:00Z");
        },
        0);
    row(
        "a paused link is not swept",
        [](cache::LinkRow& r) {
            r.state.state = LinkState::Paused;
            r.deadline = at("2026-11-21T11:00:00Z");
        },
        0);
    row(
        "three left", [](cache::LinkRow& r) { r.placesLeft = 3; }, bitOf(Attention::FewLeft));
    row(
        "four left", [](cache::LinkRow& r) { r.placesLeft = 4; }, 0);
    row(
        "sold out is not few", [](cache::LinkRow& r) { r.placesLeft = 0; }, 0);
    row(
        "no limit is not few", [](cache::LinkRow& r) { r.placesLeft = cache::kAbsent; }, 0);
    row(
        "an invoice has one place",
        [](cache::LinkRow& r) {
            r.mode = LinkMode::OneShot;
            r.placesLeft = 1;
        },
        0);
    row(
        "oversold by its figures", [](cache::LinkRow& r) { r.paidCount = 21; }, bitOf(Attention::Oversold));
    row(
        "oversold, sold out",
        [](cache::LinkRow& r) {
            r.state = {LinkState::SoldOut, LinkStateReason::Oversold};
        },
        bitOf(Attention::Oversold));
    row(
        "paid after expiry",
        [](cache::LinkRow& r) {
            r.state = {LinkState::Expired, LinkStateReason::PaidAfterExpiry};
        },
        bitOf(Attention::PaidAfterExpiry));
    row(
        "paused of late", [](cache::LinkRow& r) { r.state.state = LinkState::Paused; }, 0);
    row(
        "paused and forgotten",
        [](cache::LinkRow& r) {
            r.state.state = LinkState::Paused;
            r.updatedAt = at("2026-11-07T09:59:00Z");
        },
        bitOf(Attention::PausedForgotten));
    row(
        "paused, yet paid of late",
        [](cache::LinkRow& r) {
            r.state.state = LinkState::Paused;
            r.updatedAt = at("2026-10-01T00:00:00Z");
            r.lastPaidAt = at("2026-11-19T00:00:00Z");
        },
        0);
    row(
        "two refusals", [](cache::LinkRow& r) { r.refusalsSincePaid = 2; }, 0);
    row(
        "three refusals", [](cache::LinkRow& r) { r.refusalsSincePaid = 3; },
        bitOf(Attention::RefusalsPileUp));
    row(
        "refusals of what is over",
        [](cache::LinkRow& r) {
            r.state.state = LinkState::Expired;
            r.refusalsSincePaid = 9;
        },
        0);
    row(
        "several",
        [](cache::LinkRow& r) {
            r.placesLeft = 1;
            r.refusalsSincePaid = 3;
        },
        bitOf(Attention::FewLeft) | bitOf(Attention::RefusalsPileUp));
}

void LinkFiltersTest::attentionHasRules()
{
    QFETCH(const Change, change);
    QFETCH(const int, expected);
    cache::LinkRow row = plainRow();
    change(row);
    QCOMPARE(static_cast<int>(attentionOf(row, AttentionMoments(kNow))), expected);
}

void LinkFiltersTest::filtersLetPass_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("passes");
    const auto row = [](const char* name, std::initializer_list<const char*> ids, Change change,
                         bool passes) {
        QStringList list;
        for (const char* id : ids)
            list.append(QLatin1String(id));
        QTest::newRow(name) << list << change << passes;
    };
    const Change none = [](cache::LinkRow&) {};
    row("open", {}, none, true);
    row("state", {"state:active"}, none, true);
    row("another state", {"state:paused"}, none, false);
    row("either state", {"state:paused", "state:active"}, none, true);
    row("state and mode", {"state:active", "mode:limited"}, none, true);
    row("state, not mode", {"state:active", "mode:reusable"}, none, false);
    row(
        "unknown mode", {"mode:unknown"}, [](cache::LinkRow& r) { r.mode.reset(); }, true);
    row("known mode", {"mode:unknown"}, none, false);
    row("fixed", {"amount:fixed"}, none, true);
    row("free", {"amount:free"}, none, false);
    row("instance", {"instance:shop"}, none, true);
    row("another instance", {"instance:workshop"}, none, false);
    row("an instance that is gone", {"instance:gone"}, none, false);
    row(
        "within an hour", {"deadline:hour"},
        [](cache::LinkRow& r) { r.deadline = at("2026-11-21T11:00:00Z"); }, true);
    row(
        "after an hour", {"deadline:hour"},
        [](cache::LinkRow& r) { r.deadline = at("2026-11-21T11:00:01Z"); }, false);
    row(
        "any minute", {"deadline:hour"}, [](cache::LinkRow& r) { r.deadline = at("2026-11-21T09:58:00Z"); },
        true);
    row(
        "today", {"deadline:today"}, [](cache::LinkRow& r) { r.deadline = at("2026-11-21T22:59:59Z"); },
        true);
    row(
        "tomorrow", {"deadline:today"}, [](cache::LinkRow& r) { r.deadline = at("2026-11-21T23:00:00Z"); },
        false);
    row(
        "within 7 days", {"deadline:7-days"},
        [](cache::LinkRow& r) { r.deadline = at("2026-11-28T10:00:00Z"); }, true);
    row("no deadline", {"deadline:30-days"}, none, false);
    row(
        "paused", {"deadline:hour"},
        [](cache::LinkRow& r) {
            r.state.state = LinkState::Paused;
            r.deadline = at("2026-11-21T10:30:00Z");
        },
        false);
    row(
        "attention", {"attention:few-left"}, [](cache::LinkRow& r) { r.placesLeft = 2; }, true);
    row("no attention", {"attention:few-left"}, none, false);
}

void LinkFiltersTest::filtersLetPass()
{
    QFETCH(const QStringList, ids);
    QFETCH(const Change, change);
    QFETCH(const bool, passes);
    cache::LinkList list;
    nameInstances(list);
    LinkFilters filters;
    for (const QString& id : ids)
        filters = withChoice(filters, id, true);
    cache::LinkRow row = plainRow();
    change(row);
    const LinkMatcher matcher(filters, list, kNow);
    QCOMPARE(matcher.matches(row), passes);
    QCOMPARE(matcher.isOpen(), ids.isEmpty());
}

void LinkFiltersTest::createdCountsDaysInAlgiers()
{
    cache::LinkList list;
    LinkFilters filters;
    filters.created = {*parseDay("2026-02-01"), *parseDay("2026-02-28")};
    filters.collected = {Money::fromCentimes(100), Money::fromCentimes(200)};
    const LinkMatcher matcher(filters, list, kNow);
    cache::LinkRow row = plainRow();
    row.collected = 200;
    row.createdAt = at("2026-01-31T23:30:00Z"); // 1 February in Algiers
    QVERIFY(matcher.matches(row));
    row.createdAt = at("2026-01-31T22:59:59Z");
    QVERIFY(!matcher.matches(row));
    row.createdAt = at("2026-02-28T22:59:59Z");
    QVERIFY(matcher.matches(row));
    row.createdAt = at("2026-02-28T23:00:00Z");
    QVERIFY(!matcher.matches(row));
    row.createdAt = cache::kAbsent;
    QVERIFY(!matcher.matches(row));
    row.createdAt = at("2026-02-10T00:00:00Z");
    row.collected = 201;
    QVERIFY(!matcher.matches(row));
    row.collected = cache::kAbsent; // nothing known is not zero
    QVERIFY(!matcher.matches(row));
}

void LinkFiltersTest::facetsCountUnderTheOthers()
{
    std::mt19937 random(3);
    cache::LinkList list = randomList(400, 21);
    list.remove(list.find("id-7"));
    for (int round = 0; round < 25; ++round) {
        const LinkFilters filters = randomFilters(random);
        LinkOrder order;
        order.setNow(kNow);
        const TextOrder titles(list);
        order.setQuery(
            list, titles, {round % 2 == 0 ? QString() : QStringLiteral("robe"), LinkColumn::Created, true});
        const LinkFacets facets = facetsOf(list, order.foundBySearch(list), filters, kNow);
        // What the table would show with that choice alone among its kind.
        const auto shownWith = [&](const LinkFilters& with) {
            LinkQuery query = order.query();
            query.filters = with;
            LinkOrder other;
            other.setNow(kNow);
            other.setQuery(list, titles, query);
            return static_cast<std::int64_t>(other.visible().size());
        };
        QCOMPARE(facets.passing, shownWith(filters));
        for (const Choice& choice :
            FilterTexts::choices({FilterKind::State, FilterKind::Mode, FilterKind::Amount,
                                     FilterKind::Deadline, FilterKind::Attention},
                filters, facets)) {
            LinkFilters alone = filters;
            *setOf(alone, filterChoice(choice.id)->kind) = 0;
            QCOMPARE(*choice.count, shownWith(withChoice(alone, choice.id, true)));
        }
        LinkFilters alone = filters;
        alone.instances = {"workshop"};
        QCOMPARE(facets.instances.at("workshop"), shownWith(alone));
    }
}

void LinkFiltersTest::countsAreThoseOfEachView()
{
    const cache::LinkList list = randomList(500, 23);
    std::vector<LinkFilters> filters;
    for (const LinkView& view : LinkViews::builtIn())
        filters.push_back(view.filters);
    const std::vector<std::int64_t> counts = countsOf(list, filters, kNow);
    QCOMPARE(counts.size(), filters.size());
    QCOMPARE(counts[0], 500);
    for (std::size_t view = 0; view < filters.size(); ++view)
        QCOMPARE(counts[view], facetsOf(list, {}, filters[view], kNow).passing);
}

void LinkFiltersTest::theTableShowsWhatPasses()
{
    const cache::LinkList list = randomList(300, 29);
    const TextOrder titles(list);
    LinkOrder order;
    order.setNow(kNow);
    const LinkFilters filters = chosen({"state:active", "state:expired", "mode:limited"});
    order.setQuery(list, titles, {QStringLiteral("robe"), LinkColumn::Title, false, filters});
    const LinkMatcher matcher(filters, list, kNow);
    std::size_t expected = 0;
    for (const auto slot : list.liveSlots())
        expected +=
            matcher.matches(list.row(slot)) && list.haystack(slot).find("robe") != std::string_view::npos;
    QCOMPARE(order.visible().size(), expected);
    QVERIFY(expected > 0);
    // A row that an order number found passes the filters like any other.
    cache::LinkList::Slot elsewhere = 0;
    while (!matcher.matches(list.row(elsewhere)) || order.rowOf(elsewhere) >= 0)
        ++elsewhere;
    order.setFoundElsewhere(list, {elsewhere});
    QCOMPARE(order.visible().size(), expected + 1);
    QVERIFY(order.rowOf(elsewhere) >= 0);
    order.setQuery(list, titles, {QStringLiteral("tapis"), LinkColumn::Title, false, filters});
    QVERIFY(order.foundElsewhere().empty()); // of another search
}

void LinkFiltersTest::wordsSurvive()
{
    std::mt19937 random(5);
    for (int round = 0; round < 60; ++round) {
        LinkFilters filters = randomFilters(random);
        filters.collected.to = Money::fromCentimes(9'007'199'254'740'993); // more than a double holds
        QVERIFY(linkFiltersFromJson(toJson(filters)) == filters);
    }
    QVERIFY(toJson({}).isEmpty());
}

void LinkFiltersTest::foreignWordsAreLeftOut()
{
    const QJsonObject json{{QStringLiteral("chosen"),
                               QJsonArray{QStringLiteral("state:active"), QStringLiteral("state:melted"), 7}},
        {QStringLiteral("created"), QJsonObject{{QStringLiteral("from"), QStringLiteral("2026-13-01")}}},
        {QStringLiteral("later"), true}};
    QVERIFY(linkFiltersFromJson(json) == chosen({"state:active"}));
}

void LinkFiltersTest::choicesHaveWordsAndCounts()
{
    for (const auto& [id, choice] : filterChoices())
        QVERIFY2(!FilterTexts::choiceText(id).isEmpty(), qPrintable(id));
    const std::vector<Choice> modes = FilterTexts::choices({FilterKind::Mode, FilterKind::Amount}, {}, {});
    QCOMPARE(modes.size(), 5U); // no unknown ones while there are none
    QVERIFY(!modes.front().section.isEmpty());
    LinkFacets facets;
    facets.modes[kUnknownMode] = 1;
    QCOMPARE(FilterTexts::choices({FilterKind::Mode}, {}, facets).size(), 4U);
}

void LinkFiltersTest::chipsTakeOneAway()
{
    LinkFilters filters = chosen({"state:active", "mode:limited", "instance:shop", "instance:gone"});
    filters.created = {*parseDay("2026-11-01"), std::nullopt};
    filters.collected = {std::nullopt, Money::fromCentimes(800'000)};
    const InstanceNames names{{"shop", QStringLiteral("Boutique")}};
    LinkFilters left = filters;
    std::size_t expected = 6;
    while (expected > 0) {
        const std::vector<FilterChip> chips = FilterTexts::chips(left, names, UiLanguage::English);
        QCOMPARE(chips.size(), expected--);
        QVERIFY(!chips.front().text.isEmpty());
        left = chips.front().without;
    }
    QVERIFY(left.isOpen());
    const std::vector<FilterChip> chips = FilterTexts::chips(filters, names, UiLanguage::English);
    QVERIFY(std::any_of(chips.begin(), chips.end(),
        [](const FilterChip& chip) { return chip.text.contains(QStringLiteral("Boutique")); }));
    QVERIFY(std::any_of(chips.begin(), chips.end(),
        [](const FilterChip& chip) { return chip.text.contains(QStringLiteral("gone")); }));
}

void LinkFiltersTest::viewsSurvive()
{
    const LinkView view = LinkViews::own(QStringLiteral("Été & co"), chosen({"state:paused"}),
        {QStringLiteral("title:0:1"), QStringLiteral("sort:title:0")});
    QVERIFY(view.isOwn());
    QVERIFY(LinkViews::fromDefinition(view.name, LinkViews::definitionOf(view)) == view);
    QVERIFY(!LinkViews::fromDefinition(QStringLiteral("x"), "rubbish"));
    QStringList ids;
    for (const LinkView& each : LinkViews::builtIn()) {
        QVERIFY(!each.isOwn() && !each.name.isEmpty());
        ids.append(each.id);
    }
    QCOMPARE(ids, (QStringList{QStringLiteral("all"), QStringLiteral("attention"), QStringLiteral("selling"),
                      QStringLiteral("sold-out"), QStringLiteral("unpaid"), QStringLiteral("expired")}));
}

void LinkFiltersTest::namesOfViewsAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("fine") << QStringLiteral("Été") << true;
    QTest::newRow("empty") << QStringLiteral("  ") << false;
    QTest::newRow("long") << QString(80, u'x') << false;
    QTest::newRow("taken") << QStringLiteral(" MINE ") << false;
    QTest::newRow("built in") << QStringLiteral("sold out") << false;
}

void LinkFiltersTest::namesOfViewsAreChecked()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isFine);
    QCOMPARE(LinkViews::problemWith(name, {QStringLiteral("Mine")}).isEmpty(), isFine);
}

QTEST_GUILESS_MAIN(LinkFiltersTest)
#include "linkfilters_test.moc"
