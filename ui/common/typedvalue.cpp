#include "ui/common/typedvalue.h"

#include "core/domain/typedmoney.h"

#include <QStringList>

namespace desk::ui {
Typed<Money> typedMoney(const QString& text)
{
    const TypedMoney read = readTypedMoney(text.toStdString());
    switch (read.fault) {
    case TypedMoney::Fault::Empty: return {};
    case TypedMoney::Fault::Ambiguous: return {TypedState::Ambiguous, std::nullopt};
    case TypedMoney::Fault::None:
        if (*read.amount >= Money())
            return {TypedState::Read, read.amount};
        break;
    case TypedMoney::Fault::NotANumber:
    case TypedMoney::Fault::BelowCentime:
    case TypedMoney::Fault::OutOfRange: break;
    }
    return {TypedState::Unreadable, std::nullopt};
}

Typed<AlgiersDay> typedDay(const QString& text)
{
    const QString trimmed = text.trimmed();
    QString plain;
    for (const QChar c : trimmed) {
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (c == u'/' || c == u'-' || c == u'.' || c.isSpace())
            plain += u' ';
        else if (c.category() != QChar::Other_Format)
            return {TypedState::Unreadable, std::nullopt};
    }
    const QStringList parts = plain.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    if (parts.size() != 3)
        return {TypedState::Unreadable, std::nullopt};
    const bool yearFirst = parts[0].size() == 4;
    const QString& year = yearFirst ? parts[0] : parts[2];
    const QString& day = yearFirst ? parts[2] : parts[0];
    if (year.size() != 4 || day.size() > 2 || parts[1].size() > 2)
        return {TypedState::Unreadable, std::nullopt};
    const auto value = parseDay(QStringLiteral("%1-%2-%3")
                                    .arg(year, parts[1].rightJustified(2, u'0'), day.rightJustified(2, u'0'))
                                    .toStdString());
    if (!value)
        return {TypedState::Unreadable, std::nullopt};
    return {TypedState::Read, value};
}

QString typedText(AlgiersDay day)
{
    const QStringList parts = QString::fromStdString(toIsoDate(day)).split(u'-');
    return parts[2] + u'/' + parts[1] + u'/' + parts[0];
}

QString typedText(Money amount)
{
    QString text = QString::fromStdString(amount.toDecimal());
    if (text.endsWith(QLatin1String(".00")))
        text.chop(3);
    return text.replace(u'.', u',');
}

} // namespace desk::ui
