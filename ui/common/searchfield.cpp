#include "ui/common/searchfield.h"

#include "ui/common/desktable.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QShortcut>
#include <QToolButton>

namespace desk::ui {
namespace {

constexpr int kWidth = 340;

} // namespace

SearchField::SearchField(const QString& name, DeskTable* table, QWidget* page)
    : QLineEdit(page)
    , m_table(table)
{
    setObjectName(name);
    setClearButtonEnabled(true);
    if (auto* clear = findChild<QToolButton*>()) // the only one so far; Qt gives it no name
        clear->setAccessibleName(tr("Clear the search"));
    setMinimumHeight(metrics::kControlHeight);
    setMaximumWidth(kWidth);
    m_icon = addAction(QIcon(), QLineEdit::LeadingPosition);
    m_icon->setText(tr("Search"));
    auto* find = new QShortcut(QKeySequence::Find, page);
    connect(find, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    connect(table, &DeskTable::clearSearchRequested, this, &QLineEdit::clear);
    connect(table, &DeskTable::typed, this, [this](const QString& letters) {
        setFocus(Qt::OtherFocusReason);
        setText(text() + letters);
    });
    tint();
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool leads = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape) {
        clear();
    } else if (leads && m_table->model()->rowCount() > 0) {
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_table->model()->index(0, 0)); // selectRow() fails from right to left
    } else {
        QLineEdit::keyPressEvent(event);
        return;
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

void SearchField::tint()
{
    m_icon->setIcon(tintedIcon(QStringLiteral("search"), palette().color(QPalette::PlaceholderText)));
}

void SearchField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        tint();
}

} // namespace desk::ui
