#include "core/base/withoutpersonal.h"

#include <QRegularExpression>
#include <QString>

#include <array>

namespace desk {
namespace {

struct Rule {
    QRegularExpression pattern;
    QString replacement;
};

const std::array<Rule, 6>& rules()
{
    using Option = QRegularExpression::PatternOption;
    const auto unicode = Option::UseUnicodePropertiesOption | Option::CaseInsensitiveOption;
    static const std::array<Rule, 6> kept{
        Rule{
            QRegularExpression(
                QStringLiteral(
                    R"re("(?:[^"\\]|\\.)*"|\x{201C}[^\x{201D}]*\x{201D}|\x{00AB}[^\x{00BB}]*\x{00BB}|(?<!\w)'[^']*'(?!\w))re"),
                unicode),
            QStringLiteral("(quoted)")},
        Rule{QRegularExpression(
                 QStringLiteral(R"re((https?://)(?:[^\s/@]*@)?([^\s/?#]+)[/?#]\S*)re"), unicode),
            QStringLiteral("\\1\\2/...")},
        Rule{QRegularExpression(QStringLiteral(R"re([^\s@<>:;,()]+(?:@|%40)[\w-]+(?:\.[\w-]+)+)re"), unicode),
            QStringLiteral("(mail)")},
        Rule{QRegularExpression(
                 QStringLiteral(R"re((?:/home/|/Users/|[A-Z]:[\\/]Users[\\/])[^\s/\\]+)re"), unicode),
            QStringLiteral("~")},
        Rule{QRegularExpression(
                 QStringLiteral(R"re(\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)re"),
                 unicode),
            QStringLiteral("(id)")},
        Rule{QRegularExpression(QStringLiteral(R"re(\+?\d(?:[ .-]?\d){8,})re"), unicode),
            QStringLiteral("(number)")},
    };
    return kept;
}

} // namespace

std::string withoutPersonalPatterns(std::string_view text)
{
    QString wide = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (const Rule& rule : rules())
        wide.replace(rule.pattern, rule.replacement);
    return wide.toStdString();
}

} // namespace desk
