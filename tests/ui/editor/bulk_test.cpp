// One change for many links, and links from a file: what is proposed, what is sent, what became of each.
#include "editorfixture.h"
#include "ui/common/ruletext.h"
#include "ui/common/theme.h"
#include "ui/editor/bulkdialog.h"
#include "ui/editor/bulktext.h"
#include "ui/editor/columnmappingpanel.h"
#include "ui/editor/importdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

cache::CachedLink cached(const char* id, LinkMode mode, LinkStatus status)
{
    cache::CachedLink link;
    link.link = sampleLink(mode, status);
    link.link.id = LinkId(id);
    link.link.title += std::string(" ") + id;
    link.transactionCount = link.link.paidCount.value_or(0);
    link.transactionsComplete = true;
    return link;
}

std::vector<cache::CachedLink> three()
{
    return {cached("a", LinkMode::Limited, LinkStatus::Active),
        cached("b", LinkMode::Reusable, LinkStatus::Active),
        cached("c", LinkMode::Limited, LinkStatus::Paused)};
}

QString verdictAt(const QWidget& dialog, const char* list, int row, int column)
{
    return child<QTreeWidget>(dialog, list)->topLevelItem(row)->text(column);
}

} // namespace

class BulkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeMode::Light); }
    void proposesWhatTheRulesAllow();
    void asksForANumber();
    void showsWhatBecameOfEach();
    void stopsAndGoesOn();
    void readsAFile();
    void columnsAreChosen();
    void columnsLookRight_data();
    void columnsLookRight();
    void oldAnswersAreLeftAlone();
    void afterwards_data();
    void afterwards();

private:
    StillClock m_clock;
};

void BulkTest::proposesWhatTheRulesAllow()
{
    BulkDialog dialog(BulkAction::Pause, m_clock, UiLanguage::English);
    dialog.propose(three());
    QSignalSpy started(&dialog, &BulkDialog::startRequested);
    dialog.open();
    QVERIFY(verdictAt(dialog, "bulkList", 2, 1).contains(RuleText::reason(RuleReason::AlreadyPaused)));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(started.count(), 1);
    const auto rows = started.first().first().value<std::vector<BulkRow>>();
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[1].target, std::string("b"));
    QCOMPARE(rows[1].number, 2);
    QVERIFY(rows[0].action == BulkAction::Pause);
}

void BulkTest::asksForANumber()
{
    BulkDialog dialog(BulkAction::AddPlaces, m_clock, UiLanguage::English);
    dialog.propose(three());
    QSignalSpy started(&dialog, &BulkDialog::startRequested);
    dialog.open();
    QVERIFY(!child<QPushButton>(dialog, "bulkSend")->isEnabled());
    QTest::keyClicks(child<QLineEdit>(dialog, "bulkNumber"), QStringLiteral("5\r"));
    const auto rows = started.first().first().value<std::vector<BulkRow>>();
    QCOMPARE(rows.size(), std::size_t{1}); // the reusable one has no places, the other is paused
    QCOMPARE(rows[0].body, std::string("5"));
    keepPicture(dialog, QStringLiteral("bulk-places"));

    BulkDialog timeouts(BulkAction::SetTimeout, m_clock, UiLanguage::English);
    timeouts.propose(three());
    QSignalSpy begun(&timeouts, &BulkDialog::startRequested);
    timeouts.open();
    auto* choice = child<QComboBox>(timeouts, "timeoutChoice");
    choice->setCurrentIndex(4);
    Q_EMIT choice->activated(4);
    child<QPushButton>(timeouts, "bulkSend")->click();
    const auto limited = begun.first().first().value<std::vector<BulkRow>>();
    QCOMPARE(limited.size(), std::size_t{2});
    QCOMPARE(limited[0].body, std::string("10080"));
}

void BulkTest::showsWhatBecameOfEach()
{
    BulkDialog dialog(BulkAction::Pause, m_clock, UiLanguage::English);
    dialog.propose(three());
    QSignalSpy started(&dialog, &BulkDialog::startRequested);
    dialog.open();
    dialog.accept();
    auto rows = started.first().first().value<std::vector<BulkRow>>();
    rows[0].state = BulkRowState::Done;
    dialog.showRow(rows[0]);
    QCOMPARE(child<QProgressBar>(dialog, "bulkProgress")->value(), 1);
    rows[1].state = BulkRowState::Refused;
    rows[1].detail = "closed-is-final";
    change::BulkReport report;
    report.rows = rows;
    dialog.showEnd(report);
    QVERIFY(verdictAt(dialog, "bulkList", 1, 1).contains(RuleText::reason(RuleReason::ClosedIsFinal)));
    QVERIFY(child<QLabel>(dialog, "bulkSummary")->text().contains(QStringLiteral("1 refused")));
    keepPicture(dialog, QStringLiteral("bulk-end"));
    QTest::keyClick(&dialog, Qt::Key_Return); // it is over
    QVERIFY(!dialog.isVisible());
}

void BulkTest::stopsAndGoesOn()
{
    BulkDialog dialog(BulkAction::Pause, m_clock, UiLanguage::English);
    dialog.propose(three());
    QSignalSpy started(&dialog, &BulkDialog::startRequested);
    QSignalSpy stopped(&dialog, &BulkDialog::stopRequested);
    dialog.open();
    dialog.accept();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(stopped.count(), 1);
    QVERIFY(dialog.isVisible()); // until the row it is at is finished
    change::BulkReport report;
    report.rows = started.first().first().value<std::vector<BulkRow>>();
    report.rows[0].state = BulkRowState::Done;
    report.stoppedBy = Error{ErrorKind::Offline, "no route"};
    dialog.showEnd(report);
    QVERIFY(child<QLabel>(dialog, "bulkSummary")->text().contains(QStringLiteral("1 still to do")));
    dialog.accept();
    QCOMPARE(started.count(), 2);
}

namespace {

/// Answers a dialog's questions from text, as the gateway does from a file.
void answerFrom(ImportDialog& dialog, const std::string* text)
{
    QObject::connect(&dialog, &ImportDialog::sheetWanted, &dialog,
        [&dialog, text](int question, const QString&, const InstanceId& instance,
            const std::optional<change::InvoiceColumns>& columns) {
            dialog.showSheet(question, change::readInvoiceSheet(*text, instance, columns));
        });
}

} // namespace

void BulkTest::readsAFile()
{
    ImportDialog dialog(sampleInstances(), UiLanguage::English);
    QSignalSpy asked(&dialog, &ImportDialog::sheetWanted);
    QSignalSpy wanted(&dialog, &ImportDialog::importRequested);
    dialog.open();
    dialog.choose(QStringLiteral("/somewhere/factures.csv"));
    QCOMPARE(asked.count(), 1);
    const auto instance = asked.first().at(2).value<InstanceId>();
    QCOMPARE(instance.text(), std::string("shop-1"));
    const auto show = [&](const char* text) {
        dialog.showSheet(asked.last().at(0).toInt(), change::readInvoiceSheet(text, instance));
    };
    show("titre;details;montant;facture\nRobe;Taille M;8 000,50;FAC-1\nTapis;Laine;8.000;FAC-2\n");
    QVERIFY(!child<QPushButton>(dialog, "importSend")->isEnabled()); // 8.000 can be read in two ways
    QVERIFY(verdictAt(dialog, "importList", 1, 4).contains(QStringLiteral("two ways")));
    QVERIFY(!child<ColumnMappingPanel>(dialog, "importColumns")->isOpen());
    QCOMPARE(child<QAbstractButton>(dialog, "columnsFold")->text(), QStringLiteral("Columns: 4 recognised"));
    keepPicture(dialog, QStringLiteral("import"));
    show("titre;details;montant;facture;couleur\nRobe;Taille M;8 000,50;FAC-1;bleu\n");
    QVERIFY(child<QLabel>(dialog, "importSummary")->text().contains(QStringLiteral("couleur")));
    QVERIFY(child<QPushButton>(dialog, "importSend")->isEnabled());
    dialog.accept();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(1).toString(), QStringLiteral("factures.csv"));
    dialog.showSheet(asked.last().at(0).toInt(), failure(ErrorKind::Invalid, "no table"));
    QVERIFY(!child<QPushButton>(dialog, "importSend")->isEnabled());
    QVERIFY(!child<ColumnMappingPanel>(dialog, "importColumns")->isVisible());
}

void BulkTest::columnsAreChosen()
{
    const std::string text = "Libell\xC3\xA9;Tarif;Bon\nRobe bleue;8 000,50;B-17\nTapis;12000;B-18\n";
    ImportDialog dialog(sampleInstances(), UiLanguage::English);
    answerFrom(dialog, &text);
    dialog.open();
    dialog.choose(QStringLiteral("/somewhere/ventes.csv"));
    QVERIFY(child<ColumnMappingPanel>(dialog, "importColumns")->isOpen());
    auto* send = child<QPushButton>(dialog, "importSend");
    QVERIFY(!send->isEnabled());
    const auto* fold = QAccessible::queryAccessibleInterface(child<QAbstractButton>(dialog, "columnsFold"));
    QCOMPARE(fold->text(QAccessible::Name), QStringLiteral("Columns: 0 recognised"));
    QVERIFY(fold->state().checkable && fold->state().checked);
    QVERIFY(child<QLabel>(dialog, "importSummary")->text().contains(QStringLiteral("Choose which columns")));
    QVERIFY(child<QWidget>(dialog, "column-titleProblem")->isVisible());

    auto* title = child<QComboBox>(dialog, "column-title");
    QCOMPARE(title->accessibleName(), QStringLiteral("Title"));
    QCOMPARE(title->itemText(2), QStringLiteral("Tarif (8 000,50)"));
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Down);
    QCOMPARE(verdictAt(dialog, "importList", 0, 1), QStringLiteral("Robe bleue"));
    QVERIFY(!send->isEnabled()); // no price yet
    QVERIFY(title->hasFocus());
    child<QComboBox>(dialog, "column-amount")->setCurrentIndex(2);
    child<QComboBox>(dialog, "column-invoice")->setCurrentIndex(3);
    QVERIFY(send->isEnabled());
    QVERIFY(child<ColumnMappingPanel>(dialog, "importColumns")->isOpen()); // it does not fold under the hand
    QCOMPARE(child<QAbstractButton>(dialog, "columnsFold")->text(), QStringLiteral("Columns: 3 chosen"));
    QCOMPARE(verdictAt(dialog, "importList", 1, 4), QStringLiteral("Will be created"));

    child<QCheckBox>(dialog, "columnsTitles")->click(); // the first row is a link too
    QVERIFY(!send->isEnabled());
    QVERIFY(verdictAt(dialog, "importList", 0, 4).contains(QStringLiteral("Price")));
    QCOMPARE(title->currentText(), QString::fromUtf8("Column 1 (Libell\xC3\xA9)"));
    child<QCheckBox>(dialog, "columnsTitles")->click();
    QSignalSpy wanted(&dialog, &ImportDialog::importRequested);
    dialog.accept();
    const auto file = wanted.first().first().value<change::InvoiceFile>();
    QCOMPARE(file.rows.size(), std::size_t{2});
    QCOMPARE(file.rows.front().draft.customFields.front().value, std::string("B-17"));
}

void BulkTest::columnsLookRight_data()
{
    QTest::addColumn<ThemeMode>("theme");
    QTest::addColumn<UiLanguage>("language");
    QTest::newRow("light") << ThemeMode::Light << UiLanguage::English;
    QTest::newRow("dark") << ThemeMode::Dark << UiLanguage::French;
    QTest::newRow("arabic") << ThemeMode::Light << UiLanguage::Arabic;
}

void BulkTest::columnsLookRight()
{
    QFETCH(const ThemeMode, theme);
    QFETCH(const UiLanguage, language);
    const std::string text = "Titre;Tarif;Bon\nRobe bleue;8 000,50;B-17\nTapis;12000;B-18\n";
    applyTheme(*qApp, theme);
    QApplication::setLayoutDirection(directionFor(language));
    {
        ImportDialog dialog(sampleInstances(), language);
        answerFrom(dialog, &text);
        dialog.open();
        dialog.choose(QStringLiteral("/somewhere/ventes.csv"));
        keepPicture(dialog, QStringLiteral("import-columns-") + QLatin1String(QTest::currentDataTag()));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void BulkTest::oldAnswersAreLeftAlone()
{
    ImportDialog dialog(sampleInstances(), UiLanguage::English);
    QSignalSpy asked(&dialog, &ImportDialog::sheetWanted);
    dialog.open();
    dialog.choose(QStringLiteral("/a.csv"));
    dialog.choose(QStringLiteral("/b.csv"));
    QCOMPARE(asked.count(), 2);
    const auto sheet = change::readInvoiceSheet("title,amount\nDon,10\n", InstanceId("shop-1"));
    dialog.showSheet(asked[0].at(0).toInt(), sheet);
    QVERIFY(!child<QPushButton>(dialog, "importSend")->isEnabled());
    dialog.showSheet(asked[1].at(0).toInt(), sheet);
    QVERIFY(child<QPushButton>(dialog, "importSend")->isEnabled());
}

void BulkTest::afterwards_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, BulkRowState state, const char* detail, const char* says) {
        QTest::newRow(name) << static_cast<int>(state) << QString::fromUtf8(detail)
                            << QString::fromUtf8(says);
    };
    row("done", BulkRowState::Done, "l1", "Done");
    row("nothing to do", BulkRowState::Skipped, "", "Nothing to do");
    row("a rule", BulkRowState::Skipped, "expired-is-final", "has expired for good");
    row("the server's words", BulkRowState::Refused, "Lien introuvable", "Lien introuvable");
    row("failed", BulkRowState::Failed, "", "may be tried again");
    row("lost", BulkRowState::Unknown, "", "found out before it is tried again");
    row("waits", BulkRowState::Waiting, "", "Waits");
}

void BulkTest::afterwards()
{
    QFETCH(const int, state);
    QFETCH(const QString, detail);
    QFETCH(const QString, says);
    BulkRow row;
    row.state = static_cast<BulkRowState>(state);
    row.detail = detail.toStdString();
    QVERIFY2(BulkText::after(row).contains(says), qPrintable(BulkText::after(row)));
}

QTEST_MAIN(BulkTest)
#include "bulk_test.moc"
