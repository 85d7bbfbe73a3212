#include "ui/payments/paymentfilterbar.h"

#include "ui/common/chip.h"
#include "ui/common/choicemenu.h"
#include "ui/common/flowlayout.h"
#include "ui/common/periodchoice.h"
#include "ui/common/popuppanel.h"
#include "ui/common/theme.h"
#include "ui/common/utf8.h"
#include "ui/payments/linkpicker.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace desk::ui {
namespace {

QString idOf(std::size_t place)
{
    return QString::number(place);
}

} // namespace

PaymentFilterBar::PaymentFilterBar(const Clock& clock, UiLanguage language, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_filters(language)
    , m_menus(new FlowLayout)
    , m_chipRow(new QWidget(this))
    , m_chips(new FlowLayout(m_chipRow))
    ,
    //: A button that chooses payments by their status
    m_statuses(new ChoiceMenu(tr("Status"), this))
    ,
    //: A button that chooses payments by instance
    m_instances(new ChoiceMenu(tr("Instance"), this))
    , m_links(new QPushButton(this))
    , m_picker(new LinkPicker(this))
    , m_ranges(new QPushButton(this))
    , m_panel(new PopupPanel(this))
    , m_periods(new PeriodChoice(language, m_panel))
    , m_days(nullptr)
    , m_amounts(nullptr)
    , m_clear(new QPushButton(m_chipRow))
{
    setObjectName(QStringLiteral("paymentFilters"));
    m_statuses->setObjectName(QStringLiteral("filterStatus"));
    m_instances->setObjectName(QStringLiteral("filterInstance"));
    m_menus->addWidget(m_statuses);
    m_menus->addWidget(m_instances);
    addLinks();
    addRanges();
    //: Takes every filter away
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_clear->setObjectName(QStringLiteral("clearPaymentFilters"));
    m_clear->setFlat(true);
    m_clear->setFixedHeight(fontMetrics().height() + 10);
    m_chips->addWidget(m_clear);
    m_chipRow->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kMargin, 0, metrics::kMargin, metrics::kGap + 2);
    layout->setSpacing(metrics::kGap);
    layout->addLayout(m_menus);
    layout->addWidget(m_chipRow);
    connect(m_statuses, &ChoiceMenu::choiceToggled, this, &PaymentFilterBar::chooseStatus);
    connect(m_instances, &ChoiceMenu::choiceToggled, this, &PaymentFilterBar::chooseInstance);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        cache::PaymentQuery open = PaymentFilters::withoutAll(m_query);
        open.text = m_query.text;                   // it has a field of its own
        m_statuses->setFocus(Qt::OtherFocusReason); // this button goes
        edit(open);
    });
    showAll();
    tint();
}

void PaymentFilterBar::addLinks()
{
    m_links->setObjectName(QStringLiteral("filterLink"));
    //: A filter's button: payments of one link
    m_links->setText(tr("Link…"));
    m_links->setFixedHeight(std::max(metrics::kControlHeight, fontMetrics().height() + 12));
    m_links->hide();
    m_menus->addWidget(m_links);
    connect(m_links, &QPushButton::clicked, this, [this] { m_picker->openAt(m_links); });
    connect(m_picker, &LinkPicker::linkChosen, this, [this](const LinkId& link, const QString& title) {
        m_list.linkTitle = title.toStdString(); // the chip says it before the list is read
        cache::PaymentQuery next = m_query;
        next.link = link;
        edit(next);
        m_links->setFocus(Qt::OtherFocusReason);
    });
}

void PaymentFilterBar::setLinkFinder(LinkFinder finder)
{
    m_picker->setFinder(std::move(finder));
    m_links->show();
}

void PaymentFilterBar::setDays(const DayRange& days)
{
    cache::PaymentQuery next = m_query;
    next.period = periodOfDays(days.from, days.to);
    edit(next);
}

void PaymentFilterBar::addRanges()
{
    m_ranges->setObjectName(QStringLiteral("filterRanges"));
    //: A filter's button: ranges of the day of a payment and of its amount
    m_ranges->setText(tr("Days and amounts…"));
    m_ranges->setFixedHeight(std::max(metrics::kControlHeight, fontMetrics().height() + 12));
    m_menus->addWidget(m_ranges);
    m_days = new RangeFields(RangeFields::Kind::Days, tr("Paid or attempted, day in Algiers"), m_panel);
    m_amounts = new RangeFields(RangeFields::Kind::Amounts, tr("Amount, in dinars"), m_panel);
    m_days->setObjectName(QStringLiteral("daysRange"));
    m_amounts->setObjectName(QStringLiteral("amountsRange"));
    m_panel->setObjectName(QStringLiteral("paymentRanges"));
    m_periods->setObjectName(QStringLiteral("periods"));
    m_panel->addWidget(m_periods);
    m_panel->addWidget(m_days);
    m_panel->addWidget(m_amounts);
    connect(m_ranges, &QPushButton::clicked, this, [this] { m_panel->openAt(m_ranges); });
    connect(m_panel, &PopupPanel::opening, this,
        [this] { m_periods->setDays(m_days->days(), algiersDayOf(m_clock.now())); });
    connect(m_periods, &PeriodChoice::chosen, this, [this](const DayRange& days) {
        m_panel->close();
        setDays(days);
    });
    connect(m_periods, &PeriodChoice::customWanted, m_days, [this] { m_days->focusFirst(); });
    connect(m_days, &RangeFields::changed, this, [this] {
        m_periods->setDays(m_days->days(), algiersDayOf(m_clock.now()));
        setDays(m_days->days());
    });
    connect(m_amounts, &RangeFields::changed, this, [this] {
        cache::PaymentQuery next = m_query;
        next.least = m_amounts->amounts().from;
        next.most = m_amounts->amounts().to;
        edit(next);
    });
}

void PaymentFilterBar::setQuery(const cache::PaymentQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    // What is being typed stays as it is typed.
    if (m_days->days() != PaymentFilters::daysOf(query.period))
        m_days->setDays(PaymentFilters::daysOf(query.period));
    if (m_amounts->amounts() != MoneyRange{query.least, query.most})
        m_amounts->setAmounts({query.least, query.most});
    showAll();
}

void PaymentFilterBar::setList(const cache::PaymentList& list)
{
    m_list.tallies = list.tallies;
    m_list.areTalliesWhole = list.areTalliesWhole;
    m_list.instances = list.instances;
    m_list.linkTitle = list.linkTitle;
    showAll();
}

void PaymentFilterBar::edit(const cache::PaymentQuery& query)
{
    if (query == m_query)
        return;
    setQuery(query);
    Q_EMIT queryEdited(query);
}

void PaymentFilterBar::chooseStatus(const QString& id, bool isChosen)
{
    cache::PaymentQuery next = m_query;
    next.statuses.set(id.toUInt(), isChosen);
    edit(next);
}

void PaymentFilterBar::chooseInstance(const QString& id, bool isChosen)
{
    cache::PaymentQuery next = m_query;
    const InstanceId instance(id.toStdString());
    std::erase(next.instances, instance);
    if (isChosen)
        next.instances.push_back(instance);
    std::sort(next.instances.begin(), next.instances.end());
    edit(next);
}

void PaymentFilterBar::showAll()
{
    showChoices();
    showChips();
}

void PaymentFilterBar::showChoices()
{
    std::vector<Choice> statuses;
    for (std::size_t place = 0; place < cache::kStatusPlaces; ++place) {
        const bool isChosen = m_query.statuses.test(place);
        const std::int64_t count = m_list.tallies[place].count;
        const bool isCounted = count > 0 || m_list.areTalliesWhole;
        if (place < cache::kOtherStatus || isChosen || count > 0) {
            statuses.push_back({idOf(place), PaymentFilters::statusWord(place),
                isCounted ? std::optional(count) : std::nullopt, isChosen, {}});
        }
    }
    m_statuses->setChoices(std::move(statuses));
    std::vector<Choice> instances;
    for (const cache::PaymentInstance& instance : m_list.instances) {
        const bool isChosen = std::find(m_query.instances.begin(), m_query.instances.end(), instance.id)
                           != m_query.instances.end();
        instances.push_back(
            {toQString(instance.id.text()), oneLine(instance.name), std::nullopt, isChosen, {}});
    }
    m_instances->setChoices(std::move(instances));
    m_instances->setVisible(m_list.instances.size() > 1 || !m_query.instances.empty());
}

void PaymentFilterBar::showChips()
{
    const auto conditions = m_filters.inForce(m_query, m_list);
    if (conditions == m_shown)
        return;
    m_shown = conditions;
    while (m_chips->count() > 0) {
        QLayoutItem* item = m_chips->takeAt(0);
        if (item->widget() != m_clear) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that was pressed
        }
        delete item;
    }
    QWidget* before = m_ranges;
    for (const ConditionInForce& condition : conditions) {
        auto* chip = new Chip(condition.text, m_chipRow);
        chip->setObjectName(QStringLiteral("paymentCondition"));
        connect(chip, &Chip::clicked, this, [this, condition] {
            m_statuses->setFocus(Qt::OtherFocusReason); // the chip goes
            edit(PaymentFilters::without(m_query, condition));
        });
        m_chips->addWidget(chip);
        setTabOrder(before, chip);
        before = chip;
        chip->show();
    }
    m_chips->addWidget(m_clear);
    setTabOrder(before, m_clear);
    m_chipRow->setVisible(!conditions.empty());
    m_chipRow->updateGeometry();
}

void PaymentFilterBar::tint()
{
    // A quiet button: words in the colour of links, no frame.
    QPalette ink = palette();
    ink.setColor(QPalette::ButtonText, palette().color(QPalette::Link));
    m_clear->setPalette(ink);
}

void PaymentFilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace desk::ui
