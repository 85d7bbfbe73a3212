// paylink-desk: the window.
#include "app/desktop/beginanew.h"
#include "app/desktop/demo.h"
#include "app/desktop/desktop.h"
#include "app/desktop/headlessrun.h"
#include "app/desktop/options.h"
#include "app/desktop/program.h"
#include "app/desktop/translators.h"
#include "core/async/onready.h"
#include "core/base/coredump.h"
#include "core/base/filelimit.h"
#include "core/base/logfile.h"
#include "core/base/logging.h"
#include "core/base/logguard.h"
#include "core/cache/ownerfile.h"
#include "core/secrets/keychainstore.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

#include <cstdio>

namespace {

using namespace desk;
using namespace desk::desktop;

constexpr int kUsage = 2;
constexpr int kStorage = 7;

std::vector<std::string> wordsOf(int argc, char** argv)
{
#ifdef _WIN32
    const QCoreApplication application(argc, argv); // the words of main() are not UTF-8 there
    std::vector<std::string> words;
    for (const QString& word : QCoreApplication::arguments())
        words.push_back(word.toStdString());
#else
    std::vector<std::string> words(argv, argv + argc);
#endif
    if (!words.empty())
        words.erase(words.begin());
    return words;
}

int complain(const std::string& sentence, int code)
{
    std::fprintf(stderr, "paylink-desk: %s\n", sentence.c_str());
    return code;
}

/// Qt would abort with a page of text where it finds no screen.
bool hasScreen()
{
#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

void chooseOffscreen()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", "2"); // a picture for screens of today
}

std::filesystem::path rootFrom(const Options& options)
{
    if (!options.dataDir.empty())
        return options.dataDir;
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation).toStdU16String();
}

/// Beside the profiles, of all of them; a disk that refuses is no reason not to start.
void keepLog(LogGuard& guard, const std::filesystem::path& root)
{
    const std::filesystem::path file = logFileIn(root);
    if (cache::createOwnerFolder(file.parent_path()))
        guard.writeTo(file);
    qCInfo(lcUi, "paylink-desk %s begins, Qt %s", DESK_VERSION, qVersion());
}

/// One picture and one table of the demonstration; no window.
int runHeadless(const Options& options, ui::UiLanguage language)
{
    Demo demo;
    auto shop = demo.open();
    if (!shop)
        return complain(shop.error().detail, kStorage);
    DesktopSettings settings;
    settings.session = *std::move(shop);
    settings.language = language;
    settings.remembersWindow = false;
    settings.syncInterval = kDemoSyncInterval;
    Desktop desktop(std::move(settings));
    HeadlessRun run(desktop, options.outputDir);
    run.start();
    return QApplication::exec();
}

int runWindow(const Options& options, ui::UiLanguage language, const std::shared_ptr<LogRing>& log)
{
    if (options.profile && !cache::DataFolder::named(rootFrom(options), *options.profile)) {
        return complain(
            "`" + *options.profile
                + "` cannot name a profile: use up to 64 letters, digits, dots, dashes and underscores.",
            kUsage);
    }
    ProgramSettings settings;
    settings.root = rootFrom(options);
    settings.profile = options.profile;
    settings.baseUrl = options.baseUrl;
    settings.demo = options.demo;
    settings.language = language;
    settings.log = log;
    settings.keys = {Secret(qEnvironmentVariable("PAYLINK_API_KEY").toStdString()),
        Secret(qEnvironmentVariable("PAYLINK_API_SECRET").toStdString())};
    hideInLog(settings.keys);
    Program program(std::move(settings));
    const auto begun = program.begin();
    if (!begun)
        return complain("this profile cannot be used: " + begun.error().detail + '.', kStorage);
    if (*begun == Program::Begun::ShownElsewhere) {
        std::puts("This profile's window is open already; it was brought to the front.");
        return 0;
    }
    return QApplication::exec();
}

/// Where the mark stands that somebody forgot the passphrase and chose to begin anew (beginanew.h).
void beginAnewIfAsked(const std::filesystem::path& root)
{
    if (!isToBeginAnew(root))
        return;
    secrets::KeychainStore store;
    BeginAnew anew(root, store);
    onReady(anew.run(), &anew, [](const Result<std::vector<std::string>>&) { QApplication::exit(0); });
    QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    keepMemoryPrivate(true);
    letFileLimitFail();
    LogGuard guard; // the first object: whatever is logged loses its keys
    const std::vector<std::string> words = wordsOf(argc, argv);
    const auto options = parseOptions(words);
    if (!options)
        return complain(options.error().detail, kUsage);
    if (options->help || options->version) {
        std::fputs(
            (options->help ? helpText() : std::string("paylink-desk " DESK_VERSION "\n")).c_str(), stdout);
        return 0;
    }
    if (options->headless)
        chooseOffscreen();
    else if (!hasScreen())
        return complain(
            "there is no screen here: start it on a desktop, or add `--demo --headless --output-dir DIR`.",
            kUsage);

    int noArguments = 1; // ours are not Qt's
    QApplication application(noArguments, argv);
    QCoreApplication::setApplicationName(QStringLiteral("paylink-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DESK_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Paylink Desk"));
    QGuiApplication::setDesktopFileName(QStringLiteral("paylink-desk"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/paylink-desk.svg")));
    const ui::Preferences preferred =
        options->headless ? ui::Preferences{} : ui::readPreferences(rootFrom(*options) / "preferences.ini");
    ui::applyTheme(application, options->theme.value_or(preferred.theme));
    const ui::UiLanguage language = options->language
                                      ? *options->language
                                      : preferred.language.value_or(ui::uiLanguageFor(QLocale::system()));
    Translators translators;
    translators.install(language);
    if (options->headless)
        return runHeadless(*options, language);
    if (!options->demo)
        keepLog(guard, rootFrom(*options));
    int code = kBeginAnewCode;
    while (code == kBeginAnewCode) {
        beginAnewIfAsked(rootFrom(*options));
        code = runWindow(*options, language, guard.ring());
    }
    return code;
}
