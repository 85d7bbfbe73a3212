#include "ui/links/expiringstrip.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/moneytext.h"
#include "ui/common/theme.h"
#include "ui/links/countdown.h"
#include "ui/links/expiringmodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace desk::ui {

ExpiringStrip::ExpiringStrip(const Clock& clock, UiLanguage language, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_language(language)
    , m_model(new ExpiringModel(clock, language, this))
    , m_toggle(new QToolButton(this))
    , m_summary(new ElidedLabel(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("expiringStrip"));
    m_toggle->setObjectName(QStringLiteral("expiringToggle"));
    // With words beside it, the arrow would be drawn over them in Arabic.
    m_toggle->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_toggle->setAutoRaise(true);
    m_toggle->setArrowType(Qt::DownArrow);
    m_summary->setObjectName(QStringLiteral("expiringSummary"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(QStringLiteral("expiringList"));
    m_list->setAccessibleName(tr("Links that expire next"));
    m_list->setProperty("frameless", true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(0);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the wheel and the arrow keys move it
    m_list->setModel(m_model);
    auto* delegate = new ExpiringDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_list->setFixedHeight(delegate->cardHeight(m_list->fontMetrics()));
    m_list->viewport()->setAutoFillBackground(false);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::kMargin - 6, 0, metrics::kMargin, 0);
    //: Heading of the next deadlines
    auto* heading = new QLabel(tr("Expiring next"), this);
    heading->setBuddy(m_toggle);
    head->setSpacing(metrics::kGap / 2);
    head->addWidget(m_toggle);
    head->addWidget(heading);
    head->addSpacing(metrics::kGap);
    head->addWidget(m_summary, 1);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(metrics::kMargin, 0, metrics::kMargin, metrics::kGap);
    body->addWidget(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::kGap / 2, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addLayout(body);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ExpiringStrip::tick);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    const auto choose = [this](const QModelIndex& index) {
        Q_EMIT linkChosen(m_model->links()[static_cast<std::size_t>(index.row())].id);
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    setOpen(true);
    setVisible(false);
}

void ExpiringStrip::setLinks(std::vector<ExpiringLink> links)
{
    m_model->setLinks(std::move(links));
    setVisible(m_isWanted && m_model->rowCount() > 0);
    tick();
}

void ExpiringStrip::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    setVisible(isWanted && m_model->rowCount() > 0);
}

bool ExpiringStrip::isOpen() const
{
    return m_isOpen;
}

void ExpiringStrip::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    //: Read aloud; the button hides or shows the next deadlines
    m_toggle->setAccessibleName(isOpen ? tr("Hide what expires next") : tr("Show what expires next"));
    m_toggle->setArrowType(isOpen                                 ? Qt::DownArrow
                           : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                                  : Qt::RightArrow);
    m_list->setVisible(isOpen);
    tick();
}

void ExpiringStrip::showSummary()
{
    const std::vector<ExpiringLink>& links = m_model->links();
    if (links.empty()) {
        m_summary->setWords({});
        return;
    }
    if (!isOpen()) {
        m_summary->setWords(Countdown::countdownText(links.front().deadline, m_clock.now())
                            + QStringLiteral(" · ")
                            + m_model->index(0).data(ExpiringModel::TitleRole).toString());
        return;
    }
    std::optional<Money> sum = Money();
    for (const ExpiringLink& link : links)
        sum = sum && link.loss ? sum->plus(*link.loss) : sum;
    const auto count = static_cast<int>(links.size());
    m_summary->setWords(
        sum && sum->centimes() > 0
            //: Of the links that expire next: what their buyers could still pay
            ? tr("%n link(s), up to %1 not yet paid", nullptr, count).arg(moneyText(*sum, m_language))
            : tr("%n link(s)", nullptr, count));
}

void ExpiringStrip::tick()
{
    m_timer.stop();
    if (!isVisible() || m_model->rowCount() == 0)
        return;
    showSummary();
    m_list->viewport()->update();
    std::vector<Instant> deadlines;
    for (const ExpiringLink& link : m_model->links())
        deadlines.push_back(link.deadline);
    if (const auto interval = tickInterval(deadlines, m_clock.now()))
        m_timer.start(*interval);
}

void ExpiringStrip::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    tick();
}

void ExpiringStrip::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void ExpiringStrip::tint()
{
    m_list->viewport()->update();
}

void ExpiringStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace desk::ui
