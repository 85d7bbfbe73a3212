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
    void recognisesColumns_data();
    void recognisesColumns();
    void readsChosenColumns();
    void readsAFileWithoutTitles();
    void anotherChoiceIsAnotherRun();
    void saysWhichTitlesItLookedFor();
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

void InvoiceFileTest::recognisesColumns_data()
{
    QTest::addColumn<QByteArray>("firstRow");
    QTest::addColumn<QByteArray>("found"); // field=column, in the order of the fields
    QTest::addColumn<bool>("hasTitles");
    QTest::addColumn<bool>("isEnough");
    QTest::newRow("english") << QByteArray("title,amount,max_payments")
                             << QByteArray("title=0 amount=1 places=2") << true << true;
    QTest::newRow("french") << QByteArray("N\xC2\xB0;Prix;TITRE;D\xC3\xA9lai")
                            << QByteArray("title=2 amount=1 timeout=3") << true << true;
    QTest::newRow("two of one") << QByteArray("title;titre;prix") << QByteArray("title=0 amount=2") << true
                                << true;
    QTest::newRow("no amount") << QByteArray("titre;facture") << QByteArray("title=0 invoice=1") << true
                               << false;
    QTest::newRow("other words") << QByteArray("Libell\xC3\xA9;Tarif") << QByteArray() << true << false;
    QTest::newRow("a link") << QByteArray("Robe;8 000,50") << QByteArray() << false << false;
}

void InvoiceFileTest::recognisesColumns()
{
    QFETCH(const QByteArray, firstRow);
    const auto sheet = readInvoiceSheet(firstRow.toStdString(), InstanceId("i1"));
    QVERIFY(sheet);
    QStringList found;
    for (const InvoiceField field : kInvoiceFields) {
        const std::string_view word = wordFor(field);
        if (const auto column = sheet->recognised.of(field))
            found += QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())) + u'='
                   + QString::number(*column);
    }
    QTEST(found.join(u' ').toUtf8(), "found");
    QTEST(sheet->recognised.hasTitles, "hasTitles");
    QTEST(sheet->recognised.isEnough(), "isEnough");
    QCOMPARE(sheet->columns, sheet->recognised);
}

void InvoiceFileTest::readsChosenColumns()
{
    const std::string text = "Libelle;Tarif;Ref;Montant\nRobe;8000,50;F-1;1\n\nTapis;12 000;;2\n";
    InvoiceColumns chosen = readInvoiceSheet(text, InstanceId("i1"))->recognised;
    QCOMPARE(chosen.of(InvoiceField::Amount), std::optional(3));
    chosen.set(InvoiceField::Title, 0);
    chosen.set(InvoiceField::Amount, 1);
    chosen.set(InvoiceField::Details, 0); // one column may feed two fields
    chosen.set(InvoiceField::Invoice, 2);
    chosen.set(InvoiceField::Slug, 40); // no such column
    const auto sheet = readInvoiceSheet(text, InstanceId("i1"), chosen);
    QVERIFY(sheet);
    QCOMPARE(sheet->columns, chosen);
    QCOMPARE(sheet->samples[1], std::string("8000,50"));
    QVERIFY(sheet->file.isUsable());
    QVERIFY(sheet->file.unknownColumns == std::vector<std::string>{"Montant"});
    QCOMPARE(sheet->file.rows.size(), std::size_t{2});
    QCOMPARE(sheet->file.rows[0].draft.title, std::string("Robe"));
    QVERIFY(sheet->file.rows[0].draft.price == Money::fromCentimes(800'050));
    QCOMPARE(sheet->file.rows[0].draft.customFields.front().value, std::string("F-1"));
    QCOMPARE(sheet->file.rows[1].number, 3);
    chosen.set(InvoiceField::Title, std::nullopt);
    const auto without = readInvoiceSheet(text, InstanceId("i1"), chosen);
    QVERIFY(!without->file.isUsable());
    QVERIFY(without->file.rows.front().problems.front().field == "title");
}

void InvoiceFileTest::readsAFileWithoutTitles()
{
    const std::string text = "Robe;8 000,50\nTapis;12000,00\n";
    InvoiceColumns chosen = readInvoiceSheet(text, InstanceId("i1"))->recognised;
    QVERIFY(!chosen.hasTitles);
    chosen.set(InvoiceField::Title, 0);
    chosen.set(InvoiceField::Amount, 1);
    auto sheet = readInvoiceSheet(text, InstanceId("i1"), chosen);
    QVERIFY(sheet->file.isUsable());
    QVERIFY(sheet->file.unknownColumns.empty());
    QCOMPARE(sheet->file.rows.size(), std::size_t{2});
    QCOMPARE(sheet->file.rows[0].number, 1);
    QCOMPARE(sheet->samples[0], std::string("Robe"));
    chosen.hasTitles = true;
    sheet = readInvoiceSheet(text, InstanceId("i1"), chosen);
    QCOMPARE(sheet->file.rows.size(), std::size_t{1});
    QCOMPARE(sheet->samples[0], std::string("Tapis"));
}

void InvoiceFileTest::anotherChoiceIsAnotherRun()
{
    const std::string text = "title,amount,price\nDon,10,20\n";
    const auto automatic = readInvoiceSheet(text, InstanceId("i1"));
    InvoiceColumns chosen = automatic->recognised;
    QCOMPARE(readInvoiceSheet(text, InstanceId("i1"), chosen)->file.runId, automatic->file.runId);
    QCOMPARE(readInvoiceFile(text, InstanceId("i1"))->runId, automatic->file.runId);
    chosen.set(InvoiceField::Amount, 2);
    const auto other = readInvoiceSheet(text, InstanceId("i1"), chosen);
    QVERIFY(other->file.runId != automatic->file.runId);
    QCOMPARE(readInvoiceSheet(text, InstanceId("i1"), chosen)->file.runId, other->file.runId);
}

void InvoiceFileTest::saysWhichTitlesItLookedFor()
{
    const auto file = readInvoiceFile("Libelle;Tarif\nRobe;8000\n", InstanceId("i1"));
    QVERIFY(!file);
    for (const char* part : {"`title`", "`titre`", "`Libelle`", "`Tarif`"})
        QVERIFY2(file.error().detail.find(part) != std::string::npos, file.error().detail.c_str());
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
