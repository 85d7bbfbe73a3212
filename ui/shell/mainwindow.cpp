#include "ui/shell/mainwindow.h"

#include "ui/shell/syncbar.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace desk::ui {
namespace {

constexpr QSize kDefaultSize{1280, 800};
constexpr QSize kSmallest{720, 420};

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

} // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent), m_pages(new QStackedWidget), m_syncBar(new SyncBar)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Paylink Desk"));
    setMinimumSize(kSmallest);
    resize(kDefaultSize);
    m_pages->setObjectName(QStringLiteral("pages"));
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_syncBar);
    setCentralWidget(centre);
}

void MainWindow::addPage(QWidget* page)
{
    m_pages->addWidget(page);
}

void MainWindow::saveGeometryTo(QSettings& settings) const
{
    settings.setValue(geometryKey(), saveGeometry());
}

void MainWindow::restoreGeometryFrom(const QSettings& settings)
{
    if (!restoreGeometry(settings.value(geometryKey()).toByteArray()))
        return;
    // The screen it was on may be gone.
    const auto screens = QGuiApplication::screens();
    const bool isSeen = std::any_of(screens.begin(), screens.end(), [this](const QScreen* screen) {
        const QRect seen = screen->availableGeometry().intersected(frameGeometry());
        return seen.width() >= 120 && seen.height() >= 80;
    });
    if (!isSeen) {
        resize(kDefaultSize);
        move(QGuiApplication::primaryScreen()->availableGeometry().topLeft());
    }
}

} // namespace desk::ui
