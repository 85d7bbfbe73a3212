#include "core/lock/lockfile.h"

#include "core/base/logging.h"
#include "core/cache/ownerfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace desk::lock {
namespace {

constexpr qint64 kLargest = 64 * 1024;

QString wide(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Result<std::optional<LockRecord>> LockFile::load() const
{
    QFile file(m_file);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, cache::nameOf(m_file) + ": " + file.errorString().toStdString());
    if (!cache::isOwnerOnly(m_file) && cache::makeOwnerOnly(m_file))
        qCWarning(lcUi, "lock.json could be read by others; its permissions were mended");
    const QJsonObject object = QJsonDocument::fromJson(file.read(kLargest)).object();
    LockRecord record;
    record.passphrase = object.value(QLatin1String("passphrase")).toString().toStdString();
    record.beginsAnew = object.value(QLatin1String("beginsAnew")).toBool();
    record.wrongTries.count = object.value(QLatin1String("wrongTries")).toInt();
    record.wrongTries.lastAt =
        parseInstant(object.value(QLatin1String("lastWrongAt")).toString().toStdString());
    if (record.passphrase.empty() && !record.beginsAnew)
        return failure(ErrorKind::Storage, cache::nameOf(m_file) + " is damaged");
    return record;
}

Outcome LockFile::save(const LockRecord& record) const
{
    if (Outcome made = cache::createOwnerFolder(m_file.parent_path()); !made)
        return made;
    QJsonObject object;
    object.insert(QLatin1String("version"), 1);
    object.insert(QLatin1String("passphrase"), wide(record.passphrase));
    if (record.wrongTries.count > 0)
        object.insert(QLatin1String("wrongTries"), record.wrongTries.count);
    if (record.wrongTries.lastAt)
        object.insert(QLatin1String("lastWrongAt"), wide(toIsoUtc(*record.wrongTries.lastAt)));
    if (record.beginsAnew)
        object.insert(QLatin1String("beginsAnew"), true);
    return cache::writeOwnerFile(m_file, QJsonDocument(object).toJson().toStdString());
}

Outcome LockFile::remove() const
{
    std::error_code code;
    std::filesystem::remove(m_file, code);
    return code ? Outcome(failure(ErrorKind::Storage, cache::nameOf(m_file) + ": " + code.message()))
                : Outcome();
}

} // namespace desk::lock
