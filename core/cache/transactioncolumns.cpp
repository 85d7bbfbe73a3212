#include "core/cache/transactioncolumns.h"

#include "core/cache/columnvalues.h"

namespace desk::cache {
namespace {

OpenEnum<TransactionStatus> statusIn(const PreparedStatement& row)
{
    if (const auto known = enumIn(row, 1, TransactionStatus::Refunded))
        return {*known, std::string(wordFor(*known))};
    return OpenEnum<TransactionStatus>::unknown(row.string(2));
}

bool isSame(const OpenEnum<TransactionStatus>& a, const OpenEnum<TransactionStatus>& b)
{
    return a.known() || b.known() ? a.known() == b.known() : a.raw() == b.raw();
}

bool mayReplace(const OpenEnum<TransactionStatus>& known, const OpenEnum<TransactionStatus>& told)
{
    if (!known.known())
        return true;
    if (told.known())
        return mayBecome(*known.known(), *told.known());
    return !known.is(TransactionStatus::Completed) && !known.is(TransactionStatus::Refunded);
}

/// Whether `told` would change what is known. What is absent changes nothing.
bool isNews(const OpenEnum<TransactionStatus>& known, const OpenEnum<TransactionStatus>& told)
{
    return !told.isAbsent() && !isSame(known, told) && mayReplace(known, told);
}

bool isNews(std::string_view known, std::string_view told)
{
    return !told.empty() && told != known;
}

template <class T>
bool isNews(const std::optional<T>& known, const std::optional<T>& told)
{
    return told && told != known;
}

template <class T>
bool merge(T& known, const T& told)
{
    if (!isNews(known, told))
        return false;
    known = told;
    return true;
}

} // namespace

void readTransaction(const PreparedStatement& row, Transaction& transaction)
{
    std::string id;
    readId(row, 0, id);
    transaction.id = TransactionId(std::move(id));
    transaction.status = statusIn(row);
    transaction.amount = moneyIn(row, 3);
    transaction.createdAt = instantIn(row, 4);
    transaction.updatedAt = instantIn(row, 5);
    transaction.orderNumber = row.text(6);
    transaction.gatewayOrderId = row.text(7);
    transaction.approvalCode = row.text(8);
    transaction.gatewayMessage = row.text(9);
    transaction.method = row.text(10);
    transaction.environment = row.text(11);
    transaction.payerName = row.text(12);
    transaction.payerEmail = row.text(13);
    transaction.payerPhone = row.text(14);
}

void bindTransaction(
    PreparedStatement& statement, const Transaction& transaction, const CompactId& id, std::int64_t linkKey)
{
    bindId(statement, 1, id);
    const auto code = codeOf(transaction.status);
    statement.bind(2, code);
    statement.bindTextOrNull(3, code ? std::string_view{} : transaction.status.raw());
    statement.bind(4, columnValue(transaction.amount));
    statement.bind(5, columnValue(transaction.createdAt));
    statement.bind(6, columnValue(transaction.updatedAt));
    statement.bindTextOrNull(7, transaction.orderNumber);
    statement.bindTextOrNull(8, transaction.gatewayOrderId);
    statement.bindTextOrNull(9, transaction.approvalCode);
    statement.bindTextOrNull(10, transaction.gatewayMessage);
    statement.bindTextOrNull(11, transaction.method);
    statement.bindTextOrNull(12, transaction.environment);
    statement.bindTextOrNull(13, transaction.payerName);
    statement.bindTextOrNull(14, transaction.payerEmail);
    statement.bindTextOrNull(15, transaction.payerPhone);
    statement.bind(16, linkKey);
}

bool tellsNews(const PreparedStatement& row, const Transaction& told)
{
    return isNews(statusIn(row), told.status) || isNews(moneyIn(row, 3), told.amount)
        || isNews(instantIn(row, 4), told.createdAt) || isNews(instantIn(row, 5), told.updatedAt)
        || isNews(row.text(6), told.orderNumber) || isNews(row.text(7), told.gatewayOrderId)
        || isNews(row.text(8), told.approvalCode) || isNews(row.text(9), told.gatewayMessage)
        || isNews(row.text(10), told.method) || isNews(row.text(11), told.environment)
        || isNews(row.text(12), told.payerName) || isNews(row.text(13), told.payerEmail)
        || isNews(row.text(14), told.payerPhone);
}

bool mergeTransaction(Transaction& known, const Transaction& told)
{
    bool changed = merge(known.status, told.status);
    changed |= merge(known.amount, told.amount);
    changed |= merge(known.createdAt, told.createdAt);
    changed |= merge(known.updatedAt, told.updatedAt);
    changed |= merge(known.orderNumber, told.orderNumber);
    changed |= merge(known.gatewayOrderId, told.gatewayOrderId);
    changed |= merge(known.approvalCode, told.approvalCode);
    changed |= merge(known.gatewayMessage, told.gatewayMessage);
    changed |= merge(known.method, told.method);
    changed |= merge(known.environment, told.environment);
    changed |= merge(known.payerName, told.payerName);
    changed |= merge(known.payerEmail, told.payerEmail);
    changed |= merge(known.payerPhone, told.payerPhone);
    return changed;
}

} // namespace desk::cache
