#include "ui/editor/linkformcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace desk::ui {
namespace {

QString word(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class E, std::size_t N>
E fromWord(const QString& text, const std::array<E, N>& all, E fallback)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](E value) { return word(wordFor(value)) == text; });
    return found == all.end() ? fallback : *found;
}

QJsonArray rowsToJson(const std::vector<TypedPair>& rows)
{
    QJsonArray array;
    for (const TypedPair& row : rows)
        array.append(QJsonArray{row.name, row.text});
    return array;
}

std::vector<TypedPair> rowsFromJson(const QJsonValue& value)
{
    std::vector<TypedPair> rows;
    const QJsonArray stored = value.toArray();
    for (const auto& row : stored)
        rows.push_back({row.toArray().at(0).toString(), row.toArray().at(1).toString()});
    return rows;
}

QJsonValue flagToJson(std::optional<bool> flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

std::optional<bool> flagFromJson(const QJsonValue& value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

constexpr std::array kKinds{AmountKind::Fixed, AmountKind::Free};
constexpr std::array kModes{LinkMode::Reusable, LinkMode::OneShot, LinkMode::Limited};

} // namespace

std::string encoded(const LinkForm& form)
{
    const QJsonObject json{
        {QStringLiteral("instance"), form.instanceId},
        {QStringLiteral("title"), form.title},
        {QStringLiteral("details"), form.details},
        {QStringLiteral("amountKind"), word(wordFor(form.amountKind))},
        {QStringLiteral("price"), form.price},
        {QStringLiteral("mode"), word(wordFor(form.mode))},
        {QStringLiteral("quota"), form.quota},
        {QStringLiteral("timeoutInherits"), form.timeout.inherits},
        {QStringLiteral("timeoutNumber"), form.timeout.number},
        {QStringLiteral("timeoutUnit"), static_cast<int>(form.timeout.unit)},
        {QStringLiteral("slug"), form.slug},
        {QStringLiteral("slugIsTyped"), form.slugIsTyped},
        {QStringLiteral("customFields"), rowsToJson(form.customFields)},
        {QStringLiteral("metadata"), rowsToJson(form.metadata)},
        {QStringLiteral("logo"), form.logo.path},
        {QStringLiteral("showRetryButton"), flagToJson(form.showRetryButton)},
        {QStringLiteral("allowAnonymous"), flagToJson(form.allowAnonymous)},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

Result<LinkForm> linkFormFrom(std::string_view text)
{
    const auto document =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    if (!document.isObject() || !document.object().contains(QStringLiteral("title")))
        return failure(ErrorKind::Storage, "the form that was kept cannot be read");
    const QJsonObject json = document.object();
    const auto at = [&json](const char* name) { return json.value(QLatin1String(name)); };
    LinkForm form;
    form.instanceId = at("instance").toString();
    form.title = at("title").toString();
    form.details = at("details").toString();
    form.amountKind = fromWord(at("amountKind").toString(), kKinds, AmountKind::Fixed);
    form.price = at("price").toString();
    form.mode = fromWord(at("mode").toString(), kModes, LinkMode::Reusable);
    form.quota = at("quota").toString();
    form.timeout.inherits = at("timeoutInherits").toBool(true);
    form.timeout.number = at("timeoutNumber").toString();
    form.timeout.unit = static_cast<TimeoutUnit>(std::clamp(at("timeoutUnit").toInt(), 0, 2));
    form.slug = at("slug").toString();
    form.slugIsTyped = at("slugIsTyped").toBool();
    form.customFields = rowsFromJson(at("customFields"));
    form.metadata = rowsFromJson(at("metadata"));
    form.logo.path = at("logo").toString();
    form.logo.isReadable = form.logo.path.isEmpty(); // until it is read
    form.showRetryButton = flagFromJson(at("showRetryButton"));
    form.allowAnonymous = flagFromJson(at("allowAnonymous"));
    return form;
}

} // namespace desk::ui
