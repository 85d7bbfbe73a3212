#include "core/domain/invoicenumber.h"

#include <QtTest/QTest>

using namespace desk;

class InvoiceNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void InvoiceNumberTest::finds_data()
{
    QTest::addColumn<QByteArrayList>("fields"); // label=value
    QTest::addColumn<QByteArray>("number");
    const auto row = [](const char* name, const QByteArrayList& fields, const char* number) {
        QTest::newRow(name) << fields << QByteArray(number);
    };
    row("none", {}, "");
    row("English", {"Customer Name=John Doe", "Invoice Number=INV2026001"}, "INV2026001");
    row("any case", {"INVOICE=77"}, "77");
    row("French", {"Client=Leila", "Facture n°=2026/101"}, "2026/101");
    row("French, capital and plain", {"N° de FACTURE=A-9"}, "A-9");
    row("Arabic", {"الاسم=ليلى", "رقم الفاتورة=٢٠٢٦"}, "٢٠٢٦");
    row("label wins over shape", {"Ref=INV2026001", "Facture=42"}, "42");
    row("shape, no label", {"=John Doe", "=INV2026001"}, "INV2026001");
    row("shape with a dash", {"Ref=FAC-12"}, "FAC-12");
    row("first shape", {"=FAC-12", "=FAC-13"}, "FAC-12");
    row("nothing like it", {"Customer Name=John Doe", "Ref=blue"}, "");
    row("a word that only begins alike", {"=Invitation", "=Facile"}, "");
}

void InvoiceNumberTest::finds()
{
    QFETCH(QByteArrayList, fields);
    std::vector<CustomField> custom;
    for (const QByteArray& field : fields) {
        const auto at = field.indexOf('=');
        custom.push_back({"udf" + std::to_string(custom.size() + 1), field.left(at).toStdString(),
            field.mid(at + 1).toStdString()});
    }
    QTEST(QByteArray::fromStdString(invoiceNumberOf(custom)), "number");
}

QTEST_GUILESS_MAIN(InvoiceNumberTest)
#include "invoicenumber_test.moc"
