// What a run of a whole session says of servers that are not to be trusted, and how often its key leaves.
#include "app/cli/exitcode.h"
#include "core/session/session.h"
#include "tests/core/api/apifixture.h"
#include "tests/support/strangers.h"

#include <QObject>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::test;

namespace {

const QByteArray kNobody =
    R"j({"success":true,"message":"ok","data":{"current_page":1,"per_page":10,"total":0,"data":[]}})j";

cli::ExitCode codeFor(StrangerKind kind)
{
    return kind == StrangerKind::Refuses ? cli::ExitCode::KeyRefused : cli::ExitCode::Offline;
}

/// What the sentence must say, and the words that lead on.
std::pair<std::string_view, std::string_view> wordsFor(StrangerKind kind)
{
    switch (kind) {
    case StrangerKind::Honest: break;
    case StrangerKind::SelfSigned:
    case StrangerKind::OtherName:
    case StrangerKind::Expired: return {"does not prove who it is", "certificate"};
    case StrangerKind::Downgrades: return {"without encryption", "the key was not sent there"};
    case StrangerKind::SendsAway: return {"redirects to another address", "the key was not sent there"};
    case StrangerKind::Refuses: return {"refused the key", "paylink login"};
    }
    return {};
}

} // namespace

class UntrustedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_authority.isAble())
            QSKIP("no openssl program, or no TLS");
        m_trust.emplace(m_authority);
    }

    void aRunSaysSoAndEnds_data()
    {
        QTest::addColumn<StrangerRow>("row");
        for (const StrangerRow& row : strangers())
            QTest::newRow(row.name) << row;
    }
    void aRunSaysSoAndEnds()
    {
        QFETCH(StrangerRow, row);
        Stranger stranger(m_authority, row, kNobody);
        QTemporaryDir root;
        session::SessionSettings settings;
        settings.folder = *cache::DataFolder::named(root.path().toStdString(), "test");
        settings.baseUrl = stranger.base().toStdString();
        settings.keys = {Secret("key-for-tests"), Secret("secret-for-tests")};
        settings.queue = quickQueue();
        const SystemClock clock;
        session::Session session(settings, clock);
        QVERIFY(answerOf(session.open()).has_value());
        const int once = hasWrongCertificate(row.kind) ? 0 : 1;

        const auto report = answerOf(session.synchronise());
        QVERIFY(report.has_value());
        if (row.kind == StrangerKind::Honest) {
            QVERIFY(!report->error && stranger.keysHeard("key-for-tests") >= 1);
            return;
        }
        QVERIFY(report->error.has_value() && !report->complete);
        QVERIFY(cli::exitCodeFor(*report->error) == codeFor(row.kind));
        const std::string sentence = cli::sentenceFor(*report->error);
        const auto [what, next] = wordsFor(row.kind);
        QVERIFY2(sentence.find(what) != std::string::npos, sentence.c_str());
        QVERIFY2(sentence.find(next) != std::string::npos, sentence.c_str());
        QVERIFY2(sentence.find('\n') == std::string::npos, sentence.c_str());
        QCOMPARE(stranger.keysHeard("key-for-tests"), once);

        // A countdown that ends, a panel that opens: nobody has said that the key may leave again.
        QVERIFY(!answerOf(session.refreshLink(LinkId("a"))));
        QVERIFY(!answerOf(session.refreshLinkPayments(LinkId("a"))));
        QCOMPARE(stranger.keysHeard("key-for-tests"), once);
        QVERIFY(answerOf(session.synchronise())->error.has_value()); // a person has
        QCOMPARE(stranger.keysHeard("key-for-tests"), 2 * once);
        QVERIFY(!stranger.wasFollowed());
    }

private:
    TestAuthority m_authority;
    std::optional<TrustedAuthority> m_trust;
};

QTEST_GUILESS_MAIN(UntrustedTest)
#include "untrusted_test.moc"
