// AccountsPart: the accounts among the settings, and the questions before one is removed.
#pragma once

#include "app/desktop/frame.h"
#include "ui/accounts/accountskeeper.h"

#include <QObject>

namespace desk::desktop {

/// Frame and keeper outlive it.
class AccountsPart : public QObject
{
    Q_OBJECT
public:
    AccountsPart(Frame& frame, ui::AccountsKeeper& keeper);

    /// What stands in the files now.
    void refresh();
    void open();
    /// False where the settings are not on the screen: it has to be said elsewhere.
    bool say(const QString& sentence);

    /// What goes and what stays is said before anything is done.
    void askRemoval(const QString& name);
    /// The keychain did not give the key up; `sentence` says why.
    void askAboutKey(const QString& name, bool keepJournal, const QString& sentence);

Q_SIGNALS:
    void addRequested();
    void keyRequested(const QString& name);
    void showRequested(const QString& name);
    void removalConfirmed(const QString& name, bool keepJournal, bool leaveKey);
    void failed(const QString& sentence);

private:
    void connectPage();

    Frame& m_frame;
    ui::AccountsKeeper& m_keeper;
    ui::AccountsPage* m_page; ///< owned by the settings
};

} // namespace desk::desktop
