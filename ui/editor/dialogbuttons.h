// The heading and the buttons that the small dialogs have in common.
#pragma once

#include <QString>

class QBoxLayout;
class QDialog;
class QLabel;
class QPushButton;
class QWidget;

namespace desk::ui {

/// A title that others wrote, on as many lines as it needs.
QLabel* dialogHeading(const QString& text, QWidget* parent);

/// Cancel and `send`, which is the default and accepts; `name`Cancel and `name`Send. Returns the latter.
QPushButton* addDialogButtons(QBoxLayout* layout, QDialog* dialog, const QString& name, const QString& send);

} // namespace desk::ui
