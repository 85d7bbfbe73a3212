// Link filters as words: the stable ids of choices, and what saved views are written in.
#pragma once

#include "ui/links/linkfilters.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace desk::ui {

/// Which set of LinkFilters a choice belongs to, and its bit there.
struct FilterChoice {
    FilterKind kind = FilterKind::State;
    std::uint8_t bit = 0;
};

/// Every choice of a set kind by its id, as `state:active`, `mode:limited`, `amount:free`, `deadline:hour`,
/// `attention:oversold`, `mode:unknown`; in the order they are offered.
const std::vector<std::pair<QString, FilterChoice>>& filterChoices();
std::optional<FilterChoice> filterChoice(const QString& id);

/// The set of that kind; kinds without a set have none.
std::uint8_t* setOf(LinkFilters& filters, FilterKind kind);
std::uint8_t setOf(const LinkFilters& filters, FilterKind kind);

/// Adds or removes one choice of a set or, with `instance:<id>`, an instance. Other ids change nothing.
LinkFilters withChoice(LinkFilters filters, const QString& id, bool isChosen);

/// Only what is chosen; empty for open filters.
QJsonObject toJson(const LinkFilters& filters);
/// Words and members another version wrote are left out.
LinkFilters linkFiltersFromJson(const QJsonObject& json);

} // namespace desk::ui
