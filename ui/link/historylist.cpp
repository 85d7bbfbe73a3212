#include "ui/link/historylist.h"

#include "ui/common/icons.h"
#include "ui/common/momenttext.h"
#include "ui/common/theme.h"
#include "ui/link/linkeventtext.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>

namespace desk::ui {
namespace {

constexpr int kMostRows = 12;

} // namespace

HistoryList::HistoryList(UiLanguage language, QWidget* parent) : QListWidget(parent), m_language(language)
{
    setObjectName(QStringLiteral("panelHistory"));
    setAccessibleName(tr("History"));
    setFrameShape(QFrame::NoFrame);
    setProperty("frameless", true);
    setWordWrap(true);
    setResizeMode(Adjust);
    setIconSize({metrics::kIcon, metrics::kIcon});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    viewport()->setAutoFillBackground(false);
}

void HistoryList::setHistory(const std::vector<LinkEvent>& newestFirst)
{
    if (newestFirst != m_shown || count() == 0)
        show(newestFirst);
}

void HistoryList::show(const std::vector<LinkEvent>& events)
{
    m_shown = events;
    clear();
    const MomentText moments(m_language);
    const LinkEventText texts(m_language);
    const QColor ink = palette().color(QPalette::PlaceholderText);
    for (const LinkEvent& event : m_shown) {
        //: One line of a link's history: a day with its time, and what happened
        const QString line = tr("%1: %2").arg(moments.dayAndTime(event.seenAt), texts.sentence(event));
        auto* item = new QListWidgetItem(tintedIcon(LinkEventText::icon(event.kind), ink), line, this);
        const QString escaped = line.toHtmlEscaped(); // a link's title may be in it
        item->setToolTip(
            event.kind == LinkEventKind::Created
                ? escaped
                : escaped + QStringLiteral("<br>")
                      + tr("Seen then; it happened at that time or shortly before.").toHtmlEscaped());
    }
    fitHeight();
}

void HistoryList::fitHeight()
{
    const bool scrolls = count() > kMostRows;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    executeDelayedItemsLayout();
    // Where rows are wrapped, only the layout knows their height.
    int height = 2;
    for (int row = 0; row < std::min(count(), kMostRows); ++row)
        height += visualItemRect(item(row)).height();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

void HistoryList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void HistoryList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && count() > 0)
        show(std::vector<LinkEvent>(m_shown));
}

} // namespace desk::ui
