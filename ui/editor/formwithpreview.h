// FormWithPreview: a form that scrolls, and beside it what it will look like; below the form where there is no room.
#pragma once

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace desk::ui {

class FormWithPreview : public QWidget
{
    Q_OBJECT
public:
    /// Both become children.
    FormWithPreview(QWidget* form, QWidget* preview, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tint();

    QWidget* m_preview;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns;
    QBoxLayout* m_inner;
    bool m_isNarrow = false;
};

} // namespace desk::ui
