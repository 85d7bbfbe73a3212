#include "ui/links/linktablemodel.h"

#include "linkfixture.h"
#include "ui/links/linkcolumnspec.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <set>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

/// A model filled from a seed, watched for broken promises and for resets.
struct Watched {
    explicit Watched(int rows, unsigned seed)
        : model(clock, UiLanguage::English)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , resets(&model, &QAbstractItemModel::modelReset)
    {
        cache::LinkList list = randomList(rows, seed);
        TextOrder titles(list);
        model.load(std::move(list), std::move(titles));
    }

    std::vector<std::string> shownIds() const
    {
        std::vector<std::string> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.push_back(model.idAt(row).text());
        return ids;
    }

    /// What a fresh model of the same rows shows.
    std::vector<std::string> expectedIds() const
    {
        LinkTableModel fresh(clock, UiLanguage::English);
        cache::LinkList list = model.links();
        TextOrder titles(list);
        fresh.load(std::move(list), std::move(titles));
        fresh.setQuery(model.query());
        std::vector<std::string> ids;
        for (int row = 0; row < fresh.rowCount(); ++row)
            ids.push_back(fresh.idAt(row).text());
        return ids;
    }

    FixedClock clock;
    LinkTableModel model;
    QAbstractItemModelTester tester;
    QSignalSpy resets;
};

cache::LinkBatch batchOf(std::mt19937& random, int changes, int newcomers, int removals, int known)
{
    cache::LinkBatch batch;
    nameInstances(batch.links);
    std::set<std::string> removed;
    for (int at = 0; at < removals; ++at)
        removed.insert("id-" + std::to_string(random() % static_cast<unsigned>(known)));
    for (int at = 0; at < changes; ++at) {
        const std::string id = "id-" + std::to_string(random() % static_cast<unsigned>(known));
        if (!removed.contains(id))
            put(batch.links, randomLink(random, id));
    }
    for (int at = 0; at < newcomers; ++at)
        put(batch.links, randomLink(random, "new-" + std::to_string(random() % 100'000)));
    for (const std::string& id : removed)
        batch.removed.push_back(LinkId(id));
    return batch;
}

} // namespace

class LinkTableModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomDiffsKeepEverything_data();
    void randomDiffsKeepEverything();
    void sortAndSearchKeepTheCurrentRow();
    void changesInPlaceDoNotJump();
    void newRowsGoToTheirPlace();
    void theFirstScreenfulGrowsIntoTheWhole();
    void aRenamedInstanceShows();
    void aSearchLetsRowsInAndOut();
    void cellsSay_data();
    void cellsSay();
    void markupIsText();
    void badgesAreReadAloud();
};

void LinkTableModelTest::randomDiffsKeepEverything_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("size"); // of each diff
    int seed = 0;
    for (const char* search : {"", "robe", "1"}) {
        for (const LinkColumn column :
            {LinkColumn::Created, LinkColumn::Title, LinkColumn::Collected, LinkColumn::Instance}) {
            for (const int size : {3, 40, 220})
                QTest::addRow("'%s' by %s, %d", search, LinkColumns::spec(column).name, size)
                    << ++seed << QString::fromUtf8(search) << static_cast<int>(column) << size;
        }
    }
}

void LinkTableModelTest::randomDiffsKeepEverything()
{
    QFETCH(const int, seed);
    QFETCH(const QString, search);
    QFETCH(const int, column);
    QFETCH(const int, size);
    Watched watched(240, static_cast<unsigned>(seed));
    LinkTableModel& model = watched.model;
    model.setQuery({search, static_cast<LinkColumn>(column), seed % 2 == 0});
    QItemSelectionModel selection(&model);
    for (int row = 0; row < model.rowCount(); row += 3)
        selection.select(model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    std::mt19937 random(static_cast<unsigned>(seed) + 100);
    for (int round = 0; round < 8; ++round) {
        std::set<std::string> selected;
        for (const QModelIndex& index : selection.selectedRows())
            selected.insert(model.idAt(index.row()).text());
        const cache::LinkBatch batch = batchOf(random, size, size / 3, size / 4, 240);
        model.apply(batch);
        for (const LinkId& id : batch.removed)
            QCOMPARE(model.rowOf(id.text()), -1);
        std::set<std::string> after;
        for (const QModelIndex& index : selection.selectedRows())
            after.insert(model.idAt(index.row()).text());
        for (const std::string& id : after)
            QVERIFY2(selected.contains(id), id.c_str()); // nothing gets selected by itself
        for (const std::string& id : selected)
            QVERIFY2(after.contains(id) || model.rowOf(id) < 0, id.c_str());
        auto shown = watched.shownIds();
        auto expected = watched.expectedIds();
        std::sort(shown.begin(), shown.end());
        std::sort(expected.begin(), expected.end());
        QVERIFY(shown == expected);
        if (round % 4 == 3) {
            model.settle();
            QVERIFY(!model.settle());
            // Settled, rows with equal keys may still stand as they came; the keys are in order.
            const TextOrder titles(model.links());
            std::uint64_t last = 0;
            for (int row = 0; row < model.rowCount(); ++row) {
                const auto slot = model.links().find(model.idAt(row).text());
                const auto key =
                    sortKey(model.links(), titles, slot, model.query().sortColumn, model.query().descending);
                QVERIFY(row == 0 || key >= last || model.query().sortColumn == LinkColumn::Title);
                last = key;
            }
        }
    }
    QCOMPARE(watched.resets.size(), 0);
}

void LinkTableModelTest::sortAndSearchKeepTheCurrentRow()
{
    Watched watched(500, 3);
    LinkTableModel& model = watched.model;
    const QPersistentModelIndex kept(model.index(123, 4));
    const std::string id = model.idAt(123).text();
    model.sort(static_cast<int>(LinkColumn::Collected), Qt::AscendingOrder);
    QCOMPARE(model.idAt(kept.row()).text(), id);
    QCOMPARE(kept.column(), 4);
    model.setQuery(
        {QString::fromUtf8(model.index(kept.row(), 0).data().toString().toUtf8()), LinkColumn::Price, true});
    QCOMPARE(model.idAt(kept.row()).text(), id);
    model.setQuery({QStringLiteral("no such thing"), LinkColumn::Price, true});
    QVERIFY(!kept.isValid());
    QCOMPARE(model.rowCount(), 0);
    model.setQuery({});
    QCOMPARE(model.rowCount(), 500);
    QCOMPARE(watched.resets.size(), 0);
}

void LinkTableModelTest::changesInPlaceDoNotJump()
{
    Watched watched(200, 5);
    LinkTableModel& model = watched.model;
    model.sort(static_cast<int>(LinkColumn::Collected), Qt::DescendingOrder);
    const auto before = watched.shownIds();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    cache::LinkBatch batch;
    nameInstances(batch.links);
    for (const int row : {10, 11, 12, 150}) {
        SampleLink link{model.idAt(row).text(), "Changed", "slug", "", model.rowAt(row)};
        link.row.collected = 999'999'999;
        put(batch.links, link);
    }
    model.apply(batch);
    QVERIFY(watched.shownIds() == before);
    QCOMPARE(layouts.size(), 0);
    QCOMPARE(changed.size(), 2); // neighbours in one signal
    QVERIFY(model.settle());
    QCOMPARE(layouts.size(), 1);
    QVERIFY(model.rowOf(before[150]) < 4);
}

void LinkTableModelTest::newRowsGoToTheirPlace()
{
    Watched watched(200, 6);
    LinkTableModel& model = watched.model;
    model.sort(static_cast<int>(LinkColumn::Title), Qt::AscendingOrder);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    std::mt19937 random(1);
    cache::LinkBatch batch;
    nameInstances(batch.links);
    for (int at = 0; at < 20; ++at)
        put(batch.links, randomLink(random, "new-" + std::to_string(at)));
    model.apply(batch);
    QVERIFY(!inserted.isEmpty());
    QVERIFY(watched.shownIds() == watched.expectedIds());
    QVERIFY(!model.settle()); // nothing to be put right
}

void LinkTableModelTest::theFirstScreenfulGrowsIntoTheWhole()
{
    FixedClock clock;
    LinkTableModel model(clock, UiLanguage::English);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const cache::LinkList whole = randomList(800, 9);
    TextOrder titles(whole);
    cache::LinkList first;
    nameInstances(first);
    const SlotList newest = sortedSlots(whole, titles, LinkColumn::Created, true);
    for (std::size_t at = 0; at < 40; ++at)
        first.put(whole, newest[at]);
    TextOrder firstTitles(first);
    model.load(std::move(first), std::move(firstTitles));
    QCOMPARE(model.rowCount(), 40);
    const QPersistentModelIndex current(model.index(17, 0));
    const std::string id = model.idAt(17).text();
    model.load(cache::LinkList(whole), std::move(titles));
    QCOMPARE(model.rowCount(), 800);
    QCOMPARE(model.idAt(current.row()).text(), id);
    QCOMPARE(current.row(), 17); // what was on the screen stays where it is
    QCOMPARE(resets.size(), 0);
}

void LinkTableModelTest::aRenamedInstanceShows()
{
    Watched watched(20, 4);
    QSignalSpy changed(&watched.model, &QAbstractItemModel::dataChanged);
    cache::LinkBatch batch;
    batch.links.setInstanceName(1, "Another name");
    watched.model.apply(batch);
    QCOMPARE(changed.size(), 1);
    bool isShown = false;
    for (int row = 0; row < watched.model.rowCount(); ++row)
        isShown |= watched.model.index(row, static_cast<int>(LinkColumn::Instance)).data()
                == QStringLiteral("Another name");
    QVERIFY(isShown);
}

void LinkTableModelTest::aSearchLetsRowsInAndOut()
{
    Watched watched(100, 8);
    LinkTableModel& model = watched.model;
    model.setQuery({QStringLiteral("zebra"), LinkColumn::Created, true});
    QCOMPARE(model.rowCount(), 0);
    cache::LinkBatch in;
    put(in.links, {"id-5", "A zebra", "slug", "", {}});
    put(in.links, {"id-6", "No such animal", "slug", "", {}});
    model.apply(in);
    QCOMPARE(model.rowCount(), 1);
    cache::LinkBatch out;
    put(out.links, {"id-5", "A horse", "slug", "", {}});
    model.apply(out);
    QCOMPARE(model.rowCount(), 0);
    model.setQuery({QStringLiteral("horse"), LinkColumn::Created, true});
    QCOMPARE(model.rowCount(), 1);
}

void LinkTableModelTest::cellsSay_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QList<qint64>>("numbers"); // price, collected, paid, most, left; -1: not told
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone");
    const auto row = [](const char* name, LinkColumn column, LinkMode mode, QList<qint64> numbers,
                         const char* text, Tone tone) {
        QTest::newRow(name) << static_cast<int>(column) << static_cast<int>(mode) << numbers
                            << QString::fromUtf8(text) << static_cast<int>(tone);
    };
    using C = LinkColumn;
    using M = LinkMode;
    row("price", C::Price, M::Limited, {800'000, 0, 0, 20, 20}, "8,000.00\u00a0DZD", Tone::Neutral);
    row("no price", C::Price, M::Limited, {-1, 0, 0, 20, 20}, "–", Tone::Neutral);
    row("collected nothing", C::Collected, M::Limited, {1, 0, 0, 20, 20}, "0.00\u00a0DZD", Tone::Quiet);
    row("not told", C::Collected, M::Limited, {1, -1, 0, 20, 20}, "–", Tone::Quiet);
    row("paid of most", C::Paid, M::Limited, {1, 0, 12, 20, 8}, "\u206612 / 20\u2069", Tone::Neutral);
    row("oversold", C::Paid, M::Limited, {1, 0, 21, 20, 0}, "\u206621 / 20\u2069", Tone::Alarm);
    row("paid, no limit", C::Paid, M::Reusable, {1, 0, 12, -1, -1}, "12", Tone::Neutral);
    row("single-use", C::Paid, M::OneShot, {1, 0, 0, -1, 1}, "\u20660 / 1\u2069", Tone::Neutral);
    row("paid not told", C::Paid, M::Limited, {1, 0, -1, 20, -1}, "–", Tone::Neutral);
    row("no limit", C::PlacesLeft, M::Reusable, {1, 0, 12, -1, -1}, "No limit", Tone::Quiet);
    row("not known", C::PlacesLeft, M::Limited, {1, 0, -1, -1, -1}, "–", Tone::Quiet);
    row("many left", C::PlacesLeft, M::Limited, {1, 0, 12, 20, 8}, "8 left", Tone::Neutral);
    row("few left", C::PlacesLeft, M::Limited, {1, 0, 17, 20, 3}, "Only 3 left", Tone::Caution);
    row("four are not few", C::PlacesLeft, M::Limited, {1, 0, 16, 20, 4}, "4 left", Tone::Neutral);
    row("none left", C::PlacesLeft, M::Limited, {1, 0, 20, 20, 0}, "Sold out", Tone::Quiet);
    row("a single-use link is not 'only'", C::PlacesLeft, M::OneShot, {1, 0, 0, -1, 1}, "1 left",
        Tone::Quiet);
    row("mode", C::Mode, M::OneShot, {1, 0, 0, -1, 1}, "Single-use", Tone::Quiet);
}

void LinkTableModelTest::cellsSay()
{
    QFETCH(const int, column);
    QFETCH(const int, mode);
    QFETCH(const QList<qint64>, numbers);
    QFETCH(const QString, text);
    QFETCH(const int, tone);
    const auto number = [&numbers](int at) { return numbers[at] < 0 ? cache::kAbsent : numbers[at]; };
    FixedClock clock;
    LinkTableModel model(clock, UiLanguage::English);
    SampleLink link{"a", "Title", "slug", "", {}};
    link.row.mode = static_cast<LinkMode>(mode);
    link.row.state = {LinkState::Active, LinkStateReason::AcceptsPayments};
    link.row.price = number(0);
    link.row.collected = number(1);
    link.row.paidCount = number(2);
    link.row.maxPayments = number(3);
    link.row.placesLeft = number(4);
    cache::LinkBatch batch;
    put(batch.links, link);
    model.apply(batch);
    const QModelIndex index = model.index(0, column);
    QCOMPARE(index.data().toString(), text);
    QCOMPARE(index.data(LinkTableModel::ToneRole).toInt(), tone);
}

void LinkTableModelTest::markupIsText()
{
    FixedClock clock;
    LinkTableModel model(clock, UiLanguage::English);
    cache::LinkBatch batch;
    put(batch.links, {"a", "<b>x</b>\n=SUM(1)", "slug", "", {}});
    batch.links.setInstanceName(1, "<i>i</i>");
    model.apply(batch);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("<b>x</b> =SUM(1)"));
    // A tooltip is markup to Qt, so there it is escaped.
    const QString tip = model.index(0, static_cast<int>(LinkColumn::State)).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(u'<') || tip.contains(QStringLiteral("<br>")));
}

void LinkTableModelTest::badgesAreReadAloud()
{
    FixedClock clock;
    LinkTableModel model(clock, UiLanguage::English);
    SampleLink link{"a", "Title", "slug", "", {}};
    link.row.state = {LinkState::SoldOut, LinkStateReason::QuotaReached};
    link.row.paidCount = 20;
    link.row.maxPayments = 20;
    cache::LinkBatch batch;
    put(batch.links, link);
    model.apply(batch);
    const int column = static_cast<int>(LinkColumn::State);
    QCOMPARE(model.index(0, column).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("State: Sold out, 20 of 20 paid"));
    QCOMPARE(model.index(0, column).data().toString(), QStringLiteral("Sold out"));
    QVERIFY(!model.index(0, 0).data(Qt::AccessibleTextRole).isValid());
}

QTEST_GUILESS_MAIN(LinkTableModelTest)
#include "linktablemodel_test.moc"
