#include "ui/common/foldbutton.h"

#include "ui/common/theme.h"
#include "ui/common/tones.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace desk::ui {
namespace {

constexpr int kPadding = 6;
constexpr int kArrow = 12;
constexpr int kBetween = 6;

} // namespace

FoldButton::FoldButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize FoldButton::sizeHint() const
{
    return {2 * kPadding + kArrow + kBetween + fontMetrics().horizontalAdvance(text()) + 1,
        fontMetrics().height() + 10};
}

void FoldButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (underMouse() || hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(underMouse() ? QBrush(
                             mixed(palette().color(QPalette::Text), palette().color(QPalette::Window), 0.07))
                                      : QBrush(Qt::NoBrush));
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Link), 1) : QPen(Qt::NoPen));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadius, metrics::kRadius);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    const QRect content = rect().adjusted(kPadding, 0, -kPadding, 0);
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = QStyle::visualRect(layoutDirection(), content,
        QRect(content.left(), content.center().y() - kArrow / 2 + 1, kArrow, kArrow));
    style()->drawPrimitive(isChecked()  ? QStyle::PE_IndicatorArrowDown
                           : isMirrored ? QStyle::PE_IndicatorArrowLeft
                                        : QStyle::PE_IndicatorArrowRight,
        &arrow, &painter, this);
    painter.setPen(palette().color(QPalette::WindowText));
    const Qt::Alignment side =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), content, content.adjusted(kArrow + kBetween, 0, 0, 0)),
        static_cast<int>(side | Qt::AlignAbsolute) | Qt::TextSingleLine, text());
}

} // namespace desk::ui
