#include "ui/editor/linkform.h"

#include "core/domain/slug.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace desk::ui {
namespace {

QString textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.isNull() ? QString() : value.toVariant().toString();
}

std::vector<TypedPair> rowsOf(const std::vector<CustomField>& fields)
{
    std::vector<TypedPair> rows;
    rows.reserve(fields.size());
    for (const CustomField& field : fields)
        rows.push_back({QString::fromStdString(field.label), QString::fromStdString(field.value)});
    return rows;
}

} // namespace

LinkMode modeOf(const LinkForm& form)
{
    return form.amountKind == AmountKind::Free ? LinkMode::Reusable : form.mode;
}

LinkForm formOf(const PayLink& link, UiLanguage language)
{
    LinkForm form;
    form.instanceId = QString::fromStdString(link.instanceId.text());
    form.title = QString::fromStdString(link.title);
    form.details = QString::fromStdString(link.details);
    form.amountKind = link.amountKind.known().value_or(AmountKind::Fixed);
    form.price = link.price ? typedAmount(*link.price, language) : QString();
    form.mode = link.mode.known().value_or(LinkMode::Reusable);
    form.quota = link.maxPayments ? QString::number(*link.maxPayments) : QString();
    form.timeout = entryFor(link.timeoutOverride);
    form.slug = QString::fromStdString(link.slug);
    form.slugIsTyped = true;
    form.customFields = rowsOf(link.customFields);
    form.metadata = metadataRows(link.metadata);
    form.showRetryButton = link.showRetryButton;
    form.allowAnonymous = link.allowAnonymous;
    return form;
}

LinkForm templateOf(const PayLink& link, UiLanguage language)
{
    LinkForm form = formOf(link, language);
    form.slug.clear();
    form.slugIsTyped = false;
    form.showRetryButton = link.showRetryButton.value_or(true);
    form.allowAnonymous = link.allowAnonymous.value_or(false);
    return form;
}

QString typedAmount(Money amount, UiLanguage language)
{
    QString text = QString::fromStdString(amount.toDecimal());
    if (text.endsWith(u".00")) {
        text.chop(3);
        return text;
    }
    return language == UiLanguage::English ? text : text.replace(u'.', u',');
}

std::vector<TypedPair> metadataRows(const std::string& json)
{
    std::vector<TypedPair> rows;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    for (auto field = object.begin(); field != object.end(); ++field)
        rows.push_back({field.key(), textOf(field.value())});
    return rows;
}

QString slugFor(const QString& title, const QString& fallback)
{
    const std::string slug = suggestedSlug(title.toStdString());
    return slug.empty() ? QStringLiteral("pay-") + fallback : QString::fromStdString(slug);
}

} // namespace desk::ui
