// ChangeNotice: what became of changes, one line above the pages; the newest first, each until it is closed.
#pragma once

#include "ui/editor/writetext.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QToolButton;

namespace desk::ui {

class Banner;

class ChangeNotice : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeNotice(QWidget* parent = nullptr);

    /// `action` empty: no button; else `act` is called when it is pressed, and the message goes.
    void say(Tone tone, const QString& text, const QString& action, std::function<void()> act, bool stays);
    void say(const ChangeMessage& message, std::function<void()> act = {});
    bool isEmpty() const { return m_messages.empty(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Message {
        Tone tone;
        QString text;
        QString action;
        std::function<void()> act;
        bool stays;
    };
    void showTop();
    void drop();
    void tint();

    Banner* m_banner;
    QToolButton* m_close;
    QTimer m_fade;
    std::vector<Message> m_messages;
};

} // namespace desk::ui
