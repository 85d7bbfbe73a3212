// BadgeSpec: a word, its meaning and its picture, drawn by BadgeDelegate.
#pragma once

#include "ui/common/tones.h"

#include <QMetaType>
#include <QString>

namespace desk::ui {

struct BadgeSpec {
    QString text;
    Tone tone = Tone::Neutral;
    QString icon;              ///< a name for icons.h; never colour alone
    bool isActionable = false; ///< activating the badge itself leads on, as a button does

    bool operator==(const BadgeSpec&) const = default;
};

} // namespace desk::ui

Q_DECLARE_METATYPE(desk::ui::BadgeSpec)
