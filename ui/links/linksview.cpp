#include "ui/links/linksview.h"

#include "ui/common/badgedelegate.h"
#include "ui/common/bidi.h"
#include "ui/common/theme.h"
#include "ui/links/linkcolumnspec.h"
#include "ui/links/sharedelegate.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace desk::ui {
namespace {

constexpr int kMinTitleWidth = 220;
constexpr int kMinColumnWidth = 56;

int sectionOf(LinkColumn column)
{
    return static_cast<int>(column);
}

} // namespace

LinksView::LinksView(QWidget* parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("linksTable"));
    setAccessibleName(tr("Payment links"));
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
    QHeaderView* header = horizontalHeader();
    header->setObjectName(QStringLiteral("linksHeader"));
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
    connect(header, &QHeaderView::sectionResized, this, [this] { m_titleFits = m_titleFits && m_isFitting; });
    addActions();
}

void LinksView::setLinks(LinkTableModel* model)
{
    m_links = model;
    setModel(model);
    setItemDelegate(new CellDelegate(LinkTableModel::ToneRole, this));
    setItemDelegateForColumn(sectionOf(LinkColumn::State), new BadgeDelegate(LinkTableModel::BadgeRole, LinkTableModel::ToneRole, this));
    setItemDelegateForColumn(sectionOf(LinkColumn::Paid), new ShareDelegate(this));
    m_isFitting = true;
    for (const LinkColumnSpec& spec : LinkColumns::all()) {
        horizontalHeader()->resizeSection(sectionOf(spec.column), spec.width);
        setColumnHidden(sectionOf(spec.column), !spec.isVisible);
    }
    m_isFitting = false;
    const LinkQuery& query = model->query();
    horizontalHeader()->setSortIndicator(
        sectionOf(query.sortColumn), query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    setSortingEnabled(true);
    fitTitle();
}

QAction* LinksView::addShortcut(
    const QString& text, const QString& name, const QKeySequence& keys, void (LinksView::*emitted)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, emitted);
    addAction(action);
    return action;
}

void LinksView::addActions()
{
    addShortcut(tr("Copy rows"), QStringLiteral("copyRows"), QKeySequence::Copy, &LinksView::copyRequested);
    addShortcut(tr("Copy link URL"), QStringLiteral("copyUrl"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        &LinksView::copyUrlRequested);
    addShortcut(tr("Open link"), QStringLiteral("openUrl"), QKeySequence(Qt::CTRL | Qt::Key_Return),
        &LinksView::openUrlRequested);
}

void LinksView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

void LinksView::fillColumnMenu(QMenu* menu)
{
    for (const LinkColumnSpec& spec : LinkColumns::all()) {
        const int section = sectionOf(spec.column);
        QAction* action = menu->addAction(LinkColumns::title(spec.column));
        action->setObjectName(QStringLiteral("showColumn-") + QLatin1String(spec.name));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        action->setEnabled(spec.column != LinkColumn::Title); // one column is always there
        connect(action, &QAction::toggled, this, [this, section](bool shown) {
            setColumnHidden(section, !shown);
            fitTitle();
        });
    }
}

void LinksView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT clearSearchRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void LinksView::keyboardSearch(const QString& search)
{
    if (!search.trimmed().isEmpty())
        Q_EMIT typed(search);
}

void LinksView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitTitle();
}

void LinksView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void LinksView::fitTitle()
{
    if (!m_links || !m_titleFits)
        return;
    int others = 0;
    for (const LinkColumnSpec& spec : LinkColumns::all()) {
        if (spec.column != LinkColumn::Title && !isColumnHidden(sectionOf(spec.column)))
            others += columnWidth(sectionOf(spec.column));
    }
    m_isFitting = true;
    horizontalHeader()->resizeSection(
        sectionOf(LinkColumn::Title), std::max(kMinTitleWidth, viewport()->width() - others));
    m_isFitting = false;
}

ScrollAnchor LinksView::anchor() const
{
    const int row = rowAt(0);
    if (!m_links || verticalScrollBar()->value() == 0 || row < 0)
        return {};
    return {m_links->idAt(row).text(), -rowViewportPosition(row)};
}

void LinksView::restore(const ScrollAnchor& anchor)
{
    const int row = anchor.topId.empty() ? -1 : m_links->rowOf(anchor.topId);
    if (row < 0)
        return;
    executeDelayedItemsLayout();
    updateGeometries(); // the scroll bar's range follows the new number of rows now, not at the next paint
    verticalScrollBar()->setValue(row * verticalHeader()->defaultSectionSize() + anchor.offset);
}

void LinksView::showCurrentOrTop()
{
    executeDelayedItemsLayout();
    updateGeometries();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    else
        verticalScrollBar()->setValue(0);
}

std::vector<int> LinksView::visibleRows() const
{
    std::vector<int> rows;
    const int first = rowAt(0);
    if (first < 0)
        return rows;
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? m_links->rowCount() - 1 : bottom;
    for (int row = first; row <= last; ++row)
        rows.push_back(row);
    return rows;
}

void LinksView::repaintColumn(LinkColumn column)
{
    const int section = sectionOf(column);
    if (isColumnHidden(section))
        return;
    viewport()->update(columnViewportPosition(section), 0, columnWidth(section), viewport()->height());
}

QStringList LinksView::columnState() const
{
    QStringList state;
    const QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        const bool isHidden = header->isSectionHidden(section);
        const LinkColumnSpec& spec = LinkColumns::spec(static_cast<LinkColumn>(section));
        const bool isFitted = m_titleFits && spec.column == LinkColumn::Title;
        state.append(QStringLiteral("%1:%2:%3")
                         .arg(QLatin1String(spec.name))
                         .arg(isFitted || isHidden ? 0 : header->sectionSize(section))
                         .arg(isHidden ? 0 : 1));
    }
    const LinkQuery& query = m_links->query();
    state.append(QStringLiteral("sort:%1:%2")
                     .arg(QLatin1String(LinkColumns::spec(query.sortColumn).name))
                     .arg(query.descending ? 1 : 0));
    return state;
}

void LinksView::restoreColumns(const QStringList& state)
{
    int visual = 0;
    for (const QString& entry : state) {
        const QStringList parts = entry.split(u':');
        if (parts.size() != 3)
            continue;
        if (parts[0] == u"sort") {
            if (const auto column = LinkColumns::named(parts[1]))
                sortByColumn(sectionOf(*column), parts[2] == u"1" ? Qt::DescendingOrder : Qt::AscendingOrder);
            continue;
        }
        const auto column = LinkColumns::named(parts[0]);
        if (!column)
            continue;
        const int section = sectionOf(*column);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(section), visual++);
        setColumnHidden(section, parts[2] == u"0" && *column != LinkColumn::Title);
        if (const int width = parts[1].toInt(); width >= kMinColumnWidth)
            horizontalHeader()->resizeSection(section, std::min(width, 2000));
    }
    fitTitle();
}

QString LinksView::selectionAsText() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const int row : rows) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int section = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(section))
                cells.append(withoutBidiMarks(m_links->index(row, section).data().toString()).replace(u'\t', u' '));
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace desk::ui
