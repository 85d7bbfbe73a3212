#include "ui/link/badgelabel.h"

#include "ui/common/badgedelegate.h"
#include "ui/common/icons.h"

#include <QPainter>

namespace desk::ui {
namespace {

constexpr int kIconSize = 12;
constexpr int kAnyWidth = 10'000;

} // namespace

BadgeLabel::BadgeLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BadgeLabel::setBadge(const BadgeSpec& badge)
{
    m_badge = badge;
    setAccessibleName(badge.text);
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    const QRect cell(0, 0, kAnyWidth, fontMetrics().height() + 8);
    const BadgeGeometry at = badgeGeometry(
        cell, fontMetrics().horizontalAdvance(m_badge.text), fontMetrics().height(), Qt::LeftToRight);
    return {at.body.width() + 1, at.body.height() + 1};
}

void BadgeLabel::paintEvent(QPaintEvent*)
{
    if (m_badge.text.isEmpty())
        return;
    const ToneColours colours = badgeColours(m_badge.tone, palette());
    const BadgeGeometry at = badgeGeometry(
        rect(), fontMetrics().horizontalAdvance(m_badge.text), fontMetrics().height(), layoutDirection());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.outline, 1));
    painter.setBrush(colours.surface);
    const qreal radius = at.body.height() / 2.0;
    painter.drawRoundedRect(QRectF(at.body).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawPixmap(
        at.icon.topLeft(), iconPixmap(m_badge.icon, colours.ink, kIconSize, devicePixelRatioF()));
    painter.setPen(colours.ink);
    painter.drawText(at.text, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, m_badge.text);
}

} // namespace desk::ui
