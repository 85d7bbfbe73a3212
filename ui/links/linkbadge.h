// LinkBadge: the word, the meaning and the picture that stand for a link's state.
#pragma once

#include "core/domain/linkstate.h"
#include "ui/common/badgespec.h"

#include <QCoreApplication>
#include <QString>

namespace desk::ui {

class LinkBadge
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::LinkBadge)
public:
    static BadgeSpec badgeFor(StateOfLink state);
    /// What activating an actionable badge does: "Sold out: double-click to add places"; empty for others.
    static QString actionText(StateOfLink state);
    /// The same for who has no pointer: "Press Enter here to add places."
    static QString keyText(StateOfLink state);
    /// The reason as a sentence, for tooltips.
    static QString reasonText(LinkStateReason reason);
};

} // namespace desk::ui
