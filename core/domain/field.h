// Field<T>: what one answer said about one field. Absent, null and a value are three things (contract D7).
#pragma once

#include <optional>
#include <utility>

namespace desk {

template <class T>
class Field
{
public:
    Field() = default; ///< absent: the answer did not speak of it
    Field(T value) : m_told(true), m_value(std::move(value)) {}
    static Field null()
    {
        Field field;
        field.m_told = true;
        return field;
    }

    bool isAbsent() const { return !m_told; }
    bool isNull() const { return m_told && !m_value; }
    bool hasValue() const { return m_value.has_value(); }
    const T& value() const { return *m_value; }
    const std::optional<T>& orNull() const { return m_value; }

    /// Absent leaves the target alone, null empties it, a value replaces it.
    void applyTo(std::optional<T>& target) const
    {
        if (m_told)
            target = m_value;
    }
    /// For targets that have no null: absent and null leave it alone.
    void applyTo(T& target) const
    {
        if (m_value)
            target = *m_value;
    }

    bool operator==(const Field&) const = default;

private:
    bool m_told = false;
    std::optional<T> m_value;
};

} // namespace desk
