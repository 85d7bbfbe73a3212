#include "ui/common/badgelabel.h"

#include "ui/common/badgedelegate.h"

#include <QKeyEvent>
#include <QPainter>

namespace desk::ui {
namespace {

constexpr int kAnyWidth = 10'000;
constexpr int kRing = 2; // room for the ring of a focused badge

} // namespace

QSize badgeSize(const BadgeSpec& badge, const QWidget& widget)
{
    const QFontMetrics metrics = widget.fontMetrics();
    const QRect cell(0, 0, kAnyWidth, metrics.height() + 8);
    const BadgeGeometry at =
        badgeGeometry(cell, metrics.horizontalAdvance(badge.text), metrics.height(), Qt::LeftToRight);
    return {at.body.width() + 1, at.body.height() + 1};
}

void paintBadge(QPainter& painter, const BadgeSpec& badge, const QWidget& widget)
{
    if (badge.text.isEmpty())
        return;
    const QFontMetrics metrics = widget.fontMetrics();
    const ToneColours colours = badgeColours(badge.tone, widget.palette());
    const BadgeGeometry at = badgeGeometry(widget.contentsRect(), metrics.horizontalAdvance(badge.text),
        metrics.height(), widget.layoutDirection());
    drawBadge(painter, badge, at, colours);
    if (badge.isActionable && widget.hasFocus())
        drawBadgeFocus(painter, at.body, widget.palette(), false);
    painter.setPen(colours.ink);
    painter.drawText(at.text, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, badge.text);
}

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
    return badgeSize(m_badge, *this);
}

void BadgeLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, m_badge, *this);
}

BadgeButton::BadgeButton(QWidget* parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setContentsMargins(kRing, kRing, kRing, kRing);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

void BadgeButton::setBadge(const BadgeSpec& badge, const QString& tip)
{
    m_badge = badge;
    setAccessibleName(badge.text);
    setAccessibleDescription(tip);
    setToolTip(tip.toHtmlEscaped());
    updateGeometry();
    update();
}

QSize BadgeButton::sizeHint() const
{
    return badgeSize(m_badge, *this).grownBy(contentsMargins());
}

void BadgeButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, m_badge, *this);
}

/// Space presses any button; this one stands for a cell of the table, where Return does it.
void BadgeButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace desk::ui
