#include "core/cache/customfieldcodec.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <QLatin1StringView>

namespace desk::cache {
namespace {

constexpr QLatin1StringView kKey{"key"};
constexpr QLatin1StringView kLabel{"label"};
constexpr QLatin1StringView kValue{"value"};

std::string textOf(const QJsonObject& object, QLatin1StringView name)
{
    return object.value(name).toString().toStdString();
}

} // namespace

std::string encodeCustomFields(const std::vector<CustomField>& fields)
{
    if (fields.empty())
        return {};
    QJsonArray array;
    for (const CustomField& field : fields) {
        QJsonObject object;
        object.insert(kKey, QString::fromStdString(field.key));
        object.insert(kLabel, QString::fromStdString(field.label));
        object.insert(kValue, QString::fromStdString(field.value));
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<CustomField> decodeCustomFields(std::string_view text)
{
    std::vector<CustomField> fields;
    if (text.empty())
        return fields;
    const auto bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    const QJsonArray array = QJsonDocument::fromJson(bytes).array();
    fields.reserve(static_cast<std::size_t>(array.size()));
    for (const auto& item : array) {
        const QJsonObject object = item.toObject();
        fields.push_back({textOf(object, kKey), textOf(object, kLabel), textOf(object, kValue)});
    }
    return fields;
}

} // namespace desk::cache
