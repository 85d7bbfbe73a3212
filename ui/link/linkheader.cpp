#include "ui/link/linkheader.h"

#include "core/domain/linkstate.h"
#include "ui/common/badgelabel.h"
#include "ui/common/bidi.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "ui/common/utf8.h"
#include "ui/link/linkfigures.h"
#include "ui/links/linkbadge.h"
#include "ui/links/linkcommands.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace desk::ui {

LinkHeader::LinkHeader(UiLanguage language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_badge(new BadgeLabel(this))
    , m_soldOut(new BadgeButton(this))
    , m_title(plainLabel(this))
    , m_terms(plainLabel(this))
    , m_reason(quietLabel(this))
    , m_url(new QLineEdit(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_open(new QPushButton(tr("Open"), this))
{
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_badge->setObjectName(QStringLiteral("panelBadge"));
    m_soldOut->setObjectName(QStringLiteral("panelSoldOut"));
    m_soldOut->hide();
    connect(m_soldOut, &QAbstractButton::clicked, this, &LinkHeader::restockRequested);
    m_terms->setObjectName(QStringLiteral("panelTerms"));
    m_reason->setObjectName(QStringLiteral("panelReason"));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);

    auto* state = new QHBoxLayout;
    state->setSpacing(metrics::kGap + 2);
    state->addWidget(m_badge);
    state->addWidget(m_soldOut);
    state->addWidget(m_terms, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addLayout(state);
    layout->addWidget(m_reason);
    layout->addWidget(makeUrlRow());
    tint();
}

QWidget* LinkHeader::makeUrlRow()
{
    m_url->setObjectName(QStringLiteral("panelUrl"));
    m_url->setAccessibleName(tr("Link URL"));
    m_url->setReadOnly(true);
    m_url->setLayoutDirection(Qt::LeftToRight); // an address reads so in every language
    m_copy->setObjectName(QStringLiteral("panelCopyUrl"));
    m_copy->setAccessibleName(tr("Copy link URL"));
    m_open->setObjectName(QStringLiteral("panelOpenUrl"));
    m_open->setAccessibleName(tr("Open link in the browser"));
    for (QPushButton* button : {m_copy, m_open})
        button->setMinimumHeight(metrics::kControlHeight);
    m_url->setMinimumHeight(metrics::kControlHeight);
    connect(m_copy, &QPushButton::clicked, this, &LinkHeader::copyRequested);
    connect(m_open, &QPushButton::clicked, this, &LinkHeader::openRequested);
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_url, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_open);
    return row;
}

void LinkHeader::setSheet(const LinkSheet& sheet)
{
    const PayLink& link = sheet.link();
    const StateOfLink state = stateOf(link);
    m_title->setText(oneLine(link.title.empty() ? link.slug : link.title));
    const BadgeSpec badge = LinkBadge::badgeFor(state);
    m_badge->setBadge(badge);
    m_badge->setVisible(!badge.isActionable);
    m_soldOut->setBadge(badge, tr("Sold out: press to add places"));
    m_soldOut->setVisible(badge.isActionable);
    QStringList terms{LinkFigures::mode(link), isolated(LinkFigures(m_language).price(link))};
    if (!sheet.instanceName.empty())
        terms.append(oneLine(sheet.instanceName));
    m_terms->setText(terms.join(QStringLiteral(" · ")));
    m_reason->setText(sheet.cached.missingSince
                          ? tr("MyTPE no longer lists this link. What was known of it is kept.")
                          : LinkBadge::reasonText(state.reason));
    const QString url = oneLine(link.url);
    m_url->setText(url);
    m_url->setCursorPosition(0);
    m_url->setToolTip(url.toHtmlEscaped());
    m_copy->setEnabled(!url.isEmpty());
    m_open->setEnabled(isWebPage(url));
    if (m_shownId != link.id.text())
        m_copy->setText(tr("Copy"));
    m_shownId = link.id.text();
}

void LinkHeader::confirmCopied()
{
    m_copy->setText(tr("Copied"));
}

void LinkHeader::tint()
{
    const QColor ink = palette().color(QPalette::ButtonText);
    m_copy->setIcon(tintedIcon(QStringLiteral("copy"), ink));
    m_open->setIcon(tintedIcon(QStringLiteral("open"), ink));
}

void LinkHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace desk::ui
