// From the text of core, which is UTF-8, to the text of the window.
#pragma once

#include <QString>

#include <string_view>

namespace desk::ui {

inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// A cell is one line, whatever the server holds.
inline QString oneLine(std::string_view utf8)
{
    QString text = toQString(utf8);
    for (QChar& c : text) {
        if (c < QChar(u' ') || c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator))
            c = u' ';
    }
    return text;
}

} // namespace desk::ui
