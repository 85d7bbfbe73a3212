#include "ui/common/popuppanel.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace desk::ui {

PopupPanel::PopupPanel(QWidget* parent) : QFrame(parent, Qt::Popup), m_layout(new QVBoxLayout(this))
{
    setProperty("frameless", true);
    m_layout->setContentsMargins(metrics::kMargin, metrics::kMargin, metrics::kMargin, metrics::kMargin);
    m_layout->setSpacing(metrics::kMargin);
}

void PopupPanel::addWidget(QWidget* widget)
{
    m_layout->addWidget(widget);
}

void PopupPanel::openAt(QWidget* anchor)
{
    Q_EMIT opening();
    setLayoutDirection(anchor->layoutDirection());
    adjustSize();
    const bool isMirrored = anchor->layoutDirection() == Qt::RightToLeft;
    QPoint at = anchor->mapToGlobal(QPoint(isMirrored ? anchor->width() - width() : 0, anchor->height() + 2));
    const QRect room = anchor->screen()->availableGeometry();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
    show();
    if (QWidget* first = nextInFocusChain(); first && isAncestorOf(first))
        first->setFocus(Qt::PopupFocusReason);
}

void PopupPanel::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
        close();
    else
        QFrame::keyPressEvent(event);
}

void PopupPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace desk::ui
