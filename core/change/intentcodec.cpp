#include "core/change/intentcodec.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <array>
#include <QLatin1StringView>

namespace desk::change {
namespace {

constexpr QLatin1StringView kInstance{"instance"};
constexpr QLatin1StringView kName{"name"};
constexpr QLatin1StringView kDescription{"description"};
constexpr QLatin1StringView kDefaultTimeout{"defaultTimeout"};
constexpr QLatin1StringView kTitle{"title"};
constexpr QLatin1StringView kDetails{"details"};
constexpr QLatin1StringView kSlug{"slug"};
constexpr QLatin1StringView kAmountKind{"amountKind"};
constexpr QLatin1StringView kMode{"mode"};
constexpr QLatin1StringView kPrice{"centimes"};
constexpr QLatin1StringView kQuota{"quota"};
constexpr QLatin1StringView kTimeout{"timeout"};
constexpr QLatin1StringView kCustomFields{"customFields"};
constexpr QLatin1StringView kMetadata{"metadata"};
constexpr QLatin1StringView kShowRetryButton{"showRetryButton"};
constexpr QLatin1StringView kAllowAnonymous{"allowAnonymous"};
constexpr QLatin1StringView kLogo{"logo"};
constexpr QLatin1StringView kPaused{"paused"};

QJsonValue valueOf(const std::string& text)
{
    return QString::fromStdString(text);
}
QJsonValue valueOf(std::int64_t number)
{
    return QJsonValue(static_cast<qint64>(number));
}
QJsonValue valueOf(Money money)
{
    return valueOf(money.centimes());
}
QJsonValue valueOf(std::chrono::minutes minutes)
{
    return valueOf(std::int64_t{minutes.count()});
}
QJsonValue valueOf(bool flag)
{
    return QJsonValue(flag);
}

template <class T>
void put(QJsonObject* object, QLatin1StringView name, const std::optional<T>& value)
{
    if (value)
        object->insert(name, valueOf(*value));
}
void put(QJsonObject* object, QLatin1StringView name, const Field<std::chrono::minutes>& value)
{
    if (!value.isAbsent())
        object->insert(name, value.hasValue() ? valueOf(value.value()) : QJsonValue());
}

std::string textOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

Result<QJsonObject> objectFrom(std::string_view text)
{
    const auto bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return failure(ErrorKind::Storage, "a stored change cannot be read");
    return document.object();
}

std::string textIn(const QJsonObject& object, QLatin1StringView name)
{
    return object.value(name).toString().toStdString();
}
std::optional<std::string> maybeTextIn(const QJsonObject& object, QLatin1StringView name)
{
    return object.contains(name) ? std::optional(textIn(object, name)) : std::nullopt;
}
std::optional<std::int64_t> numberIn(const QJsonObject& object, QLatin1StringView name)
{
    return object.contains(name) ? std::optional<std::int64_t>(object.value(name).toInteger()) : std::nullopt;
}
std::optional<Money> moneyIn(const QJsonObject& object, QLatin1StringView name)
{
    const auto number = numberIn(object, name);
    return number ? std::optional(Money::fromCentimes(*number)) : std::nullopt;
}
std::optional<bool> flagIn(const QJsonObject& object, QLatin1StringView name)
{
    return object.contains(name) ? std::optional(object.value(name).toBool()) : std::nullopt;
}
Field<std::chrono::minutes> minutesIn(const QJsonObject& object, QLatin1StringView name)
{
    if (!object.contains(name))
        return {};
    if (object.value(name).isNull())
        return Field<std::chrono::minutes>::null();
    return std::chrono::minutes{object.value(name).toInteger()};
}

template <class E, std::size_t Count>
E wordIn(const QJsonObject& object, QLatin1StringView name, const std::array<E, Count>& all)
{
    const std::string word = textIn(object, name);
    for (const E value : all) {
        if (wordFor(value) == word)
            return value;
    }
    return all.front();
}

QJsonArray arrayOf(const std::vector<CustomField>& fields)
{
    QJsonArray array;
    for (const CustomField& field : fields)
        array.append(QJsonArray{valueOf(field.key), valueOf(field.label), valueOf(field.value)});
    return array;
}

QJsonArray arrayOf(const std::vector<std::pair<std::string, std::string>>& pairs)
{
    QJsonArray array;
    for (const auto& [key, value] : pairs)
        array.append(QJsonArray{valueOf(key), valueOf(value)});
    return array;
}

std::string cell(const QJsonArray& array, int index)
{
    return array.at(index).toString().toStdString();
}

} // namespace

std::string encoded(const api::LinkDraft& draft)
{
    QJsonObject object;
    object.insert(kInstance, valueOf(draft.instanceId.text()));
    object.insert(kTitle, valueOf(draft.title));
    object.insert(kDetails, valueOf(draft.details));
    object.insert(kSlug, valueOf(draft.slug));
    object.insert(kAmountKind, valueOf(std::string(wordFor(draft.amountKind))));
    object.insert(kMode, valueOf(std::string(wordFor(draft.mode))));
    put(&object, kPrice, draft.price);
    put(&object, kQuota, draft.maxPayments);
    put(&object, kTimeout, draft.timeout);
    if (!draft.customFields.empty())
        object.insert(kCustomFields, arrayOf(draft.customFields));
    if (!draft.metadata.empty())
        object.insert(kMetadata, arrayOf(draft.metadata));
    put(&object, kShowRetryButton, draft.showRetryButton);
    put(&object, kAllowAnonymous, draft.allowAnonymous);
    if (draft.logo)
        object.insert(kLogo, valueOf(draft.logo->fileName));
    return textOf(object);
}

std::string encoded(const api::LinkChange& change)
{
    QJsonObject object;
    put(&object, kTitle, change.title);
    put(&object, kDetails, change.details);
    put(&object, kPrice, change.price);
    put(&object, kQuota, change.maxPayments);
    put(&object, kTimeout, change.timeout);
    put(&object, kShowRetryButton, change.showRetryButton);
    put(&object, kAllowAnonymous, change.allowAnonymous);
    return textOf(object);
}

std::string encoded(const api::InstanceChange& change)
{
    QJsonObject object;
    object.insert(kInstance, valueOf(change.id.text()));
    put(&object, kName, change.name);
    put(&object, kDescription, change.description);
    put(&object, kDefaultTimeout, change.defaultTimeout);
    return textOf(object);
}

std::string encodedFlip(bool toPaused)
{
    return textOf({{kPaused, toPaused}});
}

Result<api::LinkDraft> draftFrom(std::string_view text)
{
    const auto object = objectFrom(text);
    if (!object)
        return failure(object.error());
    api::LinkDraft draft;
    draft.instanceId = InstanceId(textIn(*object, kInstance));
    draft.title = textIn(*object, kTitle);
    draft.details = textIn(*object, kDetails);
    draft.slug = textIn(*object, kSlug);
    draft.amountKind = wordIn(*object, kAmountKind, std::array{AmountKind::Fixed, AmountKind::Free});
    draft.mode = wordIn(*object, kMode, std::array{LinkMode::Reusable, LinkMode::OneShot, LinkMode::Limited});
    draft.price = moneyIn(*object, kPrice);
    draft.maxPayments = numberIn(*object, kQuota);
    draft.timeout = minutesIn(*object, kTimeout).orNull();
    const QJsonArray customFields = object->value(kCustomFields).toArray();
    for (const auto& item : customFields)
        draft.customFields.push_back(
            {cell(item.toArray(), 0), cell(item.toArray(), 1), cell(item.toArray(), 2)});
    const QJsonArray metadata = object->value(kMetadata).toArray();
    for (const auto& item : metadata)
        draft.metadata.emplace_back(cell(item.toArray(), 0), cell(item.toArray(), 1));
    draft.showRetryButton = flagIn(*object, kShowRetryButton);
    draft.allowAnonymous = flagIn(*object, kAllowAnonymous);
    return draft;
}

Result<api::LinkChange> linkChangeFrom(std::string_view text)
{
    const auto object = objectFrom(text);
    if (!object)
        return failure(object.error());
    api::LinkChange change;
    change.title = maybeTextIn(*object, kTitle);
    change.details = maybeTextIn(*object, kDetails);
    change.price = moneyIn(*object, kPrice);
    change.maxPayments = numberIn(*object, kQuota);
    change.timeout = minutesIn(*object, kTimeout);
    change.showRetryButton = flagIn(*object, kShowRetryButton);
    change.allowAnonymous = flagIn(*object, kAllowAnonymous);
    return change;
}

Result<api::InstanceChange> instanceChangeFrom(std::string_view text)
{
    const auto object = objectFrom(text);
    if (!object)
        return failure(object.error());
    api::InstanceChange change;
    change.id = InstanceId(textIn(*object, kInstance));
    change.name = maybeTextIn(*object, kName);
    change.description = maybeTextIn(*object, kDescription);
    change.defaultTimeout = minutesIn(*object, kDefaultTimeout);
    return change;
}

Result<bool> flipFrom(std::string_view text)
{
    const auto object = objectFrom(text);
    if (!object)
        return failure(object.error());
    return object->value(kPaused).toBool();
}

} // namespace desk::change
