// Small pure parts: the JSON writer, the readers of decimals and forms, the clock, the command line.
#include "app/sandbox/arguments.h"
#include "app/sandbox/laraveljson.h"
#include "app/sandbox/requestbody.h"
#include "app/sandbox/shopclock.h"

#include <QByteArray>
#include <QTest>

#include <vector>

using namespace desk::sandbox;
using namespace std::chrono_literals;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void moneyAndTime();
    void decimals_data();
    void decimals();
    void formFieldsNest_data();
    void formFieldsNest();
    void aManualClockStandsStill();
    void commandLine_data();
    void commandLine();
    void optionsAreTaken();
};

void TestWords::texts_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("written");
    QTest::addRow("slash") << QByteArray("a/b") << QByteArray(R"("a\/b")");
    QTest::addRow("accent") << QByteArray("é") << QByteArray(R"("\u00e9")");
    QTest::addRow("arabic") << QByteArray("م") << QByteArray(R"("\u0645")");
    QTest::addRow("emoji") << QByteArray("😀") << QByteArray(R"("\ud83d\ude00")");
    QTest::addRow("controls") << QByteArray("\b\f\n\r\t\x01") << QByteArray(R"("\b\f\n\r\t\u0001")");
    QTest::addRow("quote, backslash") << QByteArray("\"\\") << QByteArray(R"("\"\\")");
    QTest::addRow("broken UTF-8") << QByteArray("\xC3(") << QByteArray(R"("\ufffd(")");
    QTest::addRow("cut UTF-8") << QByteArray("\xE2\x82") << QByteArray(R"("\ufffd\ufffd")");
}

void TestWords::texts()
{
    QFETCH(QByteArray, plain);
    JsonWriter writer;
    writer.text(plain.toStdString());
    QTEST(QByteArray::fromStdString(writer.take()), "written");
}

void TestWords::moneyAndTime()
{
    QCOMPARE(decimalText(10'000), std::string("100.00"));
    QCOMPARE(decimalText(7), std::string("0.07"));
    QCOMPARE(decimalText(-150), std::string("-1.50"));
    QCOMPARE(timestampText(1'768'635'810'999), std::string("2026-01-17T07:43:30.000000Z"));
    QCOMPARE(databaseTimeText(1'768'635'810'000), std::string("2026-01-17 07:43:30"));
    JsonWriter writer;
    writer.open('[').number(1).null().open('{').key("a").boolean(true).key("b").open('[').close(']').close(
        '}');
    const std::string tree = R"([1,null,{"a":true,"b":[]}])";
    QCOMPARE(writer.close(']').take(), tree);
}

void TestWords::decimals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("centimes"); // -1: none
    QTest::addRow("whole") << QByteArray("12") << qint64(1200);
    QTest::addRow("half up") << QByteArray("0.005") << qint64(1);
    QTest::addRow("below half") << QByteArray("0.004999") << qint64(0);
    QTest::addRow("bare fraction") << QByteArray(".5") << qint64(50);
    QTest::addRow("comma") << QByteArray("1,5") << qint64(-1);
    QTest::addRow("empty") << QByteArray("") << qint64(-1);
    QTest::addRow("point") << QByteArray(".") << qint64(-1);
    QTest::addRow("exponent") << QByteArray("1e3") << qint64(-1);
    QTest::addRow("far too long") << QByteArray("99999999999999") << qint64(-1);
}

void TestWords::decimals()
{
    QFETCH(QByteArray, text);
    QTEST(static_cast<qint64>(centimesOf(text.toStdString()).value_or(-1)), "centimes");
}

void TestWords::formFieldsNest_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("tree");
    QTest::addRow("flat") << QByteArray("a=1&b=2") << QByteArray(R"({"a":"1","b":"2"})");
    QTest::addRow("nested") << QByteArray("a[x][y]=1&a[z]=2")
                            << QByteArray(R"({"a":{"x":{"y":"1"},"z":"2"}})");
    QTest::addRow("list") << QByteArray("a[]=1&a[]=2") << QByteArray(R"({"a":["1","2"]})");
    QTest::addRow("encoded") << QByteArray("a%5Bx%5D=%C3%A9+1") << QByteArray(R"({"a":{"x":"\u00e9 1"}})");
    QTest::addRow("last wins") << QByteArray("a=1&a=2") << QByteArray(R"({"a":"2"})");
    QTest::addRow("empty is null") << QByteArray("a=&b") << QByteArray(R"({"a":null,"b":null})");
    QTest::addRow("trimmed") << QByteArray("a=%20x%0A") << QByteArray(R"({"a":"x"})");
    QTest::addRow("half a bracket") << QByteArray("a[x=1") << QByteArray(R"({"a":"1"})");
}

void TestWords::formFieldsNest()
{
    QFETCH(QByteArray, form);
    RequestBody body = urlEncodedBody(form.toStdString());
    normalise(body.fields);
    JsonWriter writer;
    writer.tree(body.fields);
    QTEST(QByteArray::fromStdString(writer.take()), "tree");
}

void TestWords::aManualClockStandsStill()
{
    ShopClock clock(1000, 1'000'000.0, true);
    QCOMPARE(clock.now(), 1000);
    clock.advance(5s);
    QCOMPARE(clock.now(), 6000);
    clock.advance(-5s); // time never goes back
    QCOMPARE(clock.now(), 6000);
    const ShopClock running(0, 1e9, false);
    const UtcMs before = running.now();
    QTRY_VERIFY(running.now() > before);
}

void TestWords::commandLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("complaint"); // its beginning; empty: accepted
    QTest::addRow("nothing") << QByteArray("") << QByteArray("");
    QTest::addRow("equals") << QByteArray("--links=5 --arrivals") << QByteArray("");
    QTest::addRow("unknown") << QByteArray("--link 5") << QByteArray("Unknown argument --link:");
    QTest::addRow("word") << QByteArray("--links many") << QByteArray("--links needs a whole number from 0");
    QTest::addRow("missing") << QByteArray("--seed") << QByteArray("--seed needs a whole number");
    QTest::addRow("negative") << QByteArray("--transactions -1")
                              << QByteArray("--transactions needs a whole number");
    QTest::addRow("port") << QByteArray("--port 65536")
                          << QByteArray("--port needs a whole number from 0 to 65535.");
    QTest::addRow("speed") << QByteArray("--speed 0") << QByteArray("--speed needs a number");
    QTest::addRow("stray") << QByteArray("60") << QByteArray("Unknown argument 60:");
}

void TestWords::commandLine()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, complaint);
    const QList<QByteArray> parts = line.isEmpty() ? QList<QByteArray>() : line.split(' ');
    std::vector<std::string_view> words;
    for (const QByteArray& part : parts) {
        words.emplace_back(part.constData(), static_cast<std::size_t>(part.size()));
    }
    const Arguments arguments = argumentsOf(words);
    QCOMPARE(arguments.wish == Arguments::Wish::Complain, !complaint.isEmpty());
    const QByteArray said = QByteArray::fromStdString(arguments.complaint);
    QVERIFY2(said.startsWith(complaint) && said.isEmpty() == complaint.isEmpty(), said.constData());
}

void TestWords::optionsAreTaken()
{
    const std::vector<std::string_view> words{"--links", "7", "--transactions", "8", "--seed", "9", "--speed",
        "2.5", "--port", "81", "--arrivals", "--full-lists"};
    const SandboxOptions options = argumentsOf(words).options;
    QCOMPARE(options.links, 7);
    QCOMPARE(options.transactions, 8);
    QCOMPARE(options.seed, 9U);
    QCOMPARE(options.speed, 2.5);
    QCOMPARE(options.port, 81);
    QVERIFY(options.arrivals && options.fullLists);
    QVERIFY(argumentsOf(std::vector<std::string_view>{"--help"}).wish == Arguments::Wish::Help);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
