#include "ui/shell/latepage.h"

#include <QVBoxLayout>

#include <utility>

namespace desk::ui {

LatePage::LatePage(std::function<QWidget*()> make, QWidget* parent) : QWidget(parent), m_make(std::move(make))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

void LatePage::make()
{
    if (!m_make)
        return;
    QWidget* page = std::exchange(m_make, nullptr)();
    layout()->addWidget(page);
    setFocusProxy(page);
    if (isVisible())
        page->show();
}

void LatePage::showEvent(QShowEvent* event)
{
    make();
    QWidget::showEvent(event);
}

} // namespace desk::ui
