#include "ui/common/tones.h"

#include <algorithm>
#include <cmath>

namespace desk::ui {
namespace {

constexpr double kReadable = 4.6;

double channelLight(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channelLight(static_cast<double>(colour.redF()))
         + 0.7152 * channelLight(static_cast<double>(colour.greenF()))
         + 0.0722 * channelLight(static_cast<double>(colour.blueF()));
}

/// The pure colour of a tone; invalid for those made of the text colour.
QColor hueOf(Tone tone, const QPalette& palette)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Quiet: return palette.color(QPalette::Text);
    case Tone::Accent: return palette.color(QPalette::Link);
    case Tone::Good: return QColor(0x1A, 0x96, 0x5A);
    case Tone::Caution: return QColor(0xC7, 0x7F, 0x0A);
    case Tone::Alarm: return QColor(0xD6, 0x3B, 0x3B);
    }
    return {};
}

/// `colour` moved towards the text colour until it reads on `surface`.
QColor readable(QColor colour, const QColor& surface, const QPalette& palette)
{
    const QColor end = isDark(palette) ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step < 40 && contrastRatio(colour, surface) < kReadable; ++step)
        colour = mixed(end, colour, 0.06);
    return colour;
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor& over, const QColor& under, double share)
{
    const auto part = [share](int top, int bottom) {
        return static_cast<int>(std::lround(share * top + (1 - share) * bottom));
    };
    return {
        part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue())};
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

ToneColours badgeColours(Tone tone, const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor hue = hueOf(tone, palette);
    const bool dark = isDark(palette);
    ToneColours colours;
    const double body = tone == Tone::Quiet ? 0.06 : tone == Tone::Neutral ? 0.10 : dark ? 0.22 : 0.11;
    colours.surface = mixed(hue, base, body);
    colours.outline = mixed(hue, base, body * 2.2);
    const QColor ink = tone == Tone::Quiet ? mixed(hue, base, 0.62) : hue;
    colours.ink = readable(ink, colours.surface, palette);
    return colours;
}

QColor inkOn(Tone tone, const QPalette& palette, bool isSelected)
{
    const QColor plain = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    if (tone == Tone::Neutral)
        return plain;
    const QColor surface = palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    const QColor ink = tone == Tone::Quiet ? mixed(plain, surface, 0.62) : hueOf(tone, palette);
    // A strong system highlight leaves no room for a second colour.
    if (isSelected && contrastRatio(plain, surface) < 7)
        return plain;
    QColor found = readable(ink, surface, palette);
    if (!isSelected)
        found = readable(found, palette.color(QPalette::AlternateBase), palette);
    return contrastRatio(found, surface) < 4.5 ? plain : found;
}

} // namespace desk::ui
