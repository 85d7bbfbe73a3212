// PageRail: the way from page to page, at the leading edge of the window.
#pragma once

#include <QFrame>

#include <vector>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace desk::ui {

/// Each page has a picture, its name below, and Ctrl with its number.
class PageRail : public QFrame
{
    Q_OBJECT
public:
    explicit PageRail(QWidget* parent = nullptr);

    /// `icon` is a name for icons.h.
    void addPage(const QString& icon, const QString& title);
    /// Above all; once. The rail owns it.
    void setHeader(QWidget* header);
    /// At the foot: something to do, not a place to be. The rail draws it with this icon and the action's text, for as
    /// long as the action lives.
    void addCommand(QAction* command, const QString& icon);
    /// The ones behind move up.
    void removePage(int page);
    void setCurrent(int page);
    int current() const { return m_current; }

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void number();
    void tint();

    struct Entry {
        QString icon;
        QToolButton* button;
    };
    std::vector<Entry> m_entries;
    std::vector<Entry> m_commands;
    QVBoxLayout* m_layout;
    QWidget* m_header = nullptr;
    int m_current = -1;
};

} // namespace desk::ui
