// PrivacyPage: the settings that keep others out: passphrase, idle minutes, the lens, what is kept of payers.
#pragma once

#include "ui/common/tones.h"
#include "ui/settings/preferences.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace desk::lock {
class AppLock;
}

namespace desk::ui {

class PrivacyPage : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the page.
    PrivacyPage(PreferencesFile& preferences, lock::AppLock& lock, QWidget* parent = nullptr);

    /// The choice of the account in the window; `account` is what its person calls it.
    void showPayerData(const QString& account, bool keeps);
    /// What became of a choice.
    void sayOfPayerData(const QString& sentence, Tone tone);

Q_SIGNALS:
    void lockRequested();
    void payerDataChosen(bool keeps);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRows();
    QLabel* hint(const QString& text, const char* name);
    void showPreferences(const Preferences& preferences);
    void keep();
    void tint();

    PreferencesFile& m_preferences;
    lock::AppLock& m_lock;
    QCheckBox* m_locks;
    QSpinBox* m_minutes;
    QCheckBox* m_lens;
    QCheckBox* m_keepsPayers;
    QLabel* m_payerWords;
    Tone m_tone = Tone::Neutral;
};

} // namespace desk::ui
