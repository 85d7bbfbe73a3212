// OpenAccount: one profile in the window: its lock, its key and its desk.
#pragma once

#include "app/desktop/desktop.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/storedkey.h"

namespace desk::desktop {

struct AccountPlan {
    std::filesystem::path root;
    std::string name;    ///< of the profile's folder
    std::string baseUrl; ///< empty: the profile's own
    KeyPair keys{};      ///< from the environment; incomplete: from the stores
};

/// Everything of it goes together when it is closed, and the profile is free for another program then.
class OpenAccount
{
public:
    enum class InUse { Refuse, SayInWindow };

    /// Reads the profile and takes its lock. ErrorKind::Invalid: an unusable name; ErrorKind::Storage: a file that
    /// cannot be read; ErrorKind::Refused: another program has the profile. `keychain` and `session` outlive it.
    static Result<std::unique_ptr<OpenAccount>> open(Frame& frame, const AccountPlan& plan,
        DesktopSettings settings, secrets::SecretStore& keychain, secrets::SecretStore& session, InUse inUse);

    Desktop& desk() { return *m_desk; }
    const profiles::Profile& profile() const { return m_profile; }
    bool isKeyFromEnvironment() const { return m_isKeyFromEnvironment; }

private:
    OpenAccount(const AccountPlan& plan, profiles::Profile profile, const cache::DataFolder& folder,
        const std::string& baseUrl, secrets::SecretStore& keychain, secrets::SecretStore& session);

    profiles::Profile m_profile;
    bool m_isKeyFromEnvironment;
    StoredKey m_storedKey;
    SingleInstance m_instance;
    std::unique_ptr<Desktop> m_desk;
};

/// The window of another program that has this profile came to the front. Waits two seconds at most.
bool raiseOtherWindow(const std::filesystem::path& root, const std::string& name);
/// The same without waiting: false where a program without a window has it.
QFuture<Result<bool>> askOtherWindow(const std::filesystem::path& root, const std::string& name);

} // namespace desk::desktop
