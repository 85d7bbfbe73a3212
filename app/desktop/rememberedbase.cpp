#include "app/desktop/rememberedbase.h"

#include "core/cache/metastore.h"
#include "core/cache/schema.h"

namespace desk::desktop {
namespace {

constexpr std::string_view kDocumentedBase = "https://dev.mytpe.app/api/v2/mytpe-pay";

} // namespace

std::string rememberedBase(const cache::DataFolder& folder)
{
    // An unreadable cache is not our business here: the session sets it aside or says what is wrong.
    const auto database = cache::Database::open(folder.cacheFile(), cache::OpenMode::ReadOnly, cache::cacheSteps());
    if (!database)
        return std::string(kDocumentedBase);
    const auto known = cache::MetaStore(**database).text(cache::kBaseUrl);
    return known && *known ? **known : std::string(kDocumentedBase);
}

} // namespace desk::desktop
