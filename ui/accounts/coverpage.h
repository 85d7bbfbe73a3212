// CoverPage: a column in the middle of the window, scrolled where it is too tall: the welcome, and the form of an account.
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace desk::ui {

class CoverPage : public QScrollArea
{
    Q_OBJECT
public:
    /// `name` is its object name.
    CoverPage(
        const QString& name, const QString& title, const QString& text, int width, QWidget* parent = nullptr);

    /// Above the title; nothing where it is empty.
    void addPicture(const QPixmap& picture);
    /// Below what is there already; gets the keyboard where it is the first that can have it.
    void add(QWidget* widget);

private:
    QVBoxLayout* m_column;
};

} // namespace desk::ui
