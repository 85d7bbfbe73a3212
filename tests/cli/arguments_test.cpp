#include "app/cli/arguments.h"

#include <QtTest/QTest>

#include <array>

using namespace desk;
using namespace desk::cli;

namespace {

constexpr std::array kPaintOptions{OptionSpec{"--colour", "COLOUR", ""}, OptionSpec{"--thick", "", ""}};
const std::array kCommands{CommandSpec{"paint", "WALL", 1, "", "", kPaintOptions, nullptr},
    CommandSpec{"rest", "", 0, "", "", {}, nullptr}};

Result<Arguments> parsed(const QByteArray& line)
{
    std::vector<std::string> words;
    for (const QByteArray& word : line.split(' ')) {
        if (!word.isEmpty())
            words.push_back(word.toStdString());
    }
    return Arguments::parse(words, kCommands);
}

} // namespace

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void everyRefusalIsASentence();
};

void ArgumentsTest::accepts_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("colour");
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<int>("operands");
    const auto row = [](const char* line, const char* command, const char* colour, const char* profile,
                         int operands) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(command) << QByteArray(colour)
                            << QByteArray(profile) << operands;
    };
    row("paint north", "paint", "", "", 1);
    row("paint north --colour red", "paint", "red", "", 1);
    row("paint --colour red north", "paint", "red", "", 1);
    row("paint --colour=red north", "paint", "red", "", 1);
    row("paint --colour= north", "paint", "", "", 1);
    row("paint --colour=a=b north", "paint", "a=b", "", 1);
    row("--profile me paint north", "paint", "", "me", 1);
    row("paint north --profile me", "paint", "", "me", 1);
    row("--profile=me --json rest", "rest", "", "me", 0);
    row("paint --colour -", "paint", "-", "", 0);
    row("paint --colour -5 north", "paint", "-5", "", 1);
    row("paint -- --colour", "paint", "", "", 1);
    row("paint -", "paint", "", "", 1);
    row("--help", "", "", "", 0);
    row("-h", "", "", "", 0);
    row("rest -h", "rest", "", "", 0);
    row("", "", "", "", 0);
}

void ArgumentsTest::accepts()
{
    QFETCH(QByteArray, line);
    const auto arguments = parsed(line);
    QVERIFY(arguments);
    const CommandSpec* command = arguments->command();
    QTEST(command ? QByteArray::fromStdString(std::string(command->name)) : QByteArray(), "command");
    QTEST(QByteArray::fromStdString(arguments->value("--colour").value_or("")), "colour");
    QTEST(QByteArray::fromStdString(arguments->value("--profile").value_or("")), "profile");
    QTEST(static_cast<int>(arguments->operands().size()), "operands");
    QCOMPARE(arguments->has("--help"), line.contains("-h"));
}

void ArgumentsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line :
        {"fly", "paint --shape round", "--colour red paint", "rest --colour red", "paint --colour",
            "paint --colour --thick", "paint --thick=yes", "paint --colour red --colour blue",
            "--json --json rest", "--profile", "-x", "paint -c", "Paint", "--Json rest"})
        QTest::newRow(line) << QByteArray(line);
}

void ArgumentsTest::refuses()
{
    QFETCH(QByteArray, line);
    const auto arguments = parsed(line);
    QVERIFY(!arguments);
    QVERIFY(arguments.error().kind == ErrorKind::Invalid);
}

void ArgumentsTest::everyRefusalIsASentence()
{
    for (const char* line :
        {"fly", "rest --colour red", "paint --colour", "paint --thick=yes", "--json --json rest"}) {
        const auto arguments = parsed(line);
        QVERIFY(!arguments);
        const std::string& sentence = arguments.error().detail;
        QVERIFY2(sentence.ends_with('.') && sentence.find(": ") != std::string::npos, sentence.c_str());
    }
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "arguments_test.moc"
