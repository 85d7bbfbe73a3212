#include "core/domain/field.h"

#include "core/domain/instance.h"

#include <QtTest/QTest>

#include <string>

using namespace desk;

class FieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absentNullAndValueAreThreeThings();
    void appliesToATargetWithNull();
    void appliesToATargetWithoutNull();
    void instanceKeepsWhatAnAnswerDidNotSay();
};

void FieldTest::absentNullAndValueAreThreeThings()
{
    const Field<int> absent;
    const auto null = Field<int>::null();
    const Field<int> zero = 0;
    QVERIFY(absent.isAbsent() && !absent.isNull() && !absent.hasValue());
    QVERIFY(!null.isAbsent() && null.isNull() && !null.hasValue());
    QVERIFY(!zero.isAbsent() && !zero.isNull() && zero.hasValue());
    QVERIFY(absent != null);
    QVERIFY(null != zero);
    QVERIFY(absent != zero);
    QCOMPARE(zero.value(), 0);
}

void FieldTest::appliesToATargetWithNull()
{
    std::optional<int> target = 5;
    Field<int>().applyTo(target);
    QVERIFY(target == 5);
    Field<int>(0).applyTo(target);
    QVERIFY(target == 0);
    Field<int>::null().applyTo(target);
    QVERIFY(!target);
}

void FieldTest::appliesToATargetWithoutNull()
{
    std::string target = "known";
    Field<std::string>().applyTo(target);
    Field<std::string>::null().applyTo(target);
    QVERIFY(target == "known");
    Field<std::string>(std::string()).applyTo(target);
    QVERIFY(target.empty());
}

void FieldTest::instanceKeepsWhatAnAnswerDidNotSay()
{
    Instance known;
    known.id = InstanceId("i1");
    known.name = "Boutique";
    known.description = "Bijoux";
    known.defaultTimeout = std::chrono::minutes{60};
    InstanceReading reading;
    reading.id = InstanceId("i1");
    reading.description = Field<std::string>::null();
    reading.status = OpenEnum(InstanceStatus::Active, "active");
    const Instance after = merged(known, reading);
    QVERIFY(after.name == "Boutique");
    QVERIFY(!after.description);
    QVERIFY(after.defaultTimeout == std::chrono::minutes{60});
    QVERIFY(after.status.is(InstanceStatus::Active));
}

QTEST_GUILESS_MAIN(FieldTest)
#include "field_test.moc"
