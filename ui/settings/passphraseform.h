// PassphraseForm: sets, changes and removes the passphrase of the window.
#pragma once

#include "core/lock/applock.h"
#include "ui/common/tones.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace desk::ui {

class PassphraseForm : public QWidget
{
    Q_OBJECT
public:
    /// `lock` outlives the form.
    explicit PassphraseForm(lock::AppLock& lock, QWidget* parent = nullptr);

Q_SIGNALS:
    void lockRequested();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addRows();
    void showState();
    void check();
    void keep();
    void remove();
    void judge(const Result<lock::Verdict>& verdict, const QString& done);
    void say(const QString& sentence, Tone tone);
    void clear();
    void setBusy(bool isBusy);
    void tint();

    lock::AppLock& m_lock;
    QLabel* m_state;
    QLabel* m_presentLabel;
    QLineEdit* m_present;
    QLineEdit* m_next;
    QLineEdit* m_again;
    QPushButton* m_keep;
    QPushButton* m_remove;
    QPushButton* m_lockNow;
    QLabel* m_words;
    Tone m_tone = Tone::Neutral;
    bool m_isBusy = false;
};

} // namespace desk::ui
