#include "ui/payments/paymentlines.h"

#include "core/domain/period.h"
#include "core/report/csvwriter.h"
#include "ui/common/bidi.h"
#include "ui/common/utf8.h"
#include "ui/payments/paymentcolumnspec.h"

namespace desk::ui {
namespace {

report::CsvFormat formatFor(UiLanguage language)
{
    report::CsvFormat format = report::kPlainCsv;
    if (language != UiLanguage::English) {
        format.separator = ';';
        format.decimalMark = ',';
        format.flattensLines = true;
    }
    return format;
}

/// `2026-11-21 14:05:09` in Algiers.
std::string momentOf(const Transaction& payment)
{
    const auto at = payment.createdAt ? payment.createdAt : payment.updatedAt;
    return at ? toIsoDate(algiersDayOf(*at)) + ' ' + algiersTimeOfDay(*at) : std::string();
}

void writeCell(const cache::TransactionRow& row, PaymentColumn column, report::CsvWriter& writer)
{
    const Transaction& payment = row.transaction;
    switch (column) {
    case PaymentColumn::Time: writer.text(momentOf(payment)); return;
    case PaymentColumn::Amount: writer.money(payment.amount); return;
    case PaymentColumn::Link: writer.text(row.linkTitle); return;
    case PaymentColumn::OrderNumber: writer.id(payment.orderNumber); return;
    case PaymentColumn::GatewayOrder: writer.id(payment.gatewayOrderId); return;
    case PaymentColumn::ApprovalCode: writer.id(payment.approvalCode); return;
    case PaymentColumn::PayerName: writer.text(payment.payerName); return;
    case PaymentColumn::PayerEmail: writer.text(payment.payerEmail); return;
    case PaymentColumn::PayerPhone: writer.text(payment.payerPhone); return;
    case PaymentColumn::Instance: writer.text(row.instanceName); return;
    case PaymentColumn::Invoice: writer.text(row.invoiceNumber); return;
    case PaymentColumn::Status:
    case PaymentColumn::Method:
    case PaymentColumn::Reason:
    case PaymentColumn::Environment: break; // words of the window's language
    }
    writer.text(PaymentCells(UiLanguage::English).text(row, column).toStdString());
}

} // namespace

PaymentLines::PaymentLines(LineShape shape, std::vector<PaymentColumn> columns, UiLanguage language)
    : m_shape(shape)
    , m_columns(std::move(columns))
    , m_language(language)
{}

QString PaymentLines::joined(const std::vector<QString>& cells) const
{
    QString line;
    for (const QString& cell : cells) {
        if (&cell != &cells.front())
            line += u'\t';
        line += withoutBidiMarks(cell).replace(u'\t', u' ').replace(u'\n', u' ');
    }
    return line + u'\n';
}

QString PaymentLines::head() const
{
    if (m_shape == LineShape::Text)
        return {};
    if (m_shape == LineShape::WithTitles) {
        std::vector<QString> titles;
        for (const PaymentColumn column : m_columns)
            titles.push_back(PaymentColumns::title(column));
        return joined(titles);
    }
    std::string bytes;
    report::CsvWriter writer(formatFor(m_language), [&bytes](std::string_view part) {
        bytes += part;
        return true;
    });
    for (const PaymentColumn column : m_columns)
        writer.text(PaymentColumns::title(column).toStdString());
    writer.endRow();
    writer.finish();
    return toQString(bytes);
}

QString PaymentLines::line(const ShownPayment& payment) const
{
    if (m_shape == LineShape::Csv)
        return csvLine(payment.row);
    std::vector<QString> cells;
    for (const PaymentColumn column : m_columns)
        cells.push_back(payment.text(column));
    return joined(cells);
}

QString PaymentLines::csvLine(const cache::TransactionRow& row) const
{
    std::string bytes;
    report::CsvWriter writer(formatFor(m_language), [&bytes](std::string_view part) {
        bytes += part;
        return true;
    });
    for (const PaymentColumn column : m_columns)
        writeCell(row, column, writer);
    writer.endRow();
    writer.finish();
    return toQString(bytes);
}

} // namespace desk::ui
