#include "ui/links/linkfilterwords.h"

#include "ui/common/typedvalue.h"
#include "ui/links/linkcells.h"

#include <QJsonArray>

#include <algorithm>

namespace desk::ui {
namespace {

using Choices = std::vector<std::pair<QString, FilterChoice>>;

template <class E>
void add(Choices& choices, const char* kindWord, FilterKind kind, E value, std::string_view word)
{
    choices.emplace_back(QLatin1String(kindWord) + u':' + toQString(word), FilterChoice{kind, bitFor(value)});
}

Choices allChoices()
{
    Choices choices;
    for (const LinkState state : kLinkStates)
        add(choices, "state", FilterKind::State, state, wordFor(state));
    for (const LinkMode mode : {LinkMode::Reusable, LinkMode::OneShot, LinkMode::Limited})
        add(choices, "mode", FilterKind::Mode, mode, wordFor(mode));
    add(choices, "mode", FilterKind::Mode, kUnknownMode, "unknown");
    for (const AmountKind kind : {AmountKind::Fixed, AmountKind::Free})
        add(choices, "amount", FilterKind::Amount, kind, wordFor(kind));
    add(choices, "amount", FilterKind::Amount, kUnknownAmount, "unknown");
    for (const DeadlineWithin within : kDeadlines)
        add(choices, "deadline", FilterKind::Deadline, within, wordFor(within));
    for (const Attention attention : kAttentions)
        add(choices, "attention", FilterKind::Attention, attention, wordFor(attention));
    return choices;
}

const QString& instancePrefix()
{
    static const QString prefix = QStringLiteral("instance:");
    return prefix;
}

QString centimesText(Money amount)
{
    return QString::number(amount.centimes());
}

std::optional<Money> centimesFrom(const QJsonValue& value)
{
    bool isNumber = false;
    const qint64 centimes = value.toString().toLongLong(&isNumber);
    return isNumber ? std::optional(Money::fromCentimes(centimes)) : std::nullopt;
}

template <class T, class Text>
void putRange(QJsonObject& json, const char* name, const Range<T>& range, Text text)
{
    QJsonObject ends;
    if (range.from)
        ends.insert(QStringLiteral("from"), text(*range.from));
    if (range.to)
        ends.insert(QStringLiteral("to"), text(*range.to));
    if (!ends.isEmpty())
        json.insert(QLatin1String(name), ends);
}

} // namespace

const Choices& filterChoices()
{
    static const Choices choices = allChoices();
    return choices;
}

std::optional<FilterChoice> filterChoice(const QString& id)
{
    const Choices& all = filterChoices();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const auto& entry) { return entry.first == id; });
    return found == all.end() ? std::nullopt : std::optional(found->second);
}

std::uint8_t* setOf(LinkFilters& filters, FilterKind kind)
{
    switch (kind) {
    case FilterKind::State: return &filters.states;
    case FilterKind::Mode: return &filters.modes;
    case FilterKind::Amount: return &filters.amounts;
    case FilterKind::Deadline: return &filters.deadlines;
    case FilterKind::Attention: return &filters.attention;
    case FilterKind::Instance:
    case FilterKind::Collected:
    case FilterKind::Created: return nullptr;
    }
    return nullptr;
}

std::uint8_t setOf(const LinkFilters& filters, FilterKind kind)
{
    LinkFilters copy = filters;
    const std::uint8_t* set = setOf(copy, kind);
    return set ? *set : std::uint8_t{0};
}

LinkFilters withChoice(LinkFilters filters, const QString& id, bool isChosen)
{
    if (id.startsWith(instancePrefix())) {
        const std::string instance = id.mid(instancePrefix().size()).toStdString();
        std::erase(filters.instances, instance);
        if (isChosen)
            filters.instances.insert(
                std::upper_bound(filters.instances.begin(), filters.instances.end(), instance), instance);
        return filters;
    }
    if (const auto choice = filterChoice(id)) {
        std::uint8_t* set = setOf(filters, choice->kind);
        *set = static_cast<std::uint8_t>(isChosen ? *set | choice->bit : *set & ~choice->bit);
    }
    return filters;
}

QJsonObject toJson(const LinkFilters& filters)
{
    QJsonObject json;
    QJsonArray chosen;
    for (const auto& [id, choice] : filterChoices()) {
        if ((setOf(filters, choice.kind) & choice.bit) != 0)
            chosen.append(id);
    }
    for (const std::string& instance : filters.instances)
        chosen.append(instancePrefix() + QString::fromStdString(instance));
    if (!chosen.isEmpty())
        json.insert(QStringLiteral("chosen"), chosen);
    putRange(json, "collected", filters.collected, centimesText);
    putRange(json, "created", filters.created,
        [](AlgiersDay day) { return QString::fromStdString(toIsoDate(day)); });
    return json;
}

LinkFilters linkFiltersFromJson(const QJsonObject& json)
{
    LinkFilters filters;
    const QJsonArray chosen = json.value(QStringLiteral("chosen")).toArray();
    for (const auto& id : chosen)
        filters = withChoice(filters, id.toString(), true);
    const QJsonObject collected = json.value(QStringLiteral("collected")).toObject();
    filters.collected = {centimesFrom(collected.value(QStringLiteral("from"))),
        centimesFrom(collected.value(QStringLiteral("to")))};
    const QJsonObject created = json.value(QStringLiteral("created")).toObject();
    filters.created = {parseDay(created.value(QStringLiteral("from")).toString().toStdString()),
        parseDay(created.value(QStringLiteral("to")).toString().toStdString())};
    return filters;
}

} // namespace desk::ui
