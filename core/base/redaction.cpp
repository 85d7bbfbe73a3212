#include "core/base/redaction.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <vector>

namespace desk {
namespace {

void hide(const std::string& found, std::string* text)
{
    if (found.empty())
        return;
    for (std::size_t at = text->find(found); at != std::string::npos;
         at = text->find(found, at + kRedacted.size()))
        text->replace(at, found.size(), kRedacted);
}

/// Without the last sign that still depends on what follows the secret.
std::string base64Core(const QByteArray& bytes, QByteArray::Base64Options options)
{
    const auto whole =
        bytes.left(bytes.size() - bytes.size() % 3).toBase64(options | QByteArray::OmitTrailingEquals);
    return whole.size() >= 8 ? whole.toStdString()
                             : std::string(); // shorter ones are found in innocent words
}

std::vector<std::string> spellingsOf(const std::string& secret)
{
    const QByteArray bytes = QByteArray::fromStdString(secret);
    std::vector<std::string> spellings{
        secret, bytes.toPercentEncoding().toStdString(), bytes.toPercentEncoding().toLower().toStdString()};
    if (bytes.size() >= 8) {
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            spellings.push_back(bytes.toBase64(alphabet | QByteArray::OmitTrailingEquals).toStdString());
            // Inside a longer text the secret may begin at any of three places of a group.
            for (qsizetype skipped = 0; skipped < 3; ++skipped)
                spellings.push_back(base64Core(bytes.mid(skipped), alphabet));
        }
        spellings.push_back(bytes.toHex().toStdString());
        spellings.push_back(bytes.toHex().toUpper().toStdString());
    }
    // The longest first, or a part of a spelling would be left over.
    std::sort(spellings.begin(), spellings.end(),
        [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
    return spellings;
}

const QRegularExpression& keyPattern()
{
    // A name that ends like a key's, what may stand between, and the value: in quotes, or up to a sign that ends one.
    static const QRegularExpression pattern(QStringLiteral(R"re((?xi)
        ( \b (?: [\w-]*? (?: api[-_.\ ]?(?:key|secret) | client[-_]?secret | secret | passphrase | password | access[-_]?token )
             | authorization )
          ["']? \s* [:=] \s* (?: (?:bearer|basic|token) \s+ )? )
        (?: "(?:[^"\\]|\\.)*" | '[^']*' | [^\s"',;&}\])>]+ ))re"));
    return pattern;
}

} // namespace

std::string withoutSecret(std::string text, const Secret& secret)
{
    for (const std::string& spelling : spellingsOf(secret.reveal()))
        hide(spelling, &text);
    return text;
}

std::string withoutKeys(std::string text, const KeyPair& keys)
{
    // The longer first: one may be a part of the other.
    const bool keyFirst = keys.key.reveal().size() > keys.secret.reveal().size();
    text = withoutSecret(std::move(text), keyFirst ? keys.key : keys.secret);
    return withoutSecret(std::move(text), keyFirst ? keys.secret : keys.key);
}

std::string withoutKeyPatterns(std::string_view text)
{
    QString wide = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    wide.replace(keyPattern(), QStringLiteral("\\1***"));
    return wide.toStdString();
}

} // namespace desk
