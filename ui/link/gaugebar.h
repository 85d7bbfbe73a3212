// GaugeBar: a Gauge on the screen: caption, value, bar, and the sentence below.
#pragma once

#include "ui/link/gauge.h"

#include <QWidget>

class QLabel;

namespace desk::ui {

class ShareBar;

/// One for the stock and one for the time. Read as one: its name is the caption, its description the rest.
class GaugeBar : public QWidget
{
    Q_OBJECT
public:
    explicit GaugeBar(QWidget* parent = nullptr);

    /// Hidden where there is nothing to count.
    void setGauge(const std::optional<Gauge>& gauge);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tint();

    Gauge m_gauge;
    QLabel* m_caption;
    QLabel* m_value;
    QLabel* m_detail;
    ShareBar* m_bar;
};

} // namespace desk::ui
