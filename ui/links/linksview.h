// LinksView: the table of links: keyboard, columns, copying, and the strip that counts down.
#pragma once

#include "ui/links/linktablemodel.h"

#include <QTableView>

class QMenu;

namespace desk::ui {

/// Where the table stood, by id, so that it stands there again whatever came in between.
struct ScrollAnchor {
    std::string topId; ///< empty: at the top
    int offset = 0;    ///< pixels of that row above the edge
};

class LinksView : public QTableView
{
    Q_OBJECT
public:
    explicit LinksView(QWidget* parent = nullptr);

    void setLinks(LinkTableModel* model);
    LinkTableModel* links() const { return m_links; }

    ScrollAnchor anchor() const;
    void restore(const ScrollAnchor& anchor);
    /// Shows the current row where there is one, else the first.
    void showCurrentOrTop();

    std::vector<int> visibleRows() const; ///< first to last, top to bottom
    void repaintColumn(LinkColumn column);

    /// `name:width:shown` of each column in its visual order, and the sorting; by stable name, so that a column
    /// another version added or lost does no harm.
    QStringList columnState() const;
    void restoreColumns(const QStringList& state);

    /// Selected rows, tab separated, as shown; without bidi marks.
    QString selectionAsText() const;

Q_SIGNALS:
    /// Letters typed into the table: they belong into the search field.
    void typed(const QString& text);
    void clearSearchRequested();
    void copyRequested();
    void copyUrlRequested();
    void openUrlRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString& search) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addActions();
    void fitTitle();
    void fillColumnMenu(QMenu* menu);
    QAction* addShortcut(const QString& text, const QString& name, const QKeySequence& keys, void (LinksView::*emitted)());

    LinkTableModel* m_links = nullptr;
    bool m_titleFits = true; ///< the title takes what the others leave, until somebody resizes a column
    bool m_isFitting = false;
};

} // namespace desk::ui
