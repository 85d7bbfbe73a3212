// Icons: our own small SVGs, drawn in one colour of the palette at the size and density asked for.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace desk::ui {

/// `name` is a file of resources/icons without its ending. Kept after the first drawing. GUI thread.
QPixmap iconPixmap(const QString& name, const QColor& ink, int size, qreal devicePixelRatio);

/// Drawn anew for each size; `ink` for the normal state, half of it for the disabled one.
QIcon tintedIcon(const QString& name, const QColor& ink);

} // namespace desk::ui
