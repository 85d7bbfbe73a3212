// Curtain: one page in place of everything the program shows.
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QString>

#include <vector>

class QMainWindow;
class QWidget;

namespace desk::ui {

/// While it is down the page fills the main window, whose own parts are hidden, not overlaid, and covered from screen
/// readers; all other windows are hidden, those that open meanwhile before they reach the screen; no shortcut works; the
/// title is neutral. Lifted, every window is as it was, with what was typed into it. The clipboard is nobody's business.
class Curtain : public QObject
{
    Q_OBJECT
public:
    /// The window owns `page`.
    Curtain(QMainWindow& window, QWidget* page, QObject* parent = nullptr);
    ~Curtain() override;

    void drop();
    void lift();
    /// Whether something happened that may be said in front of everybody: that it did, in the title.
    void setHasNews(bool hasNews);
    bool isDown() const { return m_isDown; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Hidden {
        QPointer<QWidget> widget;
        QPoint position;
        Qt::WindowModality modality = Qt::NonModal;
    };

    bool isOurs(const QObject* object) const;
    void cover(QWidget* widget);
    void hideWindow(QWidget* window);
    void hidePart(QWidget* part);
    QString neutralTitle() const;
    void keepTitle();
    void noteShown(QWidget* widget);

    QMainWindow& m_window;
    QPointer<QWidget> m_page;
    std::vector<Hidden> m_windows;
    std::vector<QPointer<QWidget>> m_parts; ///< of the main window
    std::vector<QPointer<QWidget>> m_covered;
    QPointer<QWidget> m_focus;
    QString m_title;
    bool m_isDown = false;
    bool m_hasNews = false;
};

} // namespace desk::ui
