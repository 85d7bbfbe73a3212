#include "ui/headoffice/accountdelegate.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace desk::ui {
namespace {

constexpr int kDot = 10;

} // namespace

AccountDelegate::AccountDelegate(int toneRole, int colourRole, QObject* parent)
    : CellDelegate(toneRole, parent)
    , m_colourRole(colourRole)
{}

void AccountDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    drawBackground(painter, option, index);
    QRect rect = contentRect(option);
    const QRect dot =
        QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, {kDot, kDot}, rect);
    const auto colour = index.data(m_colourRole).value<QColor>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(mixed(option.palette.color(QPalette::Text), option.palette.color(QPalette::Base), 0.35)));
    painter->setBrush(colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter->drawEllipse(dot);
    painter->restore();
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(option.font);
    const int taken = kDot + metrics::kGap;
    rect =
        option.direction == Qt::RightToLeft ? rect.adjusted(0, 0, -taken, 0) : rect.adjusted(taken, 0, 0, 0);
    drawText(painter, option, rect, index.data().toString(), Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace desk::ui
