// LinksView: the table of links: its delegates, its scroll position by id, and what is copied from it.
#pragma once

#include "ui/common/desktable.h"
#include "ui/links/linktablemodel.h"

namespace desk::ui {

class BadgeDelegate;

/// Where the table stood, by id, so that it stands there again whatever came in between.
struct ScrollAnchor {
    std::string topId; ///< empty: at the top
    int offset = 0;    ///< pixels of that row above the edge
};

class LinksView : public DeskTable
{
    Q_OBJECT
public:
    explicit LinksView(QWidget* parent = nullptr);

    void setLinks(LinkTableModel* model);
    LinkTableModel* links() const { return m_links; }

    ScrollAnchor anchor() const;
    void restore(const ScrollAnchor& anchor);
    using DeskTable::repaintColumn;
    void repaintColumn(LinkColumn column) { repaintColumn(static_cast<int>(column)); }

    /// The current link; an empty id and 0 where there is none.
    LinkId currentLink() const;
    std::int64_t currentLinkKey() const;
    /// Makes the link current and shows it; false where it is not among the rows.
    bool showLink(const LinkId& id);

Q_SIGNALS:
    /// Return, Enter or a double click. `key` is the cache's own number of the link.
    void linkActivated(const desk::LinkId& id, qint64 key);
    /// The same on the badge of a sold-out link itself.
    void restockRequested(const desk::LinkId& id);
    /// The keyboard's row is another link than before; an empty id where there is none.
    void currentLinkChanged(const desk::LinkId& id, qint64 key);

protected:
    void activate(const QModelIndex& index, std::optional<QPoint> position) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool isOnWayOn(const QModelIndex& index, std::optional<QPoint> position) const;
    void showCursorAt(const QPoint& position);

    LinkTableModel* m_links = nullptr;
    BadgeDelegate* m_badges = nullptr;
    LinkId m_announced; ///< last told by currentLinkChanged()
};

} // namespace desk::ui
