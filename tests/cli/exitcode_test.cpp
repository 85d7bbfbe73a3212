// Which exit code an error ends with, and that its sentence is one.
#include "app/cli/exitcode.h"

#include "core/base/localcodes.h"

#include <QtTest/QTest>

using namespace desk;
using namespace desk::cli;

class ExitCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void theServersComplaintsAreTold();
    void aPauseIsTold_data();
    void aPauseIsTold();
    void sentencesAreOne_data();
    void sentencesAreOne();
};

void ExitCodeTest::codes_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<int>("code");
    QTest::newRow("typed wrong") << ErrorKind::Invalid << 0 << 2;
    QTest::newRow("the server's 422") << ErrorKind::Invalid << 422 << 5;
    QTest::newRow("the server's 400") << ErrorKind::Invalid << 400 << 5;
    QTest::newRow("a 200 that says no") << ErrorKind::Invalid << 200 << 5;
    QTest::newRow("refused") << ErrorKind::Refused << 409 << 5;
    QTest::newRow("not found") << ErrorKind::NotFound << 404 << 5;
    QTest::newRow("too many") << ErrorKind::RateLimited << 429 << 5;
    QTest::newRow("key") << ErrorKind::Unauthorised << 401 << 3;
    QTest::newRow("offline") << ErrorKind::Offline << 0 << 4;
    QTest::newRow("in trouble") << ErrorKind::ServerFault << 500 << 4;
    QTest::newRow("disk") << ErrorKind::Storage << 0 << 7;
    QTest::newRow("stopped") << ErrorKind::Cancelled << 0 << 6;
    QTest::newRow("lost") << ErrorKind::OutcomeUnknown << 0 << 8;
    QTest::newRow("bug") << ErrorKind::Bug << 0 << 1;
}

void ExitCodeTest::codes()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, httpStatus);
    QTEST(static_cast<int>(exitCodeFor(Error{kind, "x", httpStatus})), "code");
}

void ExitCodeTest::theServersComplaintsAreTold()
{
    Error error{ErrorKind::Invalid, "The given data was invalid.", 422};
    error.fieldErrors["title"].emplace_back("is taken");
    const QString sentence = QString::fromStdString(sentenceFor(error));
    QVERIFY2(
        sentence.startsWith(QStringLiteral("The server refused (title: is taken)")), qPrintable(sentence));
}

void ExitCodeTest::aPauseIsTold_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("an hour") << 3'600'000 << "wait 60 minutes (";
    QTest::newRow("a bit more than two minutes") << 120'001 << "wait 3 minutes (";
    QTest::newRow("a moment") << 5 << "wait 1 minute (";
}

void ExitCodeTest::aPauseIsTold()
{
    QFETCH(int, milliseconds);
    QFETCH(QString, words);
    Error error{ErrorKind::RateLimited, "slow down", 429};
    error.retryAfter = std::chrono::milliseconds{milliseconds};
    const QString sentence = QString::fromStdString(sentenceFor(error));
    QVERIFY2(sentence.contains(words), qPrintable(sentence));
}

void ExitCodeTest::sentencesAreOne_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QByteArray>("serverCode");
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Bug); ++kind)
        QTest::addRow("kind %d", kind) << static_cast<ErrorKind>(kind) << QByteArray();
    for (const std::string_view code : {kOtherAccount, kNewerCache, kOlderCache, kFolderUnusable})
        QTest::addRow("%s", std::string(code).c_str())
            << ErrorKind::Storage << QByteArray::fromStdString(std::string(code));
}

void ExitCodeTest::sentencesAreOne()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QByteArray, serverCode);
    Error error{kind, "why", 0, serverCode.toStdString()};
    const QString sentence = QString::fromStdString(sentenceFor(error));
    QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(QStringLiteral(". ")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral(": ")) || kind == ErrorKind::Cancelled, qPrintable(sentence));
}

QTEST_GUILESS_MAIN(ExitCodeTest)
#include "exitcode_test.moc"
