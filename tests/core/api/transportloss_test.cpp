#include "core/api/transportloss.h"

#include <QTest>

using namespace desk;
using namespace desk::api;

class TransportLossTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meaning_data();
    void meaning();
    void transportCodes_data();
    void transportCodes();
};

void TransportLossTest::meaning_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("mayHaveLeft");
    QTest::addColumn<int>("ofRead");
    QTest::addColumn<int>("ofWrite");
    using Cause = Loss::Cause;
    using Kind = ErrorKind;
    const auto row = [](const char* name, Cause cause, QNetworkReply::NetworkError code, int status,
                         bool left, Kind read, Kind write) {
        QTest::newRow(name) << int(cause) << int(code) << status << left << int(read) << int(write);
    };
    const auto none = QNetworkReply::NoError;
    row("closed", Cause::Network, QNetworkReply::RemoteHostClosedError, 0, true, Kind::Offline,
        Kind::OutcomeUnknown);
    row("closed before sending", Cause::Network, QNetworkReply::RemoteHostClosedError, 0, false,
        Kind::Offline, Kind::Offline);
    row("refused", Cause::Network, QNetworkReply::ConnectionRefusedError, 0, true, Kind::Offline,
        Kind::Offline);
    row("no host", Cause::Network, QNetworkReply::HostNotFoundError, 0, true, Kind::Offline, Kind::Offline);
    row("TLS", Cause::Network, QNetworkReply::SslHandshakeFailedError, 0, true, Kind::BadResponse,
        Kind::BadResponse);
    row("cut", Cause::Network, QNetworkReply::RemoteHostClosedError, 200, true, Kind::BadResponse,
        Kind::OutcomeUnknown);
    row("resend", Cause::Network, QNetworkReply::ContentReSendError, 0, true, Kind::Offline,
        Kind::OutcomeUnknown);
    row("deadline", Cause::Deadline, none, 0, true, Kind::Timeout, Kind::OutcomeUnknown);
    row("deadline before sending", Cause::Deadline, none, 0, false, Kind::Timeout, Kind::Timeout);
    row("cancelled", Cause::Cancelled, none, 0, true, Kind::Cancelled, Kind::OutcomeUnknown);
    row("cancelled before sending", Cause::Cancelled, none, 0, false, Kind::Cancelled, Kind::Cancelled);
    row("too large", Cause::TooLarge, none, 200, true, Kind::BadResponse, Kind::OutcomeUnknown);
}

void TransportLossTest::meaning()
{
    QFETCH(int, cause);
    QFETCH(int, code);
    QFETCH(int, status);
    QFETCH(bool, mayHaveLeft);
    QFETCH(int, ofRead);
    QFETCH(int, ofWrite);
    const Loss loss{static_cast<Loss::Cause>(cause), static_cast<QNetworkReply::NetworkError>(code), "words",
        status, mayHaveLeft};
    QCOMPARE(failureFrom(loss, Repetition::Safe).error.kind, static_cast<ErrorKind>(ofRead));
    QCOMPARE(failureFrom(loss, Repetition::Repeatable).error.kind, static_cast<ErrorKind>(ofRead));
    const CallFailure write = failureFrom(loss, Repetition::Once);
    QCOMPARE(write.error.kind, static_cast<ErrorKind>(ofWrite));
    QVERIFY(!write.error.detail.empty());
    if (write.error.kind == ErrorKind::OutcomeUnknown)
        QVERIFY(!write.mayPass);
}

void TransportLossTest::transportCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isTransport");
    QTest::newRow("none") << int(QNetworkReply::NoError) << false;
    QTest::newRow("closed") << int(QNetworkReply::RemoteHostClosedError) << true;
    QTest::newRow("unknown network") << int(QNetworkReply::UnknownNetworkError) << true;
    QTest::newRow("proxy") << int(QNetworkReply::UnknownProxyError) << true;
    QTest::newRow("404") << int(QNetworkReply::ContentNotFoundError) << false;
    QTest::newRow("422") << int(QNetworkReply::UnknownContentError) << false;
    QTest::newRow("400") << int(QNetworkReply::ProtocolInvalidOperationError) << false;
    QTest::newRow("500") << int(QNetworkReply::InternalServerError) << false;
    QTest::newRow("resend") << int(QNetworkReply::ContentReSendError) << true;
    QTest::newRow("garbage") << int(QNetworkReply::ProtocolFailure) << true;
}

void TransportLossTest::transportCodes()
{
    QFETCH(int, code);
    QFETCH(bool, isTransport);
    QCOMPARE(isTransportCode(static_cast<QNetworkReply::NetworkError>(code)), isTransport);
}

QTEST_GUILESS_MAIN(TransportLossTest)
#include "transportloss_test.moc"
