#include "ui/editor/actionbutton.h"

#include "ui/common/theme.h"

#include <QAction>

namespace desk::ui {

ActionButton::ActionButton(QAction* action, QWidget* parent) : QPushButton(parent), m_action(action)
{
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setMinimumHeight(metrics::kControlHeight);
    follow();
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void ActionButton::follow()
{
    setText(m_action->iconText()); // without the dots and mnemonics of a menu
    setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->toolTip());
}

} // namespace desk::ui
