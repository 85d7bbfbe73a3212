// JSON written as PHP's json_encode does: "\/" for a slash, "\u00e9" for e acute, [] for an empty array.
#pragma once

#include "app/sandbox/records.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace desk::sandbox {

/// Two decimals, a point, no grouping: 10000 centimes are "100.00" (A.1).
std::string decimalText(Centimes amount);
/// "2026-01-17T07:43:30.000000Z" (A.1).
std::string timestampText(UtcMs when);
/// Seconds as "2026-01-17 07:43:30", UTC: how Eloquent writes a date outside JSON.
std::string databaseTimeText(UtcMs when);

class JsonWriter
{
public:
    JsonWriter& open(char bracket); // '{' or '['
    JsonWriter& close(char bracket);
    JsonWriter& key(std::string_view name);

    JsonWriter& text(std::string_view value);
    JsonWriter& number(std::int64_t value);
    JsonWriter& boolean(bool value);
    JsonWriter& null();
    JsonWriter& money(Centimes value) { return text(decimalText(value)); }
    JsonWriter& time(UtcMs when) { return text(timestampText(when)); }
    JsonWriter& tree(const Json& value);

    JsonWriter& textOrNull(const std::optional<std::string>& value) { return value ? text(*value) : null(); }
    JsonWriter& numberOrNull(const std::optional<int>& value) { return value ? number(*value) : null(); }
    JsonWriter& moneyOrNull(const std::optional<Centimes>& value) { return value ? money(*value) : null(); }

    std::string take() { return std::move(m_out); }

private:
    void separate(); // a comma, unless the last thing written opened something
    void escape(std::string_view value);

    std::string m_out;
};

} // namespace desk::sandbox
