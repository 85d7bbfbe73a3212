#include "ui/common/celldelegate.h"

#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace desk::ui {
namespace {

bool isSelected(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

/// The current row shows a bar at its leading edge while the table has the keyboard.
bool startsCurrentRow(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row())
        return false;
    return option.direction == Qt::RightToLeft ? option.rect.right() >= view->viewport()->width() - 1
                                               : option.rect.left() <= 0;
}

} // namespace

QColor CellDelegate::ink(Tone tone, const QStyleOptionViewItem& option) const
{
    if (m_paletteKey != option.palette.cacheKey()) {
        m_paletteKey = option.palette.cacheKey();
        m_inks = {};
    }
    QColor& kept = m_inks[static_cast<std::size_t>(tone)][isSelected(option) ? 1 : 0];
    if (!kept.isValid())
        kept = inkOn(tone, option.palette, isSelected(option));
    return kept;
}

QRect CellDelegate::contentRect(const QStyleOptionViewItem& option)
{
    return option.rect.adjusted(metrics::kCellPadding, 0, -metrics::kCellPadding, 0);
}

void CellDelegate::drawBackground(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    const QColor text = palette.color(QPalette::Text);
    QColor fill = palette.color(isSelected(option) ? QPalette::Highlight : QPalette::Base);
    if (option.state.testFlag(QStyle::State_MouseOver) && !isSelected(option))
        fill = palette.color(QPalette::AlternateBase);
    painter->fillRect(option.rect, fill);
    const QRect& rect = option.rect;
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, mixed(text, fill, 0.08));
    if (startsCurrentRow(option, index)) {
        const int left = option.direction == Qt::RightToLeft ? rect.right() - 2 : rect.left();
        painter->fillRect(left, rect.top(), 3, rect.height() - 1, palette.color(QPalette::Link));
    }
}

void CellDelegate::drawText(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
    const QString& text, Qt::Alignment alignment) const
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const QFontMetrics& metrics = option.fontMetrics;
    const bool fits = text.size() * metrics.averageCharWidth() < rect.width() / 2
                   || metrics.horizontalAdvance(text) <= rect.width();
    const QString shown = fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width());
    // Absolute: the side is decided by the window's direction, not by the text's.
    const Qt::Alignment visual = QStyle::visualAlignment(option.direction, alignment) | Qt::AlignAbsolute;
    painter->setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(rect, static_cast<int>(visual) | Qt::TextSingleLine, shown);
}

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    drawBackground(painter, option, index);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->setPen(ink(static_cast<Tone>(index.data(m_toneRole).toInt()), option));
    painter->setFont(option.font);
    drawText(painter, option, contentRect(option), index.data(Qt::DisplayRole).toString(), alignment);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {width + 2 * metrics::kCellPadding, metrics::kRowHeight};
}

} // namespace desk::ui
