#include "ui/common/chip.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/tones.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace desk::ui {
namespace {

constexpr int kPadding = 10;
constexpr int kCross = 12;
constexpr int kBetween = 6;
constexpr int kLongest = 340;
constexpr int kShortest = 72;

} // namespace

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setToolTip(text.toHtmlEscaped());
    //: Read aloud: what pressing this button takes away; %1 is for example "State: Active"
    setAccessibleName(tr("Remove filter: %1").arg(text));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    return {std::min(kLongest, words + 2 * kPadding + kBetween + kCross + 3), fontMetrics().height() + 10};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(kShortest, sizeHint().width()), sizeHint().height()};
}

bool Chip::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return || key == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::paintEvent(QPaintEvent*)
{
    const ToneColours colours = badgeColours(Tone::Accent, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(underMouse() ? mixed(colours.ink, colours.surface, 0.1) : colours.surface);
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Link) : colours.outline, hasFocus() ? 2 : 1));
    const qreal inset = hasFocus() ? 1.0 : 0.5;
    const QRectF body = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);

    const QRect content = rect().adjusted(kPadding, 0, -kPadding, 0);
    const QRect cross(content.right() - kCross + 1, content.center().y() - kCross / 2 + 1, kCross, kCross);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), content, cross),
        iconPixmap(QStringLiteral("cancel"), colours.ink, kCross, devicePixelRatioF()));
    const QRect words = content.adjusted(0, 0, -kCross - kBetween, 0);
    painter.setPen(colours.ink);
    const Qt::Alignment side =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(layoutDirection(), content, words),
        static_cast<int>(side | Qt::AlignAbsolute) | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace desk::ui
