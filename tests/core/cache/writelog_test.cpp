#include "core/cache/writelog.h"

#include "cachefixture.h"
#include "core/cache/bulklog.h"
#include "core/cache/journal.h"

#include <QTest>

#include <set>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

namespace {

WriteIntent intent(const char* localId, const char* target, const char* madeAt)
{
    WriteIntent made;
    made.localId = localId;
    made.kind = WriteKind::FlipLink;
    made.target = target;
    made.body = R"({"paused":true})";
    made.madeAt = at(madeAt);
    return made;
}

BulkRow row(int number, const char* target)
{
    BulkRow made;
    made.number = number;
    made.action = BulkAction::AddPlaces;
    made.target = target;
    made.body = "5";
    return made;
}

} // namespace

class WriteLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<ScratchFolder>();
        m_journal = take(Journal::open(m_folder->file("journal.db")));
    }

    void keepsAnIntentWhole();
    void settlesOne();
    void listsTheUnsettledOldestFirst();
    void aLocalIdIsUsedOnce();
    void survivesAnotherStart();
    void bulkRunGoesOnWhereItStopped();
    void bulkRunCanBeAbandoned();
    void wordsAreDistinct();

private:
    std::unique_ptr<ScratchFolder> m_folder;
    std::unique_ptr<Journal> m_journal;
};

void WriteLogTest::keepsAnIntentWhole()
{
    WriteLog log(m_journal->database());
    const WriteIntent stored = intent("a", "l1", "2026-03-10T12:00:00.123Z");
    take(log.add(stored));
    QVERIFY(take(log.find("a")) == stored);
    QVERIFY(!take(log.find("b")));
}

void WriteLogTest::settlesOne()
{
    WriteLog log(m_journal->database());
    take(log.add(intent("a", "l1", "2026-03-10T12:00:00Z")));
    take(log.settle("a", WriteState::Unknown, "timeout"));
    QVERIFY(take(log.find("a"))->state == WriteState::Unknown);
    QCOMPARE(take(log.unsettled()).size(), std::size_t{1});
    take(log.settle("a", WriteState::Done, "l9"));
    QCOMPARE(take(log.find("a"))->outcome, std::string("l9"));
    QVERIFY(take(log.unsettled()).empty());
    QCOMPARE(log.settle("nobody", WriteState::Done, "").error().kind, ErrorKind::Bug);
}

void WriteLogTest::listsTheUnsettledOldestFirst()
{
    WriteLog log(m_journal->database());
    take(log.add(intent("young", "l1", "2026-03-10T12:00:02Z")));
    take(log.add(intent("old", "l2", "2026-03-10T12:00:01Z")));
    take(log.add(intent("done", "l1", "2026-03-10T12:00:00Z")));
    take(log.settle("done", WriteState::Refused, ""));
    const auto open = take(log.unsettled());
    QCOMPARE(open.size(), std::size_t{2});
    QCOMPARE(open.front().localId, std::string("old"));
    QCOMPARE(take(log.unsettledOf("l1")).size(), std::size_t{1});
    QCOMPARE(take(log.latest(2)).front().localId, std::string("young"));
    QCOMPARE(take(log.latest(2)).size(), std::size_t{2});
}

void WriteLogTest::aLocalIdIsUsedOnce()
{
    WriteLog log(m_journal->database());
    take(log.add(intent("a", "l1", "2026-03-10T12:00:00Z")));
    QCOMPARE(log.add(intent("a", "l2", "2026-03-10T12:00:00Z")).error().kind, ErrorKind::Storage);
}

void WriteLogTest::survivesAnotherStart()
{
    take(WriteLog(m_journal->database()).add(intent("a", "l1", "2026-03-10T12:00:00Z")));
    m_journal.reset();
    m_journal = take(Journal::open(m_folder->file("journal.db")));
    QCOMPARE(take(WriteLog(m_journal->database()).unsettled()).size(), std::size_t{1});
}

void WriteLogTest::bulkRunGoesOnWhereItStopped()
{
    BulkLog log(m_journal->database());
    const std::vector<BulkRow> rows{row(1, "l1"), row(2, "l2"), row(3, "l3")};
    QVERIFY(take(log.add("run", "Restock", at("2026-03-10T12:00:00Z"), rows)));
    BulkRow done = rows[0];
    done.state = BulkRowState::Done;
    done.attempts = 1;
    done.detail = "ok";
    take(log.update("run", done));
    QVERIFY2(!take(log.add("run", "Restock", at("2026-03-11T12:00:00Z"), rows)), "the first stays");
    QVERIFY(take(log.rows("run")).front() == done);
    const auto unfinished = take(log.unfinished());
    QCOMPARE(unfinished.size(), std::size_t{1});
    QCOMPARE(unfinished.front().waiting, 2);
    QCOMPARE(unfinished.front().rows, 3);
    QVERIFY(take(log.rows("nobody")).empty());
    QCOMPARE(log.update("nobody", done).error().kind, ErrorKind::Bug);
}

void WriteLogTest::bulkRunCanBeAbandoned()
{
    BulkLog log(m_journal->database());
    const std::vector<BulkRow> rows{row(1, "l1"), row(2, "l2")};
    take(log.add("run", "Restock", at("2026-03-10T12:00:00Z"), rows));
    take(log.abandon("run"));
    QVERIFY(take(log.unfinished()).empty());
    QCOMPARE(take(log.rows("run")).size(), std::size_t{2});
}

void WriteLogTest::wordsAreDistinct()
{
    std::set<std::string_view> words;
    for (int i = 0; i <= int(WriteKind::UpdateInstance); ++i)
        words.insert(wordFor(static_cast<WriteKind>(i)));
    for (int i = 0; i <= int(WriteState::Refused); ++i)
        words.insert(wordFor(static_cast<WriteState>(i)));
    for (int i = 0; i <= int(BulkAction::Delete); ++i)
        words.insert(wordFor(static_cast<BulkAction>(i)));
    QCOMPARE(words.size(), std::size_t{5 + 5 + 6});
    QVERIFY(!words.contains(""));
    QVERIFY(
        isUnsettled(WriteState::Open) && isUnsettled(WriteState::Unknown) && !isUnsettled(WriteState::Done));
}

QTEST_GUILESS_MAIN(WriteLogTest)
#include "writelog_test.moc"
