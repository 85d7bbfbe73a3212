// MenuButton: a button that opens a menu, and looks as if it does.
#pragma once

#include <QPushButton>

namespace desk::ui {

/// Its menu is set by setMenu(); a click, Space, Return or Down opens it.
class MenuButton : public QPushButton
{
    Q_OBJECT
public:
    /// `icon` as icons.h names it.
    MenuButton(const QString& text, const QString& icon, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_icon;
};

} // namespace desk::ui
