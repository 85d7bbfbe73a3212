// BadgeDelegate: draws a state as word, picture and colour.
#pragma once

#include "ui/common/badgespec.h"
#include "ui/common/celldelegate.h"

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

/// A badge on any painter: a table's cell and a label draw the same.
void drawBadge(
    QPainter& painter, const BadgeSpec& badge, const BadgeGeometry& at, const ToneColours& colours);
/// A ring around a badge that has the keyboard and does something.
void drawBadgeFocus(QPainter& painter, const QRect& body, const QPalette& palette, bool isOnSelection);

class BadgeDelegate : public CellDelegate
{
    Q_OBJECT
public:
    /// `badgeRole` holds a BadgeSpec; a cell without one shows its text as CellDelegate does.
    BadgeDelegate(int badgeRole, int toneRole, QObject* parent = nullptr);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the badge itself stands in its cell; empty where the cell has none.
    QRect badgeRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;

private:
    int m_badgeRole;
    mutable std::array<ToneColours, 6> m_colours;
    mutable qint64 m_paletteKey = 0;
};

} // namespace desk::ui
