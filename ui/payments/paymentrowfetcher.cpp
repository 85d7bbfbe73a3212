#include "ui/payments/paymentrowfetcher.h"

#include "core/async/onready.h"

#include <algorithm>

namespace desk::ui {
namespace {

/// Several tall screens; about a kilobyte each.
constexpr std::size_t kMostKept = 800;
/// Of what a fast scroll passes by, only the end is read.
constexpr std::size_t kMostWanted = 160;

} // namespace

PaymentRowFetcher::PaymentRowFetcher(PaymentGateway& gateway, QObject* parent)
    : QObject(parent)
    , m_gateway(gateway)
{}

const ShownPayment* PaymentRowFetcher::find(std::int64_t key)
{
    const auto found = m_rows.find(key);
    if (found == m_rows.end()) {
        want(key);
        return nullptr;
    }
    found->second.usedAt = ++m_use;
    return &found->second.payment;
}

const ShownPayment* PaymentRowFetcher::peek(std::int64_t key) const
{
    const auto found = m_rows.find(key);
    return found == m_rows.end() ? nullptr : &found->second.payment;
}

void PaymentRowFetcher::want(std::int64_t key)
{
    if (!m_asked.insert(key).second)
        return;
    m_wanted.push_back(key);
    if (m_isReading || m_isSendPosted)
        return;
    m_isSendPosted = true;
    QMetaObject::invokeMethod(this, &PaymentRowFetcher::send, Qt::QueuedConnection);
}

void PaymentRowFetcher::prefetch(const PaymentKeys& keys)
{
    for (const std::int64_t key : keys) {
        if (!m_rows.contains(key) && m_asked.insert(key).second)
            m_wanted.push_back(key);
    }
    send();
}

void PaymentRowFetcher::refresh()
{
    for (const auto& [key, kept] : m_rows) {
        if (m_asked.insert(key).second)
            m_wanted.push_back(key);
    }
    send();
}

void PaymentRowFetcher::forget()
{
    m_rows.clear();
    ++m_forgotten;
}

void PaymentRowFetcher::send()
{
    m_isSendPosted = false;
    if (m_isReading || m_wanted.empty())
        return;
    m_isReading = true;
    PaymentKeys keys = std::move(m_wanted);
    m_wanted.clear();
    onReady(m_gateway.rows(keys), this,
        [this, keys, forgotten = m_forgotten](
            const Result<ReadPaymentsPtr>& read) { take(read, keys, forgotten != m_forgotten); });
}

void PaymentRowFetcher::take(const Result<ReadPaymentsPtr>& read, const PaymentKeys& asked, bool isOutdated)
{
    m_isReading = false;
    for (const std::int64_t key : asked)
        m_asked.erase(key);
    if (isOutdated && read) { // what they show is not to be shown any more
        for (const std::int64_t key : asked)
            want(key);
        return;
    }
    dropPassed();
    send();
    if (!read) {
        Q_EMIT readFailed(read.error());
        return;
    }
    std::vector<std::int64_t> changed;
    for (ReadPayment& row : **read) {
        Kept& kept = m_rows[row.key];
        const bool isNew = kept.usedAt == 0;
        if (!isNew && kept.payment.looksLike(row.payment))
            continue;
        kept.payment = std::move(row.payment);
        kept.usedAt = ++m_use;
        changed.push_back(row.key);
    }
    dropOldest();
    if (!changed.empty())
        Q_EMIT rowsRead(changed);
}

/// Rows that are here are not dropped: they may have changed.
void PaymentRowFetcher::dropPassed()
{
    if (m_wanted.size() <= kMostWanted)
        return;
    const auto end = m_wanted.end() - static_cast<std::ptrdiff_t>(kMostWanted);
    m_wanted.erase(std::remove_if(m_wanted.begin(), end,
                       [this](std::int64_t key) { return !m_rows.contains(key) && m_asked.erase(key) > 0; }),
        end);
}

void PaymentRowFetcher::dropOldest()
{
    if (m_rows.size() <= kMostKept)
        return;
    std::vector<std::uint64_t> uses;
    uses.reserve(m_rows.size());
    for (const auto& [key, kept] : m_rows)
        uses.push_back(kept.usedAt);
    const auto middle = uses.begin() + static_cast<std::ptrdiff_t>(uses.size() / 2);
    std::nth_element(uses.begin(), middle, uses.end());
    std::erase_if(m_rows, [oldest = *middle](const auto& entry) { return entry.second.usedAt < oldest; });
}

} // namespace desk::ui
