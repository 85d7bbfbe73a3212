#include "ui/help/logview.h"

#include "ui/common/badgedelegate.h"
#include "ui/common/bidi.h"
#include "ui/common/desktable.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

namespace desk::ui {
namespace {

constexpr int kRefreshMs = 500;
/// Enough for six rows, in a window of any height.
constexpr int kSmallestTable = metrics::kHeaderHeight + 6 * metrics::kRowHeight;

} // namespace

LogView::LogView(LogTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_level(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_count(quietLabel(this))
    , m_table(new DeskTable(QStringLiteral("logTable"), tr("Log"), this))
{
    setObjectName(QStringLiteral("logView"));
    addControls();
    setUpTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kGap);
    auto* controls = new QHBoxLayout;
    controls->setSpacing(metrics::kGap);
    controls->addWidget(m_level);
    controls->addWidget(m_words, 1);
    controls->addWidget(m_copy);
    layout->addLayout(controls);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    m_timer.setInterval(kRefreshMs);
    connect(&m_timer, &QTimer::timeout, this, &LogView::refresh);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogView::filter);
    connect(m_words, &QLineEdit::textChanged, this, &LogView::filter);
    connect(m_copy, &QPushButton::clicked, this, &LogView::copy);
    filter();
}

void LogView::addControls()
{
    m_level->setObjectName(QStringLiteral("logLevel"));
    m_level->setAccessibleName(tr("Least level"));
    m_level->addItem(tr("Everything"), static_cast<int>(LogLevel::Debug));
    m_level->addItem(tr("Warnings and errors"), static_cast<int>(LogLevel::Warning));
    m_level->addItem(tr("Errors"), static_cast<int>(LogLevel::Error));
    m_words->setObjectName(QStringLiteral("logWords"));
    m_words->setAccessibleName(tr("Search the log"));
    m_words->setPlaceholderText(tr("Search the log"));
    m_words->setClearButtonEnabled(true);
    m_copy->setObjectName(QStringLiteral("copyLog"));
    m_copy->setToolTip(tr("Copies the selected lines, or all that are shown"));
    m_count->setObjectName(QStringLiteral("logCount"));
    for (QWidget* control : std::initializer_list<QWidget*>{m_level, m_words, m_copy})
        control->setMinimumHeight(metrics::kControlHeight);
}

void LogView::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(LogTableModel::ToneRole, m_table));
    m_table->setItemDelegateForColumn(
        LogTableModel::Level, new BadgeDelegate(LogTableModel::BadgeRole, LogTableModel::ToneRole, m_table));
    m_table->setColumns({{QStringLiteral("time"), tr("Time"), 180, true, true},
                            {QStringLiteral("level"), tr("Level"), 130, true, false},
                            {QStringLiteral("part"), tr("Part"), 130, true, false},
                            {QStringLiteral("text"), tr("What happened"), 300, true, true}},
        LogTableModel::Text);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setMinimumHeight(kSmallestTable);
    QAction* copying =
        m_table->addShortcut(tr("Copy lines"), QStringLiteral("copyLogLines"), QKeySequence::Copy);
    connect(copying, &QAction::triggered, this, &LogView::copy);
    connect(m_table, &DeskTable::typed, this, [this](const QString& text) {
        m_words->setFocus(Qt::OtherFocusReason);
        m_words->insert(text);
    });
    connect(m_table, &DeskTable::clearSearchRequested, m_words, &QLineEdit::clear);
    followEnd();
}

void LogView::filter()
{
    m_model.setFilter(static_cast<LogLevel>(m_level->currentData().toInt()), m_words->text());
    m_table->scrollToBottom();
    showCount();
}

/// Who looks at older lines is left where he is.
void LogView::followEnd()
{
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar* bar = m_table->verticalScrollBar();
        m_isAtEnd = bar->value() >= bar->maximum();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_isAtEnd)
            m_table->scrollToBottom();
        showCount();
    });
}

void LogView::refresh()
{
    m_model.update();
    showCount();
}

void LogView::showCount()
{
    m_count->setText(m_model.rowCount() == m_model.entryCount()
                         ? tr("%n line(s)", nullptr, m_model.rowCount())
                         : tr("%1 of %n line(s)", nullptr, m_model.entryCount()).arg(m_model.rowCount()));
    m_copy->setEnabled(m_model.rowCount() > 0);
}

QString LogView::copyText() const
{
    QString text;
    const auto selected = m_table->selectedRowNumbers();
    const int count = selected.empty() ? m_model.rowCount() : static_cast<int>(selected.size());
    for (int i = 0; i < count; ++i) {
        const int row = selected.empty() ? i : selected[static_cast<std::size_t>(i)];
        text += QString::fromStdString(lineFor(m_model.entryAt(row))) + u'\n';
    }
    return text;
}

void LogView::copy()
{
    QGuiApplication::clipboard()->setText(copyText());
}

void LogView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_wasShown) {
        m_wasShown = true;
        Q_EMIT shownFirst();
    }
    refresh();
    m_timer.start();
}

void LogView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

} // namespace desk::ui
