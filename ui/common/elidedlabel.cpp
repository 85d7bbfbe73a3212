#include "ui/common/elidedlabel.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace desk::ui {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWords(const QString& words)
{
    if (text() != words)
        setText(words);
    setAccessibleName(words);
    noteFit();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 48), fontMetrics().height()};
}

void ElidedLabel::noteFit()
{
    setToolTip(fontMetrics().horizontalAdvance(text()) > width() ? text().toHtmlEscaped() : QString());
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    noteFit();
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute;
    painter.drawText(rect(), static_cast<int>(side) | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

} // namespace desk::ui
