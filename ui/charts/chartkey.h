// ChartKey: what the bars and the dots of a chart are, each beside a sample of it.
#pragma once

#include <QWidget>

namespace desk::ui {

class ChartKey : public QWidget
{
    Q_OBJECT
public:
    ChartKey(const QString& bars, const QString& dots, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_bars;
    QString m_dots;
};

} // namespace desk::ui
