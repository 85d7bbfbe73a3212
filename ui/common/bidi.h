// Bidi isolates: amounts, dates and addresses keep their own order inside Arabic text.
#pragma once

#include <QString>

namespace desk::ui {

inline constexpr QChar kLeftToRightIsolate{0x2066};
inline constexpr QChar kRightToLeftIsolate{0x2067};
inline constexpr QChar kFirstStrongIsolate{0x2068}; ///< a person's text: either way
inline constexpr QChar kPopIsolate{0x2069};

inline QString isolated(const QString& leftToRight)
{
    return kLeftToRightIsolate + leftToRight + kPopIsolate;
}

/// The text as people copy it: without isolates, marks and no-break spaces.
inline QString withoutBidiMarks(QString text)
{
    text.removeIf([](QChar c) {
        return (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == QChar(0x200E) || c == QChar(0x200F);
    });
    return text.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
}

} // namespace desk::ui
