// CellDelegate: draws the cells of a table of text several times faster than the default one.
#pragma once

#include "ui/common/tones.h"

#include <QStyledItemDelegate>

#include <array>

namespace desk::ui {

/// The text is the DisplayRole, on one line, as it is: never markup. `toneRole` holds an int of Tone.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(int toneRole, QObject* parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_toneRole(toneRole)
    {}

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// Row background, hover, selection, the line below, and the mark of the current row.
    void drawBackground(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void drawText(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
        const QString& text, Qt::Alignment alignment) const;
    static QRect contentRect(const QStyleOptionViewItem& option);

private:
    QColor ink(Tone tone, const QStyleOptionViewItem& option) const;

    int m_toneRole;
    mutable std::array<std::array<QColor, 2>, 6> m_inks; ///< by tone and selection, of the palette below
    mutable qint64 m_paletteKey = 0;
};

} // namespace desk::ui
