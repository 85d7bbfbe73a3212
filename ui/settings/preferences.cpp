#include "ui/settings/preferences.h"

#include "core/base/logging.h"
#include "core/cache/ownerfile.h"

#include <QSettings>

namespace desk::ui {
namespace {

constexpr int kLongestSyncMinutes = 24 * 60;
constexpr int kLongestLockMinutes = 4 * 60;

constexpr QLatin1String kTheme("window/theme");
constexpr QLatin1String kLanguage("window/language");
constexpr QLatin1String kSyncEvery("sync/everyMinutes");
constexpr QLatin1String kLens("privacy/lens");
constexpr QLatin1String kLockAfter("lock/afterMinutes");

QString pathOf(const std::filesystem::path& file)
{
    return QString::fromStdU16String(file.u16string());
}

QString wordFrom(std::string_view word)
{
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

/// 0 stands for never; anything out of range for `otherwise`.
std::optional<int> minutesFrom(const QVariant& value, int longest, std::optional<int> otherwise)
{
    bool isNumber = false;
    const int minutes = value.toInt(&isNumber);
    if (!isNumber || minutes < 0 || minutes > longest)
        return otherwise;
    return minutes == 0 ? std::nullopt : std::optional(minutes);
}

} // namespace

Preferences readPreferences(const std::filesystem::path& file)
{
    const QSettings settings(pathOf(file), QSettings::IniFormat);
    Preferences read;
    read.theme = themeModeFromWord(settings.value(kTheme).toString().toStdString()).value_or(read.theme);
    read.language = uiLanguageFromWord(settings.value(kLanguage).toString().toStdString());
    read.syncEveryMinutes =
        minutesFrom(settings.value(kSyncEvery), kLongestSyncMinutes, read.syncEveryMinutes);
    read.privacyLens = settings.value(kLens, read.privacyLens).toBool();
    read.lockAfterMinutes =
        minutesFrom(settings.value(kLockAfter), kLongestLockMinutes, read.lockAfterMinutes);
    return read;
}

PreferencesFile::PreferencesFile(std::filesystem::path file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_current(readPreferences(m_file))
{}

void PreferencesFile::change(const Preferences& preferences)
{
    if (preferences == m_current)
        return;
    m_current = preferences;
    QSettings settings(pathOf(m_file), QSettings::IniFormat);
    settings.setValue(kTheme, wordFrom(wordFor(preferences.theme)));
    settings.setValue(kLanguage,
        preferences.language ? wordFrom(wordFor(*preferences.language)) : QStringLiteral("desktop"));
    settings.setValue(kSyncEvery, preferences.syncEveryMinutes.value_or(0));
    settings.setValue(kLens, preferences.privacyLens);
    settings.setValue(kLockAfter, preferences.lockAfterMinutes.value_or(0));
    settings.sync();
    if (settings.status() != QSettings::NoError || !cache::makeOwnerOnly(m_file))
        qCWarning(lcUi) << "the preferences could not be kept";
    Q_EMIT changed(m_current);
}

} // namespace desk::ui
