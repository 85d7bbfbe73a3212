// Servers that are not to be trusted, over real sockets and real TLS: none gets a key, or gets it again.
#include "tests/support/strangers.h"

#include "core/base/localcodes.h"
#include "tests/core/api/apifixture.h"

#include <QNetworkAccessManager>
#include <QObject>

using namespace desk;
using namespace desk::test;

namespace {

const QByteArray kNobody =
    R"j({"success":true,"message":"ok","data":{"current_page":1,"per_page":10,"total":0,"data":[]}})j";

} // namespace

class StrangersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_authority.isAble())
            QSKIP("no openssl program, or no TLS");
        m_trust.emplace(m_authority);
    }

    void noKeyASecondTime_data()
    {
        QTest::addColumn<StrangerRow>("row");
        for (const StrangerRow& row : strangers())
            QTest::newRow(row.name) << row;
    }
    void noKeyASecondTime()
    {
        QFETCH(StrangerRow, row);
        Stranger stranger(m_authority, row, kNobody);
        QNetworkAccessManager network;
        api::v2::V2PaymentApi asked(settingsFor(stranger.base()), network);
        const auto answer = answerOf(asked.instances({1, 10}, {}));
        check(row, answer);
        QVERIFY(!stranger.wasFollowed());
        if (hasWrongCertificate(row.kind)) {
            QVERIFY(stranger.server().callers() > 0);
            QVERIFY2(stranger.server().heard().isEmpty(), "nothing came through the encryption");
            return;
        }
        QCOMPARE(stranger.keysHeard("key-for-tests"), 1);
        QCOMPARE(stranger.keysHeard("secret-for-tests"), 1);
        if (row.kind == StrangerKind::Honest)
            return;

        // Whatever else wants to ask meanwhile: reading or writing, in the background or for a person.
        check(row, answerOf(asked.linkDetails(LinkId("a"), {api::Urgency::User, {}})));
        const auto written = answerOf(asked.toggleLink(LinkId("a"), {}));
        QVERIFY(!written && written.error().kind != ErrorKind::OutcomeUnknown);
        QCOMPARE(stranger.keysHeard("key-for-tests"), 1);
        asked.tryKeysAgain(); // a person wishes it
        check(row, answerOf(asked.instances({1, 10}, {})));
        QCOMPARE(stranger.keysHeard("key-for-tests"), 2);
        QVERIFY(!stranger.wasFollowed());
    }

private:
    template <class T>
    void check(const StrangerRow& row, const Result<T>& answer)
    {
        if (row.kind == StrangerKind::Honest) {
            QVERIFY2(answer.has_value(), answer ? "" : answer.error().detail.c_str());
            return;
        }
        QVERIFY(!answer);
        const Error& error = answer.error();
        QCOMPARE(api::isInsecure(error), hasWrongCertificate(row.kind));
        QCOMPARE(error.serverCode == kSentUnencrypted, row.kind == StrangerKind::Downgrades);
        QCOMPARE(error.serverCode == kSentElsewhere, row.kind == StrangerKind::SendsAway);
        if (row.kind == StrangerKind::Refuses)
            QVERIFY(error.kind == ErrorKind::Unauthorised && error.httpStatus == 401);
        else
            QVERIFY(error.kind == ErrorKind::BadResponse);
    }

    TestAuthority m_authority;
    std::optional<TrustedAuthority> m_trust;
};

QTEST_GUILESS_MAIN(StrangersTest)
#include "strangers_test.moc"
