#include "ui/shell/mainwindow.h"

#include "ui/shell/pagerail.h"
#include "ui/shell/syncbar.h"

#include <QGuiApplication>
#include <QMenuBar>
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

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_body(new QWidget)
    , m_rail(new PageRail)
    , m_pages(new QStackedWidget)
    , m_syncBar(new SyncBar)
{
    setObjectName(QStringLiteral("mainWindow"));
    updateTitle();
    setMinimumSize(kSmallest);
    resize(kDefaultSize);
    m_pages->setObjectName(QStringLiteral("pages"));
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_pages, 1);
    body->addLayout(row, 1);
    body->addWidget(m_syncBar);
    layout->addWidget(m_body, 1);
    setCentralWidget(centre);
    connect(m_rail, &PageRail::pageChosen, this, [this](int page) { showPage(m_pages->widget(page)); });
}

void MainWindow::addPage(QWidget* page, const QString& icon, const QString& title)
{
    m_pages->addWidget(page);
    m_rail->addPage(icon, title);
}

void MainWindow::addCommand(QAction* command, const QString& icon)
{
    addAction(command);
    m_rail->addCommand(command, icon);
}

void MainWindow::setRailHeader(QWidget* header)
{
    m_rail->setHeader(header);
}

void MainWindow::removePage(QWidget* page)
{
    const int at = m_pages->indexOf(page);
    if (at < 0)
        return;
    m_pages->removeWidget(page);
    page->hide();
    page->setParent(nullptr);
    m_rail->removePage(at);
}

void MainWindow::showPage(QWidget* page)
{
    m_pages->setCurrentWidget(page);
    m_rail->setCurrent(m_pages->currentIndex());
    page->setFocus(Qt::OtherFocusReason);
}

QWidget* MainWindow::currentPage() const
{
    return m_pages->currentWidget();
}

void MainWindow::setHeading(const QString& heading)
{
    m_heading = heading;
    updateTitle();
}

void MainWindow::setNews(const QString& news)
{
    m_news = news;
    updateTitle();
}

void MainWindow::updateTitle()
{
    QStringList parts{m_news, m_heading, tr("Paylink Desk")};
    parts.removeAll(QString());
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void MainWindow::addNotice(QWidget* notice)
{
    static_cast<QVBoxLayout*>(centralWidget()->layout())->insertWidget(0, notice);
}

void MainWindow::setCover(QWidget* cover)
{
    if (m_cover) {
        m_cover->hide();
        m_cover->deleteLater(); // a button of it may have been pressed just now
    }
    m_cover = cover;
    m_body->setVisible(!cover);
    menuBar()->setEnabled(!cover); // what is covered is not to be changed meanwhile
    if (!cover) {
        if (QWidget* page = currentPage())
            page->setFocus(Qt::OtherFocusReason);
        return;
    }
    static_cast<QVBoxLayout*>(centralWidget()->layout())->addWidget(cover, 1);
    cover->show();
    cover->setFocus(Qt::OtherFocusReason);
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
