#include "core/sync/writebatch.h"

namespace desk::sync {
namespace {

constexpr int kMaxRows = 10'000;
constexpr std::chrono::milliseconds kMaxDelay{100};

} // namespace

WriteBatch::WriteBatch(cache::Database& database, std::function<void(Outcome)> committed)
    : m_database(database)
    , m_committed(std::move(committed))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kMaxDelay);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_committed(flush()); });
}

Outcome WriteBatch::begin()
{
    if (m_open)
        return {};
    return cache::guarded([this]() -> Outcome {
        m_open = std::make_unique<cache::WriteTransaction>(m_database);
        return {};
    });
}

void WriteBatch::wrote(int rows)
{
    m_rows += rows;
    if (m_rows >= kMaxRows)
        m_committed(flush());
    else if (!m_timer.isActive())
        m_timer.start();
}

Outcome WriteBatch::flush()
{
    m_timer.stop();
    m_rows = 0;
    if (!m_open)
        return {};
    const auto open = std::move(m_open);
    return cache::guarded([&open]() -> Outcome {
        open->commit();
        return {};
    });
}

void WriteBatch::rollBack()
{
    m_timer.stop();
    m_rows = 0;
    m_open.reset();
}

} // namespace desk::sync
