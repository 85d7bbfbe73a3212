// ConnectController: joins the form of an account with the server, the keychain and the profiles on this computer.
#pragma once

#include "core/api/queuesettings.h"
#include "core/cache/writerlock.h"
#include "core/profiles/profilekeys.h"
#include "core/profiles/profilelist.h"
#include "core/secrets/sessiononlystore.h"
#include "core/session/connectioncheck.h"
#include "ui/accounts/connectform.h"

#include <QObject>
#include <QThread>

namespace desk::ui {

/// Where keys and accounts are kept. All of it outlives the controller.
struct AccountStores {
    std::filesystem::path root;
    secrets::SecretStore& keychain;
    secrets::SecretStore& session; ///< in memory alone
};

struct ConnectTask {
    /// The account that gets another key; nullopt: a new account.
    std::optional<profiles::Profile> changed{};
    /// Our own session holds the lock of the changed account; else it is taken while the key is stored.
    bool isLockHeld = false;
    /// The key is kept in memory alone; what the keychain holds stays as it is.
    bool isForSession = false;
    std::string newName{}; ///< folder of a new account; empty: made from its name
    api::QueueSettings patience = session::shortPatience();
};

/// Tests the connection first, then stores; an account that did not come to be leaves nothing behind. Lives on the GUI
/// thread; the form outlives it.
class ConnectController : public QObject
{
    Q_OBJECT
public:
    ConnectController(ConnectForm& form, AccountStores stores, ConnectTask task, QObject* parent = nullptr);
    ~ConnectController() override;

Q_SIGNALS:
    /// The key is good and kept, in the keychain or for as long as the program runs. No lock is held.
    void connected(const QString& profileName);
    void cancelled();

private:
    enum class Question { None, NotStored, OtherAccount };

    void connectAccount();
    bool readFields();
    void takeReport(const session::ConnectionReport& report);
    void compare();
    void takeFit(const session::AccountFit& fit);
    void store();
    bool prepare();
    void takeAnswer(const Result<secrets::KeyAnswer>& answer);
    void keepForSession();
    void answer(int way);
    void giveUp();
    void dropUnfinished();
    void finish();
    void fail(const Error& error);

    ConnectForm& m_form;
    AccountStores m_stores;
    ConnectTask m_task;
    profiles::ProfileList m_list;
    session::ConnectionCheck m_check;
    profiles::ProfileKeys m_keys;
    QThread m_thread;
    QObject* m_worker; ///< lives on m_thread, which deletes it
    KeyPair m_pair;
    ConnectEntry m_entry;
    session::ConnectionReport m_report;
    std::optional<profiles::Profile> m_profile; ///< as it is to be
    std::shared_ptr<cache::WriterLock> m_lock;
    Question m_question = Question::None;
    int m_attempt = 0;     ///< an answer to an older one is nobody's
    bool m_isMade = false; ///< the folder of a new account is there, and it is not finished
    bool m_isStoring = false;
};

} // namespace desk::ui
