#include "core/change/bulkrun.h"

#include "core/async/coroutine.h"
#include "core/base/logging.h"
#include "core/change/intentcodec.h"

#include <algorithm>
#include <charconv>

namespace desk::change {
namespace {

bool goesOn(BulkRowState state)
{
    return state == BulkRowState::Waiting || state == BulkRowState::Failed || state == BulkRowState::Unknown;
}

std::int64_t numberIn(const std::string& text)
{
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// Empty: the instance's.
Field<std::chrono::minutes> minutesIn(const std::string& text)
{
    return text.empty() ? Field<std::chrono::minutes>::null()
                        : Field<std::chrono::minutes>(std::chrono::minutes{numberIn(text)});
}

/// After these the next row would fail alike.
bool endsRun(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Unauthorised:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::BadResponse:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
    case ErrorKind::Bug: return true;
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Refused:
    case ErrorKind::Invalid:
    case ErrorKind::OutcomeUnknown: return false;
    }
    return true;
}

} // namespace

bool BulkReport::isComplete() const
{
    return std::none_of(rows.begin(), rows.end(), [](const BulkRow& row) { return goesOn(row.state); });
}

Verdict mayDo(const BulkRow& row, const PayLink& link, std::optional<std::int64_t> transactionCount)
{
    switch (row.action) {
    case BulkAction::Create: return {};
    case BulkAction::Pause: return desk::mayDo(LinkAction::Pause, link, transactionCount);
    case BulkAction::Resume: return desk::mayDo(LinkAction::Resume, link, transactionCount);
    case BulkAction::Delete: return desk::mayDo(LinkAction::Delete, link, transactionCount);
    case BulkAction::SetTimeout: return mayChangeTimeout(link, minutesIn(row.body).orNull());
    case BulkAction::AddPlaces: {
        const Verdict verdict = desk::mayDo(LinkAction::Restock, link, transactionCount);
        if (!verdict.isAllowed() || !link.maxPayments)
            return verdict;
        return mayChangeQuota(link, *link.maxPayments + numberIn(row.body));
    }
    }
    return {RuleReason::StateUnknown};
}

BulkRun::BulkRun(LinkWriter& writer, cache::BulkLog& log, std::string runId, CancelToken cancel)
    : m_writer(writer)
    , m_log(log)
    , m_runId(std::move(runId))
    , m_cancel(std::move(cancel))
{}

bool isOfBulkRun(std::string_view localId)
{
    return localId.find('/')
        != std::string_view::npos; // as localId() makes them; those of single writes have none
}

std::string BulkRun::localId(const BulkRow& row) const
{
    return m_runId + '/' + std::to_string(row.number) + '/' + std::to_string(row.attempts);
}

QFuture<Result<BulkReport>> BulkRun::start()
{
    auto rows = m_log.rows(m_runId);
    if (!rows)
        co_return failure(rows.error());
    BulkReport report;
    report.rows = std::move(*rows);
    // What a crash left open; where it cannot be told now, those rows stay unknown.
    static_cast<void>(co_await on(&m_waits, m_writer.settleOpen()));
    for (BulkRow& row : report.rows) {
        if (!goesOn(row.state))
            continue;
        if (m_cancel.isCancelled()) {
            report.wasCancelled = true;
            break;
        }
        const auto done = co_await on(&m_waits, taken(row));
        if (!done) {
            report.stoppedBy = done.error();
            break;
        }
        row = *done;
        if (onRow)
            onRow(row);
        if (m_stop) {
            report.stoppedBy = m_stop;
            break;
        }
    }
    co_return report;
}

LinkWriter::Answer BulkRun::attempt(const BulkRow& row)
{
    const LinkId id(row.target);
    switch (row.action) {
    case BulkAction::Create: {
        const auto draft = draftFrom(row.body);
        if (!draft)
            return readyFuture<WriteVerdict>(failure(draft.error()));
        return m_writer.create(*draft, localId(row));
    }
    case BulkAction::Pause: return m_writer.setPaused(id, true, localId(row));
    case BulkAction::Resume: return m_writer.setPaused(id, false, localId(row));
    case BulkAction::Delete: return m_writer.remove(id, localId(row));
    case BulkAction::AddPlaces: {
        Restock restock;
        restock.add = numberIn(row.body);
        return m_writer.restock(id, restock, localId(row));
    }
    case BulkAction::SetTimeout: {
        api::LinkChange change;
        change.timeout = minutesIn(row.body);
        return m_writer.change(id, std::nullopt, change, localId(row));
    }
    }
    return readyFuture<WriteVerdict>(failure(ErrorKind::Bug, "a row without an action"));
}

void BulkRun::finish(BulkRow* row, BulkRowState state, std::string detail)
{
    row->state = state;
    row->detail = std::move(detail);
}

QFuture<Result<BulkRow>> BulkRun::taken(BulkRow row)
{
    if (row.attempts > 0) {
        const auto earlier = m_writer.log().find(localId(row));
        if (!earlier)
            co_return failure(earlier.error());
        const WriteState state = *earlier ? (*earlier)->state : WriteState::NotDone;
        const bool isOver = state == WriteState::Done || state == WriteState::Refused || isUnsettled(state);
        if (isOver) {
            finish(&row,
                state == WriteState::Done      ? BulkRowState::Done
                : state == WriteState::Refused ? BulkRowState::Refused
                                               : BulkRowState::Unknown,
                (*earlier)->outcome);
            if (const Outcome noted = m_log.update(m_runId, row); !noted)
                co_return failure(noted.error());
            co_return row;
        }
    }
    ++row.attempts; // on the disk before the write is, so that the next start asks for it
    if (const Outcome noted = m_log.update(m_runId, row); !noted)
        co_return failure(noted.error());
    const auto verdict = co_await on(&m_waits, attempt(row));
    if (!verdict) {
        const bool ends = endsRun(verdict.error());
        if (ends)
            m_stop = verdict.error();
        const bool isUnknown = verdict.error().kind == ErrorKind::OutcomeUnknown;
        finish(&row,
            isUnknown ? BulkRowState::Unknown
            : ends    ? BulkRowState::Failed
                      : BulkRowState::Refused,
            verdict.error().detail);
    } else {
        switch (verdict->end) {
        case WriteEnd::Done:
            finish(&row, BulkRowState::Done, verdict->link ? verdict->link->id.text() : verdict->target);
            for (const FieldDifference& kept : verdict->kept)
                row.detail += "; kept " + std::string(wordFor(kept.field)) + " at " + kept.held;
            break;
        case WriteEnd::NothingToDo:
        case WriteEnd::RefusedByRule:
        case WriteEnd::Conflict:
            finish(&row, BulkRowState::Skipped, std::string(desk::wordFor(verdict->rule)));
            break;
        case WriteEnd::NotDone:
            finish(&row, BulkRowState::Failed, "the answer was lost; nothing was changed");
            break;
        case WriteEnd::Unknown: finish(&row, BulkRowState::Unknown, "the answer was lost"); break;
        }
    }
    if (const Outcome noted = m_log.update(m_runId, row); !noted)
        co_return failure(noted.error());
    co_return row;
}

} // namespace desk::change
