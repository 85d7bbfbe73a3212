// LinkActions: the commands of links as actions for menus, tool bars and keys; what may not be done says why.
#pragma once

#include "ui/editor/linkcommand.h"

#include <QAction>
#include <QObject>

#include <map>
#include <vector>

class QMenu;
class QWidget;

namespace desk::ui {

class LinkActions : public QObject
{
    Q_OBJECT
public:
    /// Icons follow the palette of `window`, the parent.
    explicit LinkActions(QWidget* window);

    QAction* newLink() const { return m_newLink; }
    QAction* shopTimeout() const { return m_shopTimeout; }
    QAction* importLinks() const { return m_import; }
    QAction* action(LinkCommand command) const { return m_actions.at(command); }
    /// Those of a selected link, with separators between the kinds: for QWidget::addActions().
    QList<QAction*> ofLink() const { return m_ofLink; }
    /// Everything, for the menu bar. Reasons show as tips.
    void fill(QMenu* menu) const;

    /// What is selected, as the cache has it. Empty: nothing. Of several links, a command is offered where one of
    /// them lets it happen.
    void setSelection(const std::vector<cache::CachedLink>& selection);
    /// More than can be looked at one by one.
    void setTooManySelected(int atMost);

Q_SIGNALS:
    void triggered(desk::ui::LinkCommand command);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tint(const QColor& ink);
    QAction* add(LinkCommand command, const QString& text, const QString& icon, const QKeySequence& keys);
    void addSeparator();
    void offer(QAction* action, const QString& reason);
    static QString reasonFor(LinkCommand command, const std::vector<cache::CachedLink>& selection);

    QAction* m_newLink;
    QAction* m_shopTimeout;
    QAction* m_import;
    std::map<LinkCommand, QAction*> m_actions;
    std::map<QAction*, QString> m_icons;
    QList<QAction*> m_ofLink;
};

} // namespace desk::ui
