// LogoPicker: the choice of a picture from the disk, with its thumbnail.
#pragma once

#include "ui/editor/linkform.h"

#include <QPixmap>
#include <QWidget>

class QLabel;
class QPushButton;

namespace desk::ui {

/// Reads a file of at most the size that is taken; of a larger one only its size is known. Milliseconds.
LogoChoice readLogo(const QString& path);

class LogoPicker : public QWidget
{
    Q_OBJECT
public:
    explicit LogoPicker(QWidget* parent = nullptr);

    const LogoChoice& choice() const { return m_choice; }
    /// Reads the file anew where the choice names one whose bytes are not there.
    void setChoice(LogoChoice choice);
    /// Null where there is none, or it is no picture.
    QPixmap thumbnail() const;

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const QString& path);
    void showChoice();

    LogoChoice m_choice;
    QLabel* m_picture;
    QLabel* m_name;
    QPushButton* m_choose;
    QPushButton* m_remove;
};

} // namespace desk::ui
