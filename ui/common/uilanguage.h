// UiLanguage: the three languages of the window, and the locale each one formats with.
#pragma once

#include <QLocale>

#include <optional>
#include <string_view>

namespace desk::ui {

enum class UiLanguage { English, French, Arabic };

/// `en`, `fr`, `ar`.
std::optional<UiLanguage> uiLanguageFromWord(std::string_view word);
std::string_view wordFor(UiLanguage language);
/// The one that fits the locale best; English where none does.
UiLanguage uiLanguageFor(const QLocale& locale);

/// Never made from the translation's code alone: "ar" would be Egypt's, with other digits.
QLocale localeFor(UiLanguage language);
Qt::LayoutDirection directionFor(UiLanguage language);

} // namespace desk::ui
