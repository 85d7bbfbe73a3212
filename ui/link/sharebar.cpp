#include "ui/link/sharebar.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace desk::ui {
namespace {

constexpr int kThickness = 6;

} // namespace

ShareBar::ShareBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(int permille, Tone tone)
{
    m_permille = std::clamp(permille, 0, 1000);
    m_tone = tone;
    update();
}

QSize ShareBar::sizeHint() const
{
    return {120, kThickness};
}

void ShareBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = height() / 2.0;
    painter.setBrush(mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.12));
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
    if (m_permille == 0)
        return;
    // Something that is there is seen, however small.
    const int filled = std::max(height(), width() * m_permille / 1000);
    painter.setBrush(inkOn(m_tone, palette(), false));
    const QRect part = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, filled, height()));
    painter.drawRoundedRect(QRectF(part), radius, radius);
}

} // namespace desk::ui
