// AccountSwitcher: whose data the window shows, at the head of the rail, and the way to another account.
#pragma once

#include "ui/accounts/accountface.h"

#include <QToolButton>

#include <vector>

class QMenu;

namespace desk::ui {

class AccountSwitcher : public QToolButton
{
    Q_OBJECT
public:
    explicit AccountSwitcher(QWidget* parent = nullptr);

    /// The account shown, whether or not it is in the list (keys from the environment need no entry).
    void setCurrent(const AccountFace& face);
    void setAccounts(const std::vector<AccountFace>& faces);

    QSize sizeHint() const override;

Q_SIGNALS:
    void accountChosen(const QString& name);
    void addRequested();
    void manageRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void open();
    void fill();

    AccountFace m_current;
    std::vector<AccountFace> m_faces;
    QMenu* m_menu;
    QAction* m_add;
    QAction* m_manage;
};

} // namespace desk::ui
