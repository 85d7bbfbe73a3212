// NoticePanel: what stands where a table has nothing to show: a picture, a sentence and the one next step.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace desk::ui {

struct Notice {
    QString icon; ///< a name for icons.h
    QString title;
    QString text;
    QString action;  ///< the next step's button; empty where there is none
    QString other{}; ///< another way, less prominent; empty where there is none

    bool operator==(const Notice&) const = default;
};

class NoticePanel : public QWidget
{
    Q_OBJECT
public:
    explicit NoticePanel(QWidget* parent = nullptr);
    void setNotice(const Notice& notice);

Q_SIGNALS:
    void actionTriggered();
    void otherTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void tint();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_other;
};

} // namespace desk::ui
