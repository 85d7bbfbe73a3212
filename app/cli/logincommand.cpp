// paylink login
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/keyinput.h"
#include "app/cli/keysource.h"
#include "app/cli/mainloop.h"
#include "app/cli/profileaccess.h"
#include "app/cli/readcache.h"
#include "core/api/baseurl.h"
#include "core/base/logguard.h"
#include "core/profiles/profilefile.h"
#include "core/profiles/profilekeys.h"
#include "core/secrets/keychainstore.h"
#include "core/session/accountfit.h"
#include "core/session/connectioncheck.h"

#include <array>

namespace desk::cli {
namespace {

using session::ConnectionReport;
using session::ConnectionVerdict;

std::string sentenceFor(const ConnectionReport& report)
{
    const std::string because = " (" + report.error.value_or(Error{}).detail + ")";
    switch (report.verdict) {
    case ConnectionVerdict::Good: return {};
    case ConnectionVerdict::BadAddress:
        return "That is no usable address" + because + ": write it whole, as "
             + std::string(api::kDocumentedBase) + '.';
    case ConnectionVerdict::Unreachable:
        return "No server answers at " + report.baseUrl + because + ": check the network and the address.";
    case ConnectionVerdict::Certificate:
        return "The server at " + report.baseUrl + " does not prove who it is" + because
             + ", so the key was not sent: check the address and the clock of this computer.";
    case ConnectionVerdict::KeyRefused:
        return "The server refused the key: check that key and secret are whole, of one pair, and not "
               "replaced by a newer one.";
    case ConnectionVerdict::NotThisApi:
        return "What answers at " + report.baseUrl + " is not this API" + because + ": check the address.";
    case ConnectionVerdict::Elsewhere:
    case ConnectionVerdict::Unencrypted:
        return "What answers at " + report.baseUrl + " sends on" + because
             + ": the key was not sent there. Check the address.";
    case ConnectionVerdict::Busy:
        return "The server is in trouble" + because
             + ", so the key could not be tested: try again in a few minutes.";
    }
    return {};
}

ExitCode codeFor(ConnectionVerdict verdict)
{
    switch (verdict) {
    case ConnectionVerdict::Good: return ExitCode::Ok;
    case ConnectionVerdict::BadAddress: return ExitCode::Usage;
    case ConnectionVerdict::KeyRefused: return ExitCode::KeyRefused;
    case ConnectionVerdict::Busy: return ExitCode::Refused;
    case ConnectionVerdict::Unreachable:
    case ConnectionVerdict::Certificate:
    case ConnectionVerdict::NotThisApi:
    case ConnectionVerdict::Elsewhere:
    case ConnectionVerdict::Unencrypted: break;
    }
    return ExitCode::Offline;
}

ExitCode answered(secrets::KeyState state, const profiles::Profile& profile, const ConnectionReport& report,
    const Arguments& arguments, Console& console)
{
    switch (state) {
    case secrets::KeyState::Stored: break;
    case secrets::KeyState::Locked:
        console.say("The key is good, but the keychain is locked, so it was not stored: unlock it and run "
                    "the command again.");
        return ExitCode::Storage;
    case secrets::KeyState::NoKeychain:
        console.say("The key is good, but there is no keychain here, so it was not stored, and never is in a "
                    "file: set "
                    "PAYLINK_API_KEY and PAYLINK_API_SECRET where `paylink` runs.");
        return ExitCode::Storage;
    case secrets::KeyState::Missing:
    case secrets::KeyState::Doubtful:
        console.say("The key is good, but the keychain did not confirm that it holds it: look whether it "
                    "asks for its "
                    "password, and run the command again.");
        return ExitCode::Storage;
    }
    if (arguments.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        json.key("profile").text(profile.name);
        json.key("baseUrl").text(report.baseUrl);
        json.key("instances").number(static_cast<std::int64_t>(report.instanceIds.size()));
        json.key("key").text("stored");
        console.out(json.endObject().take() + '\n');
    } else {
        console.out("Profile " + profile.name + ": the key is good for "
                    + std::to_string(report.instanceIds.size()) + " instances at " + report.baseUrl
                    + ", and is in the system's keychain.\n");
    }
    if (environmentHasKeys())
        console.say("PAYLINK_API_KEY and PAYLINK_API_SECRET are set here, and they are used instead as long "
                    "as they are.");
    return finished(console);
}

/// The steps of one login, in order; each says what is wrong and leaves everything as it was.
class Login
{
public:
    Login(const Arguments& arguments, Console& console, const cache::DataFolder& folder,
        profiles::Profile profile)
        : m_arguments(arguments)
        , m_console(console)
        , m_folder(folder)
        , m_profile(std::move(profile))
    {}

    ExitCode run()
    {
        for (const auto step : {&Login::chooseBase, &Login::readKeysIn, &Login::lock, &Login::testConnection,
                 &Login::compareAccount, &Login::store}) {
            if (const ExitCode code = (this->*step)(); code != ExitCode::Ok)
                return code;
        }
        return answered(m_state, m_profile, m_report, m_arguments, m_console);
    }

private:
    bool isCheck() const { return m_arguments.has("--check"); }

    ExitCode chooseBase()
    {
        const auto word = m_arguments.value("--environment");
        if (const auto environment =
                profiles::environmentFrom(word.value_or(std::string(wordFor(m_profile.environment)))))
            m_profile.environment = *environment;
        else {
            m_console.say(
                "`" + *word + "` is no environment: write `--environment test` or `--environment live`.");
            return ExitCode::Usage;
        }
        const auto base = api::parsedBaseUrl(
            m_arguments.value("--base-url").value_or(session::baseUrlOf(m_folder, m_profile)));
        if (!base)
            return failed(base.error(), m_console);
        m_base = *base;
        return ExitCode::Ok;
    }

    ExitCode readKeysIn()
    {
        if (isCheck()) {
            const auto stored = keysFromKeychain(m_folder.root(), m_profile, m_loop, true);
            if (const auto* trouble = std::get_if<KeyTrouble>(&stored)) {
                m_console.say(trouble->sentence);
                return trouble->code;
            }
            m_keys = std::get<FoundKeys>(stored).keys;
            m_base = std::get<FoundKeys>(stored).baseUrl;
            return ExitCode::Ok;
        }
        if (canAsk())
            m_console.say("The key will be sent to " + m_base + " and nowhere else.");
        auto typed = readKeys(m_console);
        if (!typed)
            return failed(typed.error(), m_console);
        m_keys = *std::move(typed);
        hideInLog(m_keys);
        return ExitCode::Ok;
    }

    ExitCode lock()
    {
        m_lock = lockForWriting(m_folder, "login", m_console);
        return m_lock ? ExitCode::Ok : ExitCode::Storage;
    }

    ExitCode testConnection()
    {
        session::ConnectionCheck check;
        const auto report = m_loop.wait(check.run(m_base, m_keys));
        if (!report)
            return failed(report.error(), m_console);
        m_report = *report;
        if (m_report.verdict == ConnectionVerdict::Good)
            return ExitCode::Ok;
        m_console.say(sentenceFor(m_report));
        return codeFor(m_report.verdict);
    }

    /// Data of two accounts, or of two servers, are not mixed in one profile.
    ExitCode compareAccount()
    {
        if (m_profile.id.empty())
            m_profile.id = profiles::newProfileId();
        const session::AccountFit fit = session::fitOf(m_folder, m_profile, m_report);
        if (fit.fit != session::Fit::Fits && !m_arguments.has("--other-account")) {
            const std::string why =
                fit.fit == session::Fit::OtherAccount
                    ? "This is the key of another account: it sees none of the instances that profile "
                          + m_profile.name + " holds"
                    : "Profile " + m_profile.name + " holds the data of " + fit.before;
            m_console.say(
                why
                + ", so nothing was changed: give this key a profile of its own (`--profile NAME`), or add "
                  "`--other-account`, which empties the cache of this one and sets its history aside.");
            return ExitCode::Refused;
        }
        if (fit.fit != session::Fit::Fits) {
            if (const Outcome emptied = session::makeRoom(m_folder); !emptied)
                return failed(emptied.error(), m_console);
        }
        if (!fit.seen.empty())
            m_profile.instances = fit.seen;
        m_profile.baseUrl = m_report.baseUrl;
        m_profile.isKeyRefused = false;
        return ExitCode::Ok;
    }

    ExitCode store()
    {
        if (isCheck()) { // it is where it should be
            const auto saved = profiles::saveProfile(m_folder.root(), m_profile);
            m_state = secrets::KeyState::Stored;
            return saved ? ExitCode::Ok : failed(saved.error(), m_console);
        }
        secrets::KeychainStore keychain;
        profiles::ProfileKeys keys(m_folder.root(), keychain);
        const auto answer = m_loop.wait(keys.save(m_profile, m_keys));
        if (!answer)
            return failed(answer.error(), m_console);
        m_state = answer->state;
        return ExitCode::Ok;
    }

    const Arguments& m_arguments;
    Console& m_console;
    MainLoop m_loop;
    cache::DataFolder m_folder;
    profiles::Profile m_profile;
    std::string m_base;
    KeyPair m_keys;
    std::shared_ptr<cache::WriterLock> m_lock;
    ConnectionReport m_report;
    secrets::KeyState m_state = secrets::KeyState::Doubtful;
};

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto folder = dataFolderFrom(arguments);
    if (!folder)
        return failed(folder.error(), console);
    auto profile = profiles::loadProfile(folder->root(), arguments.value("--profile").value_or("default"));
    if (!profile)
        return failed(profile.error(), console);
    return Login(arguments, console, *folder, *std::move(profile)).run();
}

constexpr std::array kOptions{
    OptionSpec{"--environment", "test|live", "What this account is; shown wherever its money is."},
    OptionSpec{"--check", "", "Test the key that is stored, and use it again if it was refused."},
    OptionSpec{
        "--other-account", "", "Accept another account's key: the cache is emptied, the history set aside."},
};

} // namespace

const CommandSpec kLoginCommand{"login", "", 0, "test a key and keep it in the system's keychain",
    "Asks for the API key and the secret without showing them, or takes them from standard input,\n"
    "a line each; never from arguments, which every user of the computer can see. They are tested\n"
    "against --base-url (default: the address used last for this profile, else the documented one)\n"
    "and stored for that address alone.",
    kOptions, run};

} // namespace desk::cli
