#include "ui/shell/syncbar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QWhatsThis>

namespace desk::ui {
namespace {

constexpr int kDotSize = 8;
constexpr int kProgressWidth = 160;

QLabel* makeLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPixmap dot(const QColor& colour, qreal ratio)
{
    QPixmap pixmap(QSize(kDotSize, kDotSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(0, 0, kDotSize, kDotSize);
    return pixmap;
}

} // namespace

SyncBar::SyncBar(QWidget* parent)
    : QWidget(parent)
    , m_dot(makeLabel(QStringLiteral("connectionDot"), this))
    , m_connection(makeLabel(QStringLiteral("connection"), this))
    , m_age(makeLabel(QStringLiteral("dataAge"), this))
    , m_progressText(makeLabel(QStringLiteral("syncProgressText"), this))
    , m_progress(new QProgressBar(this))
    , m_warnings(new QToolButton(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("syncBar"));
    m_dot->setFixedSize(kDotSize, kDotSize);
    m_progress->setObjectName(QStringLiteral("syncProgress"));
    m_progress->setAccessibleName(tr("Synchronisation progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(kProgressWidth, 6);
    m_warnings->setObjectName(QStringLiteral("syncWarnings"));
    m_warnings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_warnings->setAutoRaise(true);
    m_button->setObjectName(QStringLiteral("syncButton"));
    m_button->setMinimumHeight(metrics::kControlHeight - 4);
    m_button->setFocusPolicy(Qt::TabFocus); // a click on it leaves the table its keyboard

    addLayout();
    connect(m_button, &QPushButton::clicked, this,
        [this] { m_isSyncing ? Q_EMIT cancelRequested() : Q_EMIT synchroniseRequested(); });
    connect(m_warnings, &QToolButton::clicked, this, [this] {
        QWhatsThis::showText(m_warnings->mapToGlobal(QPoint(0, 0)), m_warnings->toolTip(), m_warnings);
    });
    auto* refresh = new QShortcut(QKeySequence(Qt::Key_F5), this);
    refresh->setContext(Qt::WindowShortcut);
    connect(refresh, &QShortcut::activated, this, [this] {
        if (!m_isSyncing)
            Q_EMIT synchroniseRequested();
    });
    showStatus({}, {});
}

void SyncBar::addLayout()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kMargin, 6, metrics::kMargin, 6);
    layout->setSpacing(metrics::kGap);
    layout->addWidget(m_dot);
    layout->addWidget(m_connection);
    layout->addSpacing(metrics::kGap);
    layout->addWidget(m_age);
    layout->addWidget(m_warnings);
    layout->addStretch(1);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addSpacing(metrics::kGap);
    layout->addWidget(m_button);
}

void SyncBar::showStatus(const SyncStatus& status, Instant now)
{
    m_tone = SyncText::connectionTone(status);
    m_isStale = SyncText::isStale(status, now);
    m_connection->setText(SyncText::connection(status));
    m_dot->setAccessibleName(m_connection->text()); // a picture says what it stands for
    m_age->setText(SyncText::age(status, now));
    showProgress(status);
    showWarnings(status);
    tint();
}

void SyncBar::showProgress(const SyncStatus& status)
{
    m_isSyncing = status.isSyncing;
    m_progressText->setText(SyncText::progress(status));
    m_progressText->setVisible(status.isSyncing);
    m_progress->setVisible(status.isSyncing);
    const bool hasTotal = status.progress && status.progress->total && *status.progress->total > 0;
    m_progress->setMaximum(hasTotal ? 1000 : 0);
    if (hasTotal)
        m_progress->setValue(static_cast<int>(status.progress->done * 1000 / *status.progress->total));
    m_button->setText(status.isSyncing ? tr("Cancel") : tr("Synchronise"));
    m_button->setToolTip(
        status.isSyncing ? tr("Stop; what was read so far is kept") : tr("Read the news from MyTPE (F5)"));
}

void SyncBar::showWarnings(const SyncStatus& status)
{
    QStringList lines;
    for (const sync::SyncWarning& warning : status.warnings)
        lines.append(SyncText::warning(warning));
    m_warnings->setVisible(!lines.isEmpty());
    m_warnings->setText(tr("%n remark(s)", nullptr, static_cast<int>(lines.size())));
    m_warnings->setToolTip(lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    m_warnings->setAccessibleDescription(lines.join(u' '));
}

void SyncBar::tint()
{
    m_dot->setPixmap(dot(inkOn(m_tone, palette(), false), devicePixelRatioF()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, inkOn(m_isStale ? Tone::Caution : Tone::Quiet, palette(), false));
    m_age->setPalette(quiet);
    quiet.setColor(QPalette::WindowText, inkOn(Tone::Quiet, palette(), false));
    m_progressText->setPalette(quiet);
    m_button->setIcon(tintedIcon(m_isSyncing ? QStringLiteral("cancel") : QStringLiteral("sync"),
        palette().color(QPalette::ButtonText)));
    m_warnings->setIcon(tintedIcon(QStringLiteral("warning"), inkOn(Tone::Caution, palette(), false)));
}

void SyncBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void SyncBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, palette().color(QPalette::Mid));
}

} // namespace desk::ui
