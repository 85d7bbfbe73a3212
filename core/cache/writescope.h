// WriteScope: how a store's method makes its writes one transaction, alone or among others.
#pragma once

#include "core/cache/database.h"

#include <optional>

namespace desk::cache {

/// The caller's WriteTransaction where one is open (its owner commits), else one of its own.
class WriteScope
{
public:
    explicit WriteScope(Database& database)
    {
        if (!database.isInTransaction())
            m_own.emplace(database);
    }
    void commit()
    {
        if (m_own)
            m_own->commit();
    }

private:
    std::optional<WriteTransaction> m_own;
};

} // namespace desk::cache
