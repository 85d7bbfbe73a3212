#include "ui/common/deskstyle.h"

#include "ui/common/theme.h"
#include "ui/common/tones.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace desk::ui {
namespace {

constexpr int kFieldPadding = 6;

void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(QPen(line, 1));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

QColor outlineOf(const QStyleOption* option)
{
    const bool hasFocus = option->state.testFlag(QStyle::State_HasFocus);
    return option->palette.color(hasFocus ? QPalette::Link : QPalette::Mid);
}

/// The one button that Return presses, while it can be pressed: it carries the accent.
bool isMain(const QStyleOption& option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton)
        && option.state.testFlag(QStyle::State_Enabled);
}

void drawButton(const QStyleOption* option, QPainter* painter)
{
    const QPalette& palette = option->palette;
    QColor fill = palette.color(isMain(*option) ? QPalette::Link : QPalette::Button);
    if (option->state.testFlag(QStyle::State_Sunken) || option->state.testFlag(QStyle::State_On))
        fill = mixed(palette.color(QPalette::Text), fill, 0.12);
    else if (option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled))
        fill = mixed(palette.color(QPalette::Text), fill, 0.05);
    const bool hasFocus = option->state.testFlag(QStyle::State_HasFocus);
    const QColor line =
        isMain(*option) ? (hasFocus ? palette.color(QPalette::Text) : fill) : outlineOf(option);
    drawBox(painter, option->rect, fill, line, metrics::kRadius);
}

/// A flat header: its text is quiet, one line divides it from the rows.
void drawHeaderSection(const QStyleOption* option, QPainter* painter)
{
    const QPalette& palette = option->palette;
    painter->fillRect(option->rect, palette.color(QPalette::Window));
    painter->setPen(palette.color(QPalette::Mid));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

/// Flat, as a header: the chosen one is underlined.
void drawTab(const QStyleOption* option, QPainter* painter)
{
    const QPalette& palette = option->palette;
    const bool isChosen = option->state.testFlag(QStyle::State_Selected);
    const bool isHovered = option->state.testFlag(QStyle::State_MouseOver);
    const QRect& rect = option->rect;
    if (option->state.testFlag(QStyle::State_HasFocus))
        drawBox(painter, rect, {}, outlineOf(option), metrics::kRadius);
    if (!isChosen && !isHovered)
        return;
    painter->fillRect(rect.left(), rect.bottom() - 2, rect.width(), 3,
        isChosen ? palette.color(QPalette::Link) : palette.color(QPalette::Mid));
}

/// Icon and words side by side in the middle, in reading order. (Qt's own puts them apart from right to left.)
void drawButtonLabel(const QStyleOptionButton* option, QPainter* painter, const QStyle* style)
{
    constexpr int kBetween = 7;
    const int textWidth = option->fontMetrics.horizontalAdvance(option->text);
    const int iconWidth = option->icon.isNull() ? 0 : metrics::kIcon;
    const int between = iconWidth > 0 && textWidth > 0 ? kBetween : 0;
    const QSize size(qMin(option->rect.width(), iconWidth + between + textWidth), option->rect.height());
    const QRect all = QStyle::alignedRect(option->direction, Qt::AlignCenter, size, option->rect);
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    if (iconWidth > 0) {
        const QRect icon(all.left(), all.center().y() - iconWidth / 2, iconWidth, iconWidth);
        option->icon.paint(painter, QStyle::visualRect(option->direction, all, icon), Qt::AlignCenter,
            isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect text = all.adjusted(iconWidth + between, 0, 0, 0);
    style->drawItemText(painter, QStyle::visualRect(option->direction, all, text),
        Qt::AlignCenter | Qt::TextShowMnemonic, option->palette, isEnabled, option->text,
        isMain(*option) ? QPalette::Base : QPalette::ButtonText);
}

/// A thumb without arrows; the groove is the surface itself.
void drawScrollBar(const QStyleOptionSlider* option, const QRect& thumb, QPainter* painter)
{
    const QPalette& palette = option->palette;
    painter->fillRect(option->rect, palette.color(QPalette::Base));
    if (option->minimum == option->maximum)
        return;
    const bool isHeld = option->state.testFlag(QStyle::State_Sunken);
    const bool isHovered = option->state.testFlag(QStyle::State_MouseOver);
    const QColor fill = mixed(palette.color(QPalette::Text), palette.color(QPalette::Base),
        isHeld      ? 0.5
        : isHovered ? 0.4
                    : 0.28);
    const QRect body =
        option->orientation == Qt::Vertical ? thumb.adjusted(3, 2, -3, -2) : thumb.adjusted(2, 3, -2, -3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    const qreal radius = qMin(body.width(), body.height()) / 2.0;
    painter->drawRoundedRect(body, radius, radius);
    painter->restore();
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) { // Qt's own list, far longer than what we change
    case PE_PanelLineEdit:
        if (widget && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())) {
            painter->fillRect(
                option->rect, option->palette.color(QPalette::Base)); // the box has its own frame
            return;
        }
        drawBox(painter, option->rect, option->palette.color(QPalette::Base), outlineOf(option),
            metrics::kRadius);
        return;
    case PE_FrameLineEdit: drawBox(painter, option->rect, {}, outlineOf(option), metrics::kRadius); return;
    case PE_PanelButtonCommand: drawButton(option, painter); return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QTabBar*>(widget)) // drawTab() has done it
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_Frame:
        if (widget && widget->property("frameless").toBool())
            return;
        drawBox(painter, option->rect, {}, outlineOf(option), 0);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawBox(painter, option->rect, {}, outlineOf(option),
            element == PE_IndicatorRadioButton ? option->rect.height() / 2.0 : 3);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeaderSection(option, painter);
        return;
    }
    if (element == CE_TabBarTabShape) {
        drawTab(option, painter);
        return;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && button && !button->features.testFlag(QStyleOptionButton::HasMenu)) {
        drawButtonLabel(button, painter, this);
        return;
    }
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element == CE_Header && header) {
        drawHeader(header, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// Qt's own asks for the words' place behind this style's back.
void DeskStyle::drawHeader(const QStyleOptionHeader* option, QPainter* painter, const QWidget* widget) const
{
    drawHeaderSection(option, painter);
    const bool isSorted = option->sortIndicator != QStyleOptionHeader::None;
    painter->setFont(widget ? widget->font() : painter->font());
    painter->setPen(option->palette.color(isSorted ? QPalette::Text : QPalette::PlaceholderText));
    const QRect place = subElementRect(SE_HeaderLabel, option, widget);
    // Absolute: the side is the window's, not the one of the words' own direction.
    const Qt::Alignment side = visualAlignment(option->direction, option->textAlignment) | Qt::AlignAbsolute;
    painter->drawText(place, static_cast<int>(side) | Qt::TextSingleLine,
        option->fontMetrics.elidedText(option->text, Qt::ElideRight, place.width()));
    if (isSorted) {
        QStyleOptionHeader arrow(*option);
        arrow.rect = subElementRect(SE_HeaderArrow, option, widget);
        drawPrimitive(PE_IndicatorHeaderArrow, &arrow, painter, widget);
    }
}

void DeskStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && slider)
        drawScrollBar(slider, subControlRect(control, option, SC_ScrollBarSlider, widget), painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// Without arrows the groove is the whole bar.
QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl subControl, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const QRect& all = slider->rect;
    const bool isVertical = slider->orientation == Qt::Vertical;
    const int length = isVertical ? all.height() : all.width();
    const qint64 range = qint64{slider->maximum} - slider->minimum;
    const qint64 whole = range + slider->pageStep;
    const int shortest = qMin(length, 36);
    const int thumb =
        range <= 0 || whole <= 0
            ? length
            : qBound(shortest, static_cast<int>(slider->pageStep * qint64{length} / whole), length);
    const int start = sliderPositionFromValue(
        slider->minimum, slider->maximum, slider->sliderPosition, length - thumb, slider->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect part = isVertical ? QRect(all.left(), all.top() + from, all.width(), size)
                                      : QRect(all.left() + from, all.top(), size, all.height());
        return visualRect(slider->direction, all, part);
    };
    switch (subControl) { // Qt's own list
    case SC_ScrollBarSlider: return along(start, thumb);
    case SC_ScrollBarSubPage: return along(0, start);
    case SC_ScrollBarAddPage: return along(start + thumb, length - start - thumb);
    case SC_ScrollBarGroove: return all;
    default: return {};
    }
}

/// A header's words stand above those of its cells; the arrow has its place beside them.
QRect DeskStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_HeaderLabel)
        return option->rect.adjusted(metrics::kCellPadding, 0, -metrics::kCellPadding, 0);
    if (element == SE_HeaderArrow) {
        constexpr int kArrow = 8;
        const QRect& all = option->rect;
        const QRect arrow(all.right() - kArrow - 2, all.center().y() - kArrow / 2, kArrow, kArrow);
        return visualRect(option->direction, all, arrow);
    }
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return rect.adjusted(kFieldPadding, 0, -kFieldPadding, 0);
    return rect;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_ScrollBarExtent)
        return 13;
    if (metric == PM_ButtonMargin)
        return 20;
    if (metric == PM_TabBarTabHSpace)
        return 28;
    if (metric == PM_TabBarTabVSpace)
        return 14;
    if (metric == PM_TabBarTabShiftVertical || metric == PM_TabBarTabShiftHorizontal
        || metric == PM_TabBarTabOverlap)
        return 0;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int DeskStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const
{
    if (hint == SH_EtchDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace desk::ui
