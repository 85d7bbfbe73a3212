#include "core/api/oneshotbody.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace desk::api {

OneShotBody::OneShotBody(QByteArray bytes, QObject* parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char* target, qint64 maxSize)
{
    m_wasRead = true;
    if (atEnd())
        return -1;
    const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - m_position);
    std::memcpy(target, m_bytes.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

} // namespace desk::api
