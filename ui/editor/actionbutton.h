// ActionButton: a push button that is an action: its words, icon, state and reason.
#pragma once

#include <QPushButton>

class QAction;

namespace desk::ui {

class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    /// `<action's name>Button`. The action outlives the button.
    explicit ActionButton(QAction* action, QWidget* parent = nullptr);

private:
    void follow();

    QAction* m_action;
};

} // namespace desk::ui
