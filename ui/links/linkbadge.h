// LinkBadge: the word, the meaning and the picture that stand for a link's state.
#pragma once

#include "core/domain/linkstate.h"
#include "ui/common/tones.h"

#include <QCoreApplication>
#include <QString>

namespace desk::ui {

struct BadgeSpec {
    QString text;
    Tone tone = Tone::Neutral;
    QString icon; ///< a name for icons.h; never colour alone

    bool operator==(const BadgeSpec&) const = default;
};

class LinkBadge
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::LinkBadge)
public:
    static BadgeSpec badgeFor(StateOfLink state);
    /// The reason as a sentence, for tooltips.
    static QString reasonText(LinkStateReason reason);
};

} // namespace desk::ui
