// PopupPanel: a button that opens a small panel of fields below itself; Escape or a click elsewhere closes it.
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace desk::ui {

/// Takes the keyboard while it is open; never wider or higher than the screen.
class PopupPanel : public QFrame
{
    Q_OBJECT
public:
    explicit PopupPanel(QWidget* parent);

    void addWidget(QWidget* widget);
    /// Below `anchor`, at its leading edge.
    void openAt(QWidget* anchor);

Q_SIGNALS:
    void opening();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_layout;
};

} // namespace desk::ui
