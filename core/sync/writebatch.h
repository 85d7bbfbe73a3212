// WriteBatch: gathers the writes of pages that arrive close together into one transaction.
#pragma once

#include "core/base/result.h"
#include "core/cache/database.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace desk::sync {

/// A transaction per page would be six times slower on a fast line, one per run would lose the run in a crash.
/// So a transaction opens with the first write and closes after 10,000 rows or a tenth of a second, whichever
/// comes first: on a real line that is each page by itself.
class WriteBatch
{
public:
    WriteBatch(cache::Database& database, std::function<void(Outcome)> committed);

    /// Runs `write` inside the open transaction. `rows` counts towards the limit.
    template <class Function>
    auto write(int rows, Function function) -> decltype(function())
    {
        if (const Outcome begun = begin(); !begun)
            return failure(begun.error());
        auto result = function();
        if (!result)
            rollBack(); // a half-written page must not be committed with its neighbours
        else
            wrote(rows);
        return result;
    }

    /// Commits what is open. Errors are ErrorKind::Storage.
    Outcome flush();

private:
    Outcome begin();
    void wrote(int rows);
    void rollBack();

    cache::Database& m_database;
    std::function<void(Outcome)> m_committed;
    std::unique_ptr<cache::WriteTransaction> m_open;
    QTimer m_timer;
    int m_rows = 0;
};

} // namespace desk::sync
