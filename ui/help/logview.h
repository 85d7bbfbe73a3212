// LogView: the log as it is written, to look through and to copy.
#pragma once

#include "ui/help/logtablemodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace desk::ui {

class DeskTable;

class LogView : public QWidget
{
    Q_OBJECT
public:
    /// `model` outlives the view.
    explicit LogView(LogTableModel& model, QWidget* parent = nullptr);

    DeskTable* table() const { return m_table; }
    /// The selected rows, all shown ones where none is: as text, one line each.
    QString copyText() const;

Q_SIGNALS:
    /// The first time it is seen: the moment to read what earlier runs wrote.
    void shownFirst();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addControls();
    void setUpTable();
    void followEnd();
    void filter();
    void refresh();
    void showCount();
    void copy();

    LogTableModel& m_model;
    QComboBox* m_level;
    QLineEdit* m_words;
    QPushButton* m_copy;
    QLabel* m_count;
    DeskTable* m_table;
    QTimer m_timer;
    bool m_wasShown = false;
    bool m_isAtEnd = true; ///< before rows came
};

} // namespace desk::ui
