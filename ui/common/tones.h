// Tones: what a colour means, and the colours that say it on a given palette.
#pragma once

#include <QColor>
#include <QPalette>

namespace desk::ui {

enum class Tone {
    Neutral, ///< nothing to do
    Quiet,   ///< over, or not applicable
    Accent,  ///< running, chosen
    Good,    ///< money came
    Caution, ///< soon something ends
    Alarm,   ///< something is wrong or about to be lost
};

struct ToneColours {
    QColor ink;     ///< text and icon; at least 4.5:1 against `surface`
    QColor surface; ///< a badge's body
    QColor outline;
};

/// Derived from the palette alone, so that it fits light, dark and any system theme.
ToneColours badgeColours(Tone tone, const QPalette& palette);
/// For text drawn straight on a row; at least 4.5:1 on its base, alternate base and selection.
QColor inkOn(Tone tone, const QPalette& palette, bool isSelected);

bool isDark(const QPalette& palette);
/// WCAG 2 contrast, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);
/// `share` of `over`, 0 to 1, on `under`.
QColor mixed(const QColor& over, const QColor& under, double share);

} // namespace desk::ui
