// AccountDelegate: an account's name behind a dot of its colour.
#pragma once

#include "ui/common/celldelegate.h"

namespace desk::ui {

class AccountDelegate : public CellDelegate
{
    Q_OBJECT
public:
    /// `colourRole` holds a QColor; an empty circle stands for none.
    AccountDelegate(int toneRole, int colourRole, QObject* parent);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_colourRole;
};

} // namespace desk::ui
