#include "core/domain/typedmoney.h"

#include <QString>

#include <algorithm>
#include <string>
#include <vector>

namespace desk {
namespace {

using Fault = TypedMoney::Fault;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Latin digits and marks for Arabic ones; no spaces, no direction marks, lower case.
QString plainForm(std::string_view utf8)
{
    QString plain;
    const QString typed = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    for (const QChar c : typed) {
        if (c.isSpace() || c.category() == QChar::Other_Format || c == u'\u066C') // the Arabic thousands mark
            continue;
        if (c == u'\u066B') // the Arabic decimal mark
            plain += u',';
        else if (c.digitValue() >= 0)
            plain += QChar(u'0' + c.digitValue());
        else if (c == u'\u2212') // the minus of typography
            plain += u'-';
        else
            plain += c.toLower();
    }
    return plain;
}

/// Digits, marks and a leading minus; empty where anything else was typed.
std::string amountIn(std::string_view utf8)
{
    QString text = plainForm(utf8);
    for (const char16_t* currency :
        {u"dzd", u"dinars", u"dinar", u"da", u"\u062F.\u062C.", u"\u062F.\u062C", u"\u062F\u062C"}) {
        const QStringView word(currency);
        if (text.endsWith(word))
            text.chop(word.size());
        else if (text.startsWith(word))
            text.remove(0, word.size());
    }
    const std::string amount = text.toStdString();
    const std::size_t first = amount.starts_with('-') ? 1 : 0;
    const bool hasDigit = std::any_of(amount.begin(), amount.end(), isDigit);
    const bool isAmount = std::all_of(amount.begin() + static_cast<std::ptrdiff_t>(first), amount.end(),
        [](char c) { return isDigit(c) || c == '.' || c == ','; });
    return hasDigit && isAmount ? amount : std::string();
}

/// The digits between the marks.
std::vector<std::string_view> groupsOf(std::string_view digits)
{
    std::vector<std::string_view> groups;
    std::size_t from = 0;
    for (std::size_t at = digits.find_first_of(".,"); at != std::string_view::npos;
         at = digits.find_first_of(".,", from)) {
        groups.push_back(digits.substr(from, at - from));
        from = at + 1;
    }
    groups.push_back(digits.substr(from));
    return groups;
}

/// `1` `234` `567`: one to three digits, then threes.
bool groupThousands(const std::vector<std::string_view>& groups)
{
    return !groups.front().empty() && groups.front().size() <= 3
        && std::all_of(
            groups.begin() + 1, groups.end(), [](std::string_view group) { return group.size() == 3; });
}

struct Reading {
    std::string whole;
    std::string_view decimals;
};

TypedMoney moneyFrom(bool isNegative, const Reading& reading)
{
    const auto last = reading.decimals.find_last_not_of('0');
    if (last != std::string_view::npos && last >= 2)
        return {Fault::BelowCentime, {}, {}};
    std::string literal = isNegative ? "-" : "";
    literal += reading.whole.empty() ? "0" : reading.whole;
    if (!reading.decimals.empty())
        literal.append(".").append(reading.decimals.substr(0, 2));
    const auto money = Money::fromDecimal(literal);
    return money ? TypedMoney{Fault::None, money, {}} : TypedMoney{Fault::OutOfRange, {}, {}};
}

std::string joined(const std::vector<std::string_view>& groups)
{
    std::string whole;
    for (const std::string_view group : groups)
        whole += group;
    return whole;
}

TypedMoney withOneMark(bool isNegative, const std::vector<std::string_view>& groups)
{
    const TypedMoney asDecimal = moneyFrom(isNegative, {std::string(groups[0]), groups[1]});
    // `8.000`, but neither `0.500` nor `8000.000`, which nobody writes for a thousand.
    const bool mayGroup = groupThousands(groups) && groups[0] != "0";
    if (!mayGroup) // `8000.` is on its way to `8000.50`
        return groups[0].empty() && groups[1].empty() ? TypedMoney{Fault::NotANumber, {}, {}} : asDecimal;
    TypedMoney asThousands = moneyFrom(isNegative, {joined(groups), {}});
    if (!asDecimal.isClear())
        return asThousands; // 8.125 cannot be decimals of a dinar
    return {Fault::Ambiguous, asThousands.amount, asDecimal.amount};
}

/// Both marks, or one of them again and again.
TypedMoney withManyMarks(bool isNegative, std::string_view digits, std::vector<std::string_view> groups)
{
    const char last = digits[digits.find_last_of(".,")];
    const char other = last == '.' ? ',' : '.';
    if (digits.find(other) == std::string_view::npos)
        return groupThousands(groups) ? moneyFrom(isNegative, {joined(groups), {}})
                                      : TypedMoney{Fault::NotANumber, {}, {}};
    const bool isDecimal = std::count(digits.begin(), digits.end(), last) == 1;
    const std::string_view decimals = groups.back();
    groups.pop_back();
    if (!isDecimal || decimals.empty() || !groupThousands(groups))
        return {Fault::NotANumber, {}, {}};
    return moneyFrom(isNegative, {joined(groups), decimals});
}

} // namespace

TypedMoney readTypedMoney(std::string_view text)
{
    if (plainForm(text).isEmpty())
        return {};
    const std::string amount = amountIn(text);
    if (amount.empty())
        return {Fault::NotANumber, {}, {}};
    const bool isNegative = amount.front() == '-';
    const std::string_view digits = std::string_view(amount).substr(isNegative ? 1 : 0);
    auto groups = groupsOf(digits);
    if (groups.size() == 1)
        return moneyFrom(isNegative, {std::string(digits), {}});
    if (groups.size() == 2)
        return withOneMark(isNegative, groups);
    return withManyMarks(isNegative, digits, std::move(groups));
}

} // namespace desk
