// PaymentRowFetcher: the rows on the screen and a few more; what is missing is asked for and comes.
#pragma once

#include "ui/payments/paymentgateway.h"

#include <QObject>

#include <unordered_map>
#include <unordered_set>

namespace desk::ui {

class PaymentRowFetcher : public QObject
{
    Q_OBJECT
public:
    /// The gateway outlives the fetcher.
    explicit PaymentRowFetcher(PaymentGateway& gateway, QObject* parent = nullptr);

    /// Null where the row is not here; it is asked for, with all others missed until the event loop runs again.
    const ShownPayment* find(std::int64_t key);
    /// The same without asking.
    const ShownPayment* peek(std::int64_t key) const;
    /// Asks at once for those of `keys` that are not here.
    void prefetch(const PaymentKeys& keys);
    /// Reads again every row that is here.
    void refresh();
    /// Drops every row, also those on their way: they are read again when they are asked for.
    void forget();

Q_SIGNALS:
    /// These rows are here now, or differ from what they were.
    void rowsRead(const std::vector<std::int64_t>& keys);
    void readFailed(const desk::Error& error);

private:
    struct Kept {
        ShownPayment payment;
        std::uint64_t usedAt = 0;
    };

    void want(std::int64_t key);
    void send();
    void take(const Result<ReadPaymentsPtr>& read, const PaymentKeys& asked, bool isOutdated);
    void dropPassed();
    void dropOldest();

    PaymentGateway& m_gateway;
    std::unordered_map<std::int64_t, Kept> m_rows;
    PaymentKeys m_wanted;                     ///< the newest last
    std::unordered_set<std::int64_t> m_asked; ///< wanted or under way
    std::uint64_t m_use = 0;
    std::uint64_t m_forgotten = 0; ///< how often; what was asked for before is not taken
    bool m_isReading = false;
    bool m_isSendPosted = false;
};

} // namespace desk::ui
