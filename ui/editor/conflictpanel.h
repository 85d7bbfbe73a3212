// ConflictPanel: both sides of an edit that met another one, for the merchant to choose from.
#pragma once

#include "ui/editor/conflictrows.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace desk::ui {

class ConflictPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget* parent = nullptr);
    /// `note`: what else changed there, such as its state; empty for nothing.
    void showConflict(const std::vector<ConflictRow>& rows, const QString& note);
    const std::vector<ConflictRow>& choices() const { return m_rows; }

Q_SIGNALS:
    void chosen();

private:
    void addRow(int line, std::size_t at);

    QLabel* m_heading;
    QWidget* m_table = nullptr;
    QPushButton* m_apply;
    std::vector<ConflictRow> m_rows;
};

} // namespace desk::ui
