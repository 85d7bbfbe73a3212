#include "core/base/result.h"

#include <QtTest/QTest>

#include <set>

using namespace desk;

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnWord();
    void failureCarriesKindAndDetail();
};

void ErrorTest::everyKindHasItsOwnWord()
{
    std::set<std::string_view> words;
    for (int kind = static_cast<int>(ErrorKind::Offline); kind <= static_cast<int>(ErrorKind::Bug); ++kind) {
        const std::string_view word = wordFor(static_cast<ErrorKind>(kind));
        QVERIFY(!word.empty());
        QVERIFY(word.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
        words.insert(word);
    }
    QCOMPARE(words.size(), static_cast<std::size_t>(ErrorKind::Bug) + 1);
}

void ErrorTest::failureCarriesKindAndDetail()
{
    const Result<int> result = failure(ErrorKind::Refused, "no");
    QVERIFY(!result);
    QVERIFY(result.error().kind == ErrorKind::Refused);
    QVERIFY(result.error().detail == "no");
    QCOMPARE(result.error().httpStatus, 0);
    const Outcome done;
    QVERIFY(done);
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "error_test.moc"
