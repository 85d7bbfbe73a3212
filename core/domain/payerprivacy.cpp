#include "core/domain/payerprivacy.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace desk {
namespace {

constexpr qsizetype kFewestDigits = 6;
constexpr qsizetype kLongestEnding = 6; // of a domain: .dz, .com, .museum
const QLatin1String kStars("***");

QString wide(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The first character where it is a letter; else nothing.
QString initialOf(const QString& word)
{
    const bool isPair = word.size() > 1 && word[0].isHighSurrogate();
    const char32_t first = isPair ? QChar::surrogateToUcs4(word[0], word[1]) : word[0].unicode();
    return QChar::isLetter(first) ? word.left(isPair ? 2 : 1) : QString();
}

/// `.dz` of `mail.example.dz`; empty where the end is no name.
QString endingOf(const QString& domain)
{
    const qsizetype dot = domain.lastIndexOf(u'.');
    const QString ending = dot < 0 ? QString() : domain.mid(dot + 1);
    const bool isName = !ending.isEmpty() && ending.size() <= kLongestEnding
                     && std::all_of(ending.begin(), ending.end(), [](QChar c) { return c.isLetter(); });
    return isName ? u'.' + ending : QString();
}

} // namespace

std::string maskedName(std::string_view name)
{
    QStringList words = wide(name).simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words)
        word = initialOf(word) + kStars;
    return words.join(u' ').toStdString();
}

std::string maskedEmail(std::string_view email)
{
    const QString text = wide(email).trimmed();
    if (text.isEmpty())
        return {};
    const qsizetype at = text.lastIndexOf(u'@');
    if (at <= 0)
        return QString(kStars).toStdString();
    return (initialOf(text) + kStars + u'@' + kStars + endingOf(text.mid(at + 1))).toStdString();
}

std::string maskedPhone(std::string_view phone)
{
    const QString text = wide(phone).trimmed();
    if (text.isEmpty())
        return {};
    QString digits;
    for (const QChar c : text) {
        if (const int digit = c.digitValue(); digit >= 0) // also those of Arabic
            digits += QChar(u'0' + digit);
    }
    QString country;
    if ((text.startsWith(u'+') && digits.startsWith(QLatin1String("213")))
        || digits.startsWith(QLatin1String("00213")))
        country = QStringLiteral("+213 ");
    const QString end = digits.size() < kFewestDigits ? QStringLiteral("**") : digits.right(2);
    return (country + QStringLiteral("** ** ** ") + end).toStdString();
}

void maskPayer(Transaction& payment)
{
    payment.payerName = maskedName(payment.payerName);
    payment.payerEmail = maskedEmail(payment.payerEmail);
    payment.payerPhone = maskedPhone(payment.payerPhone);
}

void dropPayer(Transaction& payment)
{
    payment.payerName.clear();
    payment.payerEmail.clear();
    payment.payerPhone.clear();
}

bool namesPayer(const Transaction& payment)
{
    return !payment.payerName.empty() || !payment.payerEmail.empty() || !payment.payerPhone.empty();
}

} // namespace desk
