// SearchField: the search above a table. Ctrl+F leads into it, Down and Return into its result, Escape clears it, and
// letters typed into the table go on in it.
#pragma once

#include <QLineEdit>

class QAction;

namespace desk::ui {

class DeskTable;

class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// Ctrl+F works wherever `page` is seen; it and the table outlive the field.
    SearchField(const QString& name, DeskTable* table, QWidget* page);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tint();

    DeskTable* m_table;
    QAction* m_icon = nullptr;
};

} // namespace desk::ui
