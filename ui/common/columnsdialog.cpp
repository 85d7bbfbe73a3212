#include "ui/common/columnsdialog.h"

#include "ui/common/desktable.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

ColumnsDialog::ColumnsDialog(DeskTable& table, QWidget* parent)
    : QDialog(parent)
    , m_table(&table)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move up"), this))
    , m_down(new QPushButton(tr("Move down"), this))
{
    setObjectName(QStringLiteral("columnsDialog"));
    setWindowTitle(tr("Arrange columns"));
    m_list->setObjectName(QStringLiteral("columnsList"));
    m_list->setAccessibleName(tr("Columns, in their order"));
    m_list->setDragDropMode(QAbstractItemView::NoDragDrop);
    m_up->setObjectName(QStringLiteral("columnUp"));
    m_down->setObjectName(QStringLiteral("columnDown"));
    auto* reset = new QPushButton(tr("As they came"), this);
    reset->setObjectName(QStringLiteral("columnsReset"));
    auto* sides = new QVBoxLayout;
    sides->addWidget(m_up);
    sides->addWidget(m_down);
    sides->addSpacing(metrics::kGap);
    sides->addWidget(reset);
    sides->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(sides);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(box);
    resize(420, 440);

    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(reset, &QPushButton::clicked, this, [this] {
        if (m_table)
            m_table->resetColumns();
        fill();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::enableMoves);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (m_table)
            m_table->setColumnShown(item->data(Qt::UserRole).toInt(), item->checkState() == Qt::Checked);
    });
    fill();
    m_list->setCurrentRow(0);
}

void ColumnsDialog::fill()
{
    if (!m_table)
        return;
    const QSignalBlocker quiet(m_list);
    const int current = m_list->currentRow();
    m_list->clear();
    const QHeaderView* header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        const TableColumn& column = m_table->columns()[static_cast<std::size_t>(section)];
        auto* item = new QListWidgetItem(column.title, m_list);
        item->setData(Qt::UserRole, section);
        item->setCheckState(m_table->isColumnHidden(section) ? Qt::Unchecked : Qt::Checked);
        if (column.isLasting)
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    }
    m_list->setCurrentRow(current);
    enableMoves();
}

void ColumnsDialog::move(int steps)
{
    const int row = m_list->currentRow();
    const int to = row + steps;
    if (!m_table || row < 0 || to < 0 || to >= m_list->count())
        return;
    m_table->moveColumn(m_list->item(row)->data(Qt::UserRole).toInt(), steps);
    fill();
    m_list->setCurrentRow(to);
}

void ColumnsDialog::enableMoves()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count() - 1);
}

} // namespace desk::ui
