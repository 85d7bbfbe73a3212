// Passphrase: what a person typed to get in; wiped from memory with its last copy.
#pragma once

#include <QString>

#include <cstddef>
#include <memory>
#include <string_view>

namespace desk::lock {

inline constexpr int kFewestCharacters = 8;

/// UTF-8 of the composed form (NFC), so that the same keys give the same bytes on every system. In memory that is not
/// swapped where the system allows it, never logged, and without a text form. Copies share the memory.
class Passphrase
{
public:
    Passphrase() = default;
    /// Takes what was typed and overwrites it. What a text field keeps of its own is the field's.
    static Passphrase taken(QString& typed);

    bool isEmpty() const { return m_size == 0; }
    /// Characters as people count them (code points), at least kFewestCharacters.
    bool isLongEnough() const { return m_characters >= kFewestCharacters; }
    /// The only way out: into the key derivation.
    std::string_view reveal() const { return {m_bytes.get(), m_size}; }

private:
    std::shared_ptr<char> m_bytes;
    std::size_t m_size = 0;
    int m_characters = 0;
};

} // namespace desk::lock
