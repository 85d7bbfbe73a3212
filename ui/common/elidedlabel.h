// ElidedLabel: one line of plain text that gives way: what does not fit ends in dots.
#pragma once

#include <QLabel>

namespace desk::ui {

/// The whole text stays the accessible name, and is the tooltip while it does not fit.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setWords(const QString& words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void noteFit();
};

} // namespace desk::ui
