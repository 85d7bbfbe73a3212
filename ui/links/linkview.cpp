#include "ui/links/linkview.h"

#include "ui/links/linkfilterwords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk::ui {
namespace {

constexpr qsizetype kLongestName = 60;

} // namespace

std::vector<LinkView> LinkViews::builtIn()
{
    LinkFilters attention;
    attention.attention = everyAttention();
    LinkFilters selling;
    selling.states = bitFor(LinkState::Active);
    selling.modes = bitFor(LinkMode::Reusable) | bitFor(LinkMode::Limited);
    LinkFilters soldOut;
    soldOut.states = bitFor(LinkState::SoldOut);
    LinkFilters unpaid;
    unpaid.states = bitFor(LinkState::Active) | bitFor(LinkState::Paused);
    unpaid.modes = bitFor(LinkMode::OneShot);
    LinkFilters expired;
    expired.states = bitFor(LinkState::Expired);
    return {
        //: A view: every link
        {QStringLiteral("all"), tr("All links"), {}, {}},
        {QStringLiteral("attention"), tr("Needs attention"), attention, {}},
        //: A view: active links that are not single-use
        {QStringLiteral("selling"), tr("Selling now"), selling, {}},
        {QStringLiteral("sold-out"), tr("Sold out"), soldOut, {}},
        //: A view: single-use links that nobody paid yet
        {QStringLiteral("unpaid"), tr("Unpaid invoices"), unpaid, {}},
        {QStringLiteral("expired"), tr("Expired"), expired, {}},
    };
}

LinkView LinkViews::own(const QString& name, const LinkFilters& filters, const QStringList& columns)
{
    return {QStringLiteral("user:") + name, name, filters, columns};
}

std::string LinkViews::definitionOf(const LinkView& view)
{
    QJsonObject json{{QStringLiteral("filters"), toJson(view.filters)},
        {QStringLiteral("columns"), QJsonArray::fromStringList(view.columns)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<LinkView> LinkViews::fromDefinition(const QString& name, const std::string& definition)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(definition));
    if (!document.isObject() || name.isEmpty())
        return std::nullopt;
    QStringList columns;
    const QJsonArray stored = document.object().value(QStringLiteral("columns")).toArray();
    for (const auto& column : stored)
        columns.append(column.toString());
    return own(
        name, linkFiltersFromJson(document.object().value(QStringLiteral("filters")).toObject()), columns);
}

QString LinkViews::problemWith(const QString& name, const QStringList& taken)
{
    const QString words = name.simplified();
    if (words.isEmpty())
        return tr("A view needs a name.");
    if (words.size() > kLongestName)
        return tr("The name is too long.");
    for (const LinkView& view : builtIn()) {
        if (view.name.compare(words, Qt::CaseInsensitive) == 0)
            return tr("“%1” is a view of the program's own.").arg(view.name);
    }
    if (taken.contains(words, Qt::CaseInsensitive))
        return tr("There is a view of that name already.");
    return {};
}

} // namespace desk::ui
