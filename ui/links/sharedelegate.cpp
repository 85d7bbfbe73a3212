#include "ui/links/sharedelegate.h"

#include "ui/common/theme.h"
#include "ui/links/linktablemodel.h"

#include <QPainter>

namespace desk::ui {
namespace {

constexpr int kBarHeight = 3;
constexpr int kBarBottom = 5;

} // namespace

ShareDelegate::ShareDelegate(QObject* parent) : CellDelegate(LinkTableModel::ToneRole, parent) {}

void ShareDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    CellDelegate::paint(painter, option, index);
    const QVariant share = index.data(LinkTableModel::ShareRole);
    if (!share.isValid())
        return;
    QRect groove = contentRect(option);
    groove.setTop(groove.bottom() - kBarBottom - kBarHeight + 1);
    groove.setHeight(kBarHeight);
    const QPalette& palette = option.palette;
    painter->fillRect(groove, mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.13));
    QRect sold = groove;
    sold.setWidth(qRound(groove.width() * share.toDouble()));
    const bool isFull = share.toDouble() >= 1.0;
    painter->fillRect(QStyle::visualRect(option.direction, groove, sold),
        isFull ? mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.45)
               : palette.color(QPalette::Link));
}

} // namespace desk::ui
