// PaymentGateway: reads payments on a thread of its own, so that the window never waits for the disk.
#pragma once

#include "core/async/cancelscope.h"
#include "core/cache/paymentdiff.h"
#include "core/cache/paymentquery.h"
#include "ui/payments/paymentcells.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <filesystem>
#include <functional>
#include <memory>

namespace desk::ui {

/// The reader looks at an older one while the next is asked for; its tallies come no later than that.
using PaymentListPtr = std::shared_ptr<cache::PaymentList>;
using PaymentKeys = std::vector<std::int64_t>;

struct LoadedPayments {
    PaymentListPtr list;
    cache::PaymentDiff diff; ///< from the list of before; not in place where there was none
    int opening = 0;         ///< tells files apart
};
/// What the table shows, and by which query.
struct PaymentsBefore {
    cache::PaymentQuery query;
    PaymentListPtr list; ///< null before the first
    int opening = 0;     ///< LoadedPayments::opening
};
using LoadedPaymentsPtr =
    std::shared_ptr<const LoadedPayments>; ///< shared because a future's value is copied

struct ReadPayment {
    std::int64_t key = 0;
    ShownPayment payment;
};
using ReadPaymentsPtr = std::shared_ptr<std::vector<ReadPayment>>;

class PaymentWorker;

/// Lives on the GUI thread. Has a read-only connection of its own, opened with the first reading; a file that is not
/// there yet is ErrorKind::Storage. Answers come in the order of the questions.
class PaymentGateway : public QObject
{
    Q_OBJECT
public:
    PaymentGateway(std::filesystem::path cacheFile, UiLanguage language, QObject* parent = nullptr);
    ~PaymentGateway() override;

    const PaymentCells& cells() const { return m_cells; }
    /// Of readings from now on.
    void setMasksPayers(bool masks) { m_cells = PaymentCells(m_cells.language(), masks); }

    /// The difference is told from `before` where that is of the same query.
    QFuture<Result<LoadedPaymentsPtr>> list(
        const cache::PaymentQuery& query, const PaymentsBefore& before, const CancelToken& token);
    /// What such a list left uncounted.
    QFuture<Result<cache::CountedStatuses>> tallies(
        const cache::PaymentQuery& query, const CancelToken& token);
    /// Those that are still there.
    QFuture<Result<ReadPaymentsPtr>> rows(PaymentKeys keys);
    /// Count and exact sum of the completed ones.
    QFuture<Result<cache::Tally>> completed(PaymentKeys keys, const CancelToken& token);
    /// One line of text for each payment; `line` is called on the reader's thread.
    QFuture<Result<QString>> text(PaymentKeys keys, std::function<QString(const ShownPayment&)> line);
    /// The next reading opens the file anew: it may have been replaced.
    void reopen();

private:
    PaymentCells m_cells;
    QThread m_thread;
    PaymentWorker* m_worker; ///< lives on m_thread, which deletes it
};

} // namespace desk::ui
