#include "core/api/v2/fieldreader.h"

#include <charconv>

namespace desk::api::v2 {
namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// Null, and an empty text where a number or a moment belongs.
bool isEmpty(JsonValue value)
{
    return value.isNull() || (value.isText() && trimmed(value.text()).empty());
}

std::optional<Instant> momentOf(JsonValue value)
{
    return value.isText() ? parseInstant(trimmed(value.text())) : std::nullopt;
}

/// Ten million milliards of dinars, hundreds of times what the country makes in a year. What is more is a mistake, and
/// would spoil every sum it is in.
constexpr Money kMostMoney = Money::fromCentimes(1'000'000'000'000'000'000);

} // namespace

std::optional<std::string> textOf(JsonValue value)
{
    if (!value.isText() && !value.isNumber())
        return std::nullopt;
    return std::string(value.text());
}

std::optional<std::int64_t> integerOf(JsonValue value)
{
    if (!value.isText() && !value.isNumber())
        return std::nullopt;
    const std::string_view token = trimmed(value.text());
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), number);
    if (error == std::errc{} && end == token.data() + token.size())
        return number;
    const auto exact = Money::fromDecimal(token); // 12.0, 1e2
    if (!exact || exact->centimes() % 100 != 0)
        return std::nullopt;
    return exact->centimes() / 100;
}

std::optional<Money> moneyOf(JsonValue value)
{
    if (!value.isText() && !value.isNumber())
        return std::nullopt;
    const auto money = Money::fromDecimal(trimmed(value.text()));
    const bool isPlausible = money && *money <= kMostMoney && -kMostMoney.centimes() <= money->centimes();
    return isPlausible ? money : std::nullopt;
}

std::optional<bool> boolOf(JsonValue value)
{
    if (value.isBool())
        return value.kind() == JsonKind::True;
    const std::string_view text = value.isText() || value.isNumber() ? value.text() : std::string_view{};
    if (text == "1" || text == "true")
        return true;
    if (text == "0" || text == "false")
        return false;
    return std::nullopt;
}

Field<std::string> FieldReader::text(std::string_view key)
{
    const JsonValue value = m_find[key];
    if (value.isNull())
        return Field<std::string>::null();
    auto text = textOf(value);
    return text ? Field<std::string>(std::move(*text)) : Field<std::string>();
}

std::string FieldReader::plainText(std::string_view key)
{
    const JsonValue value = m_find[key];
    return value.isText() || value.isNumber() ? std::string(value.text()) : std::string();
}

Field<std::chrono::minutes> FieldReader::minutes(std::string_view key)
{
    constexpr std::int64_t kCenturies = 1'000'000'000;
    const JsonValue value = m_find[key];
    if (isEmpty(value))
        return Field<std::chrono::minutes>::null();
    const auto number = integerOf(value);
    if (!number || *number < 1 || *number > kCenturies)
        return {};
    return std::chrono::minutes{*number};
}

Field<bool> FieldReader::flag(std::string_view key)
{
    const JsonValue value = m_find[key];
    if (value.isNull())
        return Field<bool>::null();
    const auto flag = boolOf(value);
    return flag ? Field<bool>(*flag) : Field<bool>();
}

Field<Instant> FieldReader::moment(std::string_view key)
{
    const JsonValue value = m_find[key];
    if (isEmpty(value))
        return Field<Instant>::null();
    const auto instant = momentOf(value);
    return instant ? Field<Instant>(*instant) : Field<Instant>();
}

std::string FieldReader::id(std::string_view key)
{
    auto text = textOf(m_find[key]);
    if (!text || text->empty())
        complain(key);
    return std::move(text).value_or(std::string());
}

template <class T>
Field<T> FieldReader::thatMatters(std::string_view key, std::optional<T> (*read)(JsonValue))
{
    const JsonValue value = m_find[key];
    if (value.isMissing())
        return {};
    if (isEmpty(value))
        return Field<T>::null();
    if (const auto content = read(value))
        return *content;
    complain(key);
    return {};
}

Field<Money> FieldReader::money(std::string_view key)
{
    return thatMatters<Money>(key, moneyOf);
}

Field<std::int64_t> FieldReader::count(std::string_view key)
{
    return thatMatters<std::int64_t>(key, integerOf);
}

Field<Instant> FieldReader::momentThatMatters(std::string_view key)
{
    return thatMatters<Instant>(key, momentOf);
}

void FieldReader::complain(std::string_view key)
{
    if (m_problem.empty())
        m_problem = "unreadable field: " + std::string(key);
}

} // namespace desk::api::v2
