#include "app/desktop/openaccount.h"

#include "core/api/baseurl.h"
#include "core/base/logguard.h"
#include "core/profiles/profilefile.h"
#include "core/session/accountfit.h"

#include <future>

namespace desk::desktop {
namespace {

std::string baseUrlFor(
    const AccountPlan& plan, const cache::DataFolder& folder, const profiles::Profile& profile)
{
    if (!plan.baseUrl.empty())
        return plan.baseUrl;
    if (!profile.baseUrl.empty())
        return profile.baseUrl;
    return std::async(std::launch::async, session::baseUrlOf, folder, profile).get();
}

} // namespace

OpenAccount::OpenAccount(const AccountPlan& plan, profiles::Profile profile, const cache::DataFolder& folder,
    const std::string& baseUrl, secrets::SecretStore& keychain, secrets::SecretStore& session)
    : m_profile(std::move(profile))
    , m_isKeyFromEnvironment(plan.keys.isComplete())
    , m_storedKey(
          plan.root, m_profile, api::parsedBaseUrl(baseUrl).value_or(std::string()), keychain, session)
    , m_instance(folder)
{}

Result<std::unique_ptr<OpenAccount>> OpenAccount::open(Frame& frame, const AccountPlan& plan,
    DesktopSettings settings, secrets::SecretStore& keychain, secrets::SecretStore& session, InUse inUse)
{
    const auto folder = cache::DataFolder::named(plan.root, plan.name);
    if (!folder)
        return failure(folder.error());
    auto lock = cache::WriterLock::take(*folder, "Paylink Desk");
    if (!lock && lock.error().kind == ErrorKind::Refused && inUse == InUse::Refuse)
        return failure(lock.error());
    auto profile = profiles::loadProfile(plan.root, plan.name);
    if (!profile)
        return failure(profile.error());
    settings.session.folder = *folder;
    settings.session.baseUrl = baseUrlFor(plan, *folder, *profile);
    settings.session.keys = plan.keys;
    settings.session.storesPayerData = profile->storesPayerData;
    hideInLog(plan.keys);
    std::unique_ptr<OpenAccount> account(
        new OpenAccount(plan, *std::move(profile), *folder, settings.session.baseUrl, keychain, session));
    if (lock) { // else the window itself says who has it
        settings.session.lock = *std::move(lock);
        account->m_instance.listen();
    }
    StoredKey* storedKey = &account->m_storedKey;
    settings.findKeys = [storedKey] { return storedKey->find(); };
    account->m_desk = std::make_unique<Desktop>(frame, std::move(settings));
    Desktop* desk = account->m_desk.get();
    QObject::connect(&desk->session(), &session::Session::syncFinished, &account->m_instance,
        [storedKey](const sync::SyncReport& report) { storedKey->noteRun(report); });
    QObject::connect(&account->m_instance, &SingleInstance::raiseRequested, &account->m_instance,
        [desk] { desk->raise(); });
    return account;
}

bool raiseOtherWindow(const std::filesystem::path& root, const std::string& name)
{
    const auto folder = cache::DataFolder::named(root, name);
    return folder && SingleInstance(*folder).raiseOther();
}

QFuture<Result<bool>> askOtherWindow(const std::filesystem::path& root, const std::string& name)
{
    const auto folder = cache::DataFolder::named(root, name);
    return folder ? SingleInstance(*folder).askOther() : readyFuture<bool>(false);
}

} // namespace desk::desktop
