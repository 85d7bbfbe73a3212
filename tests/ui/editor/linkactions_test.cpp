// Every mode in every state: the menus offer what linkrules allows, and say its reason where it does not.
#include "ui/editor/linkactions.h"

#include "editorfixture.h"
#include "ui/common/ruletext.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

/// How the actions of linkrules and the commands of the menus belong together. Edit opens a form that says what
/// may not change, and so is always offered.
struct Pair {
    LinkCommand command;
    LinkAction action;
};
constexpr std::array kPairs{Pair{LinkCommand::Duplicate, LinkAction::Duplicate},
    Pair{LinkCommand::Restock, LinkAction::Restock}, Pair{LinkCommand::Timeout, LinkAction::ChangeTimeout},
    Pair{LinkCommand::Pause, LinkAction::Pause}, Pair{LinkCommand::Resume, LinkAction::Resume},
    Pair{LinkCommand::Delete, LinkAction::Delete}};

cache::CachedLink cached(int mode, int status, int payments)
{
    cache::CachedLink link;
    link.link = sampleLink(static_cast<LinkMode>(mode), static_cast<LinkStatus>(status));
    link.link.paidCount = payments;
    link.transactionCount = payments;
    link.transactionsComplete = true;
    return link;
}

} // namespace

class LinkActionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheRules_data();
    void agreesWithTheRules();
    void unknownPaymentsAreNotNone();
    void nothingSelected();
    void severalSelected();
    void menusShowReasons();
    void keysWork();

private:
    QWidget m_window;
};

void LinkActionsTest::agreesWithTheRules_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("payments");
    for (const LinkMode mode : {LinkMode::Reusable, LinkMode::OneShot, LinkMode::Limited}) {
        for (const LinkStatus status :
            {LinkStatus::Active, LinkStatus::Paused, LinkStatus::Closed, LinkStatus::Expired}) {
            for (const int payments : {0, 1, 15})
                QTest::addRow(
                    "%s, status %d, %d payments", wordFor(mode).data(), static_cast<int>(status), payments)
                    << static_cast<int>(mode) << static_cast<int>(status) << payments;
        }
    }
}

void LinkActionsTest::agreesWithTheRules()
{
    QFETCH(const int, mode);
    QFETCH(const int, status);
    QFETCH(const int, payments);
    const cache::CachedLink link = cached(mode, status, payments);
    LinkActions actions(&m_window);
    actions.setSelection({link});
    QVERIFY(actions.newLink()->isEnabled());
    QVERIFY(actions.action(LinkCommand::Edit)->isEnabled());
    for (const Pair& pair : kPairs) {
        const desk::Verdict verdict = mayDo(pair.action, link.link, payments);
        const QAction* action = actions.action(pair.command);
        QCOMPARE(action->isEnabled(), verdict.isAllowed());
        QCOMPARE(action->statusTip(), RuleText::reason(verdict.reason));
        if (!verdict.isAllowed())
            QCOMPARE(action->toolTip(), RuleText::reason(verdict.reason));
    }
}

void LinkActionsTest::unknownPaymentsAreNotNone()
{
    cache::CachedLink link = cached(0, 0, 0);
    link.transactionsComplete = false;
    LinkActions actions(&m_window);
    actions.setSelection({link});
    QVERIFY(!actions.action(LinkCommand::Delete)->isEnabled());
    QCOMPARE(actions.action(LinkCommand::Delete)->statusTip(), RuleText::reason(RuleReason::PaymentsUnknown));
    link.transactionCount = 2;
    actions.setSelection({link});
    QCOMPARE(actions.action(LinkCommand::Delete)->statusTip(), RuleText::reason(RuleReason::HasPayments));
}

void LinkActionsTest::nothingSelected()
{
    LinkActions actions(&m_window);
    for (const LinkCommand command : kLinkCommands) {
        QVERIFY(!actions.action(command)->isEnabled());
        QVERIFY(!actions.action(command)->statusTip().isEmpty());
    }
}

void LinkActionsTest::severalSelected()
{
    LinkActions actions(&m_window);
    actions.setSelection({cached(0, 0, 0), cached(2, 0, 0)}); // reusable and limited, both active
    QVERIFY(!actions.action(LinkCommand::Edit)->isEnabled());
    QVERIFY(!actions.action(LinkCommand::Edit)->statusTip().isEmpty());
    QVERIFY(actions.action(LinkCommand::Pause)->isEnabled());
    QVERIFY(actions.action(LinkCommand::Restock)->isEnabled()); // one of them can be
    QVERIFY(!actions.action(LinkCommand::Resume)->isEnabled());
    QCOMPARE(actions.action(LinkCommand::Resume)->statusTip(), RuleText::reason(RuleReason::AlreadyActive));
    actions.setTooManySelected(500);
    for (const LinkCommand command : kLinkCommands)
        QVERIFY(!actions.action(command)->isEnabled());
}

void LinkActionsTest::menusShowReasons()
{
    LinkActions actions(&m_window);
    QMenu menu;
    actions.fill(&menu);
    QVERIFY(menu.toolTipsVisible());
    QVERIFY(menu.actions().contains(actions.newLink()));
    for (const LinkCommand command : kLinkCommands)
        QVERIFY(menu.actions().contains(actions.action(command)));
    for (const QAction* action : menu.actions())
        QVERIFY(action->isSeparator() || !action->objectName().isEmpty());
}

void LinkActionsTest::keysWork()
{
    QWidget window;
    QWidget table(&window);
    table.setFocusPolicy(Qt::StrongFocus);
    LinkActions actions(&window);
    window.addAction(actions.newLink());
    table.addActions(actions.ofLink());
    actions.setSelection({cached(2, 0, 4)});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    table.setFocus();
    QSignalSpy triggered(&actions, &LinkActions::triggered);
    QTest::keyClick(&table, Qt::Key_R, Qt::ControlModifier);
    QTest::keyClick(&table, Qt::Key_F2);
    QTest::keyClick(&table, Qt::Key_E, Qt::ControlModifier);
    QTest::keyClick(&table, Qt::Key_D, Qt::ControlModifier);
    QTest::keyClick(&table, Qt::Key_Delete); // not allowed: it has payments
    QCOMPARE(triggered.count(), 4);
    QVERIFY(triggered.first().first().value<LinkCommand>() == LinkCommand::Restock);
    QSignalSpy made(actions.newLink(), &QAction::triggered);
    QTest::keyClick(&table, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(made.count(), 1);
}

QTEST_MAIN(LinkActionsTest)
#include "linkactions_test.moc"
