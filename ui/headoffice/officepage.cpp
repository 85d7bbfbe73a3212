#include "ui/headoffice/officepage.h"

#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace desk::ui {

OfficePage::OfficePage(const Clock& clock, UiLanguage language, QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_refresh(new QPushButton(tr("Read again"), this))
    , m_trouble(new Banner(this))
    , m_parts(new QStackedWidget(this))
    , m_totals(new OfficeTotals(language, this))
    , m_links(new OfficeLinksPage(clock, language, this))
{
    setObjectName(QStringLiteral("officePage"));
    setAccessibleName(tr("All accounts"));
    m_trouble->setObjectName(QStringLiteral("officeTrouble"));
    m_trouble->hide();
    m_parts->addWidget(m_totals);
    m_parts->addWidget(m_links);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    layout->addWidget(m_trouble);
    layout->addWidget(m_parts, 1);
    setFocusProxy(m_tabs);
    connect(m_totals, &OfficeTotals::accountRequested, this, &OfficePage::accountRequested);
    connect(m_links, &OfficeLinksPage::linkRequested, this, &OfficePage::linkRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int part) {
        m_parts->setCurrentIndex(part);
        Q_EMIT readingRequested();
    });
}

QHBoxLayout* OfficePage::makeHead()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::kMargin + 6, metrics::kMargin, metrics::kMargin + 6, metrics::kGap);
    head->setSpacing(metrics::kMargin);
    QLabel* title = headingLabel(tr("All accounts"), this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    title->setFont(font);
    title->setWordWrap(false);
    m_tabs->setObjectName(QStringLiteral("officeParts"));
    m_tabs->setAccessibleName(tr("What is shown of all accounts"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Totals"));
    m_tabs->addTab(tr("Links"));
    m_refresh->setObjectName(QStringLiteral("readOffice"));
    m_refresh->setToolTip(tr("Reads what is on this computer; no server is asked"));
    m_refresh->setMinimumHeight(metrics::kControlHeight);
    connect(m_refresh, &QPushButton::clicked, this, &OfficePage::readingRequested);
    head->addWidget(title);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_refresh);
    return head;
}

OfficePage::Part OfficePage::part() const
{
    return m_parts->currentWidget() == m_links ? Part::Links : Part::Totals;
}

void OfficePage::showPart(Part part)
{
    m_tabs->setCurrentIndex(static_cast<int>(part));
}

void OfficePage::setTrouble(const std::optional<Error>& error)
{
    if (error)
        m_trouble->setMessage(Tone::Alarm, QStringLiteral("warning"),
            tr("The accounts could not be read; what stands here may be old."), {});
    else
        m_trouble->hide();
}

void OfficePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT readingRequested();
}

void OfficePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    Q_EMIT left();
}

} // namespace desk::ui
