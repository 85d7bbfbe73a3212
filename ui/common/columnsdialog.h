// ColumnsDialog: which columns a table shows and in which order, for the keyboard as for the mouse.
#pragma once

#include <QDialog>
#include <QPointer>

class QListWidget;
class QPushButton;

namespace desk::ui {

class DeskTable;

/// Each change takes effect at once.
class ColumnsDialog : public QDialog
{
    Q_OBJECT
public:
    ColumnsDialog(DeskTable& table, QWidget* parent);

private:
    void fill();
    void move(int steps);
    void enableMoves();

    QPointer<DeskTable> m_table;
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
};

} // namespace desk::ui
