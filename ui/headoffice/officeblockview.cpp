#include "ui/headoffice/officeblockview.h"

#include "ui/common/badgelabel.h"
#include "ui/common/celldelegate.h"
#include "ui/common/desktable.h"
#include "ui/common/momenttext.h"
#include "ui/common/moneytext.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "ui/common/utf8.h"
#include "ui/headoffice/accountdelegate.h"
#include "ui/headoffice/ledgerbadge.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace desk::ui {
namespace {

/// More accounts than these are scrolled inside their block.
constexpr int kMostRows = 15;

constexpr QChar kNothing{0x2013};

int asInt(std::int64_t count)
{
    return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
}

} // namespace

OfficeBlockView::OfficeBlockView(report::Ledger ledger, UiLanguage language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_model(language)
    , m_note(quietLabel(this))
    , m_table(
          new DeskTable(QStringLiteral("officeTable-") + toQString(wordFor(ledger)), tr("Accounts"), this))
    , m_open(new QPushButton(tr("Open this account"), this))
{
    setObjectName(QStringLiteral("officeBlock-") + toQString(wordFor(ledger)));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kMargin);
    addHead(ledger);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(metrics::kMargin);
    layout->addLayout(tiles);
    m_thisMonth = addTile(QStringLiteral("officeThisMonth"), tr("Collected this month"));
    m_lastMonth = addTile(QStringLiteral("officeLastMonth"), tr("Collected last month"));
    m_thisYear = addTile(QStringLiteral("officeThisYear"), tr("Collected this year"));
    m_links = addTile(QStringLiteral("officeActiveLinks"), tr("Active links"));
    layout->addWidget(m_note);
    layout->addWidget(m_table);
    auto* foot = new QHBoxLayout;
    m_open->setObjectName(QStringLiteral("openAccount"));
    m_open->setMinimumHeight(metrics::kControlHeight);
    foot->addWidget(m_open);
    foot->addStretch(1);
    layout->addLayout(foot);
    setUpTable(ledger);
}

void OfficeBlockView::addHead(report::Ledger ledger)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::kGap);
    auto* badge = new BadgeLabel(this);
    badge->setBadge(LedgerBadge::badgeFor(ledger));
    QString title;
    switch (ledger) {
    case report::Ledger::Live: title = tr("Accounts with real money"); break;
    case report::Ledger::Test: title = tr("Test accounts: no real money"); break;
    case report::Ledger::Undeclared: title = tr("Nobody has said yet whether these are live or test"); break;
    }
    QLabel* words = headingLabel(title, this);
    words->setObjectName(QStringLiteral("officeTitle"));
    head->addWidget(badge);
    head->addWidget(words, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
}

OfficeBlockView::Tile OfficeBlockView::addTile(const QString& name, const QString& caption)
{
    auto* tiles = static_cast<QHBoxLayout*>(static_cast<QVBoxLayout*>(layout())->itemAt(1)->layout());
    auto* box = new QVBoxLayout;
    box->setSpacing(2);
    QLabel* title = quietLabel(this);
    title->setText(caption);
    QLabel* amount = plainLabel(this);
    amount->setObjectName(name);
    amount->setAccessibleName(caption);
    QFont font = amount->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    amount->setFont(font);
    QLabel* count = quietLabel(this);
    box->addWidget(title);
    box->addWidget(amount);
    box->addWidget(count);
    tiles->addLayout(box, 1);
    return {amount, count};
}

void OfficeBlockView::setUpTable(report::Ledger ledger)
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(OfficeBlockModel::ToneRole, m_table));
    m_table->setItemDelegateForColumn(OfficeBlockModel::Account,
        new AccountDelegate(OfficeBlockModel::ToneRole, OfficeBlockModel::ColourRole, m_table));
    const auto title = [this](int section) {
        return m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    using M = OfficeBlockModel;
    m_table->setColumns({{QStringLiteral("account"), title(M::Account), 200, true, true},
                            {QStringLiteral("synchronised"), title(M::Age), 160, true, false},
                            {QStringLiteral("active"), title(M::ActiveLinks), 110, true, false},
                            {QStringLiteral("attention"), title(M::Attention), 130, true, false},
                            {QStringLiteral("month"), title(M::ThisMonth), 150, true, false},
                            {QStringLiteral("before"), title(M::LastMonth), 150, true, false},
                            {QStringLiteral("year"), title(M::ThisYear), 160, true, false}},
        M::Account);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(ledger == report::Ledger::Live   ? tr("Live accounts")
                               : ledger == report::Ledger::Test ? tr("Test accounts")
                                                                : tr("Accounts not declared"));
    connect(m_table, &DeskTable::rowActivated, this, [this](int) { openCurrent(); });
    connect(m_table, &DeskTable::selectionChangedAtAll, this,
        [this] { m_open->setEnabled(m_table->currentIndex().isValid()); });
    connect(m_open, &QPushButton::clicked, this, &OfficeBlockView::openCurrent);
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &OfficeBlockView::fitTable);
    m_open->setEnabled(false);
}

void OfficeBlockView::openCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < m_model.rowCount())
        Q_EMIT accountRequested(m_model.rowAt(row).account.name);
}

void OfficeBlockView::showSum(const Tile& tile, const report::OfficeSum& sum)
{
    tile.amount->setText(moneyText(sum.collected, m_language));
    tile.count->setText(tr("%n payment(s)", nullptr, asInt(sum.count)));
    tile.count->show();
}

void OfficeBlockView::showTotals(const report::OfficeFigures& total)
{
    showSum(m_thisMonth, total.thisMonth);
    showSum(m_lastMonth, total.lastMonth);
    showSum(m_thisYear, total.thisYear);
    m_links.amount->setText(localeFor(m_language).toString(static_cast<qlonglong>(total.activeLinks)));
    m_links.count->setText(tr("%n need(s) attention", nullptr, asInt(total.needAttention)));
    m_links.count->show();
}

/// Nothing known is not zero.
void OfficeBlockView::showNothing()
{
    for (const Tile& tile : {m_thisMonth, m_lastMonth, m_thisYear, m_links}) {
        tile.amount->setText(QString(kNothing));
        tile.count->hide();
    }
}

QString OfficeBlockView::note(const report::OfficeBlock& block, Instant now)
{
    if (block.without > 0)
        return tr("Without %n account(s) whose figures are not known.", nullptr, asInt(block.without));
    if (!block.total.lastSyncAt)
        return tr("At least one account has not been synchronised whole yet.");
    return tr("As of the account that was synchronised longest ago: %1.")
        .arg(MomentText::age(*block.total.lastSyncAt, now));
}

void OfficeBlockView::setBlock(const report::OfficeBlock& block, Instant now)
{
    m_model.setBlock(block, now);
    if (block.without == static_cast<std::int64_t>(block.rows.size()))
        showNothing();
    else
        showTotals(block.total);
    m_note->setText(note(block, now));
    fitTable();
    m_open->setEnabled(m_table->currentIndex().isValid());
}

/// As high as its rows, so that the page scrolls and not each table; a narrow window scrolls them sideways.
void OfficeBlockView::fitTable()
{
    const int rows = std::min(m_model.rowCount(), kMostRows);
    const QScrollBar* bar = m_table->horizontalScrollBar();
    const int sideways = bar->maximum() > bar->minimum() ? bar->sizeHint().height() : 0;
    m_table->setFixedHeight(
        metrics::kHeaderHeight + rows * metrics::kRowHeight + 2 * m_table->frameWidth() + sideways);
}

} // namespace desk::ui
