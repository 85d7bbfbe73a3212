#include "ui/link/linksheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace desk::ui {
namespace {

/// A word as it is, everything else as JSON writes it.
QString textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isNull())
        return {};
    return value.toVariant().toString();
}

} // namespace

std::vector<NamedText> namedTextsIn(const std::string& metadata)
{
    if (metadata.empty())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(metadata));
    if (!document.isObject())
        return {{std::string(), metadata}};
    const QJsonObject object = document.object();
    std::vector<NamedText> texts;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        texts.push_back({entry.key().toStdString(), textOf(entry.value()).toStdString()});
    return texts;
}

std::vector<LinkEvent> withCreation(std::vector<LinkEvent> newestFirst, const PayLink& link)
{
    const auto isCreation = [](const LinkEvent& event) { return event.kind == LinkEventKind::Created; };
    const auto known = std::find_if(newestFirst.begin(), newestFirst.end(), isCreation);
    std::optional<Instant> createdAt = link.createdAt;
    if (!createdAt && known != newestFirst.end())
        createdAt = known->seenAt;
    newestFirst.erase(std::remove_if(newestFirst.begin(), newestFirst.end(), isCreation), newestFirst.end());
    if (createdAt)
        newestFirst.push_back({LinkEventKind::Created, *createdAt, {}, {}});
    return newestFirst;
}

} // namespace desk::ui
