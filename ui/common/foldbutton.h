// FoldButton: a line of words with an arrow that shows and hides what stands below it.
#pragma once

#include <QAbstractButton>

namespace desk::ui {

/// Checked: what is below is shown. Accessible as a toggle that reads its words. (Qt's own tool button draws its arrow
/// over the words from right to left.)
class FoldButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FoldButton(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace desk::ui
