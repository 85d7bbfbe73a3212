#include "app/desktop/options.h"

#include <QTest>

using namespace desk;
using namespace desk::desktop;

class OptionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads();
    void refuses_data();
    void refuses();
    void helpNamesEveryOption();
};

void OptionsTest::reads()
{
    const std::vector<std::string> words{"--data-dir", "/tmp/données", "--profile=shop", "--base-url",
        "https://x/y", "--theme", "dark", "--language=ar"};
    const auto options = parseOptions(words);
    QVERIFY(options);
    QCOMPARE(options->dataDir, std::filesystem::path(u8"/tmp/données"));
    QCOMPARE(options->profile.value(), std::string("shop"));
    QCOMPARE(options->baseUrl, std::string("https://x/y"));
    QVERIFY(options->theme == ui::ThemeMode::Dark);
    QVERIFY(options->language == ui::UiLanguage::Arabic);
    QVERIFY(!options->demo && !options->headless);

    const auto plain = parseOptions({});
    QVERIFY(plain);
    QVERIFY(!plain->profile);
    QVERIFY(plain->dataDir.empty() && plain->baseUrl.empty() && !plain->language);

    const std::vector<std::string> headless{"--demo", "--headless", "--output-dir", "out"};
    QVERIFY(parseOptions(headless));
    const std::vector<std::string> help{"--headless", "--help"};
    QVERIFY(parseOptions(help) && parseOptions(help)->help);
}

void OptionsTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown") << QStringList{QStringLiteral("--colour")};
    QTest::newRow("a word") << QStringList{QStringLiteral("links")};
    QTest::newRow("value missing") << QStringList{QStringLiteral("--profile")};
    QTest::newRow("value empty") << QStringList{QStringLiteral("--profile=")};
    QTest::newRow("value of a switch") << QStringList{QStringLiteral("--demo=yes")};
    QTest::newRow("theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("purple")};
    QTest::newRow("language") << QStringList{QStringLiteral("--language"), QStringLiteral("de")};
    QTest::newRow("headless alone") << QStringList{
        QStringLiteral("--headless"), QStringLiteral("--output-dir"), QStringLiteral("out")};
    QTest::newRow("headless without a place")
        << QStringList{QStringLiteral("--demo"), QStringLiteral("--headless")};
    QTest::newRow("a place without headless")
        << QStringList{QStringLiteral("--demo"), QStringLiteral("--output-dir"), QStringLiteral("out")};
    QTest::newRow("a demo of one's own data")
        << QStringList{QStringLiteral("--demo"), QStringLiteral("--data-dir"), QStringLiteral("/tmp")};
}

void OptionsTest::refuses()
{
    QFETCH(const QStringList, words);
    std::vector<std::string> plain;
    for (const QString& word : words)
        plain.push_back(word.toStdString());
    const auto options = parseOptions(plain);
    QVERIFY(!options);
    QVERIFY(options.error().kind == ErrorKind::Invalid);
    const QString sentence = QString::fromStdString(options.error().detail);
    QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'\n'), qPrintable(sentence));
}

void OptionsTest::helpNamesEveryOption()
{
    const QString help = QString::fromStdString(helpText());
    for (const char* name : {"--data-dir DIR", "--profile NAME", "--base-url URL", "--demo", "--headless",
             "--output-dir DIR", "--theme", "--language", "PAYLINK_API_KEY"})
        QVERIFY2(help.contains(QLatin1String(name)), name);
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
