#include "core/base/openenum.h"

#include "core/base/secret.h"
#include "core/base/strongid.h"

#include <QtTest/QTest>

#include <sstream>
#include <type_traits>
#include <unordered_set>

using namespace desk;

namespace {

enum class Colour { Red, Green };
using OpenColour = OpenEnum<Colour>;
using CatId = StrongId<struct CatTag>;
using DogId = StrongId<struct DogTag>;

template <class T>
concept Printable = requires(std::ostream& stream, const T& value)
{
    stream << value;
};

static_assert(!std::is_convertible_v<CatId, DogId> && !std::is_constructible_v<CatId, DogId>);
static_assert(!std::is_convertible_v<std::string, CatId>);
static_assert(!Printable<Secret> && !std::is_convertible_v<Secret, std::string>);

} // namespace

class OpenEnumTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absent();
    void known();
    void unknownWordSurvives();
    void comparesWordAndValue();
    void idsHashAndOrder();
    void keyPairIsCompleteWithBoth();
};

void OpenEnumTest::absent()
{
    const OpenColour value;
    QVERIFY(value.isAbsent());
    QVERIFY(!value.known());
    QVERIFY(value.raw().empty());
    QVERIFY(!value.is(Colour::Red));
}

void OpenEnumTest::known()
{
    const OpenColour value(Colour::Green, "vert");
    QVERIFY(!value.isAbsent());
    QVERIFY(value.known() == Colour::Green);
    QVERIFY(value.is(Colour::Green));
    QVERIFY(!value.is(Colour::Red));
    QVERIFY(value.raw() == "vert");
}

void OpenEnumTest::unknownWordSurvives()
{
    const auto value = OpenColour::unknown("أزرق");
    QVERIFY(!value.isAbsent());
    QVERIFY(!value.known());
    QVERIFY(!value.is(Colour::Red));
    QVERIFY(value.raw() == "أزرق");
    QVERIFY2(OpenColour::unknown("").isAbsent(), "an empty word says nothing");
}

void OpenEnumTest::comparesWordAndValue()
{
    QVERIFY(OpenColour(Colour::Red, "red") == OpenColour(Colour::Red, "red"));
    QVERIFY(OpenColour(Colour::Red, "red") != OpenColour(Colour::Green, "red"));
    QVERIFY(OpenColour(Colour::Red, "red") != OpenColour(Colour::Red, "rouge"));
    QVERIFY(OpenColour::unknown("red") != OpenColour(Colour::Red, "red"));
    QVERIFY(OpenColour() == OpenColour());
}

void OpenEnumTest::idsHashAndOrder()
{
    const std::unordered_set<CatId> cats{CatId("1"), CatId("1"), CatId("2")};
    QCOMPARE(cats.size(), std::size_t(2));
    QVERIFY(CatId("a") < CatId("b"));
    QVERIFY(CatId().isEmpty());
    QVERIFY(!CatId("0").isEmpty());
}

void OpenEnumTest::keyPairIsCompleteWithBoth()
{
    QVERIFY((KeyPair{Secret("k"), Secret("s")}.isComplete()));
    QVERIFY((!KeyPair{Secret("k"), Secret()}.isComplete()));
    QVERIFY((!KeyPair{Secret(), Secret("s")}.isComplete()));
}

QTEST_GUILESS_MAIN(OpenEnumTest)
#include "openenum_test.moc"
