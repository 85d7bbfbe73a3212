#include "ui/lock/lockpage.h"

#include "tests/support/ui/handclock.h"
#include "tests/support/ui/windowtext.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::ui;
using desk::testing::HandClock;

namespace {

const QString kRight = QStringLiteral("open sesame!");
const QString kWrong = QStringLiteral("open barley!");

lock::Passphrase typed(QString text)
{
    return lock::Passphrase::taken(text);
}

struct Shown {
    Shown() : lock((write(), root.path().toStdString()), clock), page(lock)
    {
        page.resize(900, 700);
        lock.lock();
        page.show();
    }

    /// A record is made once: it takes a while.
    void write()
    {
        static std::string record;
        if (record.empty()) {
            lock::AppLock fresh(root.path().toStdString(), clock);
            const auto set = fresh.set(typed(kRight));
            QVERIFY(QTest::qWaitFor([&] { return set.isFinished(); }, 30'000));
            record = (*lock::LockFile(root.path().toStdString()).load())->passphrase;
        }
        QVERIFY(lock::LockFile(root.path().toStdString()).save({record, {}, false}));
    }

    void tryOne(const QString& passphrase)
    {
        QTest::keyClicks(field(), passphrase);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return words() != QStringLiteral("One moment…"); }, 30'000));
    }
    QLineEdit* field() { return page.findChild<QLineEdit*>(QStringLiteral("lockPassphrase")); }
    QPushButton* button(const char* name) { return page.findChild<QPushButton*>(QLatin1String(name)); }
    QString words() { return page.findChild<QLabel*>(QStringLiteral("lockWords"))->text(); }

    QTemporaryDir root;
    HandClock clock;
    lock::AppLock lock;
    LockPage page;
};

} // namespace

class LockPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void init() { applyTheme(*qApp, ThemeMode::Light); }
    void theRightOneUnlocks();
    void aWrongOneIsSaid();
    void wrongOnesWait();
    void beginningAnewTakesAWord();
    void aDamagedRecordIsSaid();
    void everythingHasANameAndIsPlainText();
    void looksRight_data();
    void looksRight();
};

void LockPageTest::theRightOneUnlocks()
{
    Shown shown;
    QSignalSpy unlocked(&shown.lock, &lock::AppLock::unlocked);
    QVERIFY(shown.field()->echoMode() == QLineEdit::Password);
    shown.tryOne(kRight);
    QCOMPARE(unlocked.size(), 1);
    QVERIFY(shown.field()->text().isEmpty());
    QVERIFY(!shown.field()->isUndoAvailable());
}

void LockPageTest::aWrongOneIsSaid()
{
    Shown shown;
    shown.tryOne(kWrong);
    QVERIFY(shown.lock.isLocked());
    QCOMPARE(shown.words(), QStringLiteral("That is not the passphrase."));
    QCOMPARE(shown.field()->accessibleDescription(), shown.words());
    QVERIFY(shown.field()->text().isEmpty());
    QTest::keyClick(shown.field(), Qt::Key_Return); // nothing is no try
    QVERIFY(shown.button("unlock")->isEnabled());
    shown.tryOne(kRight);
    QVERIFY(!shown.lock.isLocked());
    QCOMPARE(shown.words(), QString());
}

void LockPageTest::wrongOnesWait()
{
    Shown shown;
    for (int tries = 0; tries < 3; ++tries)
        shown.tryOne(kWrong);
    QVERIFY2(shown.words().contains(QStringLiteral(" 5 ")), qPrintable(shown.words()));
    QVERIFY(!shown.button("unlock")->isEnabled());
    QTest::keyClicks(shown.field(), kRight);
    QTest::keyClick(shown.field(), Qt::Key_Return);
    QVERIFY(shown.lock.isLocked()); // not looked at
    shown.clock.pass(std::chrono::seconds{3});
    QTRY_VERIFY(shown.words().contains(QStringLiteral(" 2 ")));
    shown.clock.pass(std::chrono::seconds{2});
    QTRY_VERIFY(shown.button("unlock")->isEnabled());
    QCOMPARE(shown.words(), QStringLiteral("You can try again now."));
    QTest::keyClick(shown.field(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.lock.isLocked(), 30'000);
}

void LockPageTest::beginningAnewTakesAWord()
{
    Shown shown;
    QSignalSpy asked(&shown.page, &LockPage::beginAnewRequested);
    auto* word = shown.page.findChild<QLineEdit*>(QStringLiteral("lockEraseWord"));
    QVERIFY(!word->isVisible());
    shown.button("forgotPassphrase")->click();
    QVERIFY(word->isVisible());
    QVERIFY(desk::testing::paintedText(shown.page).join(u' ').contains(QStringLiteral("does not encrypt")));
    for (const char* const no : {"", "ERAS", "yes", "ERASE!"}) {
        word->setText(QLatin1String(no));
        QVERIFY(!shown.button("lockErase")->isEnabled());
    }
    word->setText(QStringLiteral(" erase "));
    QVERIFY(shown.button("lockErase")->isEnabled());
    shown.button("lockErase")->click();
    QCOMPARE(asked.size(), 1);
}

void LockPageTest::aDamagedRecordIsSaid()
{
    QTemporaryDir root;
    QFile file(root.filePath(QStringLiteral("lock.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    HandClock clock;
    lock::AppLock lock(root.path().toStdString(), clock);
    LockPage page(lock);
    lock.lock();
    page.show();
    QVERIFY(!page.findChild<QLineEdit*>(QStringLiteral("lockPassphrase"))->isVisible());
    QVERIFY(page.findChild<QPushButton*>(QStringLiteral("forgotPassphrase"))->isVisible());
    QVERIFY(page.findChild<QLabel*>(QStringLiteral("lockText"))
                ->text()
                .contains(QStringLiteral("cannot be read")));
}

void LockPageTest::everythingHasANameAndIsPlainText()
{
    Shown shown;
    shown.button("forgotPassphrase")->click();
    const auto labels = shown.page.findChildren<QLabel*>();
    for (const QLabel* label : labels)
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    for (QWidget* control : shown.page.findChildren<QWidget*>()) {
        if (qobject_cast<QLineEdit*>(control) || qobject_cast<QPushButton*>(control))
            QVERIFY(!QAccessible::queryAccessibleInterface(control)->text(QAccessible::Name).isEmpty());
    }
}

void LockPageTest::looksRight_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void LockPageTest::looksRight()
{
    QFETCH(bool, isDark);
    applyTheme(*qApp, isDark ? ThemeMode::Dark : ThemeMode::Light);
    Shown shown;
    shown.tryOne(kWrong);
    shown.button("forgotPassphrase")->click();
    QDir().mkpath(QStringLiteral(SCREENSHOT_DIR));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(shown.page.grab().save(
        QStringLiteral(SCREENSHOT_DIR "/lock-page-%1.png").arg(QLatin1String(QTest::currentDataTag()))));
}

QTEST_MAIN(LockPageTest)
#include "lockpage_test.moc"
