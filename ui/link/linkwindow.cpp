#include "ui/link/linkwindow.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

constexpr QSize kSize{520, 820};

} // namespace

LinkWindow::LinkWindow(const LinkId& link, session::Session& session, UiLanguage language)
    : m_panel(new LinkPanel(language, PanelPlace::OwnWindow, this))
    , m_controller(*m_panel, session, language)
{
    setObjectName(QStringLiteral("linkWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false); // it goes with the main window
    setWindowTitle(tr("Link"));
    resize(kSize);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_panel);
    connect(m_panel, &LinkPanel::closeRequested, this, &QWidget::close);
    connect(m_panel, &LinkPanel::restockRequested, this, &LinkWindow::restockRequested);
    auto* close = new QShortcut(QKeySequence::Close, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    connect(&m_controller, &LinkPanelController::shown, this, [this](const QString& title) {
        if (!title.isEmpty())
            setWindowTitle(title);
    });
    m_controller.show(link);
}

} // namespace desk::ui
