// FieldReader: takes the fields of one JSON object by name, whatever dress their values wear.
#pragma once

#include "core/api/v2/jsonvalue.h"
#include "core/base/instant.h"
#include "core/base/openenum.h"
#include "core/domain/field.h"
#include "core/domain/money.h"

#include <optional>
#include <string>
#include <string_view>

namespace desk::api::v2 {

/// Text, or a number as it was written (D8, C12); nullopt for everything else.
std::optional<std::string> textOf(JsonValue value);
/// A whole number, as number or text: 12, "12", 12.0.
std::optional<std::int64_t> integerOf(JsonValue value);
/// An exact amount, as number or text (C1); nullopt too for one beyond all reason.
std::optional<Money> moneyOf(JsonValue value);
/// true, false, 0, 1, and the same as text.
std::optional<bool> boolOf(JsonValue value);

/// Absent, null and a value stay three things (D7). A field whose JSON type or content is wrong is treated as
/// absent, except where a wrong guess would falsify money or state: there problem() names it and the whole
/// object is unusable. Ask in about the order of the wire: it is fastest.
class FieldReader
{
public:
    explicit FieldReader(JsonValue object) : m_find(object) {}

    JsonValue raw(std::string_view key) { return m_find[key]; }
    Field<std::string> text(std::string_view key);
    /// Text where there is some, else empty.
    std::string plainText(std::string_view key);
    Field<std::chrono::minutes> minutes(std::string_view key); ///< positive
    Field<bool> flag(std::string_view key);
    Field<Instant> moment(std::string_view key);

    // Fields that matter.
    std::string id(std::string_view key); ///< must be there
    Field<Money> money(std::string_view key);
    Field<std::int64_t> count(std::string_view key);
    Field<Instant> momentThatMatters(std::string_view key);
    template <class E>
    Field<OpenEnum<E>> word(std::string_view key, OpenEnum<E> (*read)(std::string_view))
    {
        const JsonValue value = m_find[key];
        if (value.isMissing())
            return {};
        if (value.isNull() || (value.isText() && value.text().empty()))
            return Field<OpenEnum<E>>::null();
        if (value.isText())
            return read(value.text());
        complain(key);
        return {};
    }

    /// Notes that `key` cannot be read; the first one counts.
    void complain(std::string_view key);
    /// Empty while everything that matters was readable; names the field, never its content.
    const std::string& problem() const { return m_problem; }

private:
    template <class T>
    Field<T> thatMatters(std::string_view key, std::optional<T> (*read)(JsonValue));

    MemberFinder m_find;
    std::string m_problem;
};

} // namespace desk::api::v2
