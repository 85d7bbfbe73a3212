// Chip: a condition in force, in a few words, that a click or a key takes away.
#pragma once

#include <QAbstractButton>

namespace desk::ui {

/// clicked() means "take it away": a click, Space, Delete or Backspace. Long texts are elided; the whole text is
/// the tooltip and the accessible name.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace desk::ui
