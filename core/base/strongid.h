// StrongId<Tag>: opaque text that cannot be mixed up with another kind of id.
// Ids are text even when the wire sends a number (contract C12).
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace desk {

template <class Tag>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(std::string text) : m_text(std::move(text)) {}

    const std::string& text() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }

    auto operator<=>(const StrongId&) const = default;

private:
    std::string m_text; // UTF-8
};

} // namespace desk

template <class Tag>
struct std::hash<desk::StrongId<Tag>> {
    std::size_t operator()(const desk::StrongId<Tag>& id) const noexcept
    {
        return std::hash<std::string>{}(id.text());
    }
};
