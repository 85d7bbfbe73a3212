#include "ui/accounts/accountface.h"

#include "ui/common/bidi.h"
#include "ui/common/theme.h"
#include "ui/common/utf8.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace desk::ui {
namespace {

QString initialOf(const QString& title)
{
    const QString text = title.trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const auto end = finder.toNextBoundary();
    return end > 0 ? text.left(end).toUpper() : QStringLiteral("?");
}

} // namespace

AccountFace faceOf(const profiles::Profile& profile)
{
    return {toQString(profile.name), oneLine(profile.shownName()), QColor(toQString(profile.colour)),
        profile.environment};
}

QPixmap facePixmap(const AccountFace& face, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = face.colour.isValid() ? face.colour : QColor(0x5b, 0x68, 0x78);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(0, 0, size, size), size / 4.0, size / 4.0);
    const bool isWhite = contrastRatio(Qt::white, ground) >= contrastRatio(Qt::black, ground);
    painter.setPen(isWhite ? Qt::white : Qt::black);
    QFont font = QGuiApplication::font();
    font.setPixelSize(size * 11 / 20);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(QRectF(0, 0, size, size), Qt::AlignCenter, initialOf(face.title));
    return pixmap;
}

QIcon faceIcon(const AccountFace& face, int size, qreal devicePixelRatio)
{
    const QPixmap pixmap = facePixmap(face, size, devicePixelRatio);
    QIcon icon;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Active, QIcon::Selected})
        icon.addPixmap(pixmap, mode);
    return icon;
}

QString AccountText::environment(profiles::Environment environment)
{
    switch (environment) {
    case profiles::Environment::Test: return tr("TEST");
    case profiles::Environment::Live: return tr("LIVE");
    case profiles::Environment::Undeclared: break;
    }
    //: A question: nobody has said yet which of the two this account is. Short: it stands under a small picture.
    return tr("TEST/LIVE?");
}

QString AccountText::environmentSentence(profiles::Environment environment)
{
    switch (environment) {
    case profiles::Environment::Test: return tr("A test account: no real money.");
    case profiles::Environment::Live: return tr("A live account: real money.");
    case profiles::Environment::Undeclared: break;
    }
    return tr("Nobody has said yet whether this is a test or a live account.");
}

Tone AccountText::environmentTone(profiles::Environment environment)
{
    switch (environment) {
    case profiles::Environment::Test: return Tone::Caution;
    case profiles::Environment::Live: return Tone::Good;
    case profiles::Environment::Undeclared: break;
    }
    return Tone::Neutral;
}

QString AccountText::whole(const AccountFace& face)
{
    // A name that reads the other way must not turn the comma and the word behind it around.
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const bool isOtherWay = face.title.isRightToLeft() != isMirrored;
    const QString title = isOtherWay ? kFirstStrongIsolate + face.title + kPopIsolate : face.title;
    //: %1 is an account's name, %2 is TEST or LIVE.
    return tr("%1, %2").arg(title, environment(face.environment));
}

std::vector<AccountColour> AccountText::colours()
{
    return {
        {QStringLiteral("#2f6fdb"), tr("Blue")},
        {QStringLiteral("#1b7f8c"), tr("Teal")},
        {QStringLiteral("#2b7d4f"), tr("Green")},
        {QStringLiteral("#9a6200"), tr("Amber")},
        {QStringLiteral("#c0392f"), tr("Red")},
        {QStringLiteral("#b03a82"), tr("Pink")},
        {QStringLiteral("#7350c4"), tr("Violet")},
        {QStringLiteral("#5b6878"), tr("Grey")},
    };
}

} // namespace desk::ui
