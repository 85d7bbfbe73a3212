// FilterTexts: the words of the links' filters: choices with their counts, and the chips of what is in force.
#pragma once

#include "ui/common/choicemenu.h"
#include "ui/common/uilanguage.h"
#include "ui/links/linkfacets.h"

#include <QCoreApplication>

namespace desk::ui {

/// Instances by the server's id, with the name that people read.
using InstanceNames = std::map<std::string, QString>;
InstanceNames instanceNamesOf(const cache::LinkList& list);

struct FilterChip {
    QString text;
    LinkFilters without; ///< what is left once this one is taken away

    bool operator==(const FilterChip&) const = default;
};

class FilterTexts
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::FilterTexts)
public:
    static QString titleOf(FilterKind kind);
    /// The words of a choice; empty for an id that names none.
    static QString choiceText(const QString& id);
    /// Every choice of these kinds, each kind under its title where there are several. Words that the server never
    /// used are offered only where there is such a link, or while they are chosen.
    static std::vector<Choice> choices(
        const std::vector<FilterKind>& kinds, const LinkFilters& filters, const LinkFacets& facets);
    static std::vector<Choice> instanceChoices(
        const InstanceNames& names, const LinkFilters& filters, const LinkFacets& facets);
    /// One for each choice and each range in force; every kind of attention together is one.
    static std::vector<FilterChip> chips(
        const LinkFilters& filters, const InstanceNames& names, UiLanguage language);
};

} // namespace desk::ui
