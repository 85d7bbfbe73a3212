// DeskTable: the manners all our tables share: keyboard, columns kept by stable name, copying, typing that searches.
#pragma once

#include <QTableView>

#include <optional>
#include <vector>

class QMenu;

namespace desk::ui {

struct TableColumn {
    QString name;  ///< stable: what saved views and header states call it
    QString title; ///< translated
    int width = 120;
    bool isShown = true;
    bool isLasting = false; ///< can not be hidden
};

/// Rows of one height, whole rows selected, nothing edited in place.
class DeskTable : public QTableView
{
    Q_OBJECT
public:
    /// `name` is the table's object name; the header's is `<name>Header`.
    DeskTable(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    /// In the order of the model's columns; call once, after setModel(). `fitted` is the column that takes what the
    /// others leave, until somebody resizes one.
    void setColumns(std::vector<TableColumn> columns, int fitted);
    const std::vector<TableColumn>& columns() const { return m_columns; }

    /// `name:width:shown` of each column in its visual order, then `sort:name:descending`. By stable name, so that
    /// a column another version added or lost does no harm.
    QStringList columnState() const;
    /// Unknown names are ignored; columns the state does not name follow those it does. Emits no columnsChanged().
    void restoreColumns(const QStringList& state);
    /// As the program came, the sorting aside.
    void resetColumns();
    void setColumnShown(int section, bool isShown);
    /// Moves a column among the shown ones; `steps` may be negative.
    void moveColumn(int section, int steps);
    /// Columns to show or hide, to sort by, and the way to the dialog that arranges them.
    void fillColumnMenu(QMenu* menu);
    /// Opens the dialog that chooses and orders columns.
    void arrangeColumns();

    std::vector<int> visibleRows() const;        ///< first to last, top to bottom
    std::vector<int> selectedRowNumbers() const; ///< ascending
    int selectedRowCount() const;                ///< without listing them
    std::vector<int> shownSections() const;      ///< in visual order
    void repaintColumn(int section);
    /// Shows the current row where there is one, else the first.
    void showCurrentOrTop();

    /// Selected rows, tab separated, as shown; without bidi marks. One line each.
    QString selectionAsText(bool withTitles) const;

    /// An action of the table: a shortcut while it has the keyboard, and an entry of its context menu.
    QAction* addShortcut(const QString& text, const QString& name, const QKeySequence& keys);

Q_SIGNALS:
    /// Return, Enter or a double click.
    void rowActivated(int row);
    /// Letters typed into the table: they belong into a search field.
    void typed(const QString& text);
    /// Escape.
    void clearSearchRequested();
    /// A person chose, moved or resized columns, or the sorting changed.
    void columnsChanged();
    void selectionChangedAtAll();

protected:
    /// What Return, Enter or a double click does: rowActivated(), unless a table knows better. `position` is where
    /// the pointer is; a key has none.
    virtual void activate(const QModelIndex& index, std::optional<QPoint> position);
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyboardSearch(const QString& search) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void setUpHeader(const QString& name);
    void fit();
    int sectionNamed(const QString& name) const; ///< -1 where there is none

    std::vector<TableColumn> m_columns;
    int m_fitted = 0;
    bool m_isFitted = true;
    bool m_isOwnChange = false; ///< ours, not a person's
};

} // namespace desk::ui
