// FateReader: finds out by reading whether the server holds what a write asked for.
#pragma once

#include "core/api/paymentapi.h"
#include "core/change/cachesink.h"
#include "core/change/linkcheck.h"
#include "core/domain/writeintent.h"

#include <QObject>

namespace desk::change {

struct Sight {
    enum class Answer { Holds, DoesNotHold, CannotTell };
    Answer answer = Answer::CannotTell;
    Comparison comparison;
    std::optional<PayLinkReading> link; ///< as read now
};

/// Reads only, ahead of what runs in the background. Lives on the thread of the API.
class FateReader : public QObject
{
public:
    FateReader(api::PaymentApi& api, const CacheSink& cache) : m_api(api), m_cache(cache) {}

    /// A created link is looked for by its id where the write is done, else by its slug; a changed one by what
    /// changed; a flipped one by its state; a deleted one by its absence; an instance by what it tells of itself
    /// and by a link that inherits from it.
    QFuture<Result<Sight>> look(WriteIntent intent);

    QFuture<Result<PayLinkReading>> details(LinkId id);
    /// The link of this slug, in any case of letters; nullopt where the instance has none.
    QFuture<Result<std::optional<LinkId>>> findBySlug(InstanceId instance, std::string slug);
    /// The link that an id, else a slug of any instance, names; ErrorKind::NotFound.
    QFuture<Result<LinkId>> resolve(std::string idOrSlug);
    /// Payments of any status.
    QFuture<Result<std::int64_t>> paymentCount(LinkId id);

private:
    QFuture<Result<Sight>> lookForCreated(WriteIntent intent);
    QFuture<Result<Sight>> lookForUpdate(WriteIntent intent);
    QFuture<Result<Sight>> lookForFlip(WriteIntent intent);
    QFuture<Result<Sight>> lookForDeletion(WriteIntent intent);
    QFuture<Result<Sight>> lookAtInstance(WriteIntent intent);
    QFuture<Result<std::optional<InstanceReading>>> readInstance(InstanceId id);
    QFuture<Result<bool>> isInherited(InstanceId instance, std::optional<std::chrono::minutes> timeout);

    api::PaymentApi& m_api;
    const CacheSink& m_cache;
};

} // namespace desk::change
