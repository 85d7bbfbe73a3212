#include "ui/links/linksnotice.h"

#include "core/base/localcodes.h"

#include <QTest>

using namespace desk;
using namespace desk::ui;

namespace {

const Instant kNow = parseInstant("2026-11-21T10:00:00Z").value();

LinksFacts withLinks()
{
    LinksFacts facts;
    facts.isLoaded = true;
    facts.linkCount = 10;
    facts.shownCount = 10;
    facts.sync.connection = Connection::Online;
    facts.sync.lastSyncAt = kNow - std::chrono::minutes(1);
    return facts;
}

LinksFacts empty()
{
    LinksFacts facts;
    facts.isLoaded = true;
    return facts;
}

} // namespace

class LinksNoticeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFullTableNeedsNoWords();
    void eachEmptyStateHasItsOneNextStep();
    void keysRefusedDoNotOfferTheSameAgain();
    void offlineSaysHowOld();
    void staleAndFailedAreSaid();
    void nothingIsSaidTwice();
};

void LinksNoticeTest::aFullTableNeedsNoWords()
{
    QVERIFY(!LinksNotice::inPlaceOfTable(withLinks()));
    QVERIFY(!LinksNotice::banner(withLinks(), kNow));
}

void LinksNoticeTest::eachEmptyStateHasItsOneNextStep()
{
    LinksFacts opening;
    QVERIFY(LinksNotice::inPlaceOfTable(opening)->step == NextStep::None);

    QVERIFY(LinksNotice::inPlaceOfTable(empty())->step == NextStep::Synchronise);

    LinksFacts running = empty();
    running.sync.isSyncing = true;
    QVERIFY(LinksNotice::inPlaceOfTable(running)->step == NextStep::None);

    LinksFacts nothingThere = empty();
    nothingThere.sync.lastSyncAt = kNow;
    const auto noLinks = LinksNotice::inPlaceOfTable(nothingThere);
    QVERIFY(noLinks->step == NextStep::Synchronise);
    QVERIFY(noLinks->notice.title != LinksNotice::inPlaceOfTable(empty())->notice.title);

    LinksFacts noMatch = withLinks();
    noMatch.shownCount = 0;
    noMatch.search = QStringLiteral("<b>zebra</b>");
    const auto notice = LinksNotice::inPlaceOfTable(noMatch);
    QVERIFY(notice->step == NextStep::ClearSearch);
    QVERIFY(notice->notice.title.contains(noMatch.search));
    QVERIFY(!notice->notice.action.isEmpty());
}

void LinksNoticeTest::keysRefusedDoNotOfferTheSameAgain()
{
    LinksFacts refused = empty();
    refused.sync.lastError = Error{ErrorKind::Unauthorised, {}, 401};
    const auto notice = LinksNotice::inPlaceOfTable(refused);
    QVERIFY(notice->step == NextStep::EnterKey);
    QCOMPARE(notice->notice.action, QStringLiteral("Enter a new key"));
    refused = withLinks();
    refused.sync.lastError = Error{ErrorKind::Unauthorised, {}, 401};
    QVERIFY(LinksNotice::banner(refused, kNow)->step == NextStep::EnterKey);
    QVERIFY(LinksNotice::banner(refused, kNow)->otherStep == NextStep::None);
    QVERIFY(LinksNotice::banner(refused, kNow)->other.isEmpty());

    LinksFacts locked = empty();
    locked.sync.lastError = Error{ErrorKind::Unauthorised};
    locked.sync.lastError->serverCode = kKeychainLocked;
    QVERIFY(LinksNotice::inPlaceOfTable(locked)->step == NextStep::AskKeychain);
    QVERIFY(LinksNotice::inPlaceOfTable(locked)->otherStep == NextStep::EnterKeyForSession);
    LinksFacts lockedWithLinks = withLinks();
    lockedWithLinks.sync.lastError = locked.sync.lastError;
    const auto choice = LinksNotice::banner(lockedWithLinks, kNow);
    QVERIFY(choice->step == NextStep::AskKeychain && choice->otherStep == NextStep::EnterKeyForSession);
    QVERIFY(!choice->action.isEmpty() && !choice->other.isEmpty() && choice->action != choice->other);

    LinksFacts offline = empty();
    offline.sync.lastError = Error{ErrorKind::Offline};
    QVERIFY(LinksNotice::inPlaceOfTable(offline)->step == NextStep::Synchronise);
}

void LinksNoticeTest::offlineSaysHowOld()
{
    LinksFacts facts = withLinks();
    facts.sync.connection = Connection::Offline;
    facts.sync.lastSyncAt = kNow - std::chrono::hours(2);
    facts.sync.lastError = Error{ErrorKind::Offline};
    const auto banner = LinksNotice::banner(facts, kNow);
    QVERIFY(banner);
    QVERIFY2(banner->text.contains(QStringLiteral("2 h ago")), qPrintable(banner->text));
    QVERIFY(!banner->action.isEmpty());
}

void LinksNoticeTest::staleAndFailedAreSaid()
{
    LinksFacts stale = withLinks();
    stale.sync.lastSyncAt = kNow - std::chrono::hours(1);
    QVERIFY(LinksNotice::banner(stale, kNow));
    stale.sync.isSyncing = true; // it is being put right
    QVERIFY(!LinksNotice::banner(stale, kNow));

    LinksFacts failed = withLinks();
    failed.sync.lastError = Error{ErrorKind::ServerFault, "secret detail", 502};
    const auto banner = LinksNotice::banner(failed, kNow);
    QVERIFY(banner && banner->tone == Tone::Alarm);
    QVERIFY(!banner->text.contains(QStringLiteral("secret")));
    failed.sync.lastError = Error{ErrorKind::Cancelled};
    QVERIFY(!LinksNotice::banner(failed, kNow)); // they know: they did it
}

void LinksNoticeTest::nothingIsSaidTwice()
{
    LinksFacts facts = empty();
    facts.sync.connection = Connection::Offline;
    facts.sync.lastError = Error{ErrorKind::Offline};
    QVERIFY(LinksNotice::inPlaceOfTable(facts));
    QVERIFY(!LinksNotice::banner(facts, kNow));
}

QTEST_GUILESS_MAIN(LinksNoticeTest)
#include "linksnotice_test.moc"
