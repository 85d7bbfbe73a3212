// ShareDelegate: a figure with a thin bar below it that shows how much of the quota is sold.
#pragma once

#include "ui/common/celldelegate.h"

namespace desk::ui {

class ShareDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit ShareDelegate(QObject* parent = nullptr);
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace desk::ui
