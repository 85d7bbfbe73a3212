#include "ui/payments/paymentfilterbar.h"

#include "ui/common/chip.h"
#include "ui/common/choicemenu.h"
#include "ui/common/flowlayout.h"
#include "ui/common/popuppanel.h"
#include "ui/common/theme.h"
#include "ui/common/utf8.h"

#include <QPushButton>

#include <algorithm>

namespace desk::ui {
namespace {

QString idOf(std::size_t place)
{
    return QString::number(place);
}

} // namespace

PaymentFilterBar::PaymentFilterBar(UiLanguage language, QWidget* parent)
    : QWidget(parent), m_filters(language), m_layout(new FlowLayout(this)),
      //: A button that chooses payments by their status
      m_statuses(new ChoiceMenu(tr("Status"), this)),
      //: A button that chooses payments by instance
      m_instances(new ChoiceMenu(tr("Instance"), this)), m_clear(new QPushButton(tr("Clear all"), this))
{
    setObjectName(QStringLiteral("paymentFilters"));
    m_statuses->setObjectName(QStringLiteral("filterStatus"));
    m_instances->setObjectName(QStringLiteral("filterInstance"));
    auto* days = new PopupPanel(this);
    auto* amounts = new PopupPanel(this);
    m_days = new RangeFields(RangeFields::Kind::Days, tr("Day of the payment, Algiers time"), days);
    m_amounts = new RangeFields(RangeFields::Kind::Amounts, tr("Amount in dinars"), amounts);
    days->addWidget(m_days);
    amounts->addWidget(m_amounts);
    //: A button that chooses payments by day
    m_daysButton = makePanelButton(tr("Days"), QStringLiteral("filterDays"), days);
    //: A button that chooses payments by amount
    m_amountsButton = makePanelButton(tr("Amount"), QStringLiteral("filterAmount"), amounts);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setFlat(true);
    m_clear->setMinimumHeight(metrics::kControlHeight);
    m_layout->setContentsMargins(metrics::kMargin, 0, metrics::kMargin, metrics::kGap);
    m_layout->setSpacing(metrics::kGap);
    for (QWidget* widget : {static_cast<QWidget*>(m_statuses), static_cast<QWidget*>(m_daysButton),
             static_cast<QWidget*>(m_amountsButton), static_cast<QWidget*>(m_instances), static_cast<QWidget*>(m_clear)})
        m_layout->addWidget(widget);
    connect(m_statuses, &ChoiceMenu::toggled, this, &PaymentFilterBar::chooseStatus);
    connect(m_instances, &ChoiceMenu::toggled, this, &PaymentFilterBar::chooseInstance);
    connect(m_days, &RangeFields::changed, this, [this] {
        cache::PaymentQuery next = m_query;
        next.period = periodOfDays(m_days->days().from, m_days->days().to);
        edit(next);
    });
    connect(m_amounts, &RangeFields::changed, this, [this] {
        cache::PaymentQuery next = m_query;
        next.least = m_amounts->amounts().from;
        next.most = m_amounts->amounts().to;
        edit(next);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        cache::PaymentQuery open = PaymentFilters::withoutAll(m_query);
        open.text = m_query.text; // it has a field of its own
        edit(open);
        m_statuses->setFocus(Qt::OtherFocusReason); // this button goes
    });
    showAll();
}

QPushButton* PaymentFilterBar::makePanelButton(const QString& text, const QString& name, PopupPanel* panel)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setMinimumHeight(metrics::kControlHeight);
    connect(button, &QPushButton::clicked, panel, [panel, button] { panel->openAt(button); });
    return button;
}

void PaymentFilterBar::setQuery(const cache::PaymentQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    if (m_days->days() != PaymentFilters::daysOf(query.period))
        m_days->setDays(PaymentFilters::daysOf(query.period));
    if (m_amounts->amounts() != MoneyRange{query.least, query.most})
        m_amounts->setAmounts({query.least, query.most});
    showAll();
}

void PaymentFilterBar::setList(const cache::PaymentList& list)
{
    m_list.tallies = list.tallies;
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
        if (place < cache::kOtherStatus || isChosen || count > 0)
            statuses.push_back({idOf(place), PaymentFilters::statusWord(place), count, isChosen, {}});
    }
    m_statuses->setChoices(std::move(statuses));
    std::vector<Choice> instances;
    for (const cache::PaymentInstance& instance : m_list.instances) {
        const bool isChosen
            = std::find(m_query.instances.begin(), m_query.instances.end(), instance.id) != m_query.instances.end();
        instances.push_back({toQString(instance.id.text()), oneLine(instance.name), std::nullopt, isChosen, {}});
    }
    m_instances->setChoices(std::move(instances));
    m_instances->setVisible(m_list.instances.size() > 1 || !m_query.instances.empty());
}

void PaymentFilterBar::showChips()
{
    const auto conditions = m_filters.inForce(m_query, m_list);
    m_clear->setVisible(conditions.size() > 1);
    if (conditions == m_shown)
        return;
    m_shown = conditions;
    for (Chip* chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    m_layout->removeWidget(m_clear);
    QWidget* before = m_instances;
    for (std::size_t at = 0; at < conditions.size(); ++at) {
        auto* chip = new Chip(conditions[at].text, this);
        chip->setObjectName(QStringLiteral("condition-%1").arg(at));
        connect(chip, &Chip::clicked, this, [this, condition = conditions[at]] {
            m_statuses->setFocus(Qt::OtherFocusReason);
            edit(PaymentFilters::without(m_query, condition));
        });
        m_layout->addWidget(chip);
        setTabOrder(before, chip);
        before = chip;
        m_chips.push_back(chip);
        chip->setVisible(true);
    }
    m_layout->addWidget(m_clear);
    setTabOrder(before, m_clear);
    updateGeometry();
}

} // namespace desk::ui
