// LockPage: what stands in the window while it is locked: a field for the passphrase, and the way for who forgot it.
#pragma once

#include "core/lock/applock.h"
#include "ui/common/tones.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace desk::ui {

class LockPage : public QWidget
{
    Q_OBJECT
public:
    /// `lock` outlives the page.
    explicit LockPage(lock::AppLock& lock, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The word was typed: keys and caches of all accounts are to go.
    void beginAnewRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addRows();
    QWidget* makeForgotten();
    void tryNow();
    void judge(const Result<lock::Verdict>& verdict);
    void say(const QString& words, Tone tone);
    void sayWait();
    void begin();
    void checkWord();
    void tint();

    lock::AppLock& m_lock;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QLineEdit* m_passphrase;
    QPushButton* m_unlock;
    QLabel* m_words;
    Tone m_tone = Tone::Neutral;
    QPushButton* m_forgot;
    QLineEdit* m_word = nullptr; ///< these two are made with what they stand in
    QPushButton* m_erase = nullptr;
    QWidget* m_forgotten;
    QTimer m_wait;
};

} // namespace desk::ui
