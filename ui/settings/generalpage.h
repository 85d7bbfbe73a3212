// GeneralPage: the settings of how the program looks and how often it asks the server.
#pragma once

#include "ui/settings/preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace desk::ui {

class GeneralPage : public QWidget
{
    Q_OBJECT
public:
    /// `preferences` outlives the page.
    explicit GeneralPage(PreferencesFile& preferences, QWidget* parent = nullptr);

private:
    void addChoices();
    void addRows();
    void show(const Preferences& preferences);
    void keep();

    PreferencesFile& m_preferences;
    QComboBox* m_theme;
    QComboBox* m_language;
    QCheckBox* m_syncs;
    QSpinBox* m_syncMinutes;
};

} // namespace desk::ui
