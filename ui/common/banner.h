// Banner: one line across the top of a page that says what is not as usual, with the one next step.
#pragma once

#include "ui/common/tones.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace desk::ui {

class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);
    /// `action`, `other` empty: no such button. Shows the banner.
    void setMessage(Tone tone, const QString& icon, const QString& text, const QString& action,
        const QString& other = {});

Q_SIGNALS:
    void actionTriggered();
    void otherTriggered();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tint();

    Tone m_tone = Tone::Caution;
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_other;
};

} // namespace desk::ui
