#include "ui/links/filtertexts.h"

#include "ui/common/bidi.h"
#include "ui/common/momenttext.h"
#include "ui/common/moneytext.h"
#include "ui/links/linkbadge.h"
#include "ui/links/linkcells.h"
#include "ui/links/linkfilterwords.h"

#include <bit>

namespace desk::ui {
namespace {

std::size_t placeOf(std::uint8_t bit)
{
    return static_cast<std::size_t>(std::countr_zero(bit));
}

std::int64_t countOf(const LinkFacets& facets, const FilterChoice& choice)
{
    const std::size_t place = placeOf(choice.bit);
    switch (choice.kind) {
    case FilterKind::State: return facets.states[place];
    case FilterKind::Mode: return facets.modes[place];
    case FilterKind::Amount: return facets.amounts[place];
    case FilterKind::Deadline: return facets.deadlines[place];
    case FilterKind::Attention: return facets.attention[place];
    case FilterKind::Instance:
    case FilterKind::Collected:
    case FilterKind::Created: break; // no sets
    }
    return 0;
}

/// What this version has no word for.
bool isUnknown(const QString& id)
{
    return id.endsWith(QLatin1String(":unknown"));
}

} // namespace

InstanceNames instanceNamesOf(const cache::LinkList& list)
{
    InstanceNames names;
    for (const auto& [key, id] : list.instanceIds())
        names[id] = toQString(list.instanceName(key));
    return names;
}

QString FilterTexts::titleOf(FilterKind kind)
{
    switch (kind) {
    case FilterKind::State: return tr("State");
    case FilterKind::Mode: return tr("Mode");
    case FilterKind::Amount: return tr("Amount");
    case FilterKind::Deadline:
        //: A filter: links whose time ends soon
        return tr("Expires");
    case FilterKind::Attention: return tr("Needs attention");
    case FilterKind::Instance: return tr("Instance");
    case FilterKind::Collected: return tr("Collected");
    case FilterKind::Created: return tr("Created");
    }
    return {};
}

QString FilterTexts::choiceText(const QString& id)
{
    const auto choice = filterChoice(id);
    if (!choice)
        return {};
    if (isUnknown(id))
        return tr("Unknown");
    const std::size_t place = placeOf(choice->bit);
    switch (choice->kind) {
    case FilterKind::State: {
        StateOfLink state;
        state.state = static_cast<LinkState>(place);
        return LinkBadge::badgeFor(state).text;
    }
    case FilterKind::Mode: {
        cache::LinkRow row;
        row.mode = static_cast<LinkMode>(place);
        return LinkCells::modeText(row);
    }
    case FilterKind::Amount:
        return static_cast<AmountKind>(place) == AmountKind::Fixed ? tr("Fixed amount") : tr("Free amount");
    case FilterKind::Deadline:
        switch (static_cast<DeadlineWithin>(place)) {
        case DeadlineWithin::Hour: return tr("Within an hour");
        case DeadlineWithin::Today: return tr("Today");
        case DeadlineWithin::SevenDays: return tr("Within 7 days");
        case DeadlineWithin::ThirtyDays: return tr("Within 30 days");
        }
        return {};
    case FilterKind::Attention:
        switch (static_cast<Attention>(place)) {
        case Attention::ExpiringToday: return tr("Expiring today");
        case Attention::FewLeft:
            return tr("%n place(s) left or fewer", nullptr, static_cast<int>(kFewPlaces));
        case Attention::Oversold: return tr("Oversold");
        case Attention::PaidAfterExpiry: return tr("Paid after expiry");
        case Attention::PausedForgotten: return tr("Paused and forgotten");
        case Attention::RefusalsPileUp: return tr("Refused payments pile up");
        }
        return {};
    case FilterKind::Instance:
    case FilterKind::Collected:
    case FilterKind::Created: return {};
    }
    return {};
}

std::vector<Choice> FilterTexts::choices(
    const std::vector<FilterKind>& kinds, const LinkFilters& filters, const LinkFacets& facets)
{
    std::vector<Choice> found;
    for (const FilterKind kind : kinds) {
        for (const auto& [id, choice] : filterChoices()) {
            if (choice.kind != kind)
                continue;
            const bool isChosen = (setOf(filters, kind) & choice.bit) != 0;
            const std::int64_t count = countOf(facets, choice);
            if (isUnknown(id) && count == 0 && !isChosen)
                continue;
            found.push_back(
                {id, choiceText(id), count, isChosen, kinds.size() > 1 ? titleOf(kind) : QString()});
        }
    }
    return found;
}

std::vector<Choice> FilterTexts::instanceChoices(
    const InstanceNames& names, const LinkFilters& filters, const LinkFacets& facets)
{
    std::vector<Choice> found;
    for (const auto& [id, name] : names) {
        const auto count = facets.instances.find(id);
        const bool isChosen =
            std::find(filters.instances.begin(), filters.instances.end(), id) != filters.instances.end();
        found.push_back({QStringLiteral("instance:") + QString::fromStdString(id), name,
            count == facets.instances.end() ? 0 : count->second, isChosen, {}});
    }
    std::sort(found.begin(), found.end(),
        [](const Choice& a, const Choice& b) { return QString::localeAwareCompare(a.text, b.text) < 0; });
    return found;
}

std::vector<FilterChip> FilterTexts::chips(
    const LinkFilters& filters, const InstanceNames& names, UiLanguage language)
{
    //: A filter in force; "State: Active"
    const auto labelled = [](FilterKind kind, const QString& value) {
        return tr("%1: %2").arg(titleOf(kind), value);
    };
    //: A filter by range; %1 is what is compared. "Created from 1 Nov 2026"
    const auto ranged = [](FilterKind kind, const QString& from, const QString& to) {
        if (to.isEmpty())
            return tr("%1 from %2").arg(titleOf(kind), from);
        if (from.isEmpty())
            return tr("%1 up to %2").arg(titleOf(kind), to);
        return tr("%1 from %2 to %3").arg(titleOf(kind), from, to);
    };
    std::vector<FilterChip> found;
    const bool anyAttention = filters.attention == everyAttention();
    if (anyAttention) {
        LinkFilters without = filters;
        without.attention = 0;
        found.push_back({titleOf(FilterKind::Attention), without});
    }
    for (const auto& [id, choice] : filterChoices()) {
        if (anyAttention && choice.kind == FilterKind::Attention)
            continue; // said in one
        if ((setOf(filters, choice.kind) & choice.bit) != 0)
            found.push_back({labelled(choice.kind, choiceText(id)), withChoice(filters, id, false)});
    }
    for (const std::string& instance : filters.instances) {
        const auto name = names.find(instance);
        const QString id = QString::fromStdString(instance);
        found.push_back({labelled(FilterKind::Instance, name == names.end() ? id : name->second),
            withChoice(filters, QStringLiteral("instance:") + id, false)});
    }
    if (!filters.collected.isOpen()) {
        const auto text = [language](const std::optional<Money>& end) {
            return end ? moneyText(*end, language) : QString();
        };
        LinkFilters without = filters;
        without.collected = {};
        found.push_back(
            {ranged(FilterKind::Collected, text(filters.collected.from), text(filters.collected.to)),
                without});
    }
    if (!filters.created.isOpen()) {
        const auto text = [language](const std::optional<AlgiersDay>& end) {
            return end ? MomentText(language).day(startOf(*end)) : QString();
        };
        LinkFilters without = filters;
        without.created = {};
        found.push_back(
            {ranged(FilterKind::Created, text(filters.created.from), text(filters.created.to)), without});
    }
    return found;
}

} // namespace desk::ui
