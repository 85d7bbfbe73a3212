// ViewsController: joins the menu of views with the page's filters and columns and with what is saved.
#pragma once

#include "ui/common/choicemenu.h"
#include "ui/links/linklistgateway.h"
#include "ui/links/linksview.h"
#include "ui/links/linkview.h"

#include <QObject>

class QAction;

namespace desk::ui {

class ViewsController : public QObject
{
    Q_OBJECT
public:
    /// All outlive the controller. `clock` is the server's.
    ViewsController(ChoiceMenu& menu, LinksView& table, LinkListGateway& gateway, const Clock& clock,
        QObject* parent = nullptr);

    /// Reads the saved views: the journal is there once the session is open.
    void load();
    /// What the page shows now, whoever changed it.
    void setFilters(const LinkFilters& filters);

    QString currentId() const { return m_current.id; }
    /// Goes back to what was current when the program ended. Emits nothing; own views are found by load().
    void setCurrent(const QString& id);

Q_SIGNALS:
    /// A person chose a view: its filters and columns are to be shown.
    void viewChosen(const desk::ui::LinkView& view);
    /// What went wrong or was done, in a few words.
    void said(const QString& text);

private:
    const LinkView* find(const QString& id) const;
    std::vector<LinkView> allViews() const;
    QStringList ownNames(const QString& except = {}) const;
    void choose(const QString& id);
    void showMenu(bool withCounts);
    void showCaption();
    void save(const QString& name);
    void saveAs();
    void update();
    void rename();
    void askToRemove();
    void remove(const QString& name);
    void takeOutcome(const Result<void>& outcome);

    ChoiceMenu& m_menu;
    LinksView& m_table;
    LinkListGateway& m_gateway;
    const Clock& m_clock;
    std::vector<LinkView> m_builtIn;
    std::vector<LinkView> m_own;
    LinkView m_current;
    QString m_wanted; ///< an own view that is not loaded yet
    LinkFilters m_filters;
    QAction* m_saveAs;
    QAction* m_update;
    QAction* m_rename;
    QAction* m_remove;
};

} // namespace desk::ui
