// Which account a key belongs to, told by the instances it sees.
#include "core/profiles/fingerprint.h"

#include <QObject>
#include <QTest>

using namespace desk::profiles;

Q_DECLARE_METATYPE(desk::profiles::Sameness)

class FingerprintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderAndRepetitionDoNotCount()
    {
        const std::vector<std::string> one{"b", "a", "b"};
        const std::vector<std::string> two{"a", "b"};
        QVERIFY(fingerprintOf(one, "salt") == fingerprintOf(two, "salt"));
        QCOMPARE(fingerprintOf(one, "salt").size(), std::size_t{2});
        QVERIFY(fingerprintOf(one, "salt") != fingerprintOf(two, "other salt"));
    }

    void idsAreNotReadable()
    {
        const std::vector<std::string> ids{"instance-1"};
        for (const std::string& mark : fingerprintOf(ids, "salt"))
            QVERIFY(mark.size() == 16 && mark.find("instance") == std::string::npos);
    }

    void comparing_data()
    {
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QStringList>("seen");
        QTest::addColumn<Sameness>("expected");
        const auto row = [](const char* name, QStringList known, QStringList seen, Sameness expected) {
            QTest::newRow(name) << known << seen << expected;
        };
        const QString a = QStringLiteral("a"), b = QStringLiteral("b"), c = QStringLiteral("c");
        row("first key", {}, {a}, Sameness::Unknown);
        row("sees nothing", {a}, {}, Sameness::Unknown);
        row("the same", {a, b}, {b, a}, Sameness::Same);
        row("one more", {a}, {a, b}, Sameness::Same);
        row("one less", {a, b}, {b}, Sameness::Same);
        row("others", {a, b}, {c}, Sameness::Other);
    }
    void comparing()
    {
        QFETCH(QStringList, known);
        QFETCH(QStringList, seen);
        QFETCH(Sameness, expected);
        const auto of = [](const QStringList& ids) {
            std::vector<std::string> plain;
            for (const QString& id : ids)
                plain.push_back(id.toStdString());
            return fingerprintOf(plain, "salt");
        };
        QVERIFY(compare(of(known), of(seen)) == expected);
    }
};

QTEST_APPLESS_MAIN(FingerprintTest)
#include "fingerprint_test.moc"
