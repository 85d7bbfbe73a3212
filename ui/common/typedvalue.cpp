#include "ui/common/typedvalue.h"

#include <QStringList>

#include <algorithm>

namespace desk::ui {
namespace {

/// Latin digits, no spaces, no direction marks, no name of the dinar.
QString plainAmount(const QString& text)
{
    QString plain;
    for (const QChar c : text.toLower()) {
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (c == QChar(0x066B))
            plain += u',';
        else if (!c.isSpace() && c.category() != QChar::Other_Format && c != QChar(0x066C))
            plain += c;
    }
    for (const QString& unit :
        {QStringLiteral("dzd"), QStringLiteral("da"), QStringLiteral("د.ج"), QStringLiteral("دج")}) {
        if (plain.endsWith(unit))
            plain.chop(unit.size());
        else if (plain.startsWith(unit))
            plain.remove(0, unit.size());
    }
    while (plain.endsWith(u'.') && plain.count(u'.') == 1)
        plain.chop(1);
    return plain;
}

bool areDigits(const QString& text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Whole part with its groups: one to three digits first, then threes.
bool isGrouped(const QString& text, QChar group)
{
    const QStringList parts = text.split(group);
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const bool fits = at == 0 ? parts[at].size() >= 1 && parts[at].size() <= 3 : parts[at].size() == 3;
        if (!fits || !areDigits(parts[at]))
            return false;
    }
    return parts.size() > 1;
}

Typed<Money> moneyOf(const QString& whole, const QString& decimals)
{
    const auto value =
        Money::fromDecimal((whole + (decimals.isEmpty() ? QString() : u'.' + decimals)).toStdString());
    if (!value)
        return {TypedState::Unreadable, std::nullopt};
    return {TypedState::Read, value};
}

} // namespace

Typed<Money> typedMoney(const QString& text)
{
    const QString plain = plainAmount(text);
    if (text.trimmed().isEmpty())
        return {};
    if (areDigits(plain))
        return moneyOf(plain, {});
    const qsizetype last = std::max(plain.lastIndexOf(u'.'), plain.lastIndexOf(u','));
    if (last <= 0)
        return {TypedState::Unreadable, std::nullopt};
    const QChar mark = plain[last];
    QString whole = plain.left(last);
    const QString tail = plain.mid(last + 1);
    if (!areDigits(tail))
        return {TypedState::Unreadable, std::nullopt};
    if (isGrouped(plain, mark)) { // 8.000 or 1.234.567
        if (plain.count(mark) > 1)
            return moneyOf(QString(plain).remove(mark), {});
        // A space that groups says that the mark does not.
        return {TypedState::Ambiguous, std::nullopt};
    }
    const QChar group = mark == u'.' ? u',' : u'.';
    if (whole.contains(group)) {
        if (!isGrouped(whole, group))
            return {TypedState::Unreadable, std::nullopt};
        whole.remove(group);
    }
    if (!areDigits(whole) || tail.size() > 2)
        return {TypedState::Unreadable, std::nullopt};
    return moneyOf(whole, tail);
}

Typed<AlgiersDay> typedDay(const QString& text)
{
    QString plain;
    for (const QChar c : text.trimmed()) {
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
