#include "core/api/v2/instancecodec.h"

#include "core/api/v2/fieldreader.h"
#include "core/api/v2/words.h"

namespace desk::api::v2 {

ItemReading<InstanceReading> readInstance(JsonValue item)
{
    if (!item.isObject())
        return unreadable("an item is no object");
    FieldReader fields(item);
    InstanceReading reading;
    reading.id = InstanceId(fields.id("id"));
    reading.name = fields.text("name");
    reading.description = fields.text("description");
    reading.status = fields.word("status", instanceStatusFrom);
    reading.defaultTimeout = fields.minutes("default_inactivity_timeout_minutes");
    reading.createdAt = fields.moment("created_at");
    reading.updatedAt = fields.moment("updated_at");
    if (!fields.problem().empty())
        return unreadable(fields.problem());
    return reading;
}

} // namespace desk::api::v2
