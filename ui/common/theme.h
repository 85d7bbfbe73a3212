// Theme: the palettes, the style and the few sizes the whole window shares.
#pragma once

#include <QPalette>

#include <optional>
#include <string_view>

class QApplication;

namespace desk::ui {

enum class ThemeMode { System, Light, Dark };

/// `system`, `light`, `dark`.
std::optional<ThemeMode> themeModeFromWord(std::string_view word);
std::string_view wordFor(ThemeMode mode);

QPalette lightPalette();
QPalette darkPalette();

/// Fusion with our palette and the outlines it lacks in the dark; at any time. System: light or dark as the desktop is.
void applyTheme(QApplication& application, ThemeMode mode);

/// Device-independent pixels.
namespace metrics {
inline constexpr int kGap = 8;
inline constexpr int kMargin = 14;
inline constexpr int kRowHeight = 36;
inline constexpr int kHeaderHeight = 34;
inline constexpr int kControlHeight = 34;
inline constexpr int kCellPadding = 14;
inline constexpr int kRadius = 6;
inline constexpr int kIcon = 16;
} // namespace metrics

} // namespace desk::ui
