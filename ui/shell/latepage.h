// LatePage: a page that is made when it is first shown, so that starting the window does not wait for it.
#pragma once

#include <QWidget>

#include <functional>

namespace desk::ui {

class LatePage : public QWidget
{
    Q_OBJECT
public:
    explicit LatePage(std::function<QWidget*()> make, QWidget* parent = nullptr);

    /// Makes it now, where that was not done yet; owns it.
    void make();

protected:
    void showEvent(QShowEvent* event) override;

private:
    std::function<QWidget*()> m_make; ///< empty once it was called
};

} // namespace desk::ui
