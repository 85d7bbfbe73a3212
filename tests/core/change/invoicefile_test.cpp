#include "core/change/invoicefile.h"

#include "core/change/intentcodec.h"

#include <QtTest/QTest>

#include <set>

using namespace desk;
using namespace desk::change;

namespace {

InvoiceFile read(const QByteArray& text)
{
    const auto file = readInvoiceFile(text.toStdString(), InstanceId("i1"));
    if (!file)
        qFatal("%s", file.error().detail.c_str());
    return *file;
}

} // namespace

class InvoiceFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFrenchExcel();
    void readsPlainCsv();
    void saysWhatIsUnclear();
    void slugsAreOfTheContent();
    void aSlugTwiceIsADouble();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
};

void InvoiceFileTest::readsFrenchExcel()
{
    const InvoiceFile file = read("\xEF\xBB\xBFTitre;Montant;Facture;Mode;Places;D\xC3\xA9lai;Remarque\r\n"
                                  "\"Facture; logo\";\"50 000,00 DA\";FAC-1;;;;x\r\n"
                                  "Atelier;1500;;limit\xC3\xA9;15;1440;\r\n"
                                  ";;;;;;\r\n"
                                  "Don;libre;;;;;\r\n");
    QVERIFY(file.isUsable());
    QVERIFY(file.unknownColumns == std::vector<std::string>{"Remarque"});
    QCOMPARE(file.rows.size(), std::size_t{3});
    const api::LinkDraft& invoice = file.rows[0].draft;
    QCOMPARE(invoice.title, std::string("Facture; logo"));
    QCOMPARE(invoice.details, invoice.title);
    QVERIFY(invoice.mode == LinkMode::OneShot);
    QVERIFY(invoice.price == Money::fromCentimes(5'000'000));
    QCOMPARE(invoice.customFields.front().value, std::string("FAC-1"));
    const api::LinkDraft& seats = file.rows[1].draft;
    QVERIFY(seats.mode == LinkMode::Limited && seats.maxPayments == 15);
    QVERIFY(seats.timeout == std::chrono::minutes{1440});
    QVERIFY(file.rows[2].draft.amountKind == AmountKind::Free);
    QCOMPARE(file.rows[2].number, 4);
}

void InvoiceFileTest::readsPlainCsv()
{
    const InvoiceFile file = read("instance,slug,details,title,amount,max_payments,mode\n"
                                  "i2,my-slug,\"two\nlines\",T,\"1,000.50\",3,limited");
    const api::LinkDraft& draft = file.rows.front().draft;
    QCOMPARE(draft.instanceId.text(), std::string("i2"));
    QCOMPARE(draft.slug, std::string("my-slug"));
    QCOMPARE(draft.details, std::string("two\nlines"));
    QVERIFY(draft.price == Money::fromCentimes(100'050));
    QVERIFY(draft.maxPayments == 3);
    const auto rows = file.bulkRows();
    QCOMPARE(rows.front().target, std::string("my-slug"));
    QCOMPARE(encoded(*draftFrom(rows.front().body)), encoded(draft));
}

void InvoiceFileTest::saysWhatIsUnclear()
{
    const InvoiceFile file =
        read("title,amount,mode,places,timeout\n"
             "A,8.000,,,\nB,100,what,,\nC,,,,\nD,5,limited,x,\nE,5,one-shot,,0\n,5,,,\n");
    QVERIFY(!file.isUsable());
    QVERIFY(file.rows[0].unreadable == std::vector<std::string>{"price"});
    QVERIFY(file.rows[0].problems.empty());
    QVERIFY(file.rows[1].unreadable == std::vector<std::string>{"mode"});
    const DraftProblem noPrice{"price", DraftFault::Missing};
    QVERIFY(file.rows[2].problems == std::vector{noPrice});
    QVERIFY(file.rows[3].unreadable == std::vector<std::string>{"quota"});
    const DraftProblem window{"timeout", DraftFault::OutOfRange};
    QVERIFY(file.rows[4].problems == std::vector{window});
    QVERIFY(file.rows[5].problems.front().fault == DraftFault::Missing);
}

void InvoiceFileTest::slugsAreOfTheContent()
{
    const InvoiceFile first = read("title,amount\nDon,10\nDon,10\nOther,10\n");
    const InvoiceFile edited = read("title,amount\nNew,5\nOther,10\nDon,10\nDon,10\n");
    QVERIFY(first.runId != edited.runId);
    std::set<std::string> before;
    for (const InvoiceRow& row : first.rows)
        before.insert(row.draft.slug);
    QCOMPARE(before.size(), std::size_t{3});
    for (std::size_t i = 1; i < edited.rows.size(); ++i)
        QVERIFY(before.contains(edited.rows[i].draft.slug));
    QVERIFY(!before.contains(edited.rows[0].draft.slug));
    QCOMPARE(read("title,amount\nDon,10\n").runId, read("title,amount\nDon,10\n").runId);
}

void InvoiceFileTest::aSlugTwiceIsADouble()
{
    const InvoiceFile file = read("title,amount,slug\nA,1,same\nB,2,same\n");
    QVERIFY(file.rows[0].isUsable());
    QVERIFY(file.rows[1].isDouble);
}

void InvoiceFileTest::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no title column") << QByteArray("a,b\n1,2\n");
    QTest::newRow("no rows") << QByteArray("title,amount\n");
    QTest::newRow("blank rows") << QByteArray("title,amount\n , \n");
    QTest::newRow("an open quote") << QByteArray("title,amount\n\"a,1\n");
}

void InvoiceFileTest::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, text);
    const auto file = readInvoiceFile(text.toStdString(), InstanceId("i1"));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Invalid);
}

QTEST_GUILESS_MAIN(InvoiceFileTest)
#include "invoicefile_test.moc"
