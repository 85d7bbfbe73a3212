#include "ui/link/figuregrid.h"

#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace desk::ui {
namespace {

/// A figure needs about so many digits' width.
constexpr int kDigits = 22;
constexpr int kMostColumns = 3;

} // namespace

FigureGrid::FigureGrid(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(metrics::kMargin);
    m_layout->setVerticalSpacing(metrics::kGap + 2);
}

void FigureGrid::addCell()
{
    Cell cell{new QWidget(this), nullptr, nullptr, nullptr};
    cell.label = quietLabel(cell.box);
    cell.value = plainLabel(cell.box);
    cell.note = quietLabel(cell.box);
    QFont bold = cell.value->font();
    bold.setWeight(QFont::DemiBold);
    cell.value->setFont(bold);
    auto* column = new QVBoxLayout(cell.box);
    column->setContentsMargins({});
    column->setSpacing(1);
    for (QLabel* label : {cell.label, cell.value, cell.note})
        column->addWidget(label);
    column->addStretch(1);
    m_cells.push_back(cell);
}

void FigureGrid::setFigures(const std::vector<LinkFigure>& figures)
{
    if (m_cells.size() < figures.size())
        m_columns = 0; // places for the new ones
    while (m_cells.size() < figures.size())
        addCell();
    for (std::size_t at = 0; at < m_cells.size(); ++at) {
        Cell& cell = m_cells[at];
        cell.box->setVisible(at < figures.size());
        if (at >= figures.size())
            continue;
        const LinkFigure& figure = figures[at];
        cell.label->setText(figure.label);
        cell.value->setText(figure.value);
        cell.value->setAccessibleName(figure.label);
        cell.value->setAccessibleDescription(figure.value);
        cell.note->setText(figure.note);
        cell.note->setVisible(!figure.note.isEmpty());
        cell.tone = figure.tone;
        tint(cell);
    }
    arrange();
}

void FigureGrid::arrange()
{
    const int needed = fontMetrics().horizontalAdvance(QLatin1Char('0')) * kDigits;
    const int columns = std::clamp(width() / std::max(1, needed), 1, kMostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < kMostColumns; ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    for (int at = 0; at < static_cast<int>(m_cells.size()); ++at)
        m_layout->addWidget(m_cells[static_cast<std::size_t>(at)].box, at / columns, at % columns);
}

void FigureGrid::tint(const Cell& cell)
{
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, inkOn(cell.tone, palette(), false));
    cell.value->setPalette(ink);
}

void FigureGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FigureGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (const Cell& cell : m_cells)
            tint(cell);
    }
}

} // namespace desk::ui
