// The text of a keychain entry, and keys as people paste them.
#include "core/secrets/keypairtext.h"

#include "core/secrets/keyanswer.h"

#include <QObject>
#include <QtTest/QTest>

using namespace desk;
using namespace desk::secrets;

class KeyPairTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        const StoredKeys stored{{Secret("pk_1+/=%41"), Secret("sk two")}, "https://host.example/api"};
        QVERIFY(storedKeysFrom(textOf(stored)) == stored);
    }

    void othersAreNoPair_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "erased", "k\ns\nb", "pair 2\nk\ns\nb", "pair 1\n", "pair 1\nk",
                 "pair 1\nk\n", "pair 1\n\ns\nb", "pair 1\nk\n\nb", "pair 1\nk\ns", "pair 1\nk\ns\n",
                 "pair 1\nk\ns\nb\nmore"})
            QTest::newRow(text) << QByteArray(text);
    }
    void othersAreNoPair()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!storedKeysFrom(Secret(text.toStdString())));
    }

    void pastedKeysAreTrimmed_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("usable");
        const auto row = [](const char* name, const char* typed, const char* key, bool usable = true) {
            QTest::newRow(name) << QByteArray(typed) << QByteArray(key) << usable;
        };
        row("plain", "pk_live_1", "pk_live_1");
        row("blanks and line ends", " \t pk\r\n", "pk");
        row("no-break space", "\u00a0pk\u00a0", "pk");
        row("zero-width space", "pk\u200b", "pk");
        row("byte order mark", "\ufeffpk", "pk");
        row("every ASCII sign", "!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~", "!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~");
        row("nothing", "", "");
        row("blanks alone", "  \n", "");
        row("a blank within", "pk live", "", false);
        row("a line break within", "pk\nX-Other: 1", "", false);
        row("beyond ASCII", "clé", "", false);
        row("a control character", "pk\x01", "", false);
    }
    void pastedKeysAreTrimmed()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, key);
        QFETCH(bool, usable);
        const auto secret = keyFromTyped(typed.toStdString());
        QCOMPARE(secret.has_value(), usable);
        if (usable)
            QVERIFY(*secret == Secret(key.toStdString()));
    }

    void aPairIsPastedInOneGo_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("isPair");
        QTest::newRow("two lines") << QByteArray("pk_1\nsk_2") << true;
        QTest::newRow("Windows lines, and more around") << QByteArray(" pk_1\r\nsk_2 \r\n") << true;
        QTest::newRow("a blank") << QByteArray("pk_1 sk_2") << true;
        QTest::newRow("a table's tab") << QByteArray("pk_1\tsk_2") << true;
        QTest::newRow("one key") << QByteArray("pk_1") << false;
        QTest::newRow("three words") << QByteArray("pk_1 sk_2 more") << false;
        QTest::newRow("beyond ASCII") << QByteArray("clé sk_2") << false;
        QTest::newRow("nothing") << QByteArray(" \n ") << false;
    }
    void aPairIsPastedInOneGo()
    {
        QFETCH(QByteArray, typed);
        QFETCH(bool, isPair);
        const auto pair = keyPairFromTyped(typed.toStdString());
        QCOMPARE(pair.has_value(), isPair);
        if (isPair)
            QVERIFY((*pair == KeyPair{Secret("pk_1"), Secret("sk_2")}));
    }

    void wordsGoThereAndBack()
    {
        for (const KeyMark mark : {KeyMark::None, KeyMark::Stored, KeyMark::Doubtful})
            QVERIFY(keyMarkFrom(wordFor(mark)) == mark);
        QVERIFY(keyMarkFrom("who knows") == KeyMark::Doubtful);
    }
};

QTEST_GUILESS_MAIN(KeyPairTextTest)
#include "keypairtext_test.moc"
