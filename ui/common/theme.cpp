#include "ui/common/theme.h"

#include "ui/common/deskstyle.h"
#include "ui/common/tones.h"

#include <QApplication>
#include <QStyleHints>

namespace desk::ui {
namespace {

struct Swatches {
    QRgb window, base, alternate, button, text, quiet, highlight, highlightedText, accent, outline;
};

constexpr Swatches kLight{0xFFF6F7F9, 0xFFFFFFFF, 0xFFFAFBFC, 0xFFFFFFFF, 0xFF1B2330, 0xFF667085, 0xFFDFEBFD,
    0xFF12203A, 0xFF1F62D0, 0xFFD5DAE1};
constexpr Swatches kDark{0xFF22252A, 0xFF1A1C20, 0xFF1E2025, 0xFF31353C, 0xFFE6E8EB, 0xFF9AA2AE, 0xFF263E66,
    0xFFF4F7FC, 0xFF7DAEFB, 0xFF454B54};

QPalette paletteOf(const Swatches& swatches)
{
    const QColor text(swatches.text);
    const QColor window(swatches.window);
    QPalette palette(QColor(swatches.button), window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, QColor(swatches.base));
    palette.setColor(QPalette::AlternateBase, QColor(swatches.alternate));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, QColor(swatches.button));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, QColor(0xD6, 0x3B, 0x3B));
    palette.setColor(QPalette::PlaceholderText, QColor(swatches.quiet));
    palette.setColor(QPalette::Highlight, QColor(swatches.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(swatches.highlightedText));
    palette.setColor(QPalette::Link, QColor(swatches.accent));
    palette.setColor(QPalette::ToolTipBase, QColor(swatches.base));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Mid, QColor(swatches.outline));
    const QColor faded = mixed(text, window, 0.4);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

constexpr char kDarkDesktop[] = "deskIsDark";

/// What the desktop asks for. Where only its palette tells, that of the first call: later ours hides it.
bool systemIsDark(QApplication& application)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (application.styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return application.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    if (!application.property(kDarkDesktop).isValid())
        application.setProperty(kDarkDesktop, isDark(QApplication::palette()));
    return application.property(kDarkDesktop).toBool();
}

} // namespace

std::optional<ThemeMode> themeModeFromWord(std::string_view word)
{
    if (word == "system")
        return ThemeMode::System;
    if (word == "light")
        return ThemeMode::Light;
    if (word == "dark")
        return ThemeMode::Dark;
    return std::nullopt;
}

std::string_view wordFor(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::System: return "system";
    case ThemeMode::Light: return "light";
    case ThemeMode::Dark: return "dark";
    }
    return {};
}

QPalette lightPalette()
{
    return paletteOf(kLight);
}

QPalette darkPalette()
{
    return paletteOf(kDark);
}

void applyTheme(QApplication& application, ThemeMode mode)
{
    const bool isDarkDesktop = systemIsDark(application);
    const bool dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && isDarkDesktop);
    QApplication::setStyle(new DeskStyle);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

} // namespace desk::ui
