#include "core/cache/instancestore.h"

#include "cachefixture.h"

#include <QTest>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

namespace {

InstanceReading fullReading(const char* id, const char* name)
{
    InstanceReading reading;
    reading.id = InstanceId(id);
    reading.name = std::string(name);
    reading.status = OpenEnum<InstanceStatus>(InstanceStatus::Active, "raw-active");
    reading.description = std::string("Boutique à Alger");
    reading.defaultTimeout = std::chrono::minutes(2880);
    reading.createdAt = at("2026-01-01T00:00:00Z");
    reading.updatedAt = at("2026-01-02T00:00:00.5Z");
    return reading;
}

} // namespace

class InstanceStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBack();
    void absentLeavesNullEmptiesValueReplaces();
    void aSecondEqualAnswerWritesNothing();
    void unknownWordsSurvive();
    void sortsByNameThenId();
    void unseenOnesAreMarkedOnceAndComeBack();
    void remembersThePassOverItsLinks();
    void anIdIsNeeded();
};

void InstanceStoreTest::everyFieldComesBack()
{
    ScratchCache cache;
    InstanceStore store(cache.database());
    const InstanceReading reading = fullReading("i1", "Shop");
    QVERIFY(take(store.merge(reading)));
    const auto all = take(store.all());
    QCOMPARE(all.size(), 1U);
    QVERIFY(all[0].instance == merged(Instance{}, reading));
    QVERIFY(!all[0].missingSince);
    QVERIFY(!all[0].linksReadAt);
    QVERIFY(all[0].census.empty());
}

void InstanceStoreTest::absentLeavesNullEmptiesValueReplaces()
{
    ScratchCache cache;
    InstanceStore store(cache.database());
    take(store.merge(fullReading("i1", "Shop")));
    InstanceReading later;
    later.id = InstanceId("i1");
    later.description = Field<std::string>::null();
    later.defaultTimeout = std::chrono::minutes(60);
    QVERIFY(take(store.merge(later)));
    const Instance instance = take(store.all()).at(0).instance;
    QCOMPARE(instance.name, "Shop");
    QVERIFY(!instance.description);
    QCOMPARE(instance.defaultTimeout, std::optional(std::chrono::minutes(60)));
}

void InstanceStoreTest::aSecondEqualAnswerWritesNothing()
{
    ScratchCache cache;
    InstanceStore store(cache.database());
    take(store.merge(fullReading("i1", "Shop")));
    const auto before = cache.number("SELECT total_changes()");
    QVERIFY(!take(store.merge(fullReading("i1", "Shop"))));
    QCOMPARE(cache.number("SELECT total_changes()"), before);
}

void InstanceStoreTest::unknownWordsSurvive()
{
    ScratchCache cache;
    InstanceStore store(cache.database());
    InstanceReading reading = fullReading("i1", "Shop");
    reading.status = OpenEnum<InstanceStatus>::unknown("hibernating");
    take(store.merge(reading));
    const auto status = take(store.all()).at(0).instance.status;
    QVERIFY(!status.known());
    QCOMPARE(status.raw(), "hibernating");
}

void InstanceStoreTest::sortsByNameThenId()
{
    ScratchCache cache;
    InstanceStore store(cache.database());
    take(store.merge(fullReading("b", "Same")));
    take(store.merge(fullReading("a", "Same")));
    take(store.merge(fullReading("z", "Alpha")));
    std::string order;
    for (const CachedInstance& cached : take(store.all()))
        order += cached.instance.id.text();
    QCOMPARE(order, "zab");
}

void InstanceStoreTest::unseenOnesAreMarkedOnceAndComeBack()
{
    ScratchCache cache;
    InstanceStore store(cache.database());
    take(store.merge(fullReading("a", "A")));
    take(store.merge(fullReading("b", "B")));
    QCOMPARE(take(store.markUnseen({"a"}, at("2026-05-01T00:00:00Z"))), 1);
    QCOMPARE(take(store.markUnseen({"a"}, at("2026-06-01T00:00:00Z"))), 0);
    QCOMPARE(take(store.all()).at(1).missingSince, std::optional(at("2026-05-01T00:00:00Z")));
    QVERIFY(take(store.merge(fullReading("b", "B"))));
    QVERIFY(!take(store.all()).at(1).missingSince);
}

void InstanceStoreTest::remembersThePassOverItsLinks()
{
    ScratchCache cache;
    InstanceStore store(cache.database());
    take(store.merge(fullReading("a", "A")));
    take(store.setLinksRead(InstanceId("a"), at("2026-05-01T00:00:00Z"), "12/34"));
    take(store.merge(fullReading("a", "A2")));
    const CachedInstance cached = take(store.all()).at(0);
    QCOMPARE(cached.linksReadAt, std::optional(at("2026-05-01T00:00:00Z")));
    QCOMPARE(cached.census, "12/34");
}

void InstanceStoreTest::anIdIsNeeded()
{
    ScratchCache cache;
    const auto merged = InstanceStore(cache.database()).merge(InstanceReading{});
    QVERIFY(!merged);
    QCOMPARE(merged.error().kind, ErrorKind::Bug);
}

QTEST_GUILESS_MAIN(InstanceStoreTest)
#include "instancestore_test.moc"
