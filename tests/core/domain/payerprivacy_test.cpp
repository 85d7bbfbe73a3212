#include "core/domain/payerprivacy.h"

#include <QtTest/QTest>

using namespace desk;

class PayerPrivacyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void emails_data();
    void emails();
    void phones_data();
    void phones();
    void ofOnePayment();
    void dropsThePayerAlone();
};

namespace {

std::string bytes(const QString& text)
{
    return text.toStdString();
}

void columns()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("shown");
    QTest::newRow("not told") << QString() << QString();
}

} // namespace

void PayerPrivacyTest::names_data()
{
    columns();
    const auto row = [](const char* name, const char* told, const char* shown) {
        QTest::newRow(name) << QString::fromUtf8(told) << QString::fromUtf8(shown);
    };
    row("two words", "Amina Boudiaf", "A*** B***");
    row("an accent", "Élodie Aït-Ahmed", "É*** A***");
    row("Arabic", "كريم حداد", "ك*** ح***");
    row("Arabic and Latin", "كريم Haddad", "ك*** H***");
    row("one letter", "A", "A***");
    row("spaces around", "  Amina\t Boudiaf ", "A*** B***");
    row("a no-break space", "Amina\u00a0Boudiaf", "A*** B***");
    row("a telephone number in its place", "+213 550123456", "*** ***");
    row("a number in its place", "0550123456", "***");
    row("a mail in its place", "amina@example.dz", "a***");
    row("spaces alone", "   ", "");
    row("beyond the first plane", "\xf0\x9e\xa4\x80mina", "\xf0\x9e\xa4\x80***");
    row("masked already", "A*** B***", "A*** B***");
}

void PayerPrivacyTest::names()
{
    QFETCH(QString, told);
    QFETCH(QString, shown);
    QCOMPARE(QString::fromStdString(maskedName(bytes(told))), shown);
}

void PayerPrivacyTest::emails_data()
{
    columns();
    const auto row = [](const char* name, const char* told, const char* shown) {
        QTest::newRow(name) << QString::fromUtf8(told) << QString::fromUtf8(shown);
    };
    row("an address", "amina@example.dz", "a***@***.dz");
    row("a sub-domain", "amina.b@mail.example.com", "a***@***.com");
    row("a quoted at", "\"a@b\"@example.dz", "***@***.dz");
    row("a digit first", "7amina@example.dz", "***@***.dz");
    row("no ending", "amina@localhost", "a***@***");
    row("an address of numbers", "amina@10.0.0.12", "a***@***");
    row("a long ending", "amina@example.boudiafamina", "a***@***");
    row("no address", "Amina Boudiaf", "***");
    row("nothing before", "@example.dz", "***");
    row("Arabic", "أمينة@موقع.الجزائر", "أ***@***");
    row("masked already", "a***@***.dz", "a***@***.dz");
}

void PayerPrivacyTest::emails()
{
    QFETCH(QString, told);
    QFETCH(QString, shown);
    QCOMPARE(QString::fromStdString(maskedEmail(bytes(told))), shown);
}

void PayerPrivacyTest::phones_data()
{
    columns();
    const auto row = [](const char* name, const char* told, const char* shown) {
        QTest::newRow(name) << QString::fromUtf8(told) << QString::fromUtf8(shown);
    };
    row("international", "+213550123412", "+213 ** ** ** 12");
    row("spaces", "+213 550 12 34 12", "+213 ** ** ** 12");
    row("two noughts", "00213550123412", "+213 ** ** ** 12");
    row("at home", "0550123412", "** ** ** 12");
    row("another country", "+33612345678", "** ** ** 78");
    row("Arabic digits", "٠٥٥٠١٢٣٤١٢", "** ** ** 12");
    row("too short", "12345", "** ** ** **");
    row("words", "call Amina", "** ** ** **");
}

void PayerPrivacyTest::phones()
{
    QFETCH(QString, told);
    QFETCH(QString, shown);
    QCOMPARE(QString::fromStdString(maskedPhone(bytes(told))), shown);
}

void PayerPrivacyTest::ofOnePayment()
{
    Transaction payment;
    payment.id = TransactionId("1");
    payment.orderNumber = "12AB";
    payment.payerName = "Amina Boudiaf";
    payment.payerPhone = "0550123412";
    Transaction expected = payment;
    expected.payerName = "A*** B***";
    expected.payerPhone = "** ** ** 12";
    maskPayer(payment);
    QCOMPARE(payment, expected);
    QVERIFY(payment.payerEmail.empty());
}

void PayerPrivacyTest::dropsThePayerAlone()
{
    Transaction payment;
    payment.id = TransactionId("1");
    payment.approvalCode = "123456";
    const Transaction expected = payment;
    QVERIFY(!namesPayer(payment));
    for (std::string Transaction::*field :
        {&Transaction::payerName, &Transaction::payerEmail, &Transaction::payerPhone}) {
        Transaction named = payment;
        named.*field = "x";
        QVERIFY(namesPayer(named));
        dropPayer(named);
        QCOMPARE(named, expected);
    }
}

QTEST_APPLESS_MAIN(PayerPrivacyTest)
#include "payerprivacy_test.moc"
