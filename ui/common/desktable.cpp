#include "ui/common/desktable.h"

#include "ui/common/bidi.h"
#include "ui/common/columnsdialog.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace desk::ui {
namespace {

constexpr int kMinFittedWidth = 180;
constexpr int kMinColumnWidth = 56;
constexpr int kMaxColumnWidth = 2000;

} // namespace

DeskTable::DeskTable(const QString& name, const QString& accessibleName, QWidget* parent) : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setProperty("frameless", true);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int rowHeight = std::max(metrics::kRowHeight, fontMetrics().height() + 14); // large fonts need more
    verticalHeader()->setMinimumSectionSize(rowHeight);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    setUpHeader(name + QStringLiteral("Header"));
}

void DeskTable::setUpHeader(const QString& name)
{
    QHeaderView* header = horizontalHeader();
    header->setObjectName(name);
    header->setAccessibleName(tr("Columns"));
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(kMinColumnWidth);
    header->setFixedHeight(std::max(metrics::kHeaderHeight, fontMetrics().height() + 12));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_isOwnChange)
            return;
        m_isFitted = false;
        Q_EMIT columnsChanged();
    });
    const auto changed = [this] {
        if (!m_isOwnChange)
            Q_EMIT columnsChanged();
    };
    connect(header, &QHeaderView::sectionMoved, this, changed);
    connect(header, &QHeaderView::sortIndicatorChanged, this, changed);
}

void DeskTable::setColumns(std::vector<TableColumn> columns, int fitted)
{
    m_columns = std::move(columns);
    m_fitted = fitted;
    resetColumns();
}

void DeskTable::resetColumns()
{
    {
        const QScopedValueRollback own(m_isOwnChange, true);
        QHeaderView* header = horizontalHeader();
        m_isFitted = true;
        for (int section = 0; section < static_cast<int>(m_columns.size()); ++section) {
            const TableColumn& column = m_columns[static_cast<std::size_t>(section)];
            header->moveSection(header->visualIndex(section), section);
            header->resizeSection(section, column.width);
            setColumnHidden(section, !column.isShown && !column.isLasting);
        }
        fit();
    }
    Q_EMIT columnsChanged();
}

void DeskTable::setColumnShown(int section, bool isShown)
{
    const bool isHidden = !isShown && !m_columns[static_cast<std::size_t>(section)].isLasting;
    if (isColumnHidden(section) == isHidden)
        return;
    {
        const QScopedValueRollback own(m_isOwnChange, true);
        setColumnHidden(section, isHidden);
        if (!isHidden && columnWidth(section) < kMinColumnWidth)
            horizontalHeader()->resizeSection(section, m_columns[static_cast<std::size_t>(section)].width);
        fit();
    }
    Q_EMIT columnsChanged();
}

void DeskTable::moveColumn(int section, int steps)
{
    QHeaderView* header = horizontalHeader();
    const int from = header->visualIndex(section);
    const int to = std::clamp(from + steps, 0, header->count() - 1);
    if (from != to)
        header->moveSection(from, to);
}

void DeskTable::fillColumnMenu(QMenu* menu)
{
    for (int section = 0; section < static_cast<int>(m_columns.size()); ++section) {
        const TableColumn& column = m_columns[static_cast<std::size_t>(section)];
        QAction* action = menu->addAction(column.title);
        action->setObjectName(QStringLiteral("showColumn-") + column.name);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        action->setEnabled(!column.isLasting);
        connect(action, &QAction::toggled, this,
            [this, section](bool isShown) { setColumnShown(section, isShown); });
    }
    menu->addSeparator();
    QMenu* sorting = menu->addMenu(tr("Sort by"));
    for (const int section : shownSections()) {
        QAction* action = sorting->addAction(m_columns[static_cast<std::size_t>(section)].title);
        action->setCheckable(true);
        action->setChecked(horizontalHeader()->sortIndicatorSection() == section);
        connect(action, &QAction::triggered, this, [this, section] {
            const bool isUp = horizontalHeader()->sortIndicatorSection() == section
                           && horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
            sortByColumn(section, isUp ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    menu->addAction(tr("Arrange columns…"), this, &DeskTable::arrangeColumns);
    menu->addAction(tr("Columns as they came"), this, &DeskTable::resetColumns);
}

void DeskTable::arrangeColumns()
{
    auto* dialog = new ColumnsDialog(*this, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QAction* DeskTable::addShortcut(const QString& text, const QString& name, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    return action;
}

void DeskTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // why an entry is not to be had
    menu->addActions(actions());
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    menu->popup(at);
}

void DeskTable::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->key() == Qt::Key_Escape && isPlain) {
        Q_EMIT clearSearchRequested();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isPlain) {
        if (currentIndex().isValid())
            activate(currentIndex(), std::nullopt);
        return;
    }
    QTableView::keyPressEvent(event);
}

void DeskTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid())
        activate(index, event->position().toPoint());
}

void DeskTable::activate(const QModelIndex& index, std::optional<QPoint>)
{
    Q_EMIT rowActivated(index.row());
}

void DeskTable::keyboardSearch(const QString& search)
{
    if (!search.trimmed().isEmpty())
        Q_EMIT typed(search);
}

void DeskTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void DeskTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void DeskTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionChangedAtAll();
}

void DeskTable::fit()
{
    if (m_columns.empty() || !m_isFitted)
        return;
    int others = 0;
    for (int section = 0; section < static_cast<int>(m_columns.size()); ++section) {
        if (section != m_fitted && !isColumnHidden(section))
            others += columnWidth(section);
    }
    const QScopedValueRollback own(m_isOwnChange, true);
    horizontalHeader()->resizeSection(m_fitted, std::max(kMinFittedWidth, viewport()->width() - others));
}

int DeskTable::sectionNamed(const QString& name) const
{
    for (std::size_t section = 0; section < m_columns.size(); ++section) {
        if (m_columns[section].name == name)
            return static_cast<int>(section);
    }
    return -1;
}

QStringList DeskTable::columnState() const
{
    QStringList state;
    const QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        const bool isHidden = header->isSectionHidden(section);
        const bool isFitted = m_isFitted && section == m_fitted;
        state.append(QStringLiteral("%1:%2:%3")
                         .arg(m_columns[static_cast<std::size_t>(section)].name)
                         .arg(isFitted || isHidden ? 0 : header->sectionSize(section))
                         .arg(isHidden ? 0 : 1));
    }
    if (const int sorted = header->sortIndicatorSection(); sorted >= 0 && sorted < header->count()) {
        state.append(QStringLiteral("sort:%1:%2")
                         .arg(m_columns[static_cast<std::size_t>(sorted)].name)
                         .arg(header->sortIndicatorOrder() == Qt::DescendingOrder ? 1 : 0));
    }
    return state;
}

void DeskTable::restoreColumns(const QStringList& state)
{
    const QScopedValueRollback own(m_isOwnChange, true);
    QHeaderView* header = horizontalHeader();
    int visual = 0;
    for (const QString& entry : state) {
        const QStringList parts = entry.split(u':');
        if (parts.size() != 3)
            continue;
        const bool isSorting = parts[0] == u"sort";
        const int section = sectionNamed(isSorting ? parts[1] : parts[0]);
        if (section < 0)
            continue;
        if (isSorting) {
            sortByColumn(section, parts[2] == u"1" ? Qt::DescendingOrder : Qt::AscendingOrder);
            continue;
        }
        header->moveSection(header->visualIndex(section), visual++);
        const TableColumn& column = m_columns[static_cast<std::size_t>(section)];
        setColumnHidden(section, parts[2] == u"0" && !column.isLasting);
        const int width = parts[1].toInt();
        if (section == m_fitted)
            m_isFitted = width < kMinColumnWidth;
        if (width >= kMinColumnWidth)
            header->resizeSection(section, std::min(width, kMaxColumnWidth));
    }
    fit();
}

void DeskTable::showCurrentOrTop()
{
    executeDelayedItemsLayout();
    updateGeometries();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    else
        verticalScrollBar()->setValue(0);
}

std::vector<int> DeskTable::visibleRows() const
{
    std::vector<int> rows;
    const int first = rowAt(0);
    if (first < 0)
        return rows;
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? model()->rowCount() - 1 : bottom;
    for (int row = first; row <= last; ++row)
        rows.push_back(row);
    return rows;
}

std::vector<int> DeskTable::selectedRowNumbers() const
{
    std::vector<int> rows;
    if (!selectionModel())
        return rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int DeskTable::selectedRowCount() const
{
    return static_cast<int>(selectedRowNumbers().size());
}

std::vector<int> DeskTable::shownSections() const
{
    std::vector<int> sections;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int section = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(section))
            sections.push_back(section);
    }
    return sections;
}

void DeskTable::repaintColumn(int section)
{
    if (!isColumnHidden(section))
        viewport()->update(columnViewportPosition(section), 0, columnWidth(section), viewport()->height());
}

QString DeskTable::selectionAsText(bool withTitles) const
{
    const std::vector<int> sections = shownSections();
    const auto line = [&sections](const auto& cell) {
        QStringList cells;
        for (const int section : sections)
            cells.append(withoutBidiMarks(cell(section)).replace(u'\t', u' ').replace(u'\n', u' '));
        return QString(cells.join(u'\t') + u'\n');
    };
    QString text;
    if (withTitles)
        text += line([this](int section) { return m_columns[static_cast<std::size_t>(section)].title; });
    for (const int row : selectedRowNumbers())
        text += line([this, row](int section) { return model()->index(row, section).data().toString(); });
    return text;
}

} // namespace desk::ui
