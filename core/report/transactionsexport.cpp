#include "core/report/transactionsexport.h"

namespace desk::report {

void writeTransactionHeader(CsvWriter& writer)
{
    for (const std::string_view column : kTransactionColumns)
        writer.text(column);
    writer.endRow();
}

void writeTransactionRow(const cache::TransactionRow& row, CsvWriter& writer)
{
    const Transaction& payment = row.transaction;
    const auto counted =
        payment.createdAt ? payment.createdAt : payment.updatedAt; // the day the totals count it on
    writer.date(counted);
    writer.time(counted);
    writer.text(row.instanceName);
    writer.text(row.linkTitle);
    writer.id(payment.linkId.text());
    writer.text(row.linkMode);
    writer.id(payment.orderNumber);
    writer.id(payment.gatewayOrderId);
    writer.id(payment.approvalCode);
    const auto status = payment.status.known();
    writer.text(status ? wordFor(*status) : std::string_view(payment.status.raw()));
    writer.money(payment.amount);
    writer.text("DZD");
    writer.text(payment.method);
    writer.text(row.invoiceNumber);
    writer.text(payment.environment);
    writer.isoUtc(payment.createdAt);
    writer.endRow();
}

} // namespace desk::report
