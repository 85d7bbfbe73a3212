// How values of core/domain stand in columns: codes for known words, milliseconds, centimes, minutes.
#pragma once

#include "core/base/instant.h"
#include "core/base/openenum.h"
#include "core/cache/statement.h"
#include "core/domain/money.h"

namespace desk::cache {

inline std::optional<std::int64_t> columnValue(const std::optional<Instant>& value)
{
    return value ? std::optional(toMilliseconds(*value)) : std::nullopt;
}
inline std::optional<std::int64_t> columnValue(const std::optional<Money>& value)
{
    return value ? std::optional(value->centimes()) : std::nullopt;
}
inline std::optional<std::int64_t> columnValue(const std::optional<std::chrono::minutes>& value)
{
    return value ? std::optional<std::int64_t>(value->count()) : std::nullopt;
}
inline std::optional<std::int64_t> columnValue(const std::optional<bool>& value)
{
    return value ? std::optional<std::int64_t>(*value ? 1 : 0) : std::nullopt;
}

inline std::optional<Instant> instantIn(const PreparedStatement& row, int column)
{
    const auto value = row.integerOrNull(column);
    return value ? std::optional(fromMilliseconds(*value)) : std::nullopt;
}
inline std::optional<Money> moneyIn(const PreparedStatement& row, int column)
{
    const auto value = row.integerOrNull(column);
    return value ? std::optional(Money::fromCentimes(*value)) : std::nullopt;
}
inline std::optional<std::chrono::minutes> minutesIn(const PreparedStatement& row, int column)
{
    const auto value = row.integerOrNull(column);
    return value ? std::optional(std::chrono::minutes(*value)) : std::nullopt;
}
inline std::optional<bool> boolIn(const PreparedStatement& row, int column)
{
    const auto value = row.integerOrNull(column);
    return value ? std::optional(*value != 0) : std::nullopt;
}

/// The code of an enumerator in a *_code column.
template <class E>
constexpr std::int64_t codeOf(E value)
{
    return static_cast<std::int64_t>(value);
}
template <class E>
std::optional<std::int64_t> codeOf(const OpenEnum<E>& value)
{
    return value.known() ? std::optional(codeOf(*value.known())) : std::nullopt;
}
/// nullopt for a NULL, and for a code beyond `last`, the enumerator declared last.
template <class E>
std::optional<E> enumIn(const PreparedStatement& row, int column, E last)
{
    const auto code = row.integerOrNull(column);
    if (!code || *code < 0 || *code > codeOf(last))
        return std::nullopt;
    return static_cast<E>(*code);
}
/// A code column followed by its raw word.
template <class E>
OpenEnum<E> openEnumIn(const PreparedStatement& row, int column, E last)
{
    if (const auto known = enumIn(row, column, last))
        return OpenEnum<E>(*known, row.string(column + 1));
    return OpenEnum<E>::unknown(row.string(column + 1));
}

} // namespace desk::cache
