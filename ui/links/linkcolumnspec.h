// LinkColumnSpec: the columns of the links table as data.
#pragma once

#include "ui/links/linkcells.h"

#include <QCoreApplication>

#include <optional>
#include <span>

namespace desk::ui {

struct LinkColumnSpec {
    LinkColumn column{};
    const char* name = nullptr;  ///< stable: what saved views and header states call it
    const char* title = nullptr; ///< untranslated; see LinkColumns::title()
    /// Figures stand at the right edge in every language, so that their decimals line up.
    Qt::Alignment alignment;
    int width = 0;          ///< default, device-independent pixels
    bool isVisible = false; ///< by default
};

class LinkColumns
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::LinkColumns)
public:
    /// In the order of LinkColumn, which is the model's.
    static std::span<const LinkColumnSpec> all();
    static const LinkColumnSpec& spec(LinkColumn column) { return all()[static_cast<std::size_t>(column)]; }
    static QString title(LinkColumn column);
    static std::optional<LinkColumn> named(const QString& name);
};

} // namespace desk::ui
