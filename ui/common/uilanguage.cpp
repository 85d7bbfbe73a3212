#include "ui/common/uilanguage.h"

namespace desk::ui {

std::optional<UiLanguage> uiLanguageFromWord(std::string_view word)
{
    for (const UiLanguage language : {UiLanguage::English, UiLanguage::French, UiLanguage::Arabic}) {
        if (wordFor(language) == word)
            return language;
    }
    return std::nullopt;
}

std::string_view wordFor(UiLanguage language)
{
    switch (language) {
    case UiLanguage::English: return "en";
    case UiLanguage::French: return "fr";
    case UiLanguage::Arabic: return "ar";
    }
    return {};
}

UiLanguage uiLanguageFor(const QLocale& locale)
{
    if (locale.language() == QLocale::French)
        return UiLanguage::French;
    return locale.language() == QLocale::Arabic ? UiLanguage::Arabic : UiLanguage::English;
}

QLocale localeFor(UiLanguage language)
{
    switch (language) {
    case UiLanguage::English: return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case UiLanguage::French: return QLocale(QLocale::French, QLocale::Algeria);
    case UiLanguage::Arabic: return QLocale(QLocale::Arabic, QLocale::Algeria);
    }
    return QLocale::c();
}

Qt::LayoutDirection directionFor(UiLanguage language)
{
    return language == UiLanguage::Arabic ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace desk::ui
