// ShareBar: a thin bar, filled as far as a share says. What it means stands beside it in words.
#pragma once

#include "ui/common/tones.h"

#include <QWidget>

namespace desk::ui {

class ShareBar : public QWidget
{
    Q_OBJECT
public:
    explicit ShareBar(QWidget* parent = nullptr);

    /// 0 to 1000; filled from the side where reading begins.
    void setShare(int permille, Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_permille = 0;
    Tone m_tone = Tone::Accent;
};

} // namespace desk::ui
