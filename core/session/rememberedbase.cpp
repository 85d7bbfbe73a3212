#include "core/session/rememberedbase.h"

#include "core/api/baseurl.h"
#include "core/cache/metastore.h"
#include "core/cache/schema.h"

namespace desk::session {

std::string rememberedBase(const cache::DataFolder& folder)
{
    // An unreadable cache is not our business here: the session sets it aside or says what is wrong.
    const auto database =
        cache::Database::open(folder.cacheFile(), cache::OpenMode::ReadOnly, cache::cacheSteps());
    if (!database)
        return std::string(api::kDocumentedBase);
    const auto known = cache::MetaStore(**database).text(cache::kBaseUrl);
    return known && *known ? **known : std::string(api::kDocumentedBase);
}

} // namespace desk::session
