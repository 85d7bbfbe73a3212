#include "ui/headoffice/officetotals.h"

#include "ui/common/desktable.h"
#include "ui/common/noticepanel.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace desk::ui {

OfficeTotals::OfficeTotals(UiLanguage language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_notice(new NoticePanel(this))
    , m_scroll(new QScrollArea(this))
    , m_blocksLayout(nullptr)
{
    setObjectName(QStringLiteral("officeTotals"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_notice->setNotice({QStringLiteral("payments"), tr("No account yet"),
        tr("As soon as an account is connected, its links and totals stand here beside those of the others."),
        {}});
    m_notice->hide();
    layout->addWidget(m_notice, 1);
    auto* inside = new QWidget;
    m_blocksLayout = new QVBoxLayout(inside);
    m_blocksLayout->setContentsMargins(
        metrics::kMargin + 6, metrics::kMargin, metrics::kMargin + 6, metrics::kMargin);
    m_blocksLayout->setSpacing(3 * metrics::kMargin);
    m_blocksLayout->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    layout->addWidget(m_scroll, 1);
}

void OfficeTotals::setOffice(const report::HeadOffice& office)
{
    for (const report::OfficeBlock& block : office.blocks)
        blockFor(block.ledger)->setBlock(block, office.readAt);
    for (const auto& [ledger, view] : m_blocks) {
        const bool isThere = std::any_of(office.blocks.begin(), office.blocks.end(),
            [ledger = ledger](const report::OfficeBlock& block) { return block.ledger == ledger; });
        view->setVisible(isThere);
    }
    m_notice->setVisible(office.blocks.empty());
    m_scroll->setVisible(!office.blocks.empty());
}

OfficeBlockView* OfficeTotals::block(report::Ledger ledger) const
{
    const auto found = m_blocks.find(ledger);
    return found == m_blocks.end() || found->second->isHidden() ? nullptr : found->second;
}

/// In the order of report::kLedgers, whichever comes first.
OfficeBlockView* OfficeTotals::blockFor(report::Ledger ledger)
{
    if (const auto found = m_blocks.find(ledger); found != m_blocks.end())
        return found->second;
    auto* view = new OfficeBlockView(ledger, m_language, m_scroll->widget());
    m_blocks.emplace(ledger, view);
    const auto place = std::distance(m_blocks.begin(), m_blocks.find(ledger));
    m_blocksLayout->insertWidget(static_cast<int>(place), view);
    connect(view, &OfficeBlockView::accountRequested, this, &OfficeTotals::accountRequested);
    return view;
}

} // namespace desk::ui
