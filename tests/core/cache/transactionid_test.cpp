#include "core/cache/transactionid.h"

#include "cachefixture.h"

#include <QTest>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

namespace {

enum class Form { Number, Uuid, Text };

Form formOf(const CompactId& id)
{
    if (std::holds_alternative<std::int64_t>(id))
        return Form::Number;
    return std::holds_alternative<UuidBytes>(id) ? Form::Uuid : Form::Text;
}

} // namespace

Q_DECLARE_METATYPE(Form)

class TransactionIdTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheShortestExactForm_data();
    void takesTheShortestExactForm();
    void comesBackFromAColumn_data() { takesTheShortestExactForm_data(); }
    void comesBackFromAColumn();
};

void TransactionIdTest::takesTheShortestExactForm_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<Form>("form");
    QTest::newRow("zero") << QByteArray("0") << Form::Number;
    QTest::newRow("small") << QByteArray("17") << Form::Number;
    QTest::newRow("18 digits") << QByteArray("999999999999999999") << Form::Number;
    QTest::newRow("19 digits") << QByteArray("1000000000000000000") << Form::Text;
    QTest::newRow("leading zero") << QByteArray("017") << Form::Text;
    QTest::newRow("double zero") << QByteArray("00") << Form::Text;
    QTest::newRow("sign") << QByteArray("-17") << Form::Text;
    QTest::newRow("plus") << QByteArray("+17") << Form::Text;
    QTest::newRow("space") << QByteArray("17 ") << Form::Text;
    QTest::newRow("decimal") << QByteArray("17.0") << Form::Text;
    QTest::newRow("exponent") << QByteArray("1e5") << Form::Text;
    QTest::newRow("uuid") << QByteArray("9c858901-8a57-4791-81fe-4c455b099bc9") << Form::Uuid;
    QTest::newRow("nil uuid") << QByteArray("00000000-0000-0000-0000-000000000000") << Form::Uuid;
    QTest::newRow("full uuid") << QByteArray("ffffffff-ffff-ffff-ffff-ffffffffffff") << Form::Uuid;
    QTest::newRow("upper-case uuid") << QByteArray("9C858901-8A57-4791-81FE-4C455B099BC9") << Form::Text;
    QTest::newRow("one capital") << QByteArray("9c858901-8a57-4791-81fe-4c455b099bC9") << Form::Text;
    QTest::newRow("no hex") << QByteArray("9c858901-8a57-4791-81fe-4c455b099bg9") << Form::Text;
    QTest::newRow("dash moved") << QByteArray("9c8589018-a57-4791-81fe-4c455b099bc9") << Form::Text;
    QTest::newRow("dash for a digit") << QByteArray("9c858901-8a57-4791-81fe-4c455b099b-9") << Form::Text;
    QTest::newRow("without dashes") << QByteArray("9c8589018a57479181fe4c455b099bc9") << Form::Text;
    QTest::newRow("in braces") << QByteArray("{9c858901-8a57-4791-81fe-4c455b099bc9}") << Form::Text;
    QTest::newRow("opaque") << QByteArray("txn_Ab-12") << Form::Text;
    QTest::newRow("arabic digits") << QByteArray("١٢") << Form::Text;
    QTest::newRow("empty") << QByteArray("") << Form::Text;
}

void TransactionIdTest::takesTheShortestExactForm()
{
    QFETCH(const QByteArray, id);
    QFETCH(const Form, form);
    const std::string text = id.toStdString();
    const CompactId compact = compactId(text);
    QCOMPARE(formOf(compact), form);
    std::string back = "something before";
    expandId(compact, back);
    QCOMPARE(back, text);
}

void TransactionIdTest::comesBackFromAColumn()
{
    QFETCH(const QByteArray, id);
    ScratchCache cache;
    cache.database().handle().exec("CREATE TABLE ids (id ANY NOT NULL UNIQUE) STRICT");
    const std::string text = id.toStdString();
    PreparedStatement insert(cache.database(), "INSERT INTO ids VALUES (?1)");
    bindId(insert, 1, compactId(text));
    insert.run();
    PreparedStatement select(cache.database(), "SELECT id FROM ids WHERE id = ?1");
    bindId(select, 1, compactId(text));
    QVERIFY(select.step());
    std::string back;
    readId(select, 0, back);
    QCOMPARE(back, text);
}

QTEST_GUILESS_MAIN(TransactionIdTest)
#include "transactionid_test.moc"
