#include "ui/link/linkpanel.h"

#include "ui/charts/paymentchart.h"
#include "ui/common/icons.h"
#include "ui/common/menubutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "ui/link/figuregrid.h"
#include "ui/link/gaugebar.h"
#include "ui/link/historylist.h"
#include "ui/link/namedtexts.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

namespace desk::ui {
namespace {

constexpr int kBetweenParts = 18;
constexpr int kNarrowest = 320;

} // namespace

LinkPanel::LinkPanel(UiLanguage language, PanelPlace place, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_place(place)
    , m_header(new LinkHeader(language, this))
    , m_notice(plainLabel(this))
    , m_gauges(new QWidget(this))
    , m_stock(new GaugeBar(this))
    , m_time(new GaugeBar(this))
    , m_figures(new FigureGrid(this))
    , m_forecast(plainLabel(this))
    , m_chart(new PaymentChart(language, this))
    , m_paymentsHeading(headingLabel(tr("Payments"), this))
    , m_paymentsPlace(new QVBoxLayout)
    , m_textsHeading(headingLabel(tr("Custom fields and details"), this))
    , m_texts(new NamedTexts(this))
    , m_history(new HistoryList(language, this))
{
    setObjectName(QStringLiteral("linkPanel"));
    setAccessibleName(tr("Link"));
    setMinimumWidth(kNarrowest);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_notice->setObjectName(QStringLiteral("panelNotice"));
    m_notice->hide();
    m_stock->setObjectName(QStringLiteral("panelStock"));
    m_time->setObjectName(QStringLiteral("panelTime"));
    m_forecast->setObjectName(QStringLiteral("panelForecast"));
    m_forecast->setAccessibleName(tr("Forecast"));
    auto* layout = new QVBoxLayout(this);
    const int edge = place == PanelPlace::Beside ? 1 : 0;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    layout->setContentsMargins(isMirrored ? 0 : edge, 0, isMirrored ? edge : 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar(place));
    layout->addWidget(makeBody(), 1);
    connect(m_header, &LinkHeader::copyRequested, this, &LinkPanel::copyRequested);
    connect(m_header, &LinkHeader::openRequested, this, &LinkPanel::openRequested);
    connect(m_header, &LinkHeader::restockRequested, this, &LinkPanel::restockRequested);
    tint();
}

QToolButton* LinkPanel::barButton(const QString& text, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setIconSize({metrics::kIcon, metrics::kIcon});
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QWidget* LinkPanel::makeBar(PanelPlace place)
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics::kMargin, metrics::kGap, metrics::kGap, 0);
    layout->setSpacing(2);
    QLabel* heading = quietLabel(bar);
    heading->setText(tr("Link"));
    layout->addWidget(heading, 1);
    m_change = new MenuButton(tr("Change"), QStringLiteral("edit"), bar);
    m_change->setObjectName(QStringLiteral("panelChange"));
    m_change->setAccessibleName(tr("Change this link"));
    m_change->hide();
    layout->addWidget(m_change);
    layout->addSpacing(metrics::kGap / 2);
    m_refresh = barButton(tr("Read this link again"), QStringLiteral("panelRefresh"));
    connect(m_refresh, &QToolButton::clicked, this, &LinkPanel::refreshRequested);
    layout->addWidget(m_refresh);
    if (place == PanelPlace::Beside) {
        m_window = barButton(tr("Open in a window of its own"), QStringLiteral("panelWindow"));
        connect(m_window, &QToolButton::clicked, this, &LinkPanel::windowRequested);
        layout->addWidget(m_window);
        m_close = barButton(tr("Close this panel"), QStringLiteral("panelClose"));
        connect(m_close, &QToolButton::clicked, this, &LinkPanel::closeRequested);
        layout->addWidget(m_close);
    }
    return bar;
}

void LinkPanel::setCommands(const QList<QAction*>& commands)
{
    auto* menu = new QMenu(m_change);
    menu->setToolTipsVisible(true); // why a command is not offered
    menu->addActions(commands);
    m_change->setMenu(menu);
    m_change->setVisible(!commands.isEmpty());
}

void LinkPanel::addPart(QVBoxLayout* body, QLabel* heading, QWidget* part)
{
    body->addSpacing(kBetweenParts);
    body->addWidget(heading);
    body->addSpacing(6);
    body->addWidget(part);
}

QWidget* LinkPanel::makeBody()
{
    auto* content = new QWidget(this);
    auto* body = new QVBoxLayout(content);
    body->setContentsMargins(metrics::kMargin, 4, metrics::kMargin, metrics::kMargin);
    body->setSpacing(0);
    body->addWidget(m_notice);
    body->addWidget(m_header);
    auto* gauges = new QVBoxLayout(m_gauges);
    gauges->setContentsMargins(0, kBetweenParts - 4, 0, 0);
    gauges->setSpacing(metrics::kGap + 2);
    gauges->addWidget(m_stock);
    gauges->addWidget(m_time);
    body->addWidget(m_gauges);
    body->addSpacing(kBetweenParts - 4);
    body->addWidget(m_figures);
    body->addSpacing(metrics::kGap);
    body->addWidget(m_forecast);
    addPart(body, headingLabel(tr("Payments over time"), this), m_chart);
    auto* payments = new QWidget(this);
    payments->setLayout(m_paymentsPlace);
    m_paymentsPlace->setContentsMargins({});
    addPart(body, m_paymentsHeading, payments);
    m_paymentsHeading->hide();
    addPart(body, m_textsHeading, m_texts);
    addPart(body, headingLabel(tr("History"), this), m_history);
    body->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("panelScroll"));
    scroll->setAccessibleName(tr("Link"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setProperty("frameless", true);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    return scroll;
}

void LinkPanel::addPayments(QWidget* payments)
{
    m_paymentsHeading->show();
    m_paymentsPlace->addWidget(payments);
}

void LinkPanel::setSheet(const LinkSheet& sheet, Instant now)
{
    m_header->setSheet(sheet);
    m_texts->setSheet(sheet);
    m_texts->setVisible(!m_texts->isEmpty());
    m_textsHeading->setVisible(!m_texts->isEmpty());
    m_history->setHistory(sheet.history);
    m_chart->setDays(sheet.days, algiersDayOf(now));
    setTime(sheet, now);
}

void LinkPanel::setTime(const LinkSheet& sheet, Instant now)
{
    const LinkFigures figures(m_language);
    const auto stock = Gauges::stock(sheet.link());
    const auto time = Gauges::time(sheet.link(), now, m_language);
    m_stock->setGauge(stock);
    m_time->setGauge(time);
    m_gauges->setVisible(stock || time);
    m_figures->setFigures(figures.of(sheet, now));
    const QString forecast = figures.forecast(sheet, now);
    m_forecast->setText(forecast);
    m_forecast->setVisible(!forecast.isEmpty());
}

void LinkPanel::setNotice(const QString& text, Tone tone)
{
    m_noticeTone = tone;
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    tint();
}

void LinkPanel::setRefreshing(bool isRefreshing)
{
    m_refresh->setEnabled(!isRefreshing);
}

void LinkPanel::tint()
{
    const QColor ink = palette().color(QPalette::PlaceholderText);
    if (m_refresh)
        m_refresh->setIcon(tintedIcon(QStringLiteral("sync"), ink));
    if (m_window)
        m_window->setIcon(tintedIcon(QStringLiteral("open"), ink));
    if (m_close)
        m_close->setIcon(tintedIcon(QStringLiteral("cancel"), ink));
    QPalette notice = palette();
    notice.setColor(QPalette::WindowText, inkOn(m_noticeTone, palette(), false));
    m_notice->setPalette(notice);
}

void LinkPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void LinkPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (event->matches(QKeySequence::Refresh))
        Q_EMIT refreshRequested();
    else
        QWidget::keyPressEvent(event);
}

/// A line between the table and the panel beside it.
void LinkPanel::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (m_place != PanelPlace::Beside)
        return;
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(x, 0, 1, height()), palette().color(QPalette::Mid));
}

} // namespace desk::ui
