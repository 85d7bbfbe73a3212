#include "ui/settings/generalpage.h"

#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace desk::ui {
namespace {

constexpr int kNoLanguage = -1;

} // namespace

GeneralPage::GeneralPage(PreferencesFile& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_syncs(new QCheckBox(tr("Synchronise by itself, every"), this))
    , m_syncMinutes(new QSpinBox(this))
{
    setObjectName(QStringLiteral("generalPage"));
    addChoices();
    addRows();
    show(m_preferences.current());
    connect(m_theme, &QComboBox::currentIndexChanged, this, &GeneralPage::keep);
    connect(m_language, &QComboBox::currentIndexChanged, this, &GeneralPage::keep);
    connect(m_syncs, &QCheckBox::toggled, this, &GeneralPage::keep);
    connect(m_syncMinutes, &QSpinBox::valueChanged, this, &GeneralPage::keep);
    connect(&m_preferences, &PreferencesFile::changed, this, &GeneralPage::show);
}

void GeneralPage::addChoices()
{
    m_theme->setObjectName(QStringLiteral("themeChoice"));
    m_theme->addItem(tr("As the desktop"), static_cast<int>(ThemeMode::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeMode::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeMode::Dark));
    m_language->setObjectName(QStringLiteral("languageChoice"));
    m_language->addItem(tr("As the desktop"), kNoLanguage);
    // Each in its own words: who cannot read the others must find it.
    m_language->addItem(QStringLiteral("العربية"), static_cast<int>(UiLanguage::Arabic));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(UiLanguage::English));
    m_language->addItem(QStringLiteral("Français"), static_cast<int>(UiLanguage::French));
    m_syncs->setObjectName(QStringLiteral("syncsByItself"));
    m_syncMinutes->setObjectName(QStringLiteral("syncMinutes"));
    m_syncMinutes->setAccessibleName(tr("Minutes between synchronisations"));
    m_syncMinutes->setRange(1, 24 * 60);
    m_syncMinutes->setSuffix(tr(" min"));
}

void GeneralPage::addRows()
{
    auto* hint = new QLabel(tr("A change of language holds from the next start."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* sync = new QHBoxLayout;
    sync->addWidget(m_syncs);
    sync->addWidget(m_syncMinutes);
    sync->addStretch(1);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(
        2 * metrics::kMargin, 2 * metrics::kMargin, 2 * metrics::kMargin, metrics::kMargin);
    form->setVerticalSpacing(metrics::kMargin);
    form->setHorizontalSpacing(metrics::kMargin);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("Colours"), m_theme);
    form->addRow(tr("Language"), m_language);
    form->addRow(QString(), hint);
    form->addRow(tr("Server"), sync);
}

void GeneralPage::show(const Preferences& preferences)
{
    const QSignalBlocker theme(m_theme);
    const QSignalBlocker language(m_language);
    const QSignalBlocker syncs(m_syncs);
    const QSignalBlocker minutes(m_syncMinutes);
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(preferences.theme)));
    m_language->setCurrentIndex(
        m_language->findData(preferences.language ? static_cast<int>(*preferences.language) : kNoLanguage));
    m_syncs->setChecked(preferences.syncEveryMinutes.has_value());
    m_syncMinutes->setEnabled(preferences.syncEveryMinutes.has_value());
    if (preferences.syncEveryMinutes)
        m_syncMinutes->setValue(*preferences.syncEveryMinutes);
}

void GeneralPage::keep()
{
    Preferences changed = m_preferences.current();
    changed.theme = static_cast<ThemeMode>(m_theme->currentData().toInt());
    const int language = m_language->currentData().toInt();
    changed.language =
        language == kNoLanguage ? std::nullopt : std::optional(static_cast<UiLanguage>(language));
    changed.syncEveryMinutes = m_syncs->isChecked() ? std::optional(m_syncMinutes->value()) : std::nullopt;
    m_preferences.change(changed);
}

} // namespace desk::ui
