#include "ui/common/moneytext.h"

#include "ui/common/bidi.h"

namespace desk::ui {
namespace {

struct NumberMarks {
    QChar group;
    QChar decimal;
};

NumberMarks marksFor(UiLanguage language)
{
    switch (language) {
    case UiLanguage::English: return {u',', u'.'};
    case UiLanguage::French: return {QChar(0x202F), u','};
    case UiLanguage::Arabic: return {u'.', u','};
    }
    return {u',', u'.'};
}

constexpr QChar kNoBreakSpace{0x00A0};

} // namespace

QString amountText(Money amount, UiLanguage language)
{
    const NumberMarks marks = marksFor(language);
    const std::string decimal = amount.toDecimal(); // sign, digits, point, two digits
    QString text = QString::fromStdString(decimal);
    const auto point = text.size() - 3;
    text[point] = marks.decimal;
    const qsizetype firstDigit = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = point - 3; at > firstDigit; at -= 3)
        text.insert(at, marks.group);
    return text;
}

QString moneyText(Money amount, UiLanguage language)
{
    QString digits = amountText(amount, language);
    switch (language) {
    case UiLanguage::English: return digits + kNoBreakSpace + QLatin1String("DZD");
    case UiLanguage::French: return digits + kNoBreakSpace + QLatin1String("DA");
    case UiLanguage::Arabic:
        return kRightToLeftIsolate + QString::fromUtf8("د.ج.") + kNoBreakSpace + isolated(digits)
             + kPopIsolate;
    }
    return digits;
}

} // namespace desk::ui
