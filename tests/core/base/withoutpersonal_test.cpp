// What a text for somebody else loses.
#include "core/base/withoutpersonal.h"

#include <QObject>
#include <QTest>

using namespace desk;

class WithoutPersonalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("nothing") << "sync ended: complete true requests 12"
                                 << "sync ended: complete true requests 12";
        QTest::newRow("mail") << "sent to leila.b+shop@example.dz, twice"
                              << "sent to (mail), twice";
        QTest::newRow("mail, encoded") << "q=leila%40example.dz"
                                       << "(mail)";
        QTest::newRow("phone") << "call +213 555 12 34 56 now"
                               << "call (number) now";
        QTest::newRow("phone without spaces") << "0555123456"
                                              << "(number)";
        QTest::newRow("short number") << "took 12345678 ms"
                                      << "took 12345678 ms";
        QTest::newRow("double quotes") << "title \"Robe de Le\u00efla\" was cut"
                                       << "title (quoted) was cut";
        QTest::newRow("escaped quotes") << "a \"b \\\" c\" d"
                                        << "a (quoted) d";
        QTest::newRow("single quotes") << "no file 'Le\u00efla.csv'"
                                       << "no file (quoted)";
        QTest::newRow("apostrophe") << "it doesn't open, can't it"
                                    << "it doesn't open, can't it";
        QTest::newRow("French quotes") << "\u00ab Robe \u00bb"
                                       << "(quoted)";
        QTest::newRow("address") << "GET https://pay.example.dz/links/42?mail=x 404"
                                 << "GET https://pay.example.dz/... 404";
        QTest::newRow("address with a user") << "http://me:pw@host/x"
                                             << "http://host/...";
        QTest::newRow("bare host") << "https://pay.example.dz answered"
                                   << "https://pay.example.dz answered";
        QTest::newRow("id") << "link 123e4567-e89b-12d3-a456-426614174000 gone"
                            << "link (id) gone";
        QTest::newRow("home") << "/home/leila/.local/share/x: full"
                              << "~/.local/share/x: full";
        QTest::newRow("home on Windows") << "C:\\Users\\leila\\x"
                                         << "~\\x";
    }
    void goes()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(QString::fromStdString(withoutPersonalPatterns(text.toStdString())), clean);
    }
};

QTEST_GUILESS_MAIN(WithoutPersonalTest)
#include "withoutpersonal_test.moc"
