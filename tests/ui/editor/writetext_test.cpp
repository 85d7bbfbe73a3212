// What became of a change, in words: each end says what is known, and no more.
#include "ui/editor/writetext.h"

#include "editorfixture.h"

#include <QTest>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;
using change::WriteEnd;
using change::WriteVerdict;

class WriteTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowItEnded_data();
    void saysHowItEnded();
    void warnsOfADowngrade();
    void saysWhatTheServerKept();
    void whatIsNotShownBackIsNotClaimed();
    void aLostAnswerIsNoFailure();
    void offlineKeepsTheDraft();
    void settledChangesAreNamed();
};

void WriteTextTest::saysHowItEnded_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("tone");
    const auto row = [](const char* name, WriteEnd end, const char* says, Tone tone) {
        QTest::newRow(name) << static_cast<int>(end) << QString::fromUtf8(says) << static_cast<int>(tone);
    };
    row("done", WriteEnd::Done, "is saved", Tone::Good);
    row("nothing to do", WriteEnd::NothingToDo, "Nothing was sent", Tone::Neutral);
    row("not done", WriteEnd::NotDone, "you can try again", Tone::Caution);
    row("refused", WriteEnd::RefusedByRule, "Pause it instead", Tone::Caution);
    row("conflict", WriteEnd::Conflict, "changed elsewhere", Tone::Caution);
    row("unknown", WriteEnd::Unknown, "Do not do it again", Tone::Alarm);
}

void WriteTextTest::saysHowItEnded()
{
    QFETCH(const int, end);
    QFETCH(const QString, says);
    QFETCH(const int, tone);
    WriteVerdict verdict;
    verdict.end = static_cast<WriteEnd>(end);
    verdict.rule = verdict.end == WriteEnd::RefusedByRule ? RuleReason::HasPayments : RuleReason::Allowed;
    const ChangeMessage message = WriteText::message(ChangeKind::Edit, verdict, QStringLiteral("Atelier"));
    QVERIFY2(message.text.contains(says), qPrintable(message.text));
    QVERIFY(message.text.contains(QStringLiteral("Atelier")));
    QCOMPARE(static_cast<int>(message.tone), tone);
    QVERIFY(verdict.end != WriteEnd::RefusedByRule || message.step == ChangeStep::Pause);
    QVERIFY(verdict.end != WriteEnd::Unknown || message.step == ChangeStep::None); // no second try is offered
}

void WriteTextTest::warnsOfADowngrade()
{
    WriteVerdict verdict;
    verdict.end = WriteEnd::Done;
    verdict.link = sampleLink(LinkMode::Reusable);
    verdict.kept = {{change::LinkField::Mode, "one-shot", "reusable"}};
    const ChangeMessage message = WriteText::message(ChangeKind::Create, verdict, QStringLiteral("Facture"));
    QVERIFY(message.tone == Tone::Alarm);
    QVERIFY(message.step == ChangeStep::Pause);
    QVERIFY(message.text.contains(QStringLiteral("reusable")));
}

void WriteTextTest::saysWhatTheServerKept()
{
    WriteVerdict verdict;
    verdict.end = WriteEnd::Done;
    verdict.kept = {{change::LinkField::Timeout, "", "2880"}, {change::LinkField::Title, "New", "Old"}};
    const ChangeMessage message = WriteText::message(ChangeKind::Timeout, verdict, QStringLiteral("Atelier"));
    QVERIFY(message.tone == Tone::Caution);
    QVERIFY2(message.text.contains(QStringLiteral("48 hour")), qPrintable(message.text));
    QVERIFY(message.text.contains(QStringLiteral("none of its own")));
    QVERIFY(message.text.contains(QStringLiteral("Old")));
}

void WriteTextTest::whatIsNotShownBackIsNotClaimed()
{
    WriteVerdict verdict;
    verdict.end = WriteEnd::Done;
    verdict.unconfirmed = {change::LinkField::DefaultTimeout};
    const ChangeMessage message =
        WriteText::message(ChangeKind::ShopTimeout, verdict, QStringLiteral("Boutique"));
    QVERIFY(message.tone == Tone::Caution);
    QVERIFY(message.text.contains(QStringLiteral("could not be checked")));
}

void WriteTextTest::aLostAnswerIsNoFailure()
{
    WriteVerdict verdict;
    verdict.end = WriteEnd::Done;
    verdict.wasLost = true;
    const ChangeMessage message = WriteText::message(ChangeKind::Create, verdict, QStringLiteral("Robe"));
    QVERIFY(message.tone == Tone::Good);
    QVERIFY(message.text.contains(QStringLiteral("had arrived")));
    QVERIFY(message.stays);
}

void WriteTextTest::offlineKeepsTheDraft()
{
    const Error offline{ErrorKind::Offline, "no route"};
    QVERIFY(WriteText::failed(offline, QStringLiteral("Robe"), true).text.contains(QStringLiteral("draft")));
    QVERIFY(
        !WriteText::failed(offline, QStringLiteral("Robe"), false).text.contains(QStringLiteral("draft")));
    Error refused{ErrorKind::Refused, "LINK_HAS_PAYMENTS"};
    QVERIFY(
        WriteText::failed(refused, QStringLiteral("Robe"), false).text.contains(QStringLiteral("LINK_HAS")));
}

void WriteTextTest::settledChangesAreNamed()
{
    WriteVerdict verdict;
    verdict.kind = WriteKind::CreateLink;
    verdict.target = "robe-bleue";
    verdict.end = WriteEnd::NotDone;
    QVERIFY(WriteText::settled(verdict).text.contains(QStringLiteral("robe-bleue")));
    QVERIFY(WriteText::settled(verdict).text.contains(QStringLiteral("never arrived")));
    verdict.end = WriteEnd::Done;
    verdict.link = sampleLink();
    QVERIFY(WriteText::settled(verdict).text.contains(QStringLiteral("Atelier poterie")));
    QVERIFY(WriteText::settled(verdict).stays);
    verdict.end = WriteEnd::Unknown;
    QVERIFY(WriteText::settled(verdict).tone == Tone::Alarm);
}

QTEST_GUILESS_MAIN(WriteTextTest)
#include "writetext_test.moc"
