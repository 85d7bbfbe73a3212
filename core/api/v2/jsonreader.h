// JsonReader: turns the bytes of an answer into JsonValues.
#pragma once

#include "core/api/v2/jsonvalue.h"
#include "core/base/result.h"

#include <memory>
#include <string_view>

namespace desk::api::v2 {

/// Checks the whole text before it hands out anything, so no half-read answer is ever used. Built on simdjson's
/// on-demand front end and not its DOM, because only the former hands out numbers as they were written: money
/// never passes a double. Reused for many texts, it stops allocating.
class JsonReader
{
public:
    static constexpr int kMaxDepth = 32;

    JsonReader();
    ~JsonReader();

    /// The root, an object or an array. BadResponse for anything that is not exactly one whole JSON text.
    Result<JsonValue> read(std::string_view bytes);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace desk::api::v2
