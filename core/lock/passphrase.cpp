#include "core/lock/passphrase.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace desk::lock {
namespace {

void wipe(QString& text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace

Passphrase Passphrase::taken(QString& typed)
{
    Passphrase passphrase;
    if (sodium_init() < 0)
        throw std::bad_alloc(); // no source of randomness: nothing of this program could go on
    QString composed = typed.normalized(QString::NormalizationForm_C);
    if (!composed.isSharedWith(typed))
        wipe(typed);
    typed.clear(); // where both share their memory, composed is its only owner now
    QByteArray bytes = composed.toUtf8();
    passphrase.m_size = static_cast<std::size_t>(bytes.size());
    passphrase.m_characters = 0;
    for (const char byte : bytes)
        passphrase.m_characters += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U ? 1 : 0;
    if (passphrase.m_size > 0) {
        auto* memory = static_cast<char*>(sodium_malloc(passphrase.m_size));
        if (!memory)
            throw std::bad_alloc();
        std::memcpy(memory, bytes.constData(), passphrase.m_size);
        passphrase.m_bytes = std::shared_ptr<char>(memory, [](char* old) { sodium_free(old); }); // wipes
    }
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), passphrase.m_size);
    wipe(composed);
    return passphrase;
}

} // namespace desk::lock
