// LinkView: a way to look at the links that has a name: filters, columns and the sorting.
#pragma once

#include "ui/links/linkfilters.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace desk::ui {

struct LinkView {
    QString id;   ///< stable: `all`, `attention` ...; `user:<name>` of one that a person saved
    QString name; ///< as read
    LinkFilters filters;
    QStringList columns; ///< DeskTable::columnState(); empty: as they are

    bool isOwn() const { return id.startsWith(QLatin1String("user:")); }
    bool operator==(const LinkView&) const = default;
};

class LinkViews
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::LinkViews)
public:
    /// All, Needs attention, Selling now, Sold out, Unpaid invoices, Expired.
    static std::vector<LinkView> builtIn();
    static LinkView own(const QString& name, const LinkFilters& filters, const QStringList& columns);

    /// What is stored of an own view beside its name.
    static std::string definitionOf(const LinkView& view);
    /// nullopt where `definition` is not one; what another version wrote into it is left out.
    static std::optional<LinkView> fromDefinition(const QString& name, const std::string& definition);

    /// What is wrong with a name for an own view, in words; empty where nothing is. `taken` are the others' names.
    static QString problemWith(const QString& name, const QStringList& taken);
};

} // namespace desk::ui
