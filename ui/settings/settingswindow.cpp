#include "ui/settings/settingswindow.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace desk::ui {
namespace {

constexpr int kIconRole = Qt::UserRole;
constexpr int kListWidth = 190;
constexpr int kSectionHeight = 38;
constexpr QSize kDefaultSize{820, 600};

} // namespace

SettingsWindow::SettingsWindow(QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settingsWindow"));
    setWindowTitle(tr("Settings"));
    m_list->setObjectName(QStringLiteral("settingsSections"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFixedWidth(kListWidth);
    m_list->setIconSize({metrics::kIcon, metrics::kIcon});
    m_list->setFrameShape(QFrame::NoFrame);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_list);
    body->addWidget(m_pages, 1);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    box->button(QDialogButtonBox::Close)->setIcon({});
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::kMargin, 0, metrics::kMargin, metrics::kMargin);
    foot->addWidget(box);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(body, 1);
    layout->addLayout(foot);
    resize(kDefaultSize);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

void SettingsWindow::addSection(QWidget* page, const QString& icon, const QString& title)
{
    page->setAccessibleName(title);
    auto* scroll = new QScrollArea(m_pages);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_pages->addWidget(scroll);
    auto* entry = new QListWidgetItem(title, m_list);
    entry->setData(kIconRole, icon);
    entry->setSizeHint({0, kSectionHeight});
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    tint();
}

void SettingsWindow::removeSection(const QWidget* page)
{
    const int row = rowOf(page);
    if (row < 0)
        return;
    QWidget* scroll = m_pages->widget(row);
    m_pages->removeWidget(scroll);
    delete m_list->takeItem(row);
    delete scroll;
}

void SettingsWindow::open()
{
    show();
    raise();
    activateWindow();
}

void SettingsWindow::openAt(const QWidget* page)
{
    m_list->setCurrentRow(rowOf(page));
    open();
}

int SettingsWindow::rowOf(const QWidget* page) const
{
    for (int row = 0; row < m_pages->count(); ++row) {
        if (static_cast<const QScrollArea*>(m_pages->widget(row))->widget() == page)
            return row;
    }
    return -1;
}

void SettingsWindow::tint()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* entry = m_list->item(row);
        entry->setIcon(tintedIcon(entry->data(kIconRole).toString(), palette().color(QPalette::WindowText)));
    }
}

void SettingsWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace desk::ui
