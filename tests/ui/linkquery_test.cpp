#include "ui/links/linkquery.h"

#include "linkfixture.h"
#include "ui/links/findtext.h"
#include "ui/links/linkcolumnspec.h"
#include "ui/links/linkorder.h"

#include <QTest>

#include <map>
#include <random>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

constexpr std::array kColumns{LinkColumn::Title, LinkColumn::State, LinkColumn::Mode, LinkColumn::Price,
    LinkColumn::Paid, LinkColumn::PlacesLeft, LinkColumn::Collected, LinkColumn::Deadline,
    LinkColumn::Instance, LinkColumn::Created, LinkColumn::LastPayment, LinkColumn::Invoice, LinkColumn::Slug,
    LinkColumn::Url, LinkColumn::Reason, LinkColumn::Window};

/// The value a person sees in a column, comparable; nullopt where there is none. Written apart from the product.
std::optional<std::pair<std::int64_t, std::string>> valueOf(
    const cache::LinkList& list, cache::LinkList::Slot slot, LinkColumn column)
{
    const cache::LinkRow& row = list.row(slot);
    const auto number = [](std::int64_t value) -> std::optional<std::pair<std::int64_t, std::string>> {
        if (value == cache::kAbsent)
            return std::nullopt;
        return std::pair(value, std::string());
    };
    const auto text = [](std::string_view value) {
        return std::pair(std::int64_t{0}, naturalKey(folded(value)));
    };
    switch (column) {
    case LinkColumn::Title: return text(list.title(slot));
    case LinkColumn::Slug: return text(list.slug(slot));
    case LinkColumn::Url: return text(list.url(slot));
    case LinkColumn::Invoice:
        return list.invoice(slot).empty() ? std::nullopt : std::optional(text(list.invoice(slot)));
    case LinkColumn::LastPayment: return number(row.lastPaidAt);
    case LinkColumn::Reason: return number(static_cast<std::int64_t>(row.state.reason));
    case LinkColumn::Window:
        return row.state.state == LinkState::Active ? number(row.deadline) : std::nullopt;
    case LinkColumn::State: return number(static_cast<std::int64_t>(row.state.state));
    case LinkColumn::Mode: return number(static_cast<std::int64_t>(*row.mode));
    case LinkColumn::Price: return row.amountKind == AmountKind::Free ? std::nullopt : number(row.price);
    case LinkColumn::Paid: return number(row.paidCount);
    case LinkColumn::PlacesLeft: return number(row.placesLeft);
    case LinkColumn::Collected: return number(row.collected);
    case LinkColumn::Deadline:
        return row.state.state == LinkState::Active ? number(row.deadline) : std::nullopt;
    case LinkColumn::Instance: return text(list.instanceName(row.instanceKey));
    case LinkColumn::Created: return number(row.createdAt);
    }
    return std::nullopt;
}

SlotList bruteForce(const cache::LinkList& list, const LinkQuery& query)
{
    SlotList slots;
    for (const auto slot : list.liveSlots()) {
        const std::string hay = folded(list.title(slot)) + '\x1f' + std::string(list.haystack(slot));
        bool matches = true;
        std::string word;
        for (const char c : folded(query.search.toStdString()) + ' ') {
            if (c != ' ') {
                word += c;
                continue;
            }
            matches = matches && hay.find(word) != std::string::npos;
            word.clear();
        }
        if (matches)
            slots.push_back(slot);
    }
    std::stable_sort(slots.begin(), slots.end(), [&](auto a, auto b) {
        const auto first = valueOf(list, a, query.sortColumn);
        const auto second = valueOf(list, b, query.sortColumn);
        if (!first || !second)
            return first.has_value() && !second.has_value();
        return query.descending ? *first > *second : *first < *second;
    });
    return slots;
}

} // namespace

class LinkQueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsLettersAsTheLibraryDoes();
    void sortsAsAPersonWould_data();
    void sortsAsAPersonWould();
    void titlesTieBySlotBothWays();
    void findsAsAPersonWould_data();
    void findsAsAPersonWould();
    void typingNarrowsToTheSame_data();
    void typingNarrowsToTheSame();
    void replacedTextsAreNotFound();
    void titleOrderFollowsChanges();
    void columnsAreSound();
};

void LinkQueryTest::findsLettersAsTheLibraryDoes()
{
    std::mt19937 random(3);
    for (int round = 0; round < 20'000; ++round) {
        std::string text, needle;
        for (auto size = random() % 80; size > 0; --size)
            text += static_cast<char>('a' + random() % 3);
        for (auto size = random() % 5; size > 0; --size)
            needle += static_cast<char>('a' + random() % 3);
        const std::size_t from = random() % (text.size() + 1);
        QCOMPARE(findText(text, needle, from), text.find(needle, from));
    }
}

void LinkQueryTest::sortsAsAPersonWould_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    for (const LinkColumn column : kColumns) {
        for (const bool descending : {false, true})
            QTest::addRow("%s %s", LinkColumns::spec(column).name, descending ? "down" : "up")
                << static_cast<int>(column) << descending;
    }
}

void LinkQueryTest::sortsAsAPersonWould()
{
    QFETCH(const int, column);
    QFETCH(const bool, descending);
    cache::LinkList list = randomList(1500, 7);
    list.remove(list.find("id-3")); // a hole among the slots
    const TextOrder titles(list);
    const LinkQuery query{{}, static_cast<LinkColumn>(column), descending};
    const SlotList expected = bruteForce(list, query);
    SlotList found = sortedSlots(list, titles, query.sortColumn, descending);
    if (isTextColumn(query.sortColumn)) { // equal texts may stand in either order
        QCOMPARE(found.size(), expected.size());
        for (std::size_t at = 0; at < found.size(); ++at)
            QVERIFY(
                valueOf(list, found[at], query.sortColumn) == valueOf(list, expected[at], query.sortColumn));
        return;
    }
    QVERIFY(found == expected);
}

void LinkQueryTest::titlesTieBySlotBothWays()
{
    cache::LinkList list;
    for (const char* id : {"a", "b", "c"})
        put(list, {id, "Same title", "slug", "", {}});
    const TextOrder titles(list);
    QVERIFY(sortedSlots(list, titles, LinkColumn::Title, false) == SlotList({0, 1, 2}));
    QCOMPARE(sortedSlots(list, titles, LinkColumn::Title, true).size(), 3U);
}

void LinkQueryTest::findsAsAPersonWould_data()
{
    QTest::addColumn<QString>("search");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << QStringLiteral("   ");
    for (const char* text : {"robe", "ROBE", "evenement", "Événement", "كتاب", "robe miel", "miel robe",
             "robe 7", "inv2026", "s-1", "zzz", "e", "7"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void LinkQueryTest::findsAsAPersonWould()
{
    QFETCH(const QString, search);
    const cache::LinkList list = randomList(1500, 11);
    const TextOrder titles(list);
    LinkOrder order;
    const LinkQuery query{search, LinkColumn::Collected, true};
    order.setQuery(list, titles, query);
    QVERIFY(order.visible() == bruteForce(list, query));
    for (std::size_t row = 0; row < order.visible().size(); ++row)
        QCOMPARE(order.rowOf(order.visible()[row]), static_cast<int>(row));
}

void LinkQueryTest::typingNarrowsToTheSame_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::newRow("a word") << QStringList{QStringLiteral("r"), QStringLiteral("ro"), QStringLiteral("rob"),
        QStringLiteral("robe"), QStringLiteral("robe "), QStringLiteral("robe m"), QStringLiteral("robe mi")};
    QTest::newRow("back again") << QStringList{
        QStringLiteral("rob"), QStringLiteral("ro"), QStringLiteral("r"), QStringLiteral("")};
    QTest::newRow("an amount") << QStringList{QStringLiteral("8"), QStringLiteral("8 "),
        QStringLiteral("8 0"), QStringLiteral("8 00"), QStringLiteral("8 000"), QStringLiteral("8 000,"),
        QStringLiteral("8 000,0"), QStringLiteral("8 000,00")};
    QTest::newRow("another word") << QStringList{
        QStringLiteral("robe"), QStringLiteral("tapis"), QStringLiteral("tapis 1"), QStringLiteral("1")};
}

void LinkQueryTest::typingNarrowsToTheSame()
{
    QFETCH(const QStringList, typed);
    cache::LinkList list = randomList(1500, 13);
    SampleLink priced{"priced", "Lot 8 000", "slug", "8000.00", {}};
    put(list, priced);
    const TextOrder titles(list);
    LinkOrder order;
    order.rebuild(list, titles);
    for (const QString& text : typed) {
        const LinkQuery query{text, LinkColumn::Created, true};
        order.setQuery(list, titles, query);
        QVERIFY2(order.visible() == bruteForce(list, query), qPrintable(text));
    }
}

void LinkQueryTest::replacedTextsAreNotFound()
{
    cache::LinkList list;
    put(list, {"a", "Before", "slug", "", {}});
    put(list, {"a", "After", "slug", "", {}});
    put(list, {"b", "Before long", "slug", "", {}});
    list.remove(list.find("b"));
    const auto hits = matchingSlots(list, SearchTerms(QStringLiteral("before")));
    QCOMPARE(std::count(hits.begin(), hits.end(), char{1}), 0);
    // Neither does a match run from one field or row into the next.
    const auto across = matchingSlots(list, SearchTerms(QStringLiteral("afterslug")));
    QCOMPARE(std::count(across.begin(), across.end(), char{1}), 0);
}

void LinkQueryTest::titleOrderFollowsChanges()
{
    std::mt19937 random(17);
    cache::LinkList list = randomList(300, 17);
    TextOrder order(list);
    for (int round = 0; round < 60; ++round) {
        for (int change = 0; change < 20; ++change) {
            const std::string id = "id-" + std::to_string(round * 7 % 40) + std::to_string(change);
            const auto known = list.find(id);
            if (known != cache::LinkList::kNoSlot)
                order.remove(known);
            if (known != cache::LinkList::kNoSlot && change % 4 == 0) {
                list.remove(known);
                continue;
            }
            put(list, randomLink(random, id));
            order.insert(list, list.find(id));
        }
        order.renumber(list);
        const TextOrder fresh(list);
        for (const auto slot : list.liveSlots())
            QCOMPARE(order.rank(slot), fresh.rank(slot));
    }
}

void LinkQueryTest::columnsAreSound()
{
    QSet<QString> names;
    for (const LinkColumnSpec& spec : LinkColumns::all()) {
        QVERIFY(&LinkColumns::spec(spec.column) == &spec); // the order is the enum's
        names.insert(QLatin1String(spec.name));
        QVERIFY(spec.width >= 60);
        QVERIFY(LinkColumns::named(QLatin1String(spec.name)) == spec.column);
        QVERIFY(!LinkColumns::title(spec.column).isEmpty());
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(LinkColumns::all().size()));
    QVERIFY(!LinkColumns::named(QStringLiteral("from another version")));
}

QTEST_GUILESS_MAIN(LinkQueryTest)
#include "linkquery_test.moc"
