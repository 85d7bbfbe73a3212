#include "core/profiles/profilefile.h"

#include "core/cache/ownerfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace desk::profiles {
namespace {

constexpr qint64 kLargest = 1024 * 1024; // a hand's breadth above anything we write

QString wide(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Result<QJsonObject> readObject(const std::filesystem::path& path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, cache::nameOf(path) + ": " + file.errorString().toStdString());
    const QJsonDocument document = QJsonDocument::fromJson(file.read(kLargest));
    if (!document.isObject())
        return failure(
            ErrorKind::Storage, cache::nameOf(path) + " is damaged; remove it and enter the key again");
    return document.object();
}

std::string textIn(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString().toStdString();
}

Profile profileFrom(const QJsonObject& object, std::string_view name)
{
    Profile profile;
    profile.name = name;
    profile.id = textIn(object, "id");
    profile.displayName = textIn(object, "displayName");
    profile.colour = textIn(object, "colour");
    if (!isColour(profile.colour))
        profile.colour.clear();
    profile.baseUrl = textIn(object, "baseUrl");
    profile.environment = environmentFrom(textIn(object, "environment")).value_or(Environment::Undeclared);
    if (!profile.id.empty())
        profile.keyMark = secrets::keyMarkFrom(textIn(object, "key"));
    profile.isKeyRefused = object.value(QLatin1String("keyRefused")).toBool();
    profile.storesPayerData = object.value(QLatin1String("payerData")).toString() != QLatin1String("drop");
    const QJsonArray instances = object.value(QLatin1String("instances")).toArray();
    for (const auto& mark : instances)
        profile.instances.push_back(mark.toString().toStdString());
    return profile;
}

void writeInto(const Profile& profile, QJsonObject* object)
{
    const auto set = [object](const char* name, const QJsonValue& value) {
        object->insert(QLatin1String(name), value);
    };
    set("version", 1);
    set("id", wide(profile.id));
    set("displayName", wide(profile.displayName));
    set("colour", wide(profile.colour));
    set("baseUrl", wide(profile.baseUrl));
    set("environment", wide(wordFor(profile.environment)));
    set("key", wide(secrets::wordFor(profile.keyMark)));
    set("keyRefused", profile.isKeyRefused);
    set("payerData", QLatin1String(profile.storesPayerData ? "keep" : "drop"));
    QJsonArray marks;
    for (const std::string& mark : profile.instances)
        marks.append(wide(mark));
    set("instances", marks);
}

} // namespace

std::string newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

Result<Profile> loadProfile(const std::filesystem::path& root, std::string_view name)
{
    const auto folder = cache::DataFolder::named(root, name);
    if (!folder)
        return failure(folder.error());
    const auto object = readObject(folder->profileFile());
    if (!object)
        return failure(object.error());
    return profileFrom(*object, name);
}

Result<Profile> saveProfile(const std::filesystem::path& root, Profile profile)
{
    const auto folder = cache::DataFolder::named(root, profile.name);
    if (!folder)
        return failure(folder.error());
    auto object = readObject(folder->profileFile());
    if (!object)
        return failure(object.error());
    if (const Outcome prepared = folder->prepare(); !prepared)
        return failure(prepared.error());
    if (profile.id.empty())
        profile.id = newProfileId();
    writeInto(profile, &*object);
    if (const Outcome written =
            cache::writeOwnerFile(folder->profileFile(), QJsonDocument(*object).toJson().toStdString());
        !written)
        return failure(written.error());
    return profile;
}

} // namespace desk::profiles
