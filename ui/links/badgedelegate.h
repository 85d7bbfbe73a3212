// BadgeDelegate: draws a link's state as word, picture and colour.
#pragma once

#include "ui/common/celldelegate.h"
#include "ui/links/linkbadge.h"

namespace desk::ui {

/// Where the parts of a badge stand; plain numbers, so that a test can check them without painting.
struct BadgeGeometry {
    QRect body;
    QRect icon;
    QRect text;

    bool operator==(const BadgeGeometry&) const = default;
};
/// Mirrored from right to left; never wider than `cell`.
BadgeGeometry badgeGeometry(const QRect& cell, int textWidth, int textHeight, Qt::LayoutDirection direction);

class BadgeDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit BadgeDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    mutable std::array<ToneColours, 6> m_colours;
    mutable qint64 m_paletteKey = 0;
};

} // namespace desk::ui
