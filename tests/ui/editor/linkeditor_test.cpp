// The window of a link, by its keys: what it says while one types, what it asks for, what it keeps.
#include "ui/editor/linkeditor.h"

#include "editorfixture.h"
#include "ui/common/fieldrow.h"
#include "ui/common/theme.h"
#include "ui/editor/linkformpanel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

QString shownText(const QWidget& parent, const char* name)
{
    const auto* label = child<QLabel>(parent, name);
    return label->isVisible() ? label->text() : QString();
}

void fill(LinkEditor& editor)
{
    QTest::keyClicks(child<QLineEdit>(editor, "title"), QStringLiteral("Robe bleue"));
    child<QPlainTextEdit>(editor, "details")->setPlainText(QStringLiteral("Taille M, livraison comprise"));
    QTest::keyClicks(child<QLineEdit>(editor, "price"), QStringLiteral("8 000,50"));
    child<QComboBox>(editor, "instance")->setCurrentIndex(0);
}

} // namespace

class LinkEditorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeMode::Light); }
    void asksForANewLink();
    void saysWhatIsWrongAsOneTypes();
    void asksWhichAmountIsMeant();
    void freeAmountIsReusable();
    void showsTheWindowThatWouldExpire();
    void offersAFreeAddress();
    void putsTheServersComplaintsOnTheirFields();
    void sendsOnlyWhatChanged();
    void oneShotCanOnlyBeDuplicated();
    void soldOutTakesMorePlacesOnly();
    void asksBeforeLosingWhatWasTyped();
    void keepsADraftWhileOneTypes();
    void letsOneChooseInAConflict();
    void everyControlHasAName();
    void looksRight_data();
    void looksRight();

private:
    StillClock m_clock;
};

void LinkEditorTest::asksForANewLink()
{
    LinkEditor editor(m_clock, UiLanguage::French);
    editor.setInstances(sampleInstances());
    editor.beginNew({});
    editor.open();
    QVERIFY(child<QLineEdit>(editor, "title")->hasFocus() || !editor.isActiveWindow());
    QSignalSpy created(&editor, &LinkEditor::createRequested);
    fill(editor);
    QCOMPARE(child<QLineEdit>(editor, "slug")->text(), QStringLiteral("robe-bleue"));
    child<QRadioButton>(editor, "mode-limited")->click();
    QTest::keyClicks(child<QLineEdit>(editor, "quota"), QStringLiteral("20"));
    QTest::keyClicks(child<QLineEdit>(editor, "customFieldText1"), QStringLiteral("FAC-12"));
    QTest::keyClick(&editor, Qt::Key_Return);
    QCOMPARE(created.count(), 1);
    const auto draft = created.first().first().value<api::LinkDraft>();
    QCOMPARE(draft.title, std::string("Robe bleue"));
    QCOMPARE(draft.price->centimes(), 800'050);
    QCOMPARE(draft.maxPayments.value(), 20);
    QCOMPARE(draft.instanceId.text(), std::string("shop-1"));
    QCOMPARE(draft.customFields.size(), std::size_t{1});
    QVERIFY(!draft.timeout);
    QVERIFY(editor.isBusy());
    QTest::keyClick(&editor, Qt::Key_Return); // once is enough
    QCOMPARE(created.count(), 1);
    editor.finish();
    QVERIFY(!editor.isVisible());
}

void LinkEditorTest::saysWhatIsWrongAsOneTypes()
{
    LinkEditor editor(m_clock, UiLanguage::English);
    editor.setInstances(sampleInstances());
    editor.beginNew({});
    editor.open();
    QCOMPARE(shownText(editor, "priceProblem"), QString()); // nobody has typed there yet
    auto* price = child<QLineEdit>(editor, "price");
    QTest::keyClicks(price, QStringLiteral("12x"));
    QVERIFY(!shownText(editor, "priceProblem").isEmpty());
    QCOMPARE(price->accessibleDescription(), shownText(editor, "priceProblem"));
    QTest::keyClick(price, Qt::Key_Backspace);
    QCOMPARE(shownText(editor, "priceProblem"), QString());
    QSignalSpy created(&editor, &LinkEditor::createRequested);
    child<QPushButton>(editor, "editorSend")->click();
    QCOMPARE(created.count(), 0);
    QVERIFY(!shownText(editor, "titleProblem").isEmpty());
    QVERIFY(!shownText(editor, "instanceProblem").isEmpty());
}

void LinkEditorTest::asksWhichAmountIsMeant()
{
    LinkEditor editor(m_clock, UiLanguage::French);
    editor.beginNew({});
    editor.open();
    auto* price = child<QLineEdit>(editor, "price");
    QTest::keyClicks(price, QStringLiteral("8.000"));
    QVERIFY(shownText(editor, "priceProblem").contains(u'?'));
    child<QPushButton>(editor, "priceWay0")->click();
    QCOMPARE(price->text(), QStringLiteral("8000"));
    QCOMPARE(shownText(editor, "priceProblem"), QString());
    price->clear();
    QTest::keyClicks(price, QStringLiteral("1.500"));
    // The buttons of before may still wait to go.
    const auto ways = editor.findChildren<QPushButton*>(QStringLiteral("priceWay1"));
    ways.back()->click();
    QCOMPARE(price->text(), QStringLiteral("1,50"));
}

void LinkEditorTest::freeAmountIsReusable()
{
    LinkEditor editor(m_clock, UiLanguage::English);
    editor.setInstances(sampleInstances());
    editor.beginNew({});
    editor.open();
    fill(editor);
    child<QRadioButton>(editor, "mode-one-shot")->click();
    child<QRadioButton>(editor, "amount-free")->click();
    QVERIFY(!child<QWidget>(editor, "modeRow")->isVisible());
    QVERIFY(!child<QWidget>(editor, "timeoutRow")->isVisible());
    QVERIFY(shownText(editor, "amountKindHelp").contains(QStringLiteral("reusable")));
    QVERIFY(editor.form().mode == LinkMode::OneShot);
    child<QRadioButton>(editor, "amount-fixed")->click();
    QVERIFY(child<QRadioButton>(editor, "mode-one-shot")->isChecked());
}

void LinkEditorTest::showsTheWindowThatWouldExpire()
{
    LinkEditor editor(m_clock, UiLanguage::English);
    editor.setInstances(sampleInstances());
    editor.beginNew({});
    editor.open();
    child<QComboBox>(editor, "instance")->setCurrentIndex(0);
    child<QRadioButton>(editor, "mode-one-shot")->click();
    auto* choice = child<QComboBox>(editor, "timeoutChoice");
    QVERIFY(choice->itemText(0).contains(QStringLiteral("48")));
    QVERIFY(shownText(editor, "timeoutForecast").contains(QStringLiteral("23 Nov 2026")));
    choice->setFocus();
    choice->setCurrentIndex(choice->count() - 1);
    Q_EMIT choice->activated(choice->currentIndex());
    auto* number = child<QLineEdit>(editor, "timeoutNumber");
    QVERIFY(number->isVisible());
    number->clear();
    QTest::keyClicks(number, QStringLiteral("9000"));
    QVERIFY(!shownText(editor, "timeoutProblem").isEmpty()); // 9,000 hours are more than a year
    child<QComboBox>(editor, "timeoutUnit")->setCurrentIndex(0);
    QTest::keyClick(number, Qt::Key_Backspace);
    QCOMPARE(shownText(editor, "timeoutProblem"), QString());
}

void LinkEditorTest::offersAFreeAddress()
{
    LinkEditor editor(m_clock, UiLanguage::English);
    editor.setInstances(sampleInstances());
    editor.beginNew({});
    editor.open();
    QSignalSpy entered(&editor, &LinkEditor::slugEntered);
    fill(editor);
    QTRY_COMPARE(entered.count(), 1);
    QCOMPARE(entered.first().first().toString(), QStringLiteral("robe-bleue"));
    editor.setSlugTaken(QStringLiteral("robe-bleue"), QStringLiteral("robe-bleue-2"));
    QVERIFY(!shownText(editor, "slugProblem").isEmpty());
    child<QPushButton>(editor, "slugWay0")->click();
    QCOMPARE(editor.form().slug, QStringLiteral("robe-bleue-2"));
    QCOMPARE(shownText(editor, "slugProblem"), QString());
}

void LinkEditorTest::putsTheServersComplaintsOnTheirFields()
{
    LinkEditor editor(m_clock, UiLanguage::English);
    editor.setInstances(sampleInstances());
    editor.beginNew({});
    editor.open();
    fill(editor);
    QTest::keyClick(&editor, Qt::Key_Return);
    QVERIFY(editor.isBusy());
    Error error{ErrorKind::Invalid, "422"};
    error.fieldErrors["price"] = {"The amount field must be at least 100."};
    editor.showError(error);
    QVERIFY(!editor.isBusy());
    QVERIFY(shownText(editor, "priceProblem").contains(QStringLiteral("at least 100")));
    QTest::keyClicks(child<QLineEdit>(editor, "price"), QStringLiteral("1"));
    QVERIFY(!shownText(editor, "priceProblem")
                 .contains(QStringLiteral("at least"))); // it was about what stood there
    QSignalSpy refused(&editor, &LinkEditor::slugRefused);
    Error taken{ErrorKind::Invalid, "422"};
    taken.fieldErrors["slug"] = {"La valeur du champ slug est déjà utilisée."};
    editor.showError(taken);
    QCOMPARE(refused.count(), 1);
    editor.setSlugTaken(refused.first().first().toString(), QStringLiteral("robe-bleue-2"));
    child<QPushButton>(editor, "slugWay0")->click();
    QCOMPARE(shownText(editor, "slugProblem"), QString());
    QCOMPARE(editor.form().slug, QStringLiteral("robe-bleue-2"));
    editor.showError({ErrorKind::Offline, "no route"});
    QVERIFY(!shownText(editor, "bannerText").isEmpty());
}

void LinkEditorTest::sendsOnlyWhatChanged()
{
    LinkEditor editor(m_clock, UiLanguage::French);
    editor.setInstances(sampleInstances());
    editor.beginEdit(sampleLink());
    editor.open();
    QVERIFY(!child<QPushButton>(editor, "editorSend")->isEnabled());
    QVERIFY(!child<QLineEdit>(editor, "slug")->isEnabled());
    QVERIFY(!shownText(editor, "slugHelp").isEmpty()); // the reason
    QSignalSpy changed(&editor, &LinkEditor::changeRequested);
    auto* title = child<QLineEdit>(editor, "title");
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Stage"));
    QCOMPARE(editor.form().slug, QStringLiteral("atelier-poterie")); // an address stays
    QTest::keyClick(&editor, Qt::Key_Return);
    QCOMPARE(changed.count(), 1);
    const auto change = changed.first().at(1).value<api::LinkChange>();
    QCOMPARE(change.title.value(), std::string("Stage"));
    QVERIFY(!change.details && !change.price && !change.maxPayments && change.timeout.isAbsent());
}

void LinkEditorTest::oneShotCanOnlyBeDuplicated()
{
    LinkEditor editor(m_clock, UiLanguage::English);
    editor.setInstances(sampleInstances());
    editor.beginEdit(sampleLink(LinkMode::OneShot));
    editor.open();
    QVERIFY(!child<QLineEdit>(editor, "title")->isEnabled());
    QVERIFY(!child<QPushButton>(editor, "editorSend")->isVisible());
    QVERIFY(shownText(editor, "bannerText").contains(QStringLiteral("Duplicate")));
    QSignalSpy duplicated(&editor, &LinkEditor::duplicateRequested);
    QTest::keyClick(&editor, Qt::Key_Return);
    QCOMPARE(duplicated.count(), 1);
    QTest::keyClick(&editor, Qt::Key_Escape);
    QVERIFY(!editor.isVisible());
}

void LinkEditorTest::soldOutTakesMorePlacesOnly()
{
    PayLink link = sampleLink(LinkMode::Limited, LinkStatus::Closed);
    link.paidCount = 15;
    LinkEditor editor(m_clock, UiLanguage::English);
    editor.beginEdit(link);
    editor.open();
    QVERIFY(!child<QLineEdit>(editor, "title")->isEnabled());
    auto* quota = child<QLineEdit>(editor, "quota");
    QVERIFY(quota->isEnabled());
    quota->selectAll();
    QTest::keyClicks(quota, QStringLiteral("14"));
    QVERIFY(!shownText(editor, "quotaProblem").isEmpty());
    quota->selectAll();
    QTest::keyClicks(quota, QStringLiteral("20"));
    QCOMPARE(shownText(editor, "quotaProblem"), QString());
    QVERIFY(child<QPushButton>(editor, "editorSend")->isEnabled());
}

void LinkEditorTest::asksBeforeLosingWhatWasTyped()
{
    LinkEditor editor(m_clock, UiLanguage::English);
    editor.setInstances(sampleInstances());
    editor.beginNew({});
    editor.open();
    fill(editor);
    QSignalSpy kept(&editor, &LinkEditor::draftChanged);
    QSignalSpy discarded(&editor, &LinkEditor::draftDiscarded);
    QTest::keyClick(&editor, Qt::Key_Escape);
    QVERIFY(editor.isVisible());
    child<QPushButton>(editor, "draftStay")->click();
    QVERIFY(editor.isVisible());
    QTRY_VERIFY(!editor.findChild<QMessageBox*>(QStringLiteral("keepDraft")));
    editor.close();
    QVERIFY(editor.isVisible());
    kept.clear();
    child<QPushButton>(editor, "draftKeep")->click();
    QVERIFY(!editor.isVisible());
    QCOMPARE(kept.count(), 1);
    QCOMPARE(discarded.count(), 0);

    editor.open();
    QTRY_VERIFY(!editor.findChild<QMessageBox*>(QStringLiteral("keepDraft")));
    editor.reject();
    child<QPushButton>(editor, "draftDiscard")->click();
    QCOMPARE(discarded.count(), 1);
}

void LinkEditorTest::keepsADraftWhileOneTypes()
{
    LinkEditor editor(m_clock, UiLanguage::English);
    editor.setInstances(sampleInstances());
    editor.beginNew({});
    editor.open();
    QSignalSpy kept(&editor, &LinkEditor::draftChanged);
    auto* name = child<QLineEdit>(editor, "title");
    // Somebody who never pauses is kept too.
    const auto typesOn = [&] {
        QTest::keyClicks(name, QStringLiteral("x"));
        return kept.count() >= 2;
    };
    QTRY_VERIFY(typesOn());
    name->clear();
    fill(editor);
    kept.clear();
    QTRY_VERIFY(kept.count() >= 1);
    const LinkForm typed = editor.form();

    LinkEditor again(m_clock, UiLanguage::English);
    again.setInstances(sampleInstances());
    again.beginNew({});
    again.restore(typed, m_clock.now());
    again.open();
    QCOMPARE(again.form().title, typed.title);
    QVERIFY(again.isDirty());
    QVERIFY(shownText(again, "bannerText").contains(QStringLiteral("14:00")));
    QSignalSpy discarded(&again, &LinkEditor::draftDiscarded);
    child<QPushButton>(again, "bannerAction")->click();
    QCOMPARE(discarded.count(), 1);
    QVERIFY(!again.isDirty());
}

void LinkEditorTest::letsOneChooseInAConflict()
{
    LinkEditor editor(m_clock, UiLanguage::English);
    editor.setInstances(sampleInstances());
    editor.beginEdit(sampleLink());
    editor.open();
    auto* title = child<QLineEdit>(editor, "title");
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Mine"));
    QTest::keyClick(&editor, Qt::Key_Return);
    PayLink now = sampleLink();
    now.title = "Theirs";
    now.price = Money::fromCentimes(900'000);
    editor.showConflict(now, {});
    QVERIFY(child<QRadioButton>(editor, "conflict-title-mine")->isChecked());
    QVERIFY(child<QRadioButton>(editor, "conflict-price-theirs")->isChecked()); // nobody touched it here
    keepPicture(editor, QStringLiteral("conflict"));
    child<QPushButton>(editor, "conflictApply")->click();
    QCOMPARE(editor.form().title, QStringLiteral("Mine"));
    QCOMPARE(editor.form().price, QStringLiteral("9000"));
    QSignalSpy changed(&editor, &LinkEditor::changeRequested);
    child<QPushButton>(editor, "editorSend")->click();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).value<PayLink>().title, std::string("Theirs"));
    QVERIFY(!changed.first().at(1).value<api::LinkChange>().price);
}

void LinkEditorTest::everyControlHasAName()
{
    LinkEditor editor(m_clock, UiLanguage::English);
    editor.setInstances(sampleInstances());
    editor.beginNew({});
    editor.open();
    child<QRadioButton>(editor, "mode-limited")->click();
    for (const QWidget* widget : editor.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        const QString text = widget->property("text").toString();
        const bool isEditor = widget->inherits("QLineEdit") || widget->inherits("QComboBox");
        if (widget->accessibleName().isEmpty() && (text.isEmpty() || isEditor))
            QFAIL(qPrintable(widget->objectName() + u' ' + QLatin1String(widget->metaObject()->className())));
    }
}

void LinkEditorTest::looksRight_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    const QSize wide(960, 760);
    QTest::newRow("new-light") << static_cast<int>(UiLanguage::English) << false << 1.0 << wide;
    QTest::newRow("new-dark") << static_cast<int>(UiLanguage::French) << true << 1.0 << wide;
    QTest::newRow("new-arabic") << static_cast<int>(UiLanguage::Arabic) << false << 1.0 << wide;
    QTest::newRow("new-200") << static_cast<int>(UiLanguage::French) << false << 2.0 << wide;
    QTest::newRow("new-narrow") << static_cast<int>(UiLanguage::English) << false << 1.0 << QSize(460, 900);
    QTest::newRow("edit-light") << static_cast<int>(UiLanguage::English) << false << 1.0 << QSize(960, 1000);
    QTest::newRow("more-light") << static_cast<int>(UiLanguage::English) << false << 1.0 << QSize(960, 1400);
}

void LinkEditorTest::looksRight()
{
    QFETCH(const int, language);
    QFETCH(const bool, dark);
    QFETCH(const double, scale);
    QFETCH(const QSize, size);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const auto spoken = static_cast<UiLanguage>(language);
    QTranslator translator;
    const auto word = wordFor(spoken);
    if (translator.load(QStringLiteral(TRANSLATION_DIR "/paylink-desk_%1.qm")
                            .arg(QLatin1String(word.data(), static_cast<qsizetype>(word.size())))))
        QCoreApplication::installTranslator(&translator);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    QApplication::setLayoutDirection(directionFor(spoken));
    LinkEditor editor(m_clock, spoken);
    editor.setInstances(sampleInstances());
    if (tag.startsWith(u"edit")) {
        editor.beginEdit(sampleLink());
    } else {
        editor.beginNew({});
        fill(editor);
        child<QRadioButton>(editor, "mode-limited")->click();
        QTest::keyClicks(child<QLineEdit>(editor, "quota"), QStringLiteral("20"));
        if (tag.startsWith(u"new-light")) {
            child<QLineEdit>(editor, "price")->clear();
            QTest::keyClicks(child<QLineEdit>(editor, "price"), QStringLiteral("8.000"));
        }
        if (tag.startsWith(u"more"))
            child<QAbstractButton>(editor, "moreOptions")->click();
    }
    editor.open();
    editor.resize(size);
    keepPicture(editor, tag, scale);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(LinkEditorTest)
#include "linkeditor_test.moc"
