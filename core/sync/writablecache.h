// WritableCache: the one writing connection of a profile's cache and the stores on it.
#pragma once

#include "core/cache/instancestore.h"
#include "core/cache/linkstore.h"
#include "core/cache/metastore.h"
#include "core/cache/transactionstore.h"

#include <memory>

namespace desk::sync {

struct WritableCache {
    explicit WritableCache(std::unique_ptr<cache::Database> opened)
        : database(std::move(opened))
        , meta(*database)
        , instances(*database)
        , links(*database)
        , transactions(*database)
    {}

    std::unique_ptr<cache::Database> database;
    cache::MetaStore meta;
    cache::InstanceStore instances;
    cache::LinkStore links;
    cache::TransactionStore transactions;
};

} // namespace desk::sync
