// A small JSON tree, for what a merchant sends and the shop keeps (metadata, udfs, request bodies).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace desk::sandbox {

struct Json {
    enum class Kind { Null, False, True, Number, String, List, Map };

    Kind kind = Kind::Null;
    std::string text;               // String: the text. Number: its token, untouched.
    std::vector<Json> members;      // List and Map, in order.
    std::vector<std::string> names; // Map: one for each member, else empty.

    static Json ofText(std::string value);
    static Json ofNumber(std::string token);
    static Json ofBool(bool value);
    static Json ofList();
    static Json ofMap();

    bool isNull() const { return kind == Kind::Null; }
    bool isScalar() const { return kind != Kind::List && kind != Kind::Map; }

    /// The member named key, or nullptr.
    const Json* find(std::string_view key) const;
    /// The member named key, added when missing; anything but a map becomes one first.
    Json& member(std::string_view key);
    /// A new member at the end; anything but a list becomes one first.
    Json& append();
};

/// What (bool) does in PHP: "", "0", 0, null, [] and false are false; the text "false" is true (D4).
bool isTruthyInPhp(const Json& value);

} // namespace desk::sandbox
