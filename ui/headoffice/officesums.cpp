#include "ui/headoffice/officesums.h"

#include "ui/common/badgelabel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/headoffice/ledgerbadge.h"

#include <QHBoxLayout>
#include <QLabel>

namespace desk::ui {

std::array<RowsSum, report::kLedgers.size()> sumsByLedger(const OfficeLinkModel& model)
{
    std::array<RowsSum, report::kLedgers.size()> sums{};
    for (int row = 0; row < model.rowCount(); ++row)
        addTo(
            sums[static_cast<std::size_t>(model.ledgerOf(row))], model.links().list().row(model.slotOf(row)));
    return sums;
}

OfficeSums::OfficeSums(UiLanguage language, QWidget* parent) : QWidget(parent), m_language(language)
{
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins({});
    flow->setSpacing(metrics::kMargin);
    for (const report::Ledger ledger : report::kLedgers) {
        auto* whole = new QWidget(this);
        auto* layout = new QHBoxLayout(whole);
        layout->setContentsMargins({});
        layout->setSpacing(metrics::kGap);
        auto* badge = new BadgeLabel(whole);
        badge->setBadge(LedgerBadge::badgeFor(ledger));
        auto* words = new QLabel(whole);
        words->setTextFormat(Qt::PlainText);
        words->setObjectName(
            QStringLiteral("officeLinkSum-") + QLatin1String(wordFor(ledger).data(), wordFor(ledger).size()));
        layout->addWidget(badge);
        layout->addWidget(words);
        whole->hide();
        flow->addWidget(whole);
        m_lines[static_cast<std::size_t>(ledger)] = {whole, words};
    }
}

void OfficeSums::showSums(const OfficeLinkModel& model)
{
    const auto sums = sumsByLedger(model);
    for (std::size_t at = 0; at < sums.size(); ++at) {
        m_lines[at].words->setText(SelectionSum::text(sums[at], false, m_language));
        m_lines[at].whole->setVisible(sums[at].rows > 0);
    }
    updateGeometry();
}

QString OfficeSums::text(report::Ledger ledger) const
{
    const Line& line = m_lines[static_cast<std::size_t>(ledger)];
    return line.whole->isHidden() ? QString() : line.words->text();
}

} // namespace desk::ui
