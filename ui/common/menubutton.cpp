#include "ui/common/menubutton.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace desk::ui {
namespace {

constexpr int kPadding = 10;
constexpr int kBetween = 6;
constexpr int kIcon = 14;
constexpr int kArrow = 12;

} // namespace

MenuButton::MenuButton(const QString& text, const QString& icon, QWidget* parent)
    : QPushButton(text, parent)
    , m_icon(icon)
{
    setAutoDefault(true); // Return opens it too
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize MenuButton::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    return {2 * kPadding + kIcon + kBetween + words + kBetween + kArrow,
        std::max(metrics::kControlHeight - 6, fontMetrics().height() + 10)};
}

void MenuButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && menu())
        showMenu();
    else
        QPushButton::keyPressEvent(event);
}

void MenuButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawPrimitive(QStyle::PE_PanelButtonCommand, option);
    const QColor ink =
        palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText);
    const QRect content = rect().adjusted(kPadding, 0, -kPadding, 0);
    const auto place = [&](const QRect& rect) {
        return QStyle::visualRect(layoutDirection(), content, rect);
    };
    const QRect icon(content.left(), content.center().y() - kIcon / 2 + 1, kIcon, kIcon);
    painter.drawPixmap(place(icon).topLeft(), iconPixmap(m_icon, ink, kIcon, devicePixelRatioF()));
    const QRect arrow(content.right() - kArrow + 1, content.center().y() - kArrow / 2 + 1, kArrow, kArrow);
    QStyleOption mark;
    mark.initFrom(this);
    mark.rect = place(arrow);
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, mark);
    const QRect words = content.adjusted(kIcon + kBetween, 0, -kArrow - kBetween, 0);
    painter.setPen(ink);
    const Qt::Alignment side =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(place(words), static_cast<int>(side | Qt::AlignAbsolute) | Qt::TextSingleLine, text());
}

} // namespace desk::ui
