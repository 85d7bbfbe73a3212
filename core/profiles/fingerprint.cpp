#include "core/profiles/fingerprint.h"

#include <QCryptographicHash>

#include <algorithm>

namespace desk::profiles {
namespace {

constexpr qsizetype kMarkLength = 16;

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

Fingerprint fingerprintOf(std::span<const std::string> instanceIds, std::string_view salt)
{
    Fingerprint marks;
    for (const std::string& id : instanceIds) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(QByteArray::fromRawData(salt.data(), static_cast<qsizetype>(salt.size())));
        hash.addData(QByteArrayLiteral("\n"));
        hash.addData(viewOf(id).toByteArray());
        marks.push_back(hash.result().toHex().left(kMarkLength).toStdString());
    }
    std::sort(marks.begin(), marks.end());
    marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
    return marks;
}

Sameness compare(const Fingerprint& known, const Fingerprint& seen)
{
    if (known.empty() || seen.empty())
        return Sameness::Unknown;
    const bool meets = std::any_of(seen.begin(), seen.end(), [&known](const std::string& mark) {
        return std::find(known.begin(), known.end(), mark) != known.end();
    });
    return meets ? Sameness::Same : Sameness::Other;
}

} // namespace desk::profiles
