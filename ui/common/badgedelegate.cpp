#include "ui/common/badgedelegate.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>

namespace desk::ui {
namespace {

constexpr int kIconSize = 12;
constexpr int kInset = 8;   // between the body's end and its content
constexpr int kBetween = 5; // between icon and word
constexpr int kLift = 3;    // body above and below the word

} // namespace

BadgeGeometry badgeGeometry(const QRect& cell, int textWidth, int textHeight, Qt::LayoutDirection direction)
{
    const int fixed = kInset + kIconSize + kBetween + kInset + 1;
    const int width = std::min(cell.width(), fixed + textWidth);
    const int height = std::max(textHeight, kIconSize) + 2 * kLift;
    const QRect body =
        QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(width, height), cell);
    const QRect icon(body.left() + kInset, body.top() + (height - kIconSize) / 2, kIconSize, kIconSize);
    const int textLeft = icon.right() + 1 + kBetween;
    const QRect text(textLeft, body.top(), std::max(0, body.right() + 1 - kInset - textLeft), height);
    return {body, QStyle::visualRect(direction, body, icon), QStyle::visualRect(direction, body, text)};
}

void drawBadge(QPainter& painter, const BadgeSpec& badge, const BadgeGeometry& at, const ToneColours& colours)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.outline, 1));
    painter.setBrush(colours.surface);
    const qreal radius = at.body.height() / 2.0;
    painter.drawRoundedRect(QRectF(at.body).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(at.icon.topLeft(), iconPixmap(badge.icon, colours.ink, kIconSize, ratio));
}

void drawBadgeFocus(QPainter& painter, const QRect& body, const QPalette& palette, bool isOnSelection)
{
    const QRectF ring = QRectF(body).adjusted(-1, -1, 1, 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(isOnSelection ? QPalette::HighlightedText : QPalette::Link), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

BadgeDelegate::BadgeDelegate(int badgeRole, int toneRole, QObject* parent)
    : CellDelegate(toneRole, parent)
    , m_badgeRole(badgeRole)
{}

void BadgeDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto badge = index.data(m_badgeRole).value<BadgeSpec>();
    if (badge.text.isEmpty()) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    drawBackground(painter, option, index);
    if (m_paletteKey != option.palette.cacheKey()) {
        m_paletteKey = option.palette.cacheKey();
        m_colours = {};
    }
    ToneColours& colours = m_colours[static_cast<std::size_t>(badge.tone)];
    if (!colours.ink.isValid())
        colours = badgeColours(badge.tone, option.palette);
    const BadgeGeometry at = badgeGeometry(contentRect(option),
        option.fontMetrics.horizontalAdvance(badge.text), option.fontMetrics.height(), option.direction);
    drawBadge(*painter, badge, at, colours);
    if (badge.isActionable && option.state.testFlag(QStyle::State_HasFocus))
        drawBadgeFocus(*painter, at.body, option.palette, option.state.testFlag(QStyle::State_Selected));
    painter->setPen(colours.ink);
    painter->setFont(option.font);
    drawText(painter, option, at.text, badge.text, Qt::AlignLeading | Qt::AlignVCenter);
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize text = CellDelegate::sizeHint(option, index);
    return {text.width() + kInset * 2 + kIconSize + kBetween, text.height()};
}

QRect BadgeDelegate::badgeRect(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto badge = index.data(m_badgeRole).value<BadgeSpec>();
    if (badge.text.isEmpty())
        return {};
    return badgeGeometry(contentRect(option), option.fontMetrics.horizontalAdvance(badge.text),
        option.fontMetrics.height(), option.direction)
        .body;
}

} // namespace desk::ui
