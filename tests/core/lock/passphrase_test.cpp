#include "core/lock/passphrase.h"

#include "core/lock/passphrasehash.h"

#include <QtTest/QTest>

using namespace desk;
using namespace desk::lock;

class PassphraseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lengths_data();
    void lengths();
    void whatWasTypedIsOverwritten();
    void theSameKeysGiveTheSameBytes();
    void aRecordFitsItsPassphraseAlone();
    void aRecordSaysItsMethod();
    void whatIsNoRecordFitsNothing_data();
    void whatIsNoRecordFitsNothing();
};

namespace {

Passphrase typed(QString text)
{
    return Passphrase::taken(text);
}

} // namespace

void PassphraseTest::lengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLongEnough");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("seven") << QStringLiteral("abcdefg") << false;
    QTest::newRow("eight") << QStringLiteral("abcdefgh") << true;
    QTest::newRow("seven letters of two bytes") << QString::fromUtf8("مرحباسم") << false;
    QTest::newRow("eight letters of two bytes") << QString::fromUtf8("مرحباسمي") << true;
    QTest::newRow("four beyond the first plane") << QString::fromUtf8("🙂🙂🙂🙂") << false;
    QTest::newRow("accents are no letters")
        << QString::fromUtf8("éééé").normalized(QString::NormalizationForm_D) << false;
    QTest::newRow("spaces count") << QStringLiteral("a b c d ") << true;
}

void PassphraseTest::lengths()
{
    QFETCH(QString, text);
    QTEST(typed(text).isLongEnough(), "isLongEnough");
    QCOMPARE(typed(text).isEmpty(), text.isEmpty());
}

void PassphraseTest::whatWasTypedIsOverwritten()
{
    QString text = QStringLiteral("open sesame!");
    text.detach();
    const Passphrase passphrase = Passphrase::taken(text);
    QVERIFY(text.isEmpty());
    QVERIFY(passphrase.reveal() == "open sesame!");
}

void PassphraseTest::theSameKeysGiveTheSameBytes()
{
    const QString composed = QString::fromUtf8("caféétéàlaplage");
    const QString taken = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(composed != taken);
    QVERIFY(typed(composed).reveal() == typed(taken).reveal());
}

void PassphraseTest::aRecordFitsItsPassphraseAlone()
{
    const auto record = recordOf(typed(QStringLiteral("open sesame!")));
    QVERIFY(record.has_value());
    QVERIFY(fits(typed(QStringLiteral("open sesame!")), *record));
    QVERIFY(!fits(typed(QStringLiteral("open sesame")), *record));
    QVERIFY(!fits(typed(QStringLiteral("Open sesame!")), *record));
    QVERIFY(!fits({}, *record));
    const auto again = recordOf(typed(QStringLiteral("open sesame!")));
    QVERIFY(*again != *record); // its salt is its own
}

void PassphraseTest::aRecordSaysItsMethod()
{
    const auto record = recordOf(typed(QStringLiteral("open sesame!")));
    QVERIFY2(record->starts_with("$argon2id$v=19$m=65536,t=2,p=1$"), record->c_str());
    QVERIFY(!isOutdated(*record));
    std::string weaker = *record;
    weaker.replace(weaker.find("t=2"), 3, "t=1");
    QVERIFY(isOutdated(weaker));
    QVERIFY(record->find("sesame") == std::string::npos);
}

void PassphraseTest::whatIsNoRecordFitsNothing_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("open sesame!");
    QTest::newRow("cut") << QByteArray("$argon2id$v=19$m=65536,t=2,p=1$");
    QTest::newRow("long") << QByteArray(4096, 'x');
}

void PassphraseTest::whatIsNoRecordFitsNothing()
{
    QFETCH(QByteArray, record);
    QVERIFY(!fits(typed(QStringLiteral("open sesame!")), record.toStdString()));
}

QTEST_APPLESS_MAIN(PassphraseTest)
#include "passphrase_test.moc"
