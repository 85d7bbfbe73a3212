// AccountsKeeper: what is done to the accounts on this computer: rename, recolour, log out, remove. No widgets.
#pragma once

#include "core/cache/writerlock.h"
#include "core/profiles/profilekeys.h"
#include "core/profiles/profilelist.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/connectcontroller.h"

#include <QObject>

#include <functional>

namespace desk::ui {

/// Lives on the GUI thread; small files alone are read there.
class AccountsKeeper : public QObject
{
    Q_OBJECT
public:
    /// `isOpenHere`: this program holds the lock of that profile.
    AccountsKeeper(
        AccountStores stores, std::function<bool(const QString& name)> isOpenHere, QObject* parent = nullptr);

    Result<std::vector<profiles::Profile>> all() const { return m_list.all(); }
    std::vector<AccountFace> faces() const;
    std::vector<AccountEntry> entries() const;
    /// What stands in the files now.
    Result<profiles::Profile> profile(const QString& name) const;
    Result<profiles::Removal> removal(const QString& name) const;
    /// Another program has it now: Refused, with who that is. nullopt also where that cannot be found out.
    std::optional<Error> useElsewhere(const QString& name) const;

    /// Name, colour and environment; what is secret stays where it is.
    void change(const QString& name, const AccountFace& face);
    /// The key is erased from the keychain, and that is verified; failed() says what may be left.
    void forgetKey(const QString& name);
    /// The key first, then the folder. The profile is not open. `leaveKey`: also where the key cannot be reached.
    void remove(const QString& name, bool keepJournal, bool leaveKey = false);

Q_SIGNALS:
    void changed(const QString& name);
    void keyForgotten(const QString& name);
    void removed(const QString& name);
    void failed(const QString& name, const QString& sentence);
    /// The keychain did not give the key up, so nothing was removed; the person may do without.
    void keyLeft(const QString& name, bool keepJournal, const QString& sentence);

private:
    struct Held {
        profiles::Profile profile;
        std::shared_ptr<cache::WriterLock> lock; ///< null where this program has it already
    };
    bool isInSession(const profiles::Profile& profile) const;
    std::optional<Held> hold(const QString& name);
    void eraseKey(Held held, std::function<void(secrets::KeyState)> then);
    void removeFolder(const QString& name, bool keepJournal);

    AccountStores m_stores;
    std::function<bool(const QString&)> m_isOpenHere;
    profiles::ProfileList m_list;
    profiles::ProfileKeys m_keys;
};

class AccountsText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::AccountsText)
public:
    /// `isInSession`: kept in memory alone.
    static QString key(const profiles::Profile& profile, bool isInSession);
    /// What goes and what stays.
    static QString removal(const profiles::Removal& removal);
    static QString lock(const Error& error);
};

} // namespace desk::ui
