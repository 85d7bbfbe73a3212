#include "ui/headoffice/officelinkspage.h"

#include "ui/common/badgedelegate.h"
#include "ui/common/banner.h"
#include "ui/common/bidi.h"
#include "ui/common/noticepanel.h"
#include "ui/common/searchfield.h"
#include "ui/common/theme.h"
#include "ui/headoffice/accountdelegate.h"
#include "ui/headoffice/ledgerbadge.h"
#include "ui/headoffice/officeblockmodel.h"
#include "ui/headoffice/officesums.h"
#include "ui/links/filterbar.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

using M = OfficeLinkModel;

constexpr int kSearchWidth = 280;

QString idOf(report::Ledger ledger)
{
    return toQString(wordFor(ledger));
}

} // namespace

OfficeLinksPage::OfficeLinksPage(const Clock& clock, UiLanguage language, QWidget* parent)
    : QWidget(parent)
    , m_model(clock, language)
    , m_table(new DeskTable(QStringLiteral("officeLinks"), tr("Links of all accounts")))
    , m_search(new SearchField(QStringLiteral("officeLinksSearch"), m_table, this))
    , m_ledgers(new ChoiceMenu(M::columnTitle(M::Environment), this))
    , m_filters(new FilterBar(language, this))
    , m_trouble(new Banner(this))
    , m_notice(new NoticePanel)
    , m_stack(new QStackedLayout)
    , m_sums(new OfficeSums(language, this))
    , m_open(new QPushButton(tr("Open this link")))
{
    // What has no parent yet gets it from the layout, so that Tab goes from the search to the filters to the table.
    setObjectName(QStringLiteral("officeLinksPage"));
    setUpTable();
    m_ticker = std::make_unique<CountdownTicker>(*m_table, M::Deadline, M::DeadlineRole, clock);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeFilters());
    m_trouble->setObjectName(QStringLiteral("officeLinksTrouble"));
    m_trouble->hide();
    layout->addWidget(m_trouble);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_notice);
    layout->addLayout(m_stack, 1);
    layout->addLayout(makeFoot());
    setFocusProxy(m_table);
    connect(&m_model, &M::countsChanged, this, &OfficeLinksPage::showCounts);
    connect(m_notice, &NoticePanel::actionTriggered, this, &OfficeLinksPage::clearQuery);
    showCounts();
}

void OfficeLinksPage::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(M::ToneRole, m_table));
    m_table->setItemDelegateForColumn(M::Account, new AccountDelegate(M::ToneRole, M::ColourRole, m_table));
    auto* badges = new BadgeDelegate(M::BadgeRole, M::ToneRole, m_table);
    m_table->setItemDelegateForColumn(M::Environment, badges);
    m_table->setItemDelegateForColumn(M::State, badges);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicator(M::Deadline, Qt::AscendingOrder); // what ends next
    m_table->setSortingEnabled(true);
    std::vector<TableColumn> columns;
    for (int at = 0; at < M::kColumns; ++at) {
        const auto column = static_cast<M::Column>(at);
        columns.push_back({M::columnName(column), M::columnTitle(column), M::columnWidth(column), true,
            column <= M::Title}); // whose link it is, and whether its money is real, is always said
    }
    m_table->setColumns(std::move(columns), M::Title);
    connect(m_table, &DeskTable::rowActivated, this, [this](int) { openCurrent(); });
    connect(m_table, &DeskTable::selectionChangedAtAll, this,
        [this] { m_open->setEnabled(m_table->currentIndex().isValid()); });
}

QWidget* OfficeLinksPage::makeFilters()
{
    m_search->setAccessibleName(tr("Search the links of all accounts"));
    m_search->setPlaceholderText(tr("Search account, title, amount, invoice…"));
    m_search->setMinimumWidth(kSearchWidth);
    m_ledgers->setObjectName(QStringLiteral("ledgerFilter"));
    m_filters->insertFirst(m_ledgers);
    m_filters->insertFirst(m_search);
    connect(m_search, &QLineEdit::textChanged, this,
        [this](const QString& text) { query([&](OfficeLinkQuery& next) { next.search = text; }); });
    connect(m_filters, &FilterBar::filtersChanged, this, [this](const LinkFilters& filters) {
        query([&](OfficeLinkQuery& next) { next.filters = filters; });
    });
    connect(m_filters, &FilterBar::factsWanted, this, &OfficeLinksPage::showFacts);
    connect(m_ledgers, &ChoiceMenu::opening, this, &OfficeLinksPage::showFacts);
    connect(m_ledgers, &ChoiceMenu::choiceToggled, this, [this](const QString& id, bool isChosen) {
        for (const report::Ledger ledger : report::kLedgers) {
            if (id == idOf(ledger))
                query([&](OfficeLinkQuery& next) {
                    next.ledgers = static_cast<std::uint8_t>(
                        isChosen ? next.ledgers | bitFor(ledger) : next.ledgers & ~bitFor(ledger));
                });
        }
    });
    auto* box = new QWidget(this); // whose height follows that of the filters
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(metrics::kMargin + 6, 0, metrics::kMargin + 6, metrics::kMargin - 4);
    layout->addWidget(m_filters);
    return box;
}

QLayout* OfficeLinksPage::makeFoot()
{
    m_open->setObjectName(QStringLiteral("openOfficeLink"));
    m_open->setMinimumHeight(metrics::kControlHeight);
    m_open->setEnabled(false);
    connect(m_open, &QPushButton::clicked, this, &OfficeLinksPage::openCurrent);
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(metrics::kMargin + 6, metrics::kGap, metrics::kMargin + 6, metrics::kGap);
    layout->setSpacing(metrics::kMargin);
    layout->addWidget(m_sums, 1, Qt::AlignVCenter);
    layout->addWidget(m_open, 0, Qt::AlignVCenter);
    return layout;
}

void OfficeLinksPage::setLinks(report::OfficeLinks links, TextOrder titles)
{
    m_isRead = true;
    m_model.setLinks(std::move(links), std::move(titles));
    showTrouble();
    showFacts();
}

void OfficeLinksPage::query(const std::function<void(OfficeLinkQuery&)>& change)
{
    OfficeLinkQuery next = m_model.query();
    change(next);
    m_model.setQuery(next);
    m_table->showCurrentOrTop();
    showFacts();
}

void OfficeLinksPage::clearQuery()
{
    m_filters->setFilters({});
    {
        const QSignalBlocker once(m_search);
        m_search->clear();
    }
    query([](OfficeLinkQuery& next) { next = {}; });
    m_table->setFocus(Qt::OtherFocusReason);
}

void OfficeLinksPage::showFacts()
{
    m_filters->setFacts(m_model.facets(), instanceNamesOf(m_model.links().list()));
    std::uint8_t known = m_model.query().ledgers;
    for (const auto& each : m_model.links().accounts())
        known |= bitFor(each.account.ledger);
    std::vector<Choice> choices;
    for (const report::Ledger ledger : report::kLedgers) {
        if ((known & bitFor(ledger)) != 0)
            choices.push_back({idOf(ledger), LedgerBadge::badgeFor(ledger).text,
                m_model.ledgerCounts()[static_cast<std::size_t>(ledger)],
                (m_model.query().ledgers & bitFor(ledger)) != 0, {}});
    }
    m_ledgers->setChoices(std::move(choices));
}

void OfficeLinksPage::showCounts()
{
    m_sums->showSums(m_model);
    m_open->setEnabled(m_table->currentIndex().isValid());
    if (m_model.rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (!m_isRead)
        m_notice->setNotice({QStringLiteral("link"), tr("Opening the links of all accounts…"), {}, {}});
    else if (m_model.query().isOpen())
        m_notice->setNotice({QStringLiteral("link"), tr("No link yet"),
            tr("What each account synchronises stands here beside the links of the others."), {}});
    else
        m_notice->setNotice({QStringLiteral("search"), tr("No link of any account matches"),
            tr("Search for something else, or take a filter away."), tr("Clear search and filters")});
    m_stack->setCurrentWidget(m_notice);
}

/// Who is not among the rows, and why.
void OfficeLinksPage::showTrouble()
{
    QStringList without;
    bool isBroken = false;
    for (const auto& [account, trouble] : m_model.links().accounts()) {
        if (!trouble)
            continue;
        isBroken = isBroken || trouble->kind != ErrorKind::NotFound;
        //: %1 is an account, %2 why its links are not there: "Not synchronised yet"
        without.append(tr("%1: %2").arg(kFirstStrongIsolate + oneLine(account.shownName) + kPopIsolate,
            OfficeBlockModel::troubleText(*trouble)));
    }
    if (without.isEmpty())
        m_trouble->hide();
    else
        m_trouble->setMessage(isBroken ? Tone::Alarm : Tone::Neutral,
            isBroken ? QStringLiteral("warning") : QStringLiteral("info"),
            without.join(QStringLiteral(" · ")), {});
}

void OfficeLinksPage::openCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model.rowCount())
        return;
    const report::OfficeLinks& links = m_model.links();
    const M::Slot slot = m_model.slotOf(row);
    Q_EMIT linkRequested(std::string(links.accountOf(slot).name), links.linkIdOf(slot));
}

} // namespace desk::ui
