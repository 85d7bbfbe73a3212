// JsonReader: turns the bytes of an answer into JsonValues.
#pragma once

#include "core/api/v2/jsonvalue.h"
#include "core/base/result.h"

#include <memory>
#include <string_view>

namespace desk::api::v2 {

/// Checks the whole text before it hands out anything, so no half-read answer is ever used. Reused for many
/// texts, it stops allocating. (Built on simdjson's on-demand front end and not its DOM: only the former
/// hands numbers out as they were written, so money never passes a double; and measured with the DOM in
/// front, a page of payments took a tenth less, which is not worth a second way to read.)
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
