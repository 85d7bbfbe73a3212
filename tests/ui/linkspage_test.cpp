#include "ui/links/linkspage.h"

#include "linkfixture.h"
#include "ui/common/theme.h"
#include "ui/links/countdownticker.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

struct Shown {
    explicit Shown(int rows = 200) : model(clock, UiLanguage::English), page(&model)
    {
        cache::LinkList list = randomList(rows, 31);
        TextOrder titles(list);
        model.load(std::move(list), std::move(titles));
        page.resize(1200, 600);
        page.show();
        view = page.view();
        search = page.findChild<QLineEdit*>(QStringLiteral("linksSearch"));
    }

    FixedClock clock;
    LinkTableModel model;
    LinksPage page;
    LinksView* view;
    QLineEdit* search;
};

} // namespace

class LinksPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light); }
    void typingInTheTableSearches();
    void findFocusesTheSearch();
    void escapeClears();
    void downLeadsIntoTheResult();
    void columnsAreKeptByName();
    void copiesRowsAsShown();
    void scrollStaysWhenRowsCome();
    void noticesTakeTheTablesPlace();
    void everyControlHasNames();
    void theTickerRunsOnlyWhenSomethingDoes();
};

void LinksPageTest::typingInTheTableSearches()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.view->setFocus();
    QSignalSpy searched(&shown.page, &LinksPage::searchChanged);
    QTest::keyClicks(shown.view, QStringLiteral("r"));
    QTRY_VERIFY(shown.search->hasFocus());
    QTest::keyClicks(shown.search, QStringLiteral("obe"));
    QCOMPARE(shown.search->text(), QStringLiteral("robe"));
    QCOMPARE(searched.size(), 4);
}

void LinksPageTest::findFocusesTheSearch()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.search->setText(QStringLiteral("old"));
    shown.view->setFocus();
    QTest::keySequence(&shown.page, QKeySequence(QKeySequence::Find));
    QTRY_VERIFY(shown.search->hasFocus());
    QCOMPARE(shown.search->selectedText(), QStringLiteral("old"));
}

void LinksPageTest::escapeClears()
{
    Shown shown;
    shown.search->setText(QStringLiteral("robe"));
    QTest::keyClick(shown.search, Qt::Key_Escape);
    QVERIFY(shown.search->text().isEmpty());
    shown.search->setText(QStringLiteral("robe"));
    QTest::keyClick(shown.view, Qt::Key_Escape);
    QVERIFY(shown.search->text().isEmpty());
}

void LinksPageTest::downLeadsIntoTheResult()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.search->setFocus();
    QTest::keyClick(shown.search, Qt::Key_Down);
    QTRY_VERIFY(shown.view->hasFocus());
    QCOMPARE(shown.view->currentIndex().row(), 0);
}

void LinksPageTest::columnsAreKeptByName()
{
    Shown shown;
    QHeaderView* header = shown.view->horizontalHeader();
    header->moveSection(header->visualIndex(static_cast<int>(LinkColumn::Instance)), 1);
    shown.view->setColumnHidden(static_cast<int>(LinkColumn::Mode), false);
    shown.view->setColumnHidden(static_cast<int>(LinkColumn::Paid), true);
    header->resizeSection(static_cast<int>(LinkColumn::Price), 177);
    shown.view->sortByColumn(static_cast<int>(LinkColumn::Title), Qt::AscendingOrder);
    QStringList state = shown.view->columnState();
    state.insert(2, QStringLiteral("from-another-version:90:1"));
    state.insert(3, QStringLiteral("rubbish"));
    QVERIFY(state[0].startsWith(QStringLiteral("title:")));
    state[0] = QStringLiteral("title:0:0"); // one column is always there

    Shown other;
    other.view->restoreColumns(state);
    QHeaderView* restored = other.view->horizontalHeader();
    QCOMPARE(restored->visualIndex(static_cast<int>(LinkColumn::Instance)), 1);
    QVERIFY(!other.view->isColumnHidden(static_cast<int>(LinkColumn::Mode)));
    QVERIFY(other.view->isColumnHidden(static_cast<int>(LinkColumn::Paid)));
    QVERIFY(!other.view->isColumnHidden(static_cast<int>(LinkColumn::Title)));
    QCOMPARE(restored->sectionSize(static_cast<int>(LinkColumn::Price)), 177);
    QVERIFY(other.model.query().sortColumn == LinkColumn::Title && !other.model.query().descending);
    QCOMPARE(restored->sortIndicatorSection(), static_cast<int>(LinkColumn::Title));
}

void LinksPageTest::copiesRowsAsShown()
{
    Shown shown;
    cache::LinkBatch batch;
    SampleLink link{shown.model.idAt(0).text(), "A\ttab and <b>bold</b>", "slug", "", shown.model.rowAt(0)};
    link.row.maxPayments = 20;
    link.row.paidCount = 12;
    put(batch.links, link);
    shown.model.apply(batch);
    shown.view->selectRow(0);
    const QStringList cells = shown.view->selectionAsText(false).trimmed().split(u'\t');
    QCOMPARE(cells.size(), 8); // the visible columns, no more
    QCOMPARE(cells[0], QStringLiteral("A tab and <b>bold</b>"));
    QVERIFY(cells.contains(QStringLiteral("12 / 20"))); // without isolates
    shown.view->selectAll();
    QCOMPARE(shown.view->selectionAsText(false).count(u'\n'), shown.model.rowCount());
}

void LinksPageTest::scrollStaysWhenRowsCome()
{
    Shown shown;
    shown.view->verticalScrollBar()->setValue(50 * metrics::kRowHeight + 11);
    const std::string top = shown.model.idAt(shown.view->rowAt(0)).text();
    const ScrollAnchor anchor = shown.view->anchor();
    QCOMPARE(anchor.topId, top);
    QCOMPARE(anchor.offset, 11);
    cache::LinkBatch batch;
    nameInstances(batch.links);
    for (int at = 0; at < 7; ++at) {
        SampleLink link{"newer-" + std::to_string(at), "New", "slug", "", {}};
        link.row.createdAt = 1'900'000'000'000 + at;
        put(batch.links, link);
    }
    shown.model.apply(batch);
    shown.view->restore(anchor);
    QCOMPARE(shown.model.idAt(shown.view->rowAt(0)).text(), top);
    QCOMPARE(shown.view->anchor().offset, 11);
    QCOMPARE(shown.view->verticalScrollBar()->value(), 57 * metrics::kRowHeight + 11);
}

void LinksPageTest::noticesTakeTheTablesPlace()
{
    Shown shown;
    auto* notice = shown.page.findChild<NoticePanel*>();
    QVERIFY(shown.view->isVisible() && !notice->isVisible());
    QSignalSpy asked(&shown.page, &LinksPage::synchroniseRequested);
    shown.page.setNotice(PageNotice{{QStringLiteral("link"), QStringLiteral("<i>Title</i>"),
                                        QStringLiteral("Text"), QStringLiteral("Go")},
        NextStep::Synchronise});
    QVERIFY(!shown.view->isVisible() && notice->isVisible());
    QCOMPARE(notice->findChild<QLabel*>(QStringLiteral("noticeTitle"))->textFormat(), Qt::PlainText);
    QTest::mouseClick(notice->findChild<QPushButton*>(QStringLiteral("noticeAction")), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    shown.search->setText(QStringLiteral("x"));
    shown.page.setNotice(PageNotice{{{}, {}, {}, QStringLiteral("Clear")}, NextStep::ClearSearch});
    QTest::mouseClick(notice->findChild<QPushButton*>(QStringLiteral("noticeAction")), Qt::LeftButton);
    QVERIFY(shown.search->text().isEmpty());
    shown.page.setNotice(std::nullopt);
    QVERIFY(shown.view->isVisible());
}

void LinksPageTest::everyControlHasNames()
{
    Shown shown;
    for (const QWidget* control : {static_cast<QWidget*>(shown.view), static_cast<QWidget*>(shown.search)}) {
        QVERIFY(!control->objectName().isEmpty());
        QVERIFY(!control->accessibleName().isEmpty());
    }
    for (const QPushButton* button : shown.page.findChildren<QPushButton*>())
        QVERIFY(!button->objectName().isEmpty());
    for (const QLabel* label : shown.page.findChildren<QLabel*>()) {
        if (!label->objectName().startsWith(QStringLiteral("qt_")))
            QVERIFY2(label->pixmap().isNull() == false || label->textFormat() != Qt::RichText,
                qPrintable(label->objectName()));
    }
}

void LinksPageTest::theTickerRunsOnlyWhenSomethingDoes()
{
    Shown shown(5);
    CountdownTicker ticker(
        *shown.view, static_cast<int>(LinkColumn::Deadline), LinkTableModel::DeadlineRole, shown.clock);
    const auto set = [&shown](std::int64_t deadline) {
        cache::LinkBatch batch;
        nameInstances(batch.links);
        for (int row = 0; row < shown.model.rowCount(); ++row) {
            SampleLink link{shown.model.idAt(row).text(), "Title", "slug", "", shown.model.rowAt(row)};
            link.row.deadline = deadline;
            put(batch.links, link);
        }
        shown.model.apply(batch);
    };
    set(cache::kAbsent);
    ticker.reschedule();
    QVERIFY(!ticker.isRunning());
    set(toMilliseconds(shown.clock.now()) + 90'000);
    QVERIFY(ticker.isRunning());
    shown.page.hide();
    QVERIFY(!ticker.isRunning());
    shown.page.show();
    QVERIFY(ticker.isRunning());
    shown.clock.set(shown.clock.now() + std::chrono::hours(1));
    ticker.reschedule();
    QVERIFY(!ticker.isRunning()); // all over
}

QTEST_MAIN(LinksPageTest)
#include "linkspage_test.moc"
