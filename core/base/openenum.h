// OpenEnum<E>: a word from outside, known to us or not. The raw text always survives (contract D3).
#pragma once

#include <optional>
#include <string>
#include <utility>

namespace desk {

/// Built by whoever knows the words: a codec of core/api for the wire's, vocabulary.h for our own.
template <class E>
class OpenEnum
{
public:
    OpenEnum() = default; ///< absent: no value, empty raw text
    OpenEnum(E known, std::string raw) : m_known(known), m_raw(std::move(raw)) {}

    static OpenEnum unknown(std::string raw)
    {
        OpenEnum value;
        value.m_raw.swap(raw);
        return value;
    }

    /// The known value; nullopt for a word we do not know, and where nothing was said.
    std::optional<E> known() const { return m_known; }
    /// The word as received, UTF-8; empty where nothing was said.
    const std::string& raw() const { return m_raw; }
    bool isAbsent() const { return !m_known && m_raw.empty(); }

    bool is(E value) const { return m_known == value; }
    bool operator==(const OpenEnum&) const = default;

private:
    std::optional<E> m_known;
    std::string m_raw;
};

} // namespace desk
