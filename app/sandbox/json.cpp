#include "app/sandbox/json.h"

#include <algorithm>
#include <utility>

namespace desk::sandbox {

Json Json::ofText(std::string value)
{
    return {Kind::String, std::move(value), {}, {}};
}

Json Json::ofNumber(std::string token)
{
    return {Kind::Number, std::move(token), {}, {}};
}

Json Json::ofBool(bool value)
{
    return {value ? Kind::True : Kind::False, {}, {}, {}};
}

Json Json::ofList()
{
    return {Kind::List, {}, {}, {}};
}

Json Json::ofMap()
{
    return {Kind::Map, {}, {}, {}};
}

const Json* Json::find(std::string_view key) const
{
    const auto found = std::find(names.begin(), names.end(), key);
    return found == names.end() ? nullptr : &members[static_cast<std::size_t>(found - names.begin())];
}

Json& Json::member(std::string_view key)
{
    if (kind != Kind::Map) {
        *this = ofMap();
    }
    const auto found = std::find(names.begin(), names.end(), key);
    if (found != names.end()) {
        return members[static_cast<std::size_t>(found - names.begin())];
    }
    names.emplace_back(key);
    return members.emplace_back();
}

Json& Json::append()
{
    if (kind != Kind::List) {
        *this = ofList();
    }
    return members.emplace_back();
}

bool isTruthyInPhp(const Json& value)
{
    switch (value.kind) {
    case Json::Kind::Null:
    case Json::Kind::False: return false;
    case Json::Kind::True: return true;
    case Json::Kind::Number: return value.text.find_first_of("123456789") != std::string::npos;
    case Json::Kind::String: return !value.text.empty() && value.text != "0";
    case Json::Kind::List:
    case Json::Kind::Map: break;
    }
    return !value.members.empty();
}

} // namespace desk::sandbox
