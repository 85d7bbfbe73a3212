// FigureGrid: labelled figures in as many columns as fit.
#pragma once

#include "ui/link/linkfigures.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace desk::ui {

class FigureGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FigureGrid(QWidget* parent = nullptr);

    void setFigures(const std::vector<LinkFigure>& figures);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Cell {
        QWidget* box = nullptr;
        QLabel* label = nullptr;
        QLabel* value = nullptr;
        QLabel* note = nullptr;
        Tone tone = Tone::Neutral;
    };
    void addCell();
    void arrange();
    void tint(const Cell& cell);

    QGridLayout* m_layout;
    std::vector<Cell> m_cells;
    int m_columns = 0;
};

} // namespace desk::ui
